/** The card: first glance, second glance, the rest on demand. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { cardAlerts } from './card-alerts';
import { CardAxes } from './card-axes';
import { CardBody, Nearest } from './card-body';
import { cardContext, substancesOf } from './card-context';
import { CardFoot } from './card-foot';
import { CardQuote } from './card-quote';
import { say } from './card-say';
import { CardTop } from './card-top';
import { verdictOf } from './claim-verdict';
import { Glyph } from './glyph';
import type { CardProps } from './props';
import { card as words } from './strings/card';

export function Card(props: CardProps) {
  const context = cardContext(props);
  const { claim, position, total, openedBy, theme, onClose } = context;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // A dialog that opens focuses its first button unless something in it asks; set once it stands, a page's own autofocus is left alone.
    if (root.current) root.current.autofocus = true;
  }, []);
  useEffect(() => {
    if (openedBy === 'key') root.current?.focus({ preventScroll: true });
  }, [openedBy]);
  useEffect(() => {
    root.current?.scrollTo?.(0, 0);
  }, [claim.id]);
  const { lead, note } = say(context);
  const verdict = verdictOf(claim);
  const alerts = cardAlerts(context);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="obelus-card" lang="en" data-theme={theme === 'auto' ? undefined : theme}>
      <section ref={root} class={`card v-${claim.verdict}`} role="dialog" aria-label={words.label(verdict)} tabIndex={-1} onKeyDown={keys}>
        <CardTop {...context} />
        <p class="sr" role="status">
          {words.announce(position, total, verdict)}
        </p>
        <CardQuote quote={claim.quote} mark={claim.mark} />
        <h2 class="verdict">
          <Glyph shape={claim.verdict} />
          {verdict}
        </h2>
        <div class="say">
          {lead && <p class={note ? 'near' : undefined}>{lead}</p>}
          {note && <p>{note}</p>}
          {substancesOf(context).some(({ own }) => own) && <p class="fine dim">{words.own}</p>}
        </div>
        {alerts.length > 0 && (
          <ul class="alerts">
            {alerts.map(({ severity, head, text }) => (
              <li key={head + text} class={`sev-${severity}`}>
                <Glyph shape={`sev-${severity}`} />
                <span>
                  {head && <b>{head}</b>}
                  {head && text && '. '}
                  {text}
                </span>
              </li>
            ))}
          </ul>
        )}
        {claim.verdict === 'vague' && <Nearest context={context} />}
        <CardAxes context={context} />
        <CardBody key={claim.id} context={context} />
        <CardFoot key={`foot${claim.id}`} context={context} />
      </section>
    </div>
  );
}
