/**
 * Words that several faces share. All that a user may read stands in this folder, a file a face, so that each script carries its own alone.
 * British spelling. Short, plain; present for what is, past for what trials did. The claim and the evidence are named, never the seller.
 */
export const common = {
  arrow: '→',
  notStated: 'not stated',
  notMedicalAdvice: 'Not medical advice',
  copied: 'Copied',
  copyFailed: 'The browser refused the clipboard. Copy this text by hand:',
  certainty: (word: string) => `${word.toLowerCase()} certainty`,
  outruns: 'wording outruns it',
  thisProduct: 'This product',
  people: (n: string) => `${n} people`,
  trials: (n: number) => (n === 1 ? '1 trial' : `${n} trials`),
  weeks: (n: number) => (n === 1 ? '1 week' : `${n} weeks`),
  years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  retracted: 'Retracted',
  close: 'Close',
  cancel: 'Cancel',
};
