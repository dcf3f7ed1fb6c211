/** Words of the first-run page. */
export const welcome = {
  title: 'The evidence, beside the claim',
  lede: 'Obelus marks what pages say supplements do, and shows what studies found.',
  try: 'Try it: press a marked phrase.',
  articleLabel: 'A paragraph to try',
  does: 'It finds claims about supplements in the pages you read, holds each against a dataset of studies that ships with it, and underlines it by what was found.',
  doesNot:
    'It does not rate shops, does not tell you what to take, and knows only what is in its data: an unmarked sentence is not a true one.',
  sees: 'It can read the pages you allow, in their own tab; it sends nothing anywhere, keeps no history, and works offline.',
  doesHead: 'What it does',
  doesNotHead: 'What it does not',
  seesHead: 'What it can see',
  where: 'Where should it run?',
  whereLede: 'The browser will ask you to confirm. You can change this in Options at any time.',
  runs: { listed: 'On supplement and health sites', all: 'On every site', click: 'Only when I click' } as Record<string, string>,
  runNotes: {
    listed: (n: number) => `By itself on ${n} well-known shops, brands and health publishers. Anywhere else, when you click.`,
    all: () => 'By itself on every page you open. Pages that name no supplement cost next to nothing.',
    click: () => 'Never by itself. The toolbar button checks the page you are on.',
  } as Record<string, (n: number) => string>,
  refused: 'The browser was told no, so it runs only when you click. You can choose again.',
  done: {
    listed: 'All set. Open a supplement site and look for the underlines.',
    all: 'All set. Look for the underlines as you read.',
    click: 'All set. Open a page and press the Obelus button in the toolbar.',
  } as Record<string, string>,
  options: 'Options',
  evidence: 'Browse the evidence',
  unavailable: 'The examples could not be read from the data.',
  noAdvice: 'Not medical advice.',
};
