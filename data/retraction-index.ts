/** Looks up whether a paper was retracted, in the file that the build ships. Pure; decoded as far as look-ups need it. */
import { sameStudyId } from './study-id';

export type Notice = 'retraction' | 'expression-of-concern' | 'correction';

/** How far the lists go: ISO dates. */
export interface RetractionDates {
  pmids: string;
  dois: string;
}

export interface RetractionFile {
  dates: RetractionDates;
  /** Retracted PMIDs, ascending: the first, then the distances, in base 36, a space between. */
  pmids: string;
  /**
   * By registrant (`10.1016`): the suffixes, ascending, one a line. A line starts with how many characters it shares with the
   * one before (one base-36 digit); a space and `e` or `c` at its end say concern or correction instead of retraction.
   */
  dois: Readonly<Record<string, string>>;
}

const NONE: ReadonlyMap<string, Notice> = new Map();

export class RetractionIndex {
  readonly #file: RetractionFile;
  readonly #registrants = new Map<string, ReadonlyMap<string, Notice>>();
  #pmids: ReadonlySet<number> | undefined;

  constructor(file: RetractionFile) {
    this.#file = file;
  }

  get dates(): RetractionDates {
    return this.#file.dates;
  }

  /** For `pmid:…` or `doi:10.…`, in any case; null where no list names it. Concerns and corrections are listed by DOI only. */
  notice(id: string): Notice | null {
    const [, scheme, rest = ''] = /^(pmid|doi):(.+)$/.exec(sameStudyId(id)) ?? [];
    if (scheme === 'pmid') {
      this.#pmids ??= decodePmids(this.#file.pmids);
      return this.#pmids.has(Number(rest)) ? 'retraction' : null;
    }
    const slash = rest.indexOf('/');
    return slash === -1 ? null : (this.#registrant(rest.slice(0, slash)).get(rest.slice(slash + 1)) ?? null);
  }

  #registrant(registrant: string): ReadonlyMap<string, Notice> {
    let known = this.#registrants.get(registrant);
    if (!known) {
      // Pages name publishers as they like: what is not listed is not kept.
      if (!Object.hasOwn(this.#file.dois, registrant)) return NONE;
      known = decodeSuffixes(this.#file.dois[registrant] ?? '');
      this.#registrants.set(registrant, known);
    }
    return known;
  }
}

/** The gravest of several identifiers' notices: a study's PMID and its DOI may stand in different lists. */
export function gravestNotice(index: RetractionIndex, ids: readonly string[]): Notice | null {
  const found = new Set(ids.map((id) => index.notice(id)));
  return (['retraction', 'expression-of-concern', 'correction'] as const).find((notice) => found.has(notice)) ?? null;
}

function decodePmids(packed: string): Set<number> {
  let pmid = 0;
  return new Set(
    packed.split(' ').map((distance) => {
      pmid += Number.parseInt(distance, 36);
      return pmid;
    }),
  );
}

function decodeSuffixes(packed: string): Map<string, Notice> {
  const suffixes = new Map<string, Notice>();
  let before = '';
  for (const line of packed === '' ? [] : packed.split('\n')) {
    const [rest = '', mark] = line.slice(1).split(' ');
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + rest;
    suffixes.set(before, mark === 'e' ? 'expression-of-concern' : mark === 'c' ? 'correction' : 'retraction');
  }
  return suffixes;
}
