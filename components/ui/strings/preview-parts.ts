/** The claims of the preview. A test holds each verdict against the bundled data, so that the preview never shows a wrong one. */
import type { VerdictId } from '../../engine/model';

interface PreviewPart {
  who: string;
  says: string;
  after: string;
  topic: string;
  verdict: VerdictId;
  /** The finding behind it; null where there can be none. */
  key: string | null;
}

export const previewParts: readonly PreviewPart[] = [
  { who: 'Creatine', says: 'builds lean muscle', after: ', ', topic: 'performance', verdict: 'supported', key: 'creatine/muscle-mass' },
  { who: 'ashwagandha', says: 'melts away stress', after: ', ', topic: 'mood', verdict: 'limited', key: 'ashwagandha/stress' },
  { who: 'apigenin', says: 'raises NAD levels', after: ', ', topic: 'longevity', verdict: 'preliminary', key: 'apigenin/nad-levels' },
  { who: 'magnesium', says: 'prevents migraine', after: ', ', topic: 'joints', verdict: 'mixed', key: 'magnesium/migraine' },
  { who: 'it', says: 'deepens your sleep', after: ', ', topic: 'sleep', verdict: 'insufficient', key: 'magnesium/sleep-quality' },
  { who: 'and', says: 'stops leg cramps', after: '. ', topic: 'performance', verdict: 'no-effect', key: 'magnesium/muscle-cramps' },
  { who: 'Vitamin E', says: 'protects against cancer', after: ', ', topic: 'disease', verdict: 'harm', key: 'vitamin-e/cancer-prevention' },
  { who: 'moringa', says: 'brings better sleep', after: ', ', topic: 'sleep', verdict: 'untested', key: 'moringa/sleep-quality' },
  { who: 'ashwagandha', says: 'restores vitality', after: ', and ', topic: 'general', verdict: 'vague', key: null },
  { who: 'creatine', says: 'keeps skin young', after: '.', topic: 'skin-hair', verdict: 'unreviewed', key: null },
];

/** What the options show beside each verdict. */
export const exampleOf = (verdict: VerdictId): string => previewParts.find((part) => part.verdict === verdict)?.says ?? '';
