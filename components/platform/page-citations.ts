import type { CheckedCitation, ClaimFit } from '../engine/citation-check';
import type { FoundCitation } from '../engine/citation-scan';
import type { CitationSummary } from '../engine/citation-summary';
import type { Lexicon } from '../engine/model';
import type { PageBlock } from '../page/block';
import type { EngineContext, PlacedClaim, Session } from '../page/session-model';
import type { CardCitation } from '../ui/card-citation';
import { CitationNames } from './citation-names';
import { type Details, details } from './details';
import { reportUnexpected } from './errors';
import { type CitationView, sendMessage } from './messages';
import { persistently } from './persistently';
import type { ReportedCitation } from './report';

/** Identifiers in one message. */
const AT_ONCE = 400;

/** Milliseconds between two looks at a page that changes. */
const REST = 700;

/** A citation where it stands: the blocks are those of the look that found it. */
export interface LookedUp {
  found: FoundCitation;
  checked: CheckedCitation;
}

/** What the page cites, and what is known of it. Looked up once the page is read, and again when its claims have changed. */
export class PageCitations {
  readonly #outcomes: ReadonlyMap<string, Lexicon['outcomes'][number]>;
  readonly #substances: ReadonlyMap<string, Lexicon['substances'][number]>;
  readonly #names: CitationNames;
  readonly #host: string;
  readonly #known = new Map<string, CitationView>();
  #all: readonly LookedUp[] = [];
  #blocks: ReadonlyMap<number, PageBlock> = new Map();
  #claims: Session['claims'] = [];
  #summarise: Details['summarise'] | null = null;
  /** What the last look-up was made for; null before the first. */
  #seen: Session['claims'] | null = null;
  #busy = false;

  constructor(lexicon: Lexicon, host: string) {
    this.#outcomes = new Map(lexicon.outcomes.map((outcome) => [outcome.id, outcome]));
    this.#substances = new Map(lexicon.substances.map((substance) => [substance.id, substance]));
    this.#names = new CitationNames(this.#substances, this.#outcomes);
    this.#host = host;
  }

  /** The page was looked through at least once. */
  get looked(): boolean {
    return this.#seen !== null;
  }

  /** In the order in which they stand on the page. */
  get all(): readonly LookedUp[] {
    return this.#all;
  }

  block(id: number): PageBlock | undefined {
    return this.#blocks.get(id);
  }

  /** The next look is not spared: words that were cited stand elsewhere now. */
  forget(): void {
    if (this.looked) this.#seen = [];
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
    const blocks = [...session.blocks()];
    const found = tools.findCitations(blocks, claims, this.#host);
    await this.#ask(tools.identifiers(found).filter((id) => !this.#known.has(id)));
    const checked = tools.checkCitations(found, (id) => this.#known.get(id), claims, {
      outcome: (id) => this.#outcomes.get(id),
      names: (id) => this.#substances.get(id)?.names ?? [],
      ingredients,
    });
    const cited = new Set(found.flatMap(({ block, markers }) => [block, ...markers.map((marker) => marker.block)]));
    this.#blocks = new Map(blocks.filter(({ id }) => cited.has(id)).map((block) => [block.id, block]));
    this.#all = found.flatMap((one, index) => {
      const answer = checked[index];
      return answer ? [{ found: one, checked: answer }] : [];
    });
    this.#claims = claims;
    this.#summarise = tools.summarise;
  }

  reported(): ReportedCitation[] {
    return this.#all.map(({ checked }) => reported(checked));
  }

  /** All of the page, counted. */
  summary(): CitationSummary | null {
    return this.#summary(this.#all.map(({ checked }) => checked));
  }

  /** Those that stand with the claim at this index, each held against that claim. */
  ofClaim(index: number): CardCitation[] {
    return this.#with(index).map((checked) => this.#described(checked, fitFor(checked, index)));
  }

  /** Those of one claim, counted. */
  summaryOf(index: number): CitationSummary | null {
    return this.#summary(this.#with(index).map((checked) => ({ ...checked, ...fitFor(checked, index) })));
  }

  /** The citation at this place of `all`, held against the claim that it concerns most. */
  described(index: number): CardCitation | null {
    const checked = this.#all[index]?.checked;
    return checked ? this.#described(checked, checked.fits[0] ?? null) : null;
  }

  #with(claim: number): CheckedCitation[] {
    return this.#all.flatMap(({ checked }) => (checked.claims.includes(claim) ? [checked] : []));
  }

  #summary(citations: readonly CheckedCitation[]): CitationSummary | null {
    return citations.length > 0 && this.#summarise ? this.#summarise(citations) : null;
  }

  #described(checked: CheckedCitation, fit: ClaimFit | null): CardCitation {
    const claim: PlacedClaim | undefined = fit ? this.#claims[fit.claim] : undefined;
    return {
      ...reported(checked),
      ...fit,
      view: this.#known.get(checked.id) ?? null,
      studiedNames: this.#names.studied(fit ?? checked),
      claimedName: this.#names.claimed(fit?.fit ?? 'unknown', claim),
    };
  }

  async #ask(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      try {
        const views = await persistently(() => sendMessage('citations', some));
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

const reported = ({ claims: _claims, fits: _fits, ...citation }: CheckedCitation): ReportedCitation => citation;

const fitFor = ({ fits }: CheckedCitation, claim: number): ClaimFit | null => fits.find((fit) => fit.claim === claim) ?? null;
