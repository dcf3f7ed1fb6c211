/** Reads blocks for claims. `engine.ts` adds the judge. */
import { claimsOf, mayClaim } from './claims';
import { COMMON_NAMES } from './cue-words';
import { buildCues } from './cues';
import { Gate } from './gate';
import { GATE_WORDS, gateNames, gateTable } from './gate-table';
import type { Block, Claim, Ingredient, Lexicon, PageFacts } from './model';
import { buildNames, type Names } from './names';
import { buildOutcomes } from './outcomes';
import { type Lexica, type Scan, scanBlock } from './scan';
import { type PageScope, pageScope, type Scope } from './scope';
import { MARK, Tokeniser } from './tokens';
import { NAME, Words } from './words';

export type { Scan } from './scan';

export interface Context {
  readonly ingredients: readonly Ingredient[];
  readonly substances: readonly string[];
  scopeKey(block: number): string;
  headingOf(block: number): string;
  readonly page: PageScope;
}

export interface Reader {
  touches(text: string): boolean;
  scan(block: Block): Scan | null;
  context(scans: readonly Scan[], page: PageFacts): Context;
  /** The same; each `yield` is a place where the work may be put down. */
  contextInSteps(scans: readonly Scan[], page: PageFacts): Generator<void, Context>;
  claims(scan: Scan, context: Context): Claim[];
}

/** Words that rules look at by themselves and that no phrase brings into the vocabulary. */
const FUNCTION_WORDS =
  'had saw scored there them together due from in into inside within to on at by through via during around across throughout against risk prevent a an of for study studies trial research findings results related induced associated won zero combination mix'.split(
    ' ',
  );

const TAB: Block = {
  id: -1,
  text: '',
  role: 'title',
  level: 1,
  depth: 0,
  list: 0,
  row: 0,
  column: 0,
  headRow: 0,
  region: 'header',
  links: [],
};

function* contextOf(scans: readonly Scan[], facts: PageFacts, tab: Scan | null): Generator<void, Context> {
  const page = yield* pageScope(scans, facts, tab);
  const ofPage = JSON.stringify([page.shop, page.supplements, page.topic, [...page.aliases]]);
  // Blocks that inherit the same share one scope, and so one key.
  const keys = new Map<Scope, string>();
  return {
    page,
    ingredients: page.ingredients,
    substances: page.substances,
    headingOf: (block) => page.of(block).heading,
    scopeKey(block) {
      const scope = page.of(block);
      let key = keys.get(scope);
      if (key === undefined) {
        const { topic, benefits, harms, references, row } = scope;
        key = `${ofPage}${JSON.stringify([topic, benefits, harms, references, row])}`;
        keys.set(scope, key);
      }
      return key;
    },
  };
}

function finished<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

export function createReader(lexicon: Lexicon): Reader {
  const words = new Words();
  const tokeniser = new Tokeniser(words);
  const claimTokeniser = new Tokeniser(words);
  let opened: { names: Names; gate: Gate } | null = null;
  let lexica: Lexica | null = null;

  /** Enough to tell whether a page is of any interest. */
  function openGate() {
    if (opened) return opened;
    const names = buildNames(lexicon, words, (name) => COMMON_NAMES.has(name.toLowerCase()));
    const gateWords = new Set(GATE_WORDS.map((word) => words.add(word)));
    const holdsName = (text: string): boolean => {
      const tokens = tokeniser.read(text);
      for (let i = 0; i < tokens.length; i++) {
        if (tokens.kind[i] === MARK) continue;
        if (gateWords.has(tokens.entry[i] as number)) return true;
        if (!((words.beginsOf[tokens.entry[i] as number] as number) & NAME)) continue;
        const hit = names.at(tokens, i);
        if (hit && !names.facts[hit.value]?.ambiguous) return true;
      }
      return false;
    };
    opened = { names, gate: new Gate(gateTable(gateNames(lexicon)), holdsName) };
    return opened;
  }

  /** The rest, which most pages never need. */
  function whole(): Lexica {
    if (lexica) return lexica;
    const { names } = openGate();
    for (const word of FUNCTION_WORDS) words.add(word);
    lexica = { words, names, outcomes: buildOutcomes(lexicon, words), cues: buildCues(words), tokeniser };
    words.forget();
    return lexica;
  }

  /** The title that the tab shows, for pages whose text has none that names what they are about. */
  const tabOf = ({ title }: PageFacts): Scan | null => scanBlock({ ...TAB, text: title }, whole());

  return {
    touches: (text) => openGate().gate.opens(text),
    scan: (block) => scanBlock(block, whole()),
    context: (scans, facts) => finished(contextOf(scans, facts, tabOf(facts))),
    contextInSteps: (scans, facts) => contextOf(scans, facts, tabOf(facts)),
    claims(scan, context) {
      if (!mayClaim(scan, context.page)) return [];
      return scan.withTokens(claimTokeniser, () => claimsOf(scan, context.page, whole().cues, words));
    },
  };
}
