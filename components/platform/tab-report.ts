/** Asks the content scripts of a tab what they found. */
import { framesOf } from './badge';
import { idInTab, mergedReport } from './frames';
import { accept } from './message-checks';
import { type PageLook, sendMessage } from './messages';
import type { PageReport } from './report';
import { pageLook, pageReport } from './report-check';

type Place = { tabId: number; frameId: number };

/** @throws InvalidMessage where what answers is no report of ours. */
const reportFrom = async (place: Place) => accept(pageReport, await sendMessage('report', undefined, place));
const lookFrom = async (place: Place) => accept(pageLook, await sendMessage('look', undefined, place));

/** The report of all frames of a tab. Fails where the top frame does not answer. */
export async function askTab(tabId: number): Promise<{ report: PageReport; look: PageLook }> {
  const [top, look, frames] = await Promise.all([reportFrom({ tabId, frameId: 0 }), lookFrom({ tabId, frameId: 0 }), framesOf(tabId)]);
  const answers = await Promise.all(frames.map((frame) => askFrame(tabId, frame)));
  const others = answers.filter((answer) => answer !== null);
  return {
    report: mergedReport(
      top,
      others.map(({ frame, report }) => ({ frame, report })),
    ),
    look: others.reduce((sum, { frame, look: part }) => addLook(sum, frame, part), look),
  };
}

/** Null where the frame is gone, or says what no frame of ours says. */
async function askFrame(tabId: number, frame: number) {
  try {
    const to = { tabId, frameId: frame };
    const [report, look] = await Promise.all([reportFrom(to), lookFrom(to)]);
    return { frame, report, look };
  } catch {
    return null;
  }
}

const addLook = (sum: PageLook, frame: number, part: PageLook): PageLook => ({
  marksHidden: sum.marksHidden,
  notShown: sum.notShown + part.notShown,
  active: sum.active ?? (part.active === null ? null : idInTab(frame, part.active)),
  substanceNames: { ...part.substanceNames, ...sum.substanceNames },
});
