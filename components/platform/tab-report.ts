/** Asks the content scripts of a tab what they found. */
import { framesOf } from './badge';
import { idInTab, mergedReport } from './frames';
import { type PageLook, sendMessage } from './messages';
import type { PageReport } from './report';

/** The report of all frames of a tab. Fails where the top frame does not answer. */
export async function askTab(tabId: number): Promise<{ report: PageReport; look: PageLook }> {
  const [top, look, frames] = await Promise.all([
    sendMessage('report', undefined, { tabId, frameId: 0 }),
    sendMessage('look', undefined, { tabId, frameId: 0 }),
    framesOf(tabId),
  ]);
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

/** Null where the frame is gone. */
async function askFrame(tabId: number, frame: number) {
  try {
    const to = { tabId, frameId: frame };
    const [report, look] = await Promise.all([sendMessage('report', undefined, to), sendMessage('look', undefined, to)]);
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
