/** The method in plain words, with every verdict and its line. */
import { verdictOrder } from './claim-groups';
import { Glyph } from './glyph';
import { evidence as words } from './strings/evidence';
import { verdictWords } from './strings/terms';

export function MethodPage() {
  return (
    <>
      <header class="lead-head">
        <h1 tabIndex={-1}>{words.methodTitle}</h1>
      </header>
      <p class="lead">{words.methodLede}</p>
      <div class="method">
        {words.methodParts.map(([title, text]) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <section>
        <h2>{words.methodVerdicts}</h2>
        <dl class="legend">
          {verdictOrder.map((verdict) => (
            <div key={verdict} class={`v-${verdict}`}>
              <dt>
                <Glyph shape={verdict} />
                <span class="mark">{verdictWords[verdict]}</span>
              </dt>
              <dd>{words.verdictMeans[verdict]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
