/** Asks the background again where it did not answer: the browser may have stopped its worker in the midst, or be updating us. */

/** Milliseconds before another try. */
const PAUSES = [300, 2000];

/**
 * Only for questions: what changes something might then be done twice.
 * @throws the last error, where nobody answers for long
 */
export async function persistently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}
