import { ensureBuilt } from '../browser/build';

/** Before the workers start, so that no two of them build at the same time. */
export default ensureBuilt;
