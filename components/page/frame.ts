/** Gathers calls: `run` is called once, in the next frame, or soon where no frames are painted. */
export function onceAFrame(run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  const go = () => {
    if (!asked || signal.aborted) return;
    asked = false;
    run();
  };
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    // Background tabs paint no frames, and still are asked for their claims.
    if (document.visibilityState === 'visible') requestAnimationFrame(go);
    setTimeout(go, 100);
  };
}
