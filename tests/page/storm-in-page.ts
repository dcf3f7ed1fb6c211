/** For a page of its own, where the built extension reads along: hangs the storm on the window. */
import { Storm } from './storm';

Object.assign(window, { Storm });
