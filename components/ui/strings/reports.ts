/** Words of the reports that people copy. */
export const reportText = {
  sign: (version: string, date: string) => `Obelus, data ${version} of ${date}. Not medical advice.`,
  wrongTitle: 'Wrong match',
  reason: 'What is wrong',
  page: 'Page',
  quote: 'Quote',
  marked: 'Marked',
  readAs: 'Read as',
  verdict: 'Verdict',
  why: 'Why',
};

export const markdown = {
  title: (title: string) => `Claims on “${title}”`,
  page: 'Page',
  count: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
  citations: 'Studies linked',
  wording: 'Wording',
  certainty: 'certainty',
  nearest: 'judged by the nearest finding',
  dose: (here: string, studied: string) => `Dose: ${here}${studied && `, ${studied} studied`}`,
  record: 'Record',
  evidence: 'Evidence',
};
