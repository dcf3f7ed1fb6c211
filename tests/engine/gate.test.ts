import { describe, expect, it } from 'vitest';
import { COMMON_NAMES } from '../../components/engine/cue-words';
import { Gate } from '../../components/engine/gate';
import { gateNames, gateTable } from '../../components/engine/gate-table';
import { packGate, unpackGate } from '../../components/engine/packed-gate';
import { createReader } from '../../components/engine/reader';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';

const lexicon = buildLexicon(readDataset());
const { touches } = createReader(lexicon);
const filler = 'The chair has four legs and a seat of woven cane. '.repeat(200);
const isPlain = (name: string) => /[a-z]{3}/i.test(name) && !COMMON_NAMES.has(name.toLowerCase());
/** As one spelling: a name that a record calls ambiguous is so with an accent and in British spelling too. */
const spelt = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace('ph', 'f').toLowerCase();
const doubtful = new Set(lexicon.substances.flatMap(({ ambiguousNames }) => ambiguousNames.map(spelt)));
const names = lexicon.substances.flatMap((substance) => substance.names.filter((name) => isPlain(name) && !doubtful.has(spelt(name))));

describe('the gate', () => {
  it('opens at every plain name, wherever it stands in a long text', () => {
    expect(names.filter((name) => !touches(`${filler}Then came ${name}, at last. ${filler}`))).toEqual([]);
  });

  it.each([
    'ASHWAGANDHA',
    'ashwa\u00adgandha',
    'Lion\u2019s Mane',
    'L\u2011theanine',
    'cúrcumin',
    'ﬁsh oil',
    '(creatine)',
    'omega-3s',
    'gummies of melatonin',
  ])('opens at “%s”', (text) => {
    expect(touches(`${filler}${text} ${filler}`)).toBe(true);
  });

  it.each(['gingerbread', 'a creatinine test', 'The irony of it', 'caféteria', filler])('stays shut at “%s”', (text) => {
    expect(touches(text)).toBe(false);
  });

  it.each([
    ['Russian', 'Стул стоит у окна, и на нём спит кошка. '],
    ['French', 'Le café est déjà à côté de la forêt, où l’été s’achève. '],
    ['Vietnamese', 'Cái ghế đứng bên cửa sổ và con mèo ngủ. '],
    ['Japanese', '椅子は窓のそばにあり、猫が眠っている。'],
  ])('reads nothing twice in %s text', (_, sentence) => {
    const read: string[] = [];
    const gate = new Gate(gateTable(['ginger', 'fish oil']), (text) => read.push(text) > 0);
    expect(gate.opens(sentence.repeat(50))).toBe(false);
    expect(read).toEqual([]);
  });

  it('takes no part of a word for a name where it cuts the text', () => {
    for (let shift = 0; shift < 220; shift++) expect(touches(`fish ${'x'.repeat(shift)} gingerbread${'y'.repeat(90)}`)).toBe(false);
  });
});

describe('the gate as it is sent to pages, which knows no names', () => {
  const sent = new Gate(unpackGate(packGate(gateTable(gateNames(lexicon)))));

  it('opens wherever the whole one does', () => {
    const texts = lexicon.substances.flatMap((substance) => substance.names.map((name) => `Then came ${name.toUpperCase()}, at last.`));
    expect(texts.filter((text) => touches(text) && !sent.opens(text))).toEqual([]);
    expect(sent.opens('lion’s mane')).toBe(true);
    expect(sent.opens('St John’s wort, an herb')).toBe(true);
  });

  it.each(['green tea pots', 'the green so deep', 'gingerbread', filler])('asks for no more at “%s” than names would need', (text) => {
    expect(sent.opens(text)).toBe(text === 'green tea pots');
  });
});
