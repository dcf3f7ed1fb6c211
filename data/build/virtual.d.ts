/** What the build derives from `data/` and bundles; `data/build/plugin.ts` makes it. */

/** For the content script. Some 40 kB after gzip. */
declare module 'virtual:obelus/lexicon' {
  export const lexicon: import('../../components/engine/model').Lexicon;
}

/** A few facts about the dataset, small enough for any page. */
declare module 'virtual:obelus/dataset' {
  export const datasetVersion: string;
  export const retractionDates: import('../retraction-index').RetractionDates;
  export const counts: { substances: number; findings: number; studies: number };
}

declare module 'virtual:obelus/project' {
  export const issuePage: string | null;
}

declare module 'virtual:obelus/sites' {
  export const sites: import('../schema').SiteList['sites'];
}
