/** Every study we know, each once, with what it is about: what a link or reference on a page is looked up in. */
import type { Citation, Study, Substance } from '../schema';
import { sameStudyId } from '../study-id';
import type { Dataset } from './records';

/** With `whole`, its outcomes are all that it measured; else those that findings of ours rest on, and it may have measured more. */
export interface IndexedCitation extends Citation {
  whole?: true;
}

export interface CitationIndex {
  citations: IndexedCitation[];
  /** `doi:…`, `pmc:…` and `pii:…` to the id under which the study stands, where that is another. */
  aliases: Record<string, string>;
}

export function buildCitations({ substances, citations }: Pick<Dataset, 'substances' | 'citations'>): CitationIndex {
  const byId = new Map<string, IndexedCitation>();
  const aliases: Record<string, string> = {};
  const add = (study: Study, about: Pick<IndexedCitation, 'substances' | 'outcomes' | 'whole'>) => {
    // Two records of one paper may each give another of its identifiers.
    const names = [sameStudyId(study.id), ...aliasesOf(study)];
    const id = names.map((name) => aliases[name] ?? name).find((name) => byId.has(name)) ?? sameStudyId(study.id);
    const known = byId.get(id);
    byId.set(id, {
      ...(known ?? study),
      id,
      substances: union(known?.substances, about.substances),
      outcomes: union(known?.outcomes, about.outcomes),
      ...(about.whole ? { whole: true } : {}),
    });
    for (const name of names) if (name !== id) aliases[name] ??= id;
  };
  for (const record of substances) for (const study of record.studies) add(study, aboutOf(record, study.id));
  for (const { substances: about, outcomes, ...study } of citations) add(study, { substances: about, outcomes, whole: true });
  return { citations: [...byId.values()], aliases };
}

function aliasesOf({ id, doi, pmc, pii: given }: Study): string[] {
  const own = doi ?? (id.startsWith('doi:') ? id.slice(4) : null);
  // A DOI of Elsevier's that is made of the article's PII: "10.1016/S0140-6736(18)00000-9".
  const [, pii] = /^10\.1016\/(s\d{4}-\d{3}[\dx]\(\d{2}\)\d{5}-[\dx])$/i.exec(own ?? '') ?? [];
  return [
    ...(own ? [sameStudyId(`doi:${own}`)] : []),
    ...(pmc ? [`pmc:${pmc}`] : []),
    ...(given ? [`pii:${given}`] : []),
    ...(pii ? [`pii:${pii.replace(/[^\dsx]/gi, '').toUpperCase()}`] : []),
  ];
}

/** The outcomes of the findings that list the study; where none does, the substance alone. */
const aboutOf = (record: Substance, study: string) => ({
  substances: [record.id],
  outcomes: record.findings.filter(({ studies }) => studies.includes(study)).map(({ outcome }) => outcome),
});

const union = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];
