/** The folder for browsers that were fetched without the system's help. */
export const fetchedBrowsers: string;

/** The path of a Chromium, or null where the machine has none. Throws where OBELUS_CHROMIUM names a file that does not exist. */
export function findBrowser(): Promise<string | null>;

/** The path of a Firefox, or null where the machine has none. Throws where OBELUS_FIREFOX names a file that does not exist. */
export function findFirefox(): Promise<string | null>;
