/** The page's claims in its order, under its headings; Enter or a click goes there, arrows go up and down. */
import type { VerdictId } from '../engine/model';
import type { ListedClaim } from '../platform/report';
import { grouped } from './claim-groups';
import { verdictOf } from './claim-verdict';
import { Glyph } from './glyph';
import { certaintySteps, Steps, wordingSteps } from './steps';
import { card } from './strings/card';
import { common } from './strings/common';
import { popup as words } from './strings/popup';
import { certaintyWords } from './strings/terms';

interface ListProps {
  claims: readonly ListedClaim[];
  chosen: readonly VerdictId[];
  active: number | null;
  onJump(claim: number): void;
}

export function ClaimList({ claims, chosen, active, onJump }: ListProps) {
  const shown = chosen.length ? claims.filter(({ verdict }) => chosen.includes(verdict)) : claims;
  return (
    <nav class="list" aria-label={words.listLabel} onKeyDown={walk}>
      {grouped(shown).map(({ heading, claims: group }, i) => (
        // Headings repeat, and a group has no other name than its place.
        <section key={`${i}${heading}`}>
          <h2 dir="auto">{heading || words.noHeading}</h2>
          <ul>
            {group.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} current={claim.id === active} onJump={onJump} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function ClaimRow({ claim, current, onJump }: { claim: ListedClaim; current: boolean; onJump(claim: number): void }) {
  const over = claim.overclaim.length > 0;
  const subject = claim.subject === 'product' ? claim.substanceName || common.thisProduct : claim.substanceName;
  return (
    <li class={`v-${claim.verdict}`}>
      <button type="button" aria-current={current ? 'true' : undefined} onClick={() => onJump(claim.id)}>
        <Glyph shape={claim.verdict} />
        <q dir="auto">{claim.mark || claim.quote}</q>
        <Sure claim={claim} over={over} />
        <small>
          <b>{verdictOf(claim)}</b> · {subject} {common.arrow} {claim.outcomeName}
          {claim.nearest && ` · ${words.nearest}`}
          {over && <span class="over"> · {claim.overclaim.map((id) => card.overclaimShort[id]).join(', ')}</span>}
        </small>
      </button>
    </li>
  );
}

function Sure({ claim, over }: { claim: ListedClaim; over: boolean }) {
  if (!claim.certainty) return null;
  const on = certaintySteps(claim.certainty);
  const label = `${common.certainty(certaintyWords[claim.certainty])}${over ? `, ${common.outruns}` : ''}`;
  return (
    <span class="sure" role="img" aria-label={label} title={label}>
      <Steps mini on={on} over={over ? (wordingSteps[claim.wording] ?? 0) : 0} />
    </span>
  );
}

function walk(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!by) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.indexOf(event.currentTarget.querySelector('button:focus') as HTMLButtonElement);
  rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  event.preventDefault();
}
