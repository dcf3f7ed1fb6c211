/** What a user can set. Pure: the shape, its defaults and how a broken or older object is mended. */
import type { VerdictId } from '../engine/model';

/** A claim that the user no longer wants marked. */
export interface HiddenClaim {
  substance: string | null;
  outcome: string;
  /** null is everywhere. */
  host: string | null;
}

export interface Settings {
  version: 1;
  /** False hides every mark everywhere. */
  on: boolean;
  /** Topics that are not marked. */
  topicsOff: string[];
  verdictsOff: VerdictId[];
  /** Hosts, with their subdomains, where nothing is marked. */
  sitesOff: string[];
  /** Where the content script runs by itself: on the listed sites, everywhere, or nowhere. What was granted decides in the end. */
  run: 'listed' | 'all' | 'click';
  /** Hosts that the user added to the listed ones. */
  sitesAdded: string[];
  marks: {
    /** `words` underlines the effect; `line` the whole sentence. */
    extent: 'words' | 'line';
    /** `quiet` draws every line thinner. */
    weight: 'normal' | 'quiet';
  };
  theme: 'auto' | 'light' | 'dark';
  hidden: HiddenClaim[];
}

export const defaults: Settings = {
  version: 1,
  on: true,
  topicsOff: [],
  verdictsOff: [],
  sitesOff: [],
  run: 'click',
  sitesAdded: [],
  marks: { extent: 'words', weight: 'normal' },
  theme: 'auto',
  hidden: [],
};
