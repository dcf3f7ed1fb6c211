/** The host in what somebody typed: an address, or a host alone; null where there is none. */
export function hostOf(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
}
