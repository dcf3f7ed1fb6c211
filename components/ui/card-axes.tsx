/** The second glance: five rows, always in this order. */
import type { ComponentChildren } from 'preact';
import { type CardContext, howSure } from './card-context';
import { Glyph } from './glyph';
import { appliesRow } from './row-applies';
import { foundRow, sureRow } from './row-found';
import { safetyRow } from './row-safety';
import { wordingRow } from './row-wording';
import { certaintySteps, Steps } from './steps';
import { card as words } from './strings/card';

export function CardAxes({ context }: { context: CardContext }) {
  const { claim, view, evidence } = context;
  const studied = view && view.finding.evidence !== 'none';
  const bare = claim.verdict === 'vague' || claim.verdict === 'unreviewed';
  return (
    <dl class="axes">
      {!bare && evidence.state === 'ready' && <Axis name={words.found} {...foundRow(context)} />}
      {!bare && <Sure context={context} />}
      {!bare && <WordingAxis context={context} />}
      {!bare && studied && <Axis name={words.applies} {...appliesRow(context)} />}
      <SafetyAxis context={context} />
    </dl>
  );
}

function Axis({ name, head, line, children }: { name: string; head: ComponentChildren; line: string; children?: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {head}
        {children}
        {line && <small class={name === words.safety ? 'clamp' : undefined}>{line}</small>}
      </dd>
    </div>
  );
}

function Sure({ context }: { context: CardContext }) {
  const { head, line } = sureRow(context);
  const on = certaintySteps(howSure(context));
  const bar = (
    <span class="line">
      {on > 0 && <Steps on={on} />}
      <span>{head}</span>
    </span>
  );
  return <Axis name={words.sure} head={bar} line={line} />;
}

function WordingAxis({ context }: { context: CardContext }) {
  const { head, line, scale } = wordingRow(context);
  const bar = scale ? (
    <span class="line">
      <Steps {...scale} />
      <span>{head}</span>
    </span>
  ) : (
    head
  );
  return <Axis name={words.wording} head={bar} line={line} />;
}

function SafetyAxis({ context }: { context: CardContext }) {
  const { severity, head, line } = safetyRow(context);
  const bar = (
    <span class={`line sev-${severity}`}>
      <Glyph shape={`sev-${severity}`} />
      <span class="word">{head}</span>
    </span>
  );
  return <Axis name={words.safety} head={bar} line={line} />;
}
