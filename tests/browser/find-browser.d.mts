/** The path of a Chromium, or null where the machine has none. Throws where OBELUS_CHROMIUM names a file that does not exist. */
export function findBrowser(): Promise<string | null>;
