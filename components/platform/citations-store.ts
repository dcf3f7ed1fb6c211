/**
 * What is known of the papers that a page cites. Read into memory when a page first cites something: a worker that lives half a
 * minute reads two files once, and a page without citations costs nothing.
 */

import type { IndexedCitation } from '../../data/build/citations';
import { gravestNotice, type Notice, type RetractionFile, RetractionIndex } from '../../data/retraction-index';
import { sameStudyId } from '../../data/study-id';
import type { CitationView } from './messages';

/** What the build ships as `citations.json`. */
export interface CitationsFile {
  citations: IndexedCitation[];
  /** `doi:…` to the id under which the study stands. */
  aliases: Record<string, string>;
}

export interface CitationsSource {
  citations(): Promise<CitationsFile>;
  retractions(): Promise<RetractionFile>;
}

interface Index {
  studies: ReadonlyMap<string, IndexedCitation>;
  aliases: ReadonlyMap<string, string>;
  retractions: RetractionIndex;
}

export class CitationsStore {
  readonly #source: CitationsSource;
  #index: Promise<Index> | null = null;

  constructor(source: CitationsSource) {
    this.#source = source;
  }

  /** One view for each id, in order. */
  async views(ids: readonly string[]): Promise<CitationView[]> {
    const index = await this.#indexed();
    return ids.map((id) => viewOf(id, index));
  }

  #indexed(): Promise<Index> {
    this.#index ??= this.#read().catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  async #read(): Promise<Index> {
    const [{ citations, aliases }, retractions] = await Promise.all([this.#source.citations(), this.#source.retractions()]);
    return {
      studies: new Map(citations.map((citation) => [citation.id, citation])),
      aliases: new Map(Object.entries(aliases)),
      retractions: new RetractionIndex(retractions),
    };
  }
}

function viewOf(id: string, { studies, aliases, retractions }: Index): CitationView {
  const asked = sameStudyId(id);
  const citation = studies.get(asked) ?? studies.get(aliases.get(asked) ?? '');
  const names = citation ? [asked, citation.id, ...(citation.doi ? [`doi:${citation.doi}`] : [])] : [asked];
  const listed = gravestNotice(retractions, names);
  const notice = listed ?? (citation?.retracted ? 'retraction' : null);
  const noticeAsOf = listed && dateOf(names, listed, retractions);
  if (!citation) return { id, study: null, about: null, notice, noticeAsOf };
  const { substances, outcomes, whole = false, ...study } = citation;
  return { id, study, about: { substances, outcomes, whole }, notice, noticeAsOf };
}

/** Of two lists that name it, the younger says how far the notice was seen. */
function dateOf(names: readonly string[], notice: Notice, retractions: RetractionIndex): string | null {
  const naming = names.filter((name) => retractions.notice(name) === notice);
  const { pmids, dois } = retractions.dates;
  return (
    naming
      .map((name) => (name.startsWith('pmid:') ? pmids : dois))
      .toSorted()
      .at(-1) ?? null
  );
}
