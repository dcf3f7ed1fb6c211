/** The popup in its states. */
import type { PopupProps } from '../../../components/ui/props';
import { makeCitation, makePopup, makeReport, shelf } from '../make-report';
import { topics } from '../records';

const choices = topics.map((topic) => ({ ...topic, on: topic.id !== 'eyes' }));
const base = { topics: choices, onSidePanel: () => {} };
const page = (part: Parameters<typeof makeReport>[0], more: Partial<PopupProps> = {}) =>
  makePopup({ ...base, view: { state: 'page', report: makeReport(part) }, ...more });

export const popups: Record<string, () => PopupProps> = {
  found: () => makePopup({ ...base, view: { state: 'page', report: shelf }, active: 4, notShown: 2 }),
  'found, one retracted': () =>
    makePopup({
      ...base,
      view: {
        state: 'page',
        report: {
          ...shelf,
          claims: shelf.claims.slice(3, 5),
          framesNotRead: 1,
          citations: [makeCitation({ notice: 'retraction' }), makeCitation({ known: false })],
        },
      },
      dataOld: true,
    }),
  scanning: () => page({ state: 'scanning', progress: 0.62, substances: ['zinc', 'magnesium'], citations: [makeCitation()] }),
  'nothing found': () => page({ substances: ['magnesium', 'zinc'] }),
  'not covered': () => makePopup({ ...base, view: { state: 'not-covered' } }),
  'not allowed': () => makePopup({ ...base, view: { state: 'not-allowed', why: 'pdf' }, host: null }),
  off: () => makePopup({ ...base, siteOn: false }),
  'off everywhere': () => makePopup({ ...base, on: false }),
  orphaned: () => makePopup({ ...base, view: { state: 'orphaned' } }),
  failed: () => makePopup({ ...base, view: { state: 'failed' } }),
  'no highlights': () => page({ state: 'no-highlights' }),
  'other language': () => page({ state: 'other-language' }),
  'all hidden': () => page({}, { notShown: 3 }),
  waiting: () => makePopup({ ...base, view: { state: 'waiting' } }),
};
