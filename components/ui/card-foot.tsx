/** What one can do with a card: copy it, hide the claim, report a wrong match. */
import { useState } from 'preact/hooks';
import type { CardContext } from './card-context';
import { cardText, wrongMatchText } from './card-text';
import { CopyButton } from './copy-button';
import type { Copy } from './props';
import { card as words } from './strings/card';
import { common } from './strings/common';
import { webAddress } from './study-link';

export function CardFoot({ context }: { context: CardContext }) {
  const [asking, setAsking] = useState<'hide' | 'wrong' | null>(null);
  const { onHide, onReport } = context;
  const toggle = (what: 'hide' | 'wrong') => () => setAsking(asking === what ? null : what);
  return (
    <>
      {asking === 'hide' && onHide && <AskHide context={context} onHide={onHide} />}
      {asking === 'wrong' && onReport && <AskWrong context={context} onReport={onReport} />}
      <footer class="card-foot">
        <CopyButton text={() => cardText(context)} onCopy={context.onCopy}>
          {words.copy}
        </CopyButton>
        {onHide && (
          <button type="button" class="bare" aria-expanded={asking === 'hide'} onClick={toggle('hide')}>
            {words.hide}
          </button>
        )}
        {onReport && (
          <button type="button" class="bare" aria-expanded={asking === 'wrong'} onClick={toggle('wrong')}>
            {words.wrong}
          </button>
        )}
        <span>{common.notMedicalAdvice}</span>
      </footer>
    </>
  );
}

interface AskHideProps {
  context: CardContext;
  onHide: NonNullable<CardContext['onHide']>;
}

function AskHide({ context: { subject, claim, host }, onHide }: AskHideProps) {
  return (
    <section class="ask">
      <h3>{words.hideTitle(`${subject} ${common.arrow} ${claim.outcomeName}`)}</h3>
      <div class="acts">
        <button type="button" class="btn small" onClick={() => onHide('site')}>
          {words.hideSite(host)}
        </button>
        <button type="button" class="btn small" onClick={() => onHide('everywhere')}>
          {words.hideEverywhere}
        </button>
      </div>
      <p>{words.hideUndo}</p>
    </section>
  );
}

function AskWrong({ context, onReport }: { context: CardContext; onReport: Copy }) {
  const [reason, setReason] = useState('');
  const issues = context.issuePage ? webAddress(context.issuePage) : null;
  return (
    <section class="ask">
      <h3>{words.wrongTitle}</h3>
      <div class="acts">
        {words.wrongReasons.map((name) => (
          <button key={name} type="button" class="btn small" aria-pressed={reason === name} onClick={() => setReason(name)}>
            {name}
          </button>
        ))}
      </div>
      <p>
        <CopyButton class="btn small" disabled={!reason} text={() => wrongMatchText(context, reason)} onCopy={onReport}>
          {words.wrongCopy}
        </CopyButton>
      </p>
      <p>{words.wrongNote}</p>
      {issues && (
        <p>
          <a href={issues} target="_blank" rel="noreferrer noopener">
            {words.wrongIssue}
          </a>
        </p>
      )}
    </section>
  );
}
