import { reportUnexpected } from './errors';
import { type FindingView, type SubstanceView, sendMessage } from './messages';
import { persistently } from './persistently';

/** So many findings are fetched before anybody asks: what a reader can open soon. */
const AHEAD = 80;

/** What the background was asked for, so that a card opens with its evidence. Lives as long as the page. */
export class FindingsCache {
  readonly #findings = new Map<string, FindingView | null>();
  readonly #substances = new Map<string, SubstanceView | null>();

  finding(key: string): FindingView | null | undefined {
    return this.#findings.get(key);
  }

  substance(id: string): SubstanceView | null | undefined {
    return this.#substances.get(id);
  }

  /** @returns false where the background could not answer. */
  async fetch(keys: readonly string[], substances: readonly string[]): Promise<boolean> {
    const missing = [...new Set(keys)].filter((key) => !this.#findings.has(key));
    const unknown = [...new Set(substances)].filter((id) => !this.#substances.has(id));
    try {
      const [findings, views] = await Promise.all([
        missing.length > 0 ? persistently(() => sendMessage('findings', missing)) : [],
        Promise.all(unknown.map((id) => persistently(() => sendMessage('substance', id)))),
      ]);
      for (const [index, key] of missing.entries()) this.#findings.set(key, findings[index] ?? null);
      for (const [index, id] of unknown.entries()) this.#substances.set(id, views[index] ?? null);
      return true;
    } catch (error) {
      reportUnexpected('reading the evidence', error);
      return false;
    }
  }

  /** Fetches in advance, within bounds. */
  async ahead(keys: Iterable<string>): Promise<void> {
    const wanted: string[] = [];
    for (const key of keys) {
      if (this.#findings.size + wanted.length >= AHEAD) break;
      if (!this.#findings.has(key) && !wanted.includes(key)) wanted.push(key);
    }
    if (wanted.length > 0) await this.fetch(wanted, []);
  }
}
