/** A page's report with what a test does not care about filled in. */
import { summarise } from '../../components/engine/citation-summary';
import type { CitationView } from '../../components/platform/messages';
import type { PageReport, ReportedCitation } from '../../components/platform/report';
import type { CardCitation } from '../../components/ui/card-citation';
import type { PopupProps } from '../../components/ui/props';
import type { Study } from '../../data/schema';
import { makeClaim } from './make-claim';

export function makeReport(part: Partial<PageReport> = {}): PageReport {
  return {
    url: 'https://secondcup.example/shelf',
    title: 'Eight bottles on my shelf, and what each is for',
    datasetVersion: '1.0.0',
    state: 'done',
    progress: 1,
    claims: [],
    citations: [],
    cited: part.citations ? summarise(part.citations) : null,
    substances: [],
    framesNotRead: 0,
    ms: {},
    ...part,
  };
}

export function makeCitation(part: Partial<ReportedCitation> = {}): ReportedCitation {
  return {
    id: 'pmid:999999999',
    href: 'https://pubmed.ncbi.nlm.nih.gov/999999999/',
    text: '[1]',
    known: true,
    design: 'animal',
    species: 'rat',
    n: 16,
    result: 'benefit',
    notice: null,
    fit: 'fits',
    studied: [],
    claim: 0,
    ...part,
  };
}

/** As the card gets it: with the record, where there is one. */
export function makeCardCitation(part: Partial<CardCitation> = {}): CardCitation {
  return { ...makeCitation(), view: null, studiedNames: [], claimedName: '', ...part };
}

export function makeView(study: Study | null, notice: ReportedCitation['notice'] = null): CitationView {
  return { id: 'x', study, about: null, notice, noticeAsOf: notice && '2025-08-22' };
}

export function makePopup(part: Partial<PopupProps> = {}): PopupProps {
  return {
    view: { state: 'page', report: makeReport() },
    host: 'secondcup.example',
    siteOn: true,
    on: true,
    marksHidden: false,
    notShown: 0,
    topics: [
      { id: 'mood', name: 'Mood, stress & anxiety', on: true },
      { id: 'sleep', name: 'Sleep', on: true },
      { id: 'eyes', name: 'Eyes', on: false },
    ],
    active: null,
    substanceNames: { magnesium: 'magnesium', zinc: 'zinc' },
    datasetDate: '2026-11-22',
    dataOld: false,
    theme: 'auto',
    hideShortcut: 'Alt+Shift+O',
    onJump: () => {},
    onToggleMarks: () => {},
    onSite: () => {},
    onTurnOn: () => {},
    onTopic: () => {},
    onCheckOnce: () => {},
    onAlways: () => {},
    onReload: () => {},
    onCopy: async () => true,
    onOptions: () => {},
    onEvidence: () => {},
    ...part,
  };
}

/** A page with a claim of every verdict, under headings. */
export const shelf = makeReport({
  claims: [
    makeClaim({
      id: 1,
      heading: 'For the gym',
      mark: 'builds lean muscle when you lift',
      substanceName: 'creatine',
      outcomeName: 'muscle mass',
      topic: 'performance',
      verdict: 'supported',
      certainty: 'moderate',
    }),
    makeClaim({
      id: 2,
      heading: 'For the gym',
      mark: 'keeps skin looking young',
      substanceName: 'creatine',
      outcomeName: 'skin ageing',
      topic: 'skin-hair',
      verdict: 'unreviewed',
      certainty: null,
    }),
    makeClaim({
      id: 3,
      heading: 'For the gym',
      mark: 'raises testosterone',
      substanceName: 'tribulus',
      outcomeName: 'testosterone',
      topic: 'hormones',
      verdict: 'no-effect',
      certainty: 'moderate',
    }),
    makeClaim({
      id: 4,
      heading: 'For calm',
      mark: 'Ashwagandha is clinically proven to melt away stress',
      substanceName: 'ashwagandha',
      wording: 'proven',
      overclaim: ['proven-over-low'],
      certainty: 'low',
    }),
    makeClaim({
      id: 5,
      heading: 'For calm',
      mark: 'restore your vitality',
      substanceName: 'ashwagandha',
      outcomeName: 'vitality',
      topic: 'general',
      verdict: 'vague',
      certainty: null,
    }),
    makeClaim({
      id: 6,
      heading: 'For calm',
      mark: 'completely safe',
      substanceName: 'ashwagandha',
      outcomeName: 'toxicity',
      topic: 'safety',
      verdict: 'harm',
      certainty: 'low',
    }),
    makeClaim({
      id: 7,
      heading: 'For the night',
      mark: 'deepens the quality of your sleep',
      substanceName: 'magnesium',
      outcomeName: 'sleep quality',
      topic: 'sleep',
      verdict: 'insufficient',
      certainty: 'very-low',
    }),
    makeClaim({
      id: 8,
      heading: 'For the mind',
      mark: 'raises BDNF in your brain',
      substanceName: 'Semax',
      outcomeName: 'BDNF',
      topic: 'mechanism',
      verdict: 'preliminary',
      certainty: 'very-low',
      overclaim: ['animal-as-human', 'asserted-over-none'],
    }),
    makeClaim({
      id: 9,
      heading: 'For the mind',
      mark: 'it is non-addictive',
      substanceName: 'Semax',
      outcomeName: 'dependence',
      topic: 'safety',
      verdict: 'untested',
      certainty: null,
    }),
    makeClaim({
      id: 10,
      heading: 'For the winter',
      mark: 'shorten a cold',
      substanceName: 'zinc',
      outcomeName: 'duration of colds',
      topic: 'immunity',
      verdict: 'mixed',
      certainty: 'low',
      wording: 'hedged',
    }),
    makeClaim({
      id: 11,
      heading: 'Dormivale Night',
      mark: 'helps you sleep deeply',
      subject: 'product',
      substance: null,
      substanceName: 'Dormivale Night',
      outcomeName: 'sleep quality',
      topic: 'sleep',
      verdict: 'limited',
      certainty: 'low',
      overclaim: ['dose-below-studied'],
    }),
  ],
  citations: [makeCitation({ fit: 'other-species' })],
  substances: ['creatine', 'ashwagandha', 'magnesium', 'zinc'],
});
