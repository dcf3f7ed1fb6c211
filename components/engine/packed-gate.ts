/** The table that the gate asks, and how it travels. `gate-table.ts` makes it of names. */

export interface GateTable {
  /** Open addressing, a power of two long; 0 is an empty slot. */
  hashes: Int32Array;
  /** Characters of the longest name. */
  longest: number;
}

/** Of a pair of words. */
export const pairOf = (first: number, second: number): number => Math.imul(first, 0x01000193) ^ second;

/** Goes on with a hash by one small letter. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

export const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** Four slots for each hash or more: most words of a page meet an empty one. */
export function tableOf(found: ReadonlySet<number>): Int32Array {
  const hashes = new Int32Array(2 ** Math.ceil(Math.log2(found.size * 4 + 4)));
  const mask = hashes.length - 1;
  for (const hash of found) {
    let slot = slotOf(hash) & mask;
    while (hashes[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
  }
  return hashes;
}

/** The hashes as text, for a message: four times smaller than the table with its empty slots. */
export function packGate({ hashes, longest }: GateTable): string {
  const bytes = new Uint8Array(hashes.filter((hash) => hash !== 0).buffer);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `${longest}:${btoa(binary)}`;
}

export function unpackGate(packed: string): GateTable {
  const [longest = '', base64 = ''] = packed.split(':');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { hashes: tableOf(new Set(new Int32Array(bytes.buffer))), longest: Number(longest) };
}
