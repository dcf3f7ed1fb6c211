import type { CitationMarks, CitedWords } from '../../components/page/citation-marks';
import type { ReachedBy } from '../../components/page/citation-pointer';
import type { Host } from '../../components/page/host-model';
import type { PlacedClaim } from '../../components/page/session-model';
import type { Details } from '../../components/platform/details';
import type { Reader } from './reader';

export interface NotesOptions {
  document: Document;
  reader: Reader;
  face: Details;
  host: Host;
  /** The card shows this claim, so that its verdict need not be hinted at. */
  isOpen(claim: PlacedClaim): boolean;
  /** Cited words stand elsewhere now. */
  onLost(): void;
  signal: AbortSignal;
}

/** What stands beside words that are pointed at or reached by a key: a claim's verdict, notes of the page's citations. */
export class Notes {
  readonly #options: NotesOptions;
  readonly #marks: CitationMarks;
  #shown: Reader['citations']['all'] | null = null;
  #claim: PlacedClaim | null = null;
  #words: CitedWords | null = null;

  constructor(options: NotesOptions) {
    this.#options = options;
    const { document, face, onLost, signal } = options;
    this.#marks = face.citationMarks({ document, onLost, onReach: (words, by) => this.#reach(words, by), signal });
  }

  /** Citations were looked up anew, or the marks shown or hidden. */
  changed(): void {
    const { reader, face, host } = this.#options;
    const { citations, session } = reader;
    this.#marks.setHidden(session?.hidden ?? false);
    const all = session ? citations.all : [];
    if (this.#shown === all) return;
    this.#shown = all;
    const spots = face.spotsOf(all);
    this.#marks.show(spots, (id) => citations.block(id));
    this.#words = null;
    this.#render();
    const noted = [...new Set(spots.flatMap((spot) => spot.citations))].toSorted((a, b) => a - b);
    host.listCitations(
      face.citationsLabel,
      noted.flatMap((index) => {
        const citation = citations.described(index);
        return citation ? [{ id: index, text: face.spokenCitation(citation) }] : [];
      }),
    );
  }

  /** The pointer came upon a claim's mark, or left it (null). */
  hover(claim: PlacedClaim | null): void {
    this.#claim = claim;
    this.#render();
  }

  /** Scrolls to a citation and shows its note. */
  pick(citation: number): void {
    const words = this.#marks.of(citation);
    if (!words || !this.#marks.scrollTo(words)) return;
    this.#reach(words, 'key');
  }

  #reach(words: CitedWords | null, by: ReachedBy): void {
    this.#words = words;
    this.#render();
    const { face, host } = this.#options;
    if (words && by === 'key') host.announce(this.#citations().map(face.spokenCitation).join('. '));
  }

  #citations() {
    return (this.#words?.spot.citations ?? []).flatMap((index) => this.#options.reader.citations.described(index) ?? []);
  }

  #render(): void {
    const { reader, face, host, isOpen } = this.#options;
    const { session, settings } = reader;
    const claim = this.#claim && !isOpen(this.#claim) ? this.#claim : null;
    const words = session?.hidden ? null : this.#words;
    if (!session || (!claim && !words)) return host.hideHint();
    face.renderHint(host.hintRoot, { claim: claim && reader.listed(claim), citations: this.#citations(), theme: settings.theme });
    host.showHint(() => (words ? this.#marks.rects(words) : claim ? session.rects(claim.id) : []));
  }
}
