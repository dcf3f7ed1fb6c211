/** Errors that we expect. Each says in its message what a person can do about it; the interface shows the message as it is. */
export class ObelusError extends Error {
  override readonly name: string = 'ObelusError';
}

/** The browser forbids scripts in this page: its own pages, the store, a PDF, a site the user kept closed. */
export class NotAllowedHere extends ObelusError {
  override readonly name = 'NotAllowedHere';
  constructor(options?: ErrorOptions) {
    super('The browser does not let extensions read this page. Open the page you want to check in an ordinary tab.', options);
  }
}

/** IndexedDB cannot be had, so that nothing of the user's own can be kept or read. */
export class StoreUnavailable extends ObelusError {
  override readonly name = 'StoreUnavailable';
  constructor(options?: ErrorOptions) {
    const { cause } = options ?? {};
    super(cause instanceof DOMException && cause.name === 'VersionError' ? NEWER : CLOSED, options);
  }
}
const CLOSED =
  'This browser does not let Obelus keep records of your own (private window, or no disk space). Free some space, or use an ordinary window.';
const NEWER = 'Your records were kept by a newer version of Obelus, and stay as they are. Update Obelus to use them.';

/** Neither the synchronised nor the local storage took the settings. */
export class SettingsNotSaved extends ObelusError {
  override readonly name = 'SettingsNotSaved';
  constructor(options?: ErrorOptions) {
    super('The browser did not store the change. Free some disk space and try again.', options);
  }
}

/** A message whose sender or payload is not what it should be. Never shown; it ends up in the sender's console. */
export class InvalidMessage extends ObelusError {
  override readonly name = 'InvalidMessage';
}

const EXPECTED: readonly string[] = ['NotAllowedHere', 'StoreUnavailable', 'SettingsNotSaved'];

/** What to tell a person of an error. From the background it came by message, and kept its name and its words alone. */
export function saidBy(error: unknown): string {
  if (error instanceof Error && EXPECTED.includes(error.name)) return error.message;
  reportUnexpected('answering a person', error);
  return 'The browser stopped Obelus in the midst. What is shown here is what was kept; try again if need be.';
}

const reported = new Set<string>();

/** Prints an unexpected error once with where it happened; errors of a repeating task do not flood the console. */
export function reportUnexpected(where: string, error: unknown): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const key = `${where}|${text}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`Obelus, ${where}:`, error);
}
