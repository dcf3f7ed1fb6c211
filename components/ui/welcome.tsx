/** First run: a paragraph to try, three sentences, one choice. */
import { useState } from 'preact/hooks';
import type { VerdictId } from '../engine/model';
import type { Settings } from '../platform/settings-model';
import { Card } from './card';
import { findingVerdict } from './finding-verdict';
import { Logo } from './logo';
import type { WelcomeProps } from './props';
import { sampleClaim } from './sample-claim';
import { verdictWords } from './strings/terms';
import { welcome as words } from './strings/welcome';
import { samples } from './strings/welcome-samples';

export function Welcome(props: WelcomeProps) {
  const { theme, onOptions, onEvidence } = props;
  return (
    <div class="welcome" data-theme={theme === 'auto' ? undefined : theme}>
      <main>
        <header class="hero">
          <Logo />
          <h1>{words.title}</h1>
          <p class="lead">{words.lede}</p>
        </header>
        <Try {...props} />
        <div class="three">
          {(['does', 'doesNot', 'sees'] as const).map((what) => (
            <section key={what}>
              <h2>{words[`${what}Head`]}</h2>
              <p>{words[what]}</p>
            </section>
          ))}
        </div>
        <Choice {...props} />
        <footer>
          <button type="button" class="link" onClick={onOptions}>
            {words.options}
          </button>
          <button type="button" class="link" onClick={() => onEvidence('')}>
            {words.evidence}
          </button>
          <span class="dim">{words.noAdvice}</span>
        </footer>
      </main>
    </div>
  );
}

function Try({ findings, datasetDate, theme, onCopy, onEvidence }: WelcomeProps) {
  const [open, setOpen] = useState<number | null>(null);
  const known = samples.flatMap((sample, i) => {
    const view = findings?.[i];
    return view ? [{ sample, view }] : [];
  });
  const shown = open === null ? undefined : known[open];
  const step = (by: 1 | -1) => setOpen(((open ?? 0) + by + known.length) % known.length);
  const close = () => {
    document.getElementById(`sample${open}`)?.focus();
    setOpen(null);
  };
  return (
    <section class="try" aria-label={words.articleLabel}>
      <div>
        <p class="dim">{findings && !known.length ? words.unavailable : words.try}</p>
        <p class="article">
          {samples.map((sample) => {
            const at = known.findIndex((one) => one.sample === sample);
            const view = known[at]?.view;
            const verdict = view && findingVerdict({ ...view.finding, certainty: view.certainty });
            return (
              <span key={sample.key}>
                {sample.before}
                {verdict ? (
                  <MarkedPhrase id={`sample${at}`} verdict={verdict} open={open === at} onPress={() => setOpen(open === at ? null : at)}>
                    {sample.mark}
                  </MarkedPhrase>
                ) : (
                  sample.mark
                )}
                {sample.after}
              </span>
            );
          })}
        </p>
      </div>
      {shown && open !== null && (
        <Card
          claim={sampleClaim(shown.sample, shown.view, open)}
          position={open + 1}
          total={known.length}
          evidence={{ state: 'ready', finding: shown.view, substance: null }}
          ingredients={[]}
          citations={[]}
          cited={null}
          specific={[]}
          pageUrl=""
          host=""
          theme={theme}
          openedBy="pointer"
          datasetDate={datasetDate}
          onStep={step}
          onClose={close}
          onCopy={onCopy}
          onEvidence={onEvidence}
        />
      )}
    </section>
  );
}

interface PhraseProps {
  id: string;
  verdict: VerdictId;
  open: boolean;
  onPress(): void;
  children: string;
}

/** A button that breaks over lines as the words of a page do, which a button element cannot. */
function MarkedPhrase({ id, verdict, open, onPress, children }: PhraseProps) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      id={id}
      class={`mark v-${verdict}${open ? ' open' : ''}`}
      aria-expanded={open}
      title={verdictWords[verdict]}
      onClick={onPress}
      onKeyDown={keys}
    >
      {children}
    </span>
  );
}

const runs: readonly Settings['run'][] = ['listed', 'all', 'click'];

function Choice({ sites, chosen, refused, onChoose }: WelcomeProps) {
  return (
    <section class="where">
      <h2>{words.where}</h2>
      <p class="dim">{words.whereLede}</p>
      <div class="runs">
        {runs.map((run) => (
          <button key={run} type="button" class="run" aria-pressed={chosen === run} onClick={() => onChoose(run)}>
            <b>{words.runs[run]}</b>
            <span>{words.runNotes[run]?.(sites.length)}</span>
          </button>
        ))}
      </div>
      <p role="status">{refused ? words.refused : chosen ? words.done[chosen] : ''}</p>
    </section>
  );
}
