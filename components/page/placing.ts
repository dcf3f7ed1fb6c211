/** Where a box goes beside words. Pure: rectangles in, a place out, all in viewport pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'below' | 'above';

export interface Placing {
  left: number;
  top: number;
  side: Side;
  /** The most the box may be high on this side. */
  room: number;
}

/** Between words and box: the line under them stays in sight. */
const gap = 8;
/** Between box and the window's edge. */
const margin = 8;
/** Less is no room to read in. */
const least = 220;

export interface Asked {
  /** The words' rectangles, in reading order; not empty. */
  rects: readonly Box[];
  box: { width: number; height: number };
  view: { width: number; height: number };
  /** Where it was before: kept while there is room to read in, so that it does not jump about in scrolling. */
  side?: Side | null;
  rightToLeft?: boolean;
}

export function placing({ rects, box, view, side, rightToLeft }: Asked): Placing | null {
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return null;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const rooms = { below: view.height - bottom - gap - margin, above: top - gap - margin };
  const chosen = choose(rooms, box.height, side ?? null);
  const room = Math.max(least, Math.min(rooms[chosen], view.height - 2 * margin));
  const height = Math.min(box.height, room);
  const near = chosen === 'below' ? last : first;
  const start = rightToLeft ? near.right - box.width : near.left;
  return {
    left: Math.max(margin, Math.min(start, view.width - box.width - margin)),
    top: chosen === 'below' ? bottom + gap : top - gap - height,
    side: chosen,
    room,
  };
}

function choose(rooms: Record<Side, number>, height: number, before: Side | null): Side {
  if (before && rooms[before] >= Math.min(height, least)) return before;
  if (rooms.below >= height) return 'below';
  if (rooms.above >= height) return 'above';
  return rooms.below >= rooms.above ? 'below' : 'above';
}

export interface Sheet {
  side: Side;
  /** The most the sheet may be high. */
  room: number;
}

/** How much of a narrow window's height a sheet may take. */
const sheetShare = 0.7;

/** At which edge of a narrow window a sheet leaves the words in sight: the lower one if it can be, and no higher than they allow. */
export function sheetFor(rects: readonly Box[], height: number): Sheet {
  const most = Math.round(height * sheetShare);
  const rooms = {
    below: height - gap - Math.max(0, ...rects.map(({ bottom }) => bottom)),
    above: Math.min(height, ...rects.map(({ top }) => top)) - gap,
  };
  const side = rooms.below >= most || rooms.below >= rooms.above ? 'below' : 'above';
  return { side, room: Math.max(least, Math.min(most, Math.floor(rooms[side]))) };
}
