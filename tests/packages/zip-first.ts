import { root } from '../browser/build';
import { zipIn } from './make';

/** Before any test looks into them. */
export default function zipFirst(): void {
  zipIn(root);
}
