/** All that is known of one substance. */
import type { ComponentChildren } from 'preact';
import { EffectPlots, plottable } from './effect-plots';
import type { Entry, EvidenceIndex } from './evidence-index';
import { FindingsTable } from './findings-table';
import { Fold } from './fold';
import { day, list, number, range } from './format';
import { Glyph } from './glyph';
import type { BrowsedSubstance } from './props';
import { gravestFirst } from './row-safety';
import { SafetyNotes } from './safety-notes';
import { StatusNotes } from './status-notes';
import { evidence as words } from './strings/evidence';
import { StudiesTable } from './studies-table';
import { findingVerdicts } from './topic-table';

const rank = (entry: Entry) => findingVerdicts.indexOf(entry.verdict);

/** One plain word is often the name itself, spelt otherwise; Latin and longer names tell more. */
const isSpelling = (name: string) => !/[\p{Lu} ]/u.test(name);

export function SubstancePage({ substance, index, at }: { substance: BrowsedSubstance; index: EvidenceIndex; at: string | null }) {
  const entries = [...index.ofSubstance(substance.id)].sort((a, b) => rank(a) - rank(b));
  const plots = plottable(entries);
  const others = substance.names
    .filter((name) => name.toLowerCase() !== substance.name.toLowerCase())
    .sort((a, b) => Number(isSpelling(a)) - Number(isSpelling(b)));
  return (
    <>
      <header class="lead-head">
        <h1 tabIndex={-1}>{substance.name}</h1>
        <p class="dim">{list(others.slice(0, 5))}</p>
      </header>
      <p class="lead">{substance.what}</p>
      {substance.own && <p class="tag">{words.own}</p>}
      <div class="sub">
        <div class="main">
          {plots.length > 0 && (
            <section>
              <h2>
                {words.effects}
                <span>{words.effectsMeta(plots.length, entries.length)}</span>
              </h2>
              <EffectPlots entries={entries} label={({ outcome }) => outcome.name} substance={substance.name} />
            </section>
          )}
          <section>
            <h2>{words.findings}</h2>
            <FindingsTable entries={entries} by="outcome" at={at} />
          </section>
          <Fold title={words.studies} meta={String(substance.studies.length)}>
            {() => <StudiesTable studies={substance.studies} />}
          </Fold>
        </div>
        <Safety substance={substance} />
        <Aside substance={substance} />
      </div>
    </>
  );
}

function Safety({ substance: { safety, studies } }: { substance: BrowsedSubstance }) {
  return (
    <aside class="side first" aria-label={words.safety}>
      <Box title={words.safety}>
        {safety.length ? (
          <SafetyNotes notes={gravestFirst(safety)} studies={studies} />
        ) : (
          <p class="dim">
            <Glyph shape="sev-none" /> {words.noSafety}
          </p>
        )}
      </Box>
    </aside>
  );
}

function Aside({ substance }: { substance: BrowsedSubstance }) {
  const { studiedDose, recommended, upperLimits, brands, status, reviewed, findings } = substance;
  const checked = findings.filter((finding) => finding.checked).length;
  return (
    <aside class="side" aria-label={words.more}>
      {studiedDose && (
        <Box title={words.dose}>
          <p class="num">{range(studiedDose.low, studiedDose.high, studiedDose.unit)}</p>
          <p class="fine dim">{[studiedDose.form, studiedDose.note].filter(Boolean).join('. ')}</p>
        </Box>
      )}
      <Limits title={words.recommended} limits={recommended} />
      <Limits title={words.upper} limits={upperLimits} />
      {brands.length > 0 && (
        <Box title={words.soldAs}>
          <ul>
            {brands.map(({ name, note }) => (
              <li key={name}>
                {name} <span class="dim">{note}</span>
              </li>
            ))}
          </ul>
        </Box>
      )}
      {status.length > 0 && (
        <Box title={words.status}>
          <StatusNotes statuses={status} />
        </Box>
      )}
      <p class="fine dim">
        {words.reviewed(day(reviewed))} {checked > 0 && words.checkedCount(checked, findings.length)}
      </p>
    </aside>
  );
}

function Limits({ title, limits }: { title: string; limits: BrowsedSubstance['upperLimits'] }) {
  if (!limits?.length) return null;
  return (
    <Box title={title}>
      <ul>
        {limits.map(({ amount, unit, group, authority }) => (
          <li key={group + authority} class="num">
            {words.limitLine(`${number(amount)} ${unit}`, group, authority)}
          </li>
        ))}
      </ul>
    </Box>
  );
}

const Box = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);
