import type { OpenedBy, PlacedClaim } from '../../components/page/session-model';
import { type CardFace, cardFace } from '../../components/platform/card-door';
import { datasetDateOf } from '../../components/platform/dataset-date';
import { reportUnexpected } from '../../components/platform/errors';
import { sendMessage } from '../../components/platform/messages';
import { copyText } from '../../components/platform/own-pages';
import type { CardEvidence } from '../../components/ui/props';
import { evidenceOf, ingredientsOf, neededFor } from './card-evidence';
import type { CardHost } from './card-host';
import { createCardHost } from './card-host';
import type { Findings } from './findings';
import type { Reader } from './reader';

export interface CardOptions {
  document: Document;
  reader: Reader;
  findings: Findings;
  signal: AbortSignal;
}

/** The one card of this frame: which claim it shows, and what it knows of it. */
export class CardHolder {
  readonly #options: CardOptions;
  #face: CardFace | null = null;
  #host: CardHost | null = null;
  #shown: { claim: PlacedClaim; by: OpenedBy; failed: boolean } | null = null;

  constructor(options: CardOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      this.close();
      this.#host?.destroy();
      this.#host = null;
    });
  }

  get active(): number | null {
    return this.#shown?.claim.id ?? null;
  }

  /** The page has claims: gets ready what a reader may ask for next. */
  async prepare(): Promise<void> {
    this.#face ??= await cardFace();
    await this.#options.findings.ahead(this.#options.reader.findingKeys());
  }

  open(claim: PlacedClaim, by: OpenedBy): void {
    const shown = { claim, by, failed: false };
    this.#shown = shown;
    this.#options.reader.session?.activate(claim.id);
    if (this.#face) this.#render();
    else void this.prepare().then(() => this.#render());
    const { keys, substances } = neededFor(claim);
    void this.#options.findings.fetch(keys, substances).then((answered) => {
      shown.failed = !answered;
      if (this.#shown === shown) this.#render();
    });
  }

  /** Scrolls to the claim's mark and opens its card. False where it is gone. */
  jump(id: number, by: OpenedBy = 'call'): boolean {
    const { session } = this.#options.reader;
    const claim = session?.claims.find((one) => one.id === id);
    if (!session || !claim || !session.scrollTo(id)) return false;
    this.open(claim, by);
    return true;
  }

  step(direction: 1 | -1, by: OpenedBy = 'key'): void {
    const claim = this.#options.reader.session?.neighbour(direction);
    if (claim) this.jump(claim.id, by);
  }

  /** Claims came or went: the card's place in their order may be another, or its claim be gone. */
  changed(): void {
    const shown = this.#shown;
    if (!shown) return;
    const claim = this.#options.reader.session?.claims.find(({ id }) => id === shown.claim.id);
    if (!claim) return this.close();
    shown.claim = claim;
    this.#render();
  }

  close(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#options.reader.session?.activate(null);
    this.#host?.hide();
    if (this.#host) this.#face?.remove(this.#host.root);
  }

  #render(): void {
    const shown = this.#shown;
    const { reader, findings, document } = this.#options;
    const { session } = reader;
    const face = this.#face;
    if (!shown || !session || !face) return;
    const { claim, by } = shown;
    this.#host ??= createCardHost({ document, css: face.css, onDismiss: () => this.close() });
    const place = session.claims.findIndex(({ id }) => id === claim.id);
    const evidence: CardEvidence = shown.failed ? { state: 'unavailable' } : evidenceOf(claim, findings);
    face.render(this.#host.root, {
      claim: reader.listed(claim),
      position: place + 1,
      total: session.claims.length,
      evidence,
      ingredients: ingredientsOf(claim, findings, (id) => reader.substanceName(id)),
      citations: reader.citations.ofClaim(place),
      specific: reader.specificOf(claim.outcome),
      pageUrl: document.location.href,
      host: reader.host,
      theme: reader.settings.theme,
      openedBy: by,
      datasetDate: datasetDateOf(reader.datasetVersion),
      issuePage: null,
      onStep: (direction) => this.step(direction, by),
      onClose: () => this.close(),
      onCopy: copyText,
      onReport: copyText,
      onHide: (where) => this.#hide(claim, where),
      onEvidence: (hash) => void sendMessage('open', { page: 'evidence', hash }).catch(failed('opening the evidence')),
    });
    this.#host.show(() => session.rects(claim.id));
  }

  #hide({ substance, outcome }: PlacedClaim, where: 'site' | 'everywhere'): void {
    const host = where === 'site' ? this.#options.reader.host : null;
    void sendMessage('hide', { substance, outcome, host }).catch(failed('hiding a claim'));
  }
}

const failed = (doing: string) => (error: unknown) => reportUnexpected(doing, error);
