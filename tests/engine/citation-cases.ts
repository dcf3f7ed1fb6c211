/** Ways in which pages cite, as blocks, with what is to be found and the claims that it stands with. */
import type { Block } from '../../components/engine/model';
import { block, heading, item, PMID } from './citation-blocks';

interface Case {
  style: string;
  blocks: readonly Block[];
  claims: readonly string[];
  /** Identifier and the claims it stands with. */
  finds: readonly [id: string, claims: readonly string[]][];
}

export const cases: readonly Case[] = [
  {
    style: 'a linked number before the full stop',
    blocks: [block(1, `Fennimel sharpens memory[1](${PMID(11)}). It also lifts mood[2](${PMID(12)}).`)],
    claims: ['sharpens memory', 'lifts mood'],
    finds: [
      ['pmid:11', ['sharpens memory']],
      ['pmid:12', ['lifts mood']],
    ],
  },
  {
    style: 'a linked number behind the full stop',
    blocks: [block(1, `Fennimel sharpens memory.[1](${PMID(11)}) It also lifts mood. [[2](${PMID(12)})]`)],
    claims: ['sharpens memory', 'lifts mood'],
    finds: [
      ['pmid:11', ['sharpens memory']],
      ['pmid:12', ['lifts mood']],
    ],
  },
  {
    style: 'a row of linked numbers behind the full stop',
    blocks: [block(1, `Fennimel prevents hair loss.[12](${PMID(12)})[13](${PMID(13)}) [14](${PMID(14)})`)],
    claims: ['prevents hair loss'],
    finds: [
      ['pmid:12', ['prevents hair loss']],
      ['pmid:13', ['prevents hair loss']],
      ['pmid:14', ['prevents hair loss']],
    ],
  },
  {
    style: 'a row of linked numbers for two effects named together',
    blocks: [block(1, `It shows antidepressant and calming effects[4](${PMID(4)})[5](${PMID(5)}).`)],
    claims: ['antidepressant', 'calming'],
    finds: [
      ['pmid:4', ['antidepressant', 'calming']],
      ['pmid:5', ['antidepressant', 'calming']],
    ],
  },
  {
    style: 'linked numbers within one sentence, each for what stands before it',
    blocks: [block(1, `It is promising for depression[6](${PMID(6)}), and for attention[7](${PMID(7)}).`)],
    claims: ['depression', 'attention'],
    finds: [
      ['pmid:6', ['depression']],
      ['pmid:7', ['attention']],
    ],
  },
  {
    style: 'a linked study named before what it found',
    blocks: [block(1, `A [2013 trial](${PMID(13)}) found that fennimel sharpens memory. It tastes of soap.`)],
    claims: ['sharpens memory'],
    finds: [['pmid:13', ['sharpens memory']]],
  },
  {
    style: 'words as a link behind the claim',
    blocks: [block(1, `Fennimel sharpens memory ([study](https://doi.org/10.1000/abc)).`)],
    claims: ['sharpens memory'],
    finds: [['doi:10.1000/abc', ['sharpens memory']]],
  },
  {
    style: 'a plain PMID in brackets',
    blocks: [block(1, 'Fennimel sharpens memory (Smith 2010; PMID 12345678). It tastes of soap.')],
    claims: ['sharpens memory'],
    finds: [['pmid:12345678', ['sharpens memory']]],
  },
  {
    style: 'a PMID and a DOI of the same paper',
    blocks: [block(1, 'Fennimel sharpens memory (Smith 2010; PMID 12345678; [DOI](https://doi.org/10.1000/abc)).')],
    claims: ['sharpens memory'],
    finds: [['pmid:12345678', ['sharpens memory']]],
  },
  {
    style: 'footnotes that jump to an ordered list',
    blocks: [
      block(1, 'Fennimel sharpens memory.[2](https://blog.example/a#ref2) It lifts mood.[1](https://blog.example/a#ref1)'),
      heading(2, 'References'),
      item(3, `Smith A. A trial of fennimel. J Herbs 2010. [PubMed](${PMID(11)})`),
      item(4, 'Jones B. Another trial. 2012. doi: 10.1000/abc'),
    ],
    claims: ['sharpens memory', 'lifts mood'],
    finds: [
      ['pmid:11', ['lifts mood']],
      ['doi:10.1000/abc', ['sharpens memory']],
    ],
  },
  {
    style: 'written numbers in square brackets with ranges, and numbered entries',
    blocks: [
      block(1, 'Fennimel sharpens memory [1, 3–4]. It lifts mood [2].'),
      heading(2, 'Sources:'),
      block(3, '1. Smith 2010. PMID: 1000001.'),
      block(4, '2. Jones 2011. PMID: 1000002.'),
      block(5, '3. Brown 2012. PMID: 1000003.'),
      block(6, '4. Green 2013. PMID: 1000004.'),
    ],
    claims: ['sharpens memory', 'lifts mood'],
    finds: [
      ['pmid:1000001', ['sharpens memory']],
      ['pmid:1000002', ['lifts mood']],
      ['pmid:1000003', ['sharpens memory']],
      ['pmid:1000004', ['sharpens memory']],
    ],
  },
  {
    style: 'superscript digits',
    blocks: [
      block(1, 'Fennimel sharpens memory.¹ It lifts mood.²'),
      heading(2, 'Notes'),
      item(3, 'Smith, PMC1234567'),
      item(4, 'Jones, PMC2345678'),
    ],
    claims: ['sharpens memory', 'lifts mood'],
    finds: [
      ['pmc:PMC1234567', ['sharpens memory']],
      ['pmc:PMC2345678', ['lifts mood']],
    ],
  },
  {
    style: 'written numbers within one sentence, each for what stands before it',
    blocks: [
      block(1, 'Fennimel sharpens memory [1] and lifts mood [2, 3].'),
      heading(2, 'References'),
      item(3, 'PMID: 1000001'),
      item(4, 'PMID: 1000002'),
      item(5, 'PMID: 1000003'),
    ],
    claims: ['sharpens memory', 'lifts mood'],
    finds: [
      ['pmid:1000001', ['sharpens memory']],
      ['pmid:1000002', ['lifts mood']],
      ['pmid:1000003', ['lifts mood']],
    ],
  },
  {
    style: 'several papers in one paragraph of references',
    blocks: [heading(1, 'Scientific references'), block(2, 'Smith 2010 PMID: 1000001. Jones 2011 PMID: 1000002 PMCID: PMC1000002.')],
    claims: [],
    finds: [
      ['pmid:1000001', []],
      ['pmid:1000002', []],
    ],
  },
  {
    style: 'a reference that is a shop’s page',
    blocks: [block(1, `Fennimel sharpens memory[9](https://shop.example/fennimel.html?utm_source=blog).`)],
    claims: ['sharpens memory'],
    finds: [['url:https://shop.example/fennimel.html', ['sharpens memory']]],
  },
  {
    style: 'an entry that names no paper',
    blocks: [heading(1, 'References'), item(2, 'Fennimel facts. [Herb House](https://shop.example/facts)')],
    claims: [],
    finds: [['url:https://shop.example/facts', []]],
  },
  {
    style: 'a publisher’s page whose address names no study',
    blocks: [block(1, 'Fennimel sharpens memory ([JAMA](https://jamanetwork.com/journals/jama/fullarticle/2600000)).')],
    claims: ['sharpens memory'],
    finds: [['url:https://jamanetwork.com/journals/jama/fullarticle/2600000', ['sharpens memory']]],
  },
  {
    style: 'links that are no references',
    blocks: [
      block(
        1,
        'Fennimel sharpens memory. [Buy fennimel](https://shop.example/buy) or see [page 2](https://blog.example/?page=2), [3](https://blog.example/a#top).',
      ),
    ],
    claims: ['sharpens memory'],
    finds: [],
  },
  {
    style: 'a source line below the claim',
    blocks: [block(1, 'Fennimel sharpens memory.'), block(2, `Source: [Smith et al., Journal of Herbs, 2010](${PMID(11)})`)],
    claims: ['sharpens memory'],
    finds: [['pmid:11', ['sharpens memory']]],
  },
  {
    style: 'a paragraph of its own that cites a paper',
    blocks: [
      block(1, 'Fennimel sharpens memory.'),
      block(2, `A wholly different paper on soap making was [published](${PMID(11)}) in the same year.`),
    ],
    claims: ['sharpens memory'],
    finds: [['pmid:11', []]],
  },
  {
    style: 'a table with the paper in another cell of the row',
    blocks: [
      block(1, 'Memory: sharper', { role: 'cell', row: 5, column: 0 }),
      block(2, `[Smith 2010](${PMID(11)})`, { role: 'cell', row: 5, column: 1 }),
      block(3, `[Jones 2011](${PMID(12)})`, { role: 'cell', row: 6, column: 1 }),
    ],
    claims: ['Memory: sharper'],
    finds: [
      ['pmid:11', ['Memory: sharper']],
      ['pmid:12', []],
    ],
  },
  {
    style: 'the list ends where the next heading stands',
    blocks: [
      heading(1, 'References'),
      item(2, 'Smith PMID: 1000001'),
      heading(3, 'About us'),
      block(4, '[Our shop](https://shop.example/)'),
    ],
    claims: [],
    finds: [['pmid:1000001', []]],
  },
  {
    style: 'a menu and a footer behind the list',
    blocks: [
      heading(1, 'References'),
      item(2, 'Smith PMID: 1000001'),
      block(3, '[Facts](https://other.example/facts)', { region: 'nav' }),
      block(4, '[Partners](https://other.example/partners)', { region: 'footer' }),
    ],
    claims: [],
    finds: [['pmid:1000001', []]],
  },
  {
    style: 'a list in the footer itself',
    blocks: [
      heading(1, 'References', 3),
      block(2, 'Smith [1](https://other.example/smith)', { region: 'footer' }),
      block(3, '[Home](https://blog.example/)', { region: 'footer' }),
    ].map((one) => ({ ...one, region: 'footer' as const })),
    claims: [],
    finds: [['url:https://other.example/smith', []]],
  },
  {
    style: 'a list in parts, each under a heading of its own',
    blocks: [
      heading(1, 'References'),
      heading(2, 'Trials', 3),
      item(3, 'PMID: 1000001'),
      heading(4, 'Books', 3),
      item(5, '[A book](https://books.example/1)'),
    ],
    claims: [],
    finds: [
      ['pmid:1000001', []],
      ['url:https://books.example/1', []],
    ],
  },
  {
    style: 'cells that stand in no row',
    blocks: [
      block(1, 'Memory: sharper', { role: 'cell' }),
      block(2, `A long caption about a wholly different thing, [Smith](${PMID(11)})`, { role: 'cell' }),
    ],
    claims: ['Memory: sharper'],
    finds: [['pmid:11', []]],
  },
  {
    style: 'a list item that shares its number with a table row',
    blocks: [
      block(1, 'Memory: sharper', { role: 'item', row: 5 }),
      block(2, `A long caption about a wholly different thing, [Smith](${PMID(11)})`, { role: 'cell', row: 5 }),
    ],
    claims: ['Memory: sharper'],
    finds: [['pmid:11', []]],
  },
  {
    style: 'a square metre and a power are no footnotes',
    blocks: [
      block(1, 'A dose of 10⁹ cells per m² lifts mood.'),
      heading(2, 'References'),
      ...Array.from({ length: 9 }, (_, n) => item(3 + n, `PMID: 100000${n}`)),
    ],
    claims: ['lifts mood'],
    finds: Array.from({ length: 9 }, (_, n) => [`pmid:100000${n}`, []] as [string, string[]]),
  },
  {
    style: 'a trial register',
    blocks: [block(1, 'Fennimel sharpens memory (NCT00000000).')],
    claims: ['sharpens memory'],
    finds: [['nct:NCT00000000', ['sharpens memory']]],
  },
];
