/** The pages of ours that stand in a tab. */
export const faces = [
  'options.html',
  'welcome.html',
  'evidence.html',
  'evidence.html#substance/ashwagandha',
  'evidence.html#outcome/sleep-quality',
  'evidence.html#method',
];
