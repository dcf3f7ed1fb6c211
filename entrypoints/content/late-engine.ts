import { Gate } from '../../components/engine/gate';
import type { Block, Claim, JudgedClaim, PageFacts } from '../../components/engine/model';
import { unpackGate } from '../../components/engine/packed-gate';
import type { Engine, EngineContext } from '../../components/page/session-model';

/** The engine, that comes with its words once a page may hold a name: most pages never do, and carry nothing of it. */
export class LateEngine implements Engine {
  readonly #gate: Gate;
  readonly #load: () => Promise<Engine>;
  #loading: Promise<Engine> | null = null;
  #engine: Engine | null = null;

  /** @param load gets the engine; called again after it failed. */
  constructor(packedGate: string, load: () => Promise<Engine>) {
    this.#gate = new Gate(unpackGate(packedGate));
    this.#load = load;
  }

  touches(text: string): boolean {
    return this.#engine ? this.#engine.touches(text) : this.#gate.opens(text);
  }

  async prepare(): Promise<boolean> {
    if (this.#engine) return false;
    this.#loading ??= this.#load();
    try {
      this.#engine = await this.#loading;
    } finally {
      this.#loading = null;
    }
    return true;
  }

  scan(block: Block) {
    return this.#known.scan(block);
  }

  context(scans: readonly unknown[], page: PageFacts): EngineContext {
    return this.#known.context(scans, page);
  }

  *contextInSteps(scans: readonly unknown[], page: PageFacts): Generator<void, EngineContext> {
    const engine = this.#known;
    return engine.contextInSteps ? yield* engine.contextInSteps(scans, page) : engine.context(scans, page);
  }

  claims(scan: unknown, context: EngineContext): Claim[] {
    return this.#known.claims(scan, context);
  }

  judge(claim: Claim, context: EngineContext): JudgedClaim {
    return this.#known.judge(claim, context);
  }

  get #known(): Engine {
    if (!this.#engine) throw new Error('The engine is asked before it is prepared.');
    return this.#engine;
  }
}
