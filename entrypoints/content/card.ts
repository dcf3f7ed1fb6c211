import { issuePage } from 'virtual:obelus/project';
import type { Host } from '../../components/page/host-model';
import type { OpenedBy, PlacedClaim, Session } from '../../components/page/session-model';
import { evidenceOf, ingredientsOf, neededFor } from '../../components/platform/card-evidence';
import { datasetDateOf } from '../../components/platform/dataset-date';
import { type Details, details } from '../../components/platform/details';
import { reportUnexpected } from '../../components/platform/errors';
import type { FindingsCache } from '../../components/platform/findings-cache';
import { sendMessage } from '../../components/platform/messages';
import { copyText } from '../../components/platform/own-pages';
import type { HiddenClaim } from '../../components/platform/settings-model';
import type { CardProps } from '../../components/ui/props';
import { Notes } from './notes';
import type { Reader } from './reader';

export interface CardOptions {
  document: Document;
  reader: Reader;
  findings: FindingsCache;
  /** Words that are cited stand elsewhere now. */
  onLost(): void;
  signal: AbortSignal;
}

/** The one card of this frame: which claim it shows, and what it knows of it. */
export class CardHolder {
  readonly #options: CardOptions;
  #parts: { face: Details; host: Host; notes: Notes } | null = null;
  #shown: { claim: PlacedClaim; by: OpenedBy; failed: boolean } | null = null;
  /** Claims as they stand in the spoken list. */
  #spoken: readonly PlacedClaim[] | null = null;

  constructor(options: CardOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      this.close();
      this.#parts?.host.destroy();
      this.#parts = null;
    });
  }

  get active(): number | null {
    return this.#shown?.claim.id ?? null;
  }

  owns(node: Node): boolean {
    return this.#parts?.host.owns(node) ?? false;
  }

  /** The page has claims: gets ready what a reader may ask for next. */
  async prepare(): Promise<void> {
    const { reader, findings, signal } = this.#options;
    const face = await details();
    if (!face || signal.aborted) return;
    this.#parts ??= this.#build(face);
    this.#speak();
    this.#parts.notes.changed();
    await findings.ahead(reader.findingKeys());
  }

  hover(claim: PlacedClaim | null): void {
    this.#parts?.notes.hover(claim);
  }

  open(claim: PlacedClaim, by: OpenedBy): void {
    const shown = { claim, by, failed: false };
    this.#shown = shown;
    this.#options.reader.session?.activate(claim.id);
    if (this.#parts) this.#render();
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
    const claim = session?.claim(id);
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
    this.#speak();
    this.#parts?.notes.changed();
    const shown = this.#shown;
    if (!shown) return;
    const claim = this.#options.reader.session?.claim(shown.claim.id);
    if (!claim) return this.close();
    shown.claim = claim;
    this.#render();
  }

  close(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#options.reader.session?.activate(null);
    this.#parts?.host.hideCard();
    this.#parts?.face.removeCard(this.#parts.host.cardRoot);
  }

  #build(face: Details): { face: Details; host: Host; notes: Notes } {
    const { document, reader, onLost, signal } = this.#options;
    const host = face.createHost({
      document,
      css: face.css,
      onDismiss: (by) => (by === 'escape' ? this.#leave() : this.close()),
      onPick: (id) => this.jump(id, 'key'),
      onPickCitation: (citation) => this.#parts?.notes.pick(citation),
      signal,
    });
    const isOpen = ({ id }: PlacedClaim) => id === this.active;
    return { face, host, notes: new Notes({ document, reader, face, host, isOpen, onLost, signal }) };
  }

  /** Closes it and goes back to where the reader was before a jump. */
  #leave(): void {
    this.close();
    this.#options.reader.session?.goBack();
  }

  #speak(): void {
    const { reader } = this.#options;
    const claims = reader.session?.claims ?? [];
    if (!this.#parts || this.#spoken === claims) return;
    this.#spoken = claims;
    const { face, host } = this.#parts;
    host.list(
      face.listLabel,
      claims.map((claim) => ({ id: claim.id, text: face.spoken(reader.listed(claim)) })),
    );
  }

  #render(): void {
    const shown = this.#shown;
    const { session } = this.#options.reader;
    if (!shown || !session || !this.#parts) return;
    const { face, host } = this.#parts;
    face.renderCard(host.cardRoot, this.#props(shown, session));
    host.showCard(() => session.rects(shown.claim.id), shown.by);
  }

  #props({ claim, by, failed }: { claim: PlacedClaim; by: OpenedBy; failed: boolean }, session: Session): CardProps {
    const { reader, findings, document } = this.#options;
    const place = session.claims.indexOf(claim);
    return {
      claim: reader.listed(claim),
      position: place + 1,
      total: session.claims.length,
      evidence: failed ? { state: 'unavailable' } : evidenceOf(claim, findings),
      ingredients: ingredientsOf(claim, findings, (id) => reader.substanceName(id)),
      citations: reader.citations.ofClaim(place),
      cited: reader.citations.summaryOf(place),
      specific: reader.specificOf(claim.outcome),
      pageUrl: document.location.href,
      host: reader.host,
      theme: reader.settings.theme,
      openedBy: by,
      datasetDate: datasetDateOf(reader.datasetVersion),
      issuePage,
      onStep: (direction) => this.step(direction, by),
      onClose: () => this.#leave(),
      onCopy: copyText,
      onReport: copyText,
      onHide: (where) => this.#hide(claim, where),
      onEvidence: (hash) => void sendMessage('open', { page: 'evidence', hash }).catch(complain('opening the evidence')),
    };
  }

  #hide({ substance, outcome }: PlacedClaim, where: 'site' | 'everywhere'): void {
    const { reader } = this.#options;
    const hidden: HiddenClaim = { substance, outcome, host: where === 'site' ? reader.host : null };
    // Not waiting for the settings to come round: the mark goes with the click.
    reader.apply({ ...reader.settings, hidden: [...reader.settings.hidden, hidden] });
    void sendMessage('hide', hidden).catch(complain('hiding a claim'));
  }
}

const complain = (doing: string) => (error: unknown) => reportUnexpected(doing, error);
