import type { CheckedCitation } from '../engine/citation-check';
import type { Lexicon } from '../engine/model';
import type { EngineContext, Session } from '../page/session-model';
import type { CardCitation } from '../ui/props';
import { details } from './details';
import { reportUnexpected } from './errors';
import { type CitationView, sendMessage } from './messages';
import type { ReportedCitation } from './report';

/** Identifiers in one message. */
const AT_ONCE = 400;

/** Milliseconds between two looks at a page that changes. */
const REST = 700;

/** What the page cites, and what is known of it. Looked up once the page is read, and again when its claims have changed. */
export class PageCitations {
  readonly #outcomes: ReadonlyMap<string, Lexicon['outcomes'][number]>;
  readonly #substances: ReadonlyMap<string, Lexicon['substances'][number]>;
  readonly #host: string;
  readonly #known = new Map<string, CitationView>();
  #checked: readonly CheckedCitation[] = [];
  /** What the last look-up was made for; null before the first. */
  #seen: Session['claims'] | null = null;
  #busy = false;

  constructor(lexicon: Lexicon, host: string) {
    this.#outcomes = new Map(lexicon.outcomes.map((outcome) => [outcome.id, outcome]));
    this.#substances = new Map(lexicon.substances.map((substance) => [substance.id, substance]));
    this.#host = host;
  }

  /** The page was looked through at least once. */
  get looked(): boolean {
    return this.#seen !== null;
  }

  /** @returns true where the answer may be another than before. */
  async look(session: Session): Promise<boolean> {
    if (this.#busy || session.state !== 'done' || this.#seen === session.claims) return false;
    this.#busy = true;
    // A page that never rests is looked through whole each time: not more often than a reader would notice.
    if (this.looked) await new Promise((resolve) => setTimeout(resolve, REST));
    const { claims, context } = session;
    try {
      // Where no substance is named nobody cites for one, and the page need not be cut into blocks.
      if (context && context.substances.length > 0) await this.#check(session, claims, context.ingredients);
    } catch (error) {
      reportUnexpected('reading citations', error);
    }
    this.#seen = claims;
    this.#busy = false;
    await this.look(session);
    return true;
  }

  async #check(session: Session, claims: Session['claims'], ingredients: EngineContext['ingredients']): Promise<void> {
    const tools = await details();
    if (!tools) return;
    const found = tools.findCitations([...session.blocks()], claims, this.#host);
    await this.#ask(tools.identifiers(found).filter((id) => !this.#known.has(id)));
    this.#checked = tools.checkCitations(found, (id) => this.#known.get(id), claims, {
      outcome: (id) => this.#outcomes.get(id),
      names: (id) => this.#substances.get(id)?.names ?? [],
      ingredients,
    });
  }

  reported(): ReportedCitation[] {
    return this.#checked.map(({ claims: _claims, studied: _studied, ...citation }) => citation);
  }

  /** Those that stand with the claim at this index. */
  ofClaim(index: number): CardCitation[] {
    return this.#checked
      .filter(({ claims }) => claims.includes(index))
      .map(({ claims: _claims, studied: _studied, ...citation }) => ({ ...citation, view: this.#known.get(citation.id) ?? null }));
  }

  async #ask(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      try {
        const views = await sendMessage('citations', some);
        for (const [index, view] of views.entries()) {
          this.#known.set(some[index] ?? view.id, view);
          // A paper asked for by another of its numbers is reported under its own.
          if (view.study) this.#known.set(view.study.id, view);
        }
      } catch (error) {
        reportUnexpected('looking citations up', error);
      }
    }
  }
}
