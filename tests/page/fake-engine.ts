/** An engine as small as one can be: "zinc" and "kava" are substances, a sentence with one and an effect word is a claim. */
import type { Block, Claim, JudgedClaim, VerdictId } from '../../components/engine/model';
import type { Engine, EngineContext } from '../../components/page/session-model';

const substances = ['zinc', 'kava'];
const effects: Record<string, VerdictId> = {
  sleep: 'supported',
  colds: 'limited',
  memory: 'preliminary',
  stress: 'mixed',
  energy: 'vague',
  liver: 'harm',
};

export interface FakeScan {
  block: Block;
}

/** Counts what it is asked, so that a test can tell what was read again. */
export class FakeEngine implements Engine<unknown, EngineContext> {
  touched = 0;
  scanned: string[] = [];
  contexts = 0;

  touches(text: string): boolean {
    this.touched++;
    return substances.some((name) => text.toLowerCase().includes(name));
  }

  scan(block: Block): FakeScan | null {
    this.scanned.push(block.text);
    return this.touches(block.text) || block.role === 'heading' || block.role === 'title' ? { block } : null;
  }

  context(scans: readonly unknown[]): EngineContext {
    this.contexts++;
    const headings = new Map<number, string>();
    let heading = '';
    for (const { block } of scans as FakeScan[]) {
      headings.set(block.id, heading);
      if (block.role === 'heading' || block.role === 'title') heading = block.text;
    }
    return {
      ingredients: [],
      substances: [],
      scopeKey: (block) => headings.get(block) ?? '',
      headingOf: (block) => headings.get(block) ?? '',
    };
  }

  claims(scan: unknown): Claim[] {
    const { block } = scan as FakeScan;
    const claims: Claim[] = [];
    for (const sentence of block.text.matchAll(/[^.!?]+[.!?]?/g)) {
      const start = sentence.index + (sentence[0].length - sentence[0].trimStart().length);
      const text = sentence[0].trim();
      const substance = substances.find((name) => text.toLowerCase().includes(name));
      if (!substance) continue;
      for (const outcome of Object.keys(effects)) {
        const at = text.toLowerCase().indexOf(outcome);
        if (at < 0) continue;
        const word = text.lastIndexOf(' ', at - 2) + 1;
        claims.push({
          block: block.id,
          quote: { start, end: start + text.length },
          mark: { start: start + word, end: start + at + outcome.length },
          subject: 'substance',
          substance,
          outcome,
          polarity: 'benefit',
          wording: 'asserted',
          disease: false,
          cure: false,
          evidenceIn: null,
          dose: null,
          why: { words: [outcome], rule: 'fake' },
        });
      }
    }
    return claims;
  }

  judge(claim: Claim): JudgedClaim {
    return {
      ...claim,
      verdict: effects[claim.outcome] ?? 'unreviewed',
      certainty: 'low',
      direction: null,
      overclaim: [],
      finding: null,
      nearest: null,
      studied: null,
      ingredients: [],
      safety: null,
    };
  }
}
