/** DOIs out of addresses and running text. Lower case throughout: DOIs are case-blind. */

/** Registrant and suffix; the suffix may hold almost anything, also the angle brackets and semicolons of old Wiley DOIs. */
const START = /10\.\d{4,9}(?:\.\d+)*\//;
const SICI = /^10\.\d{4,9}\/\(sici\)\S*?;\d(?:-[a-z0-9#])?/i;
/** What publishers put behind the DOI in a path. */
const TAIL =
  /(?:\/(?:full|fulltext|full-text|full-html|abstract|abs|pdf|epdf|pdfdirect|epub|references|meta|summary|html|tables|figures|citations|suppl|related|media|metrics|v\d+|full\.pdf|full\.html)|\.(?:full|full-text|abstract|long|short|pdf|html)(?:\.pdf|\+html)?)+\/?$/i;

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#60;': '<', '&#62;': '>' };

const readable = (text: string) => text.replace(/&(?:lt|gt|amp|#60|#62);/gi, (entity) => entities[entity.toLowerCase()] ?? entity);

/** Percent-decoded as far as it is valid; twice, since links are often escaped again when copied. */
export function decoded(address: string): string {
  let text = address;
  for (let round = 0; round < 2 && /%[0-9a-f]{2}/i.test(text); round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
}

/** Drops closing marks that belong to the sentence and not to the DOI: "…(12)00345-6)." keeps its own brackets. */
function trimmed(doi: string): string {
  let end = doi.length;
  for (;;) {
    const last = doi[end - 1] ?? '';
    const opening = { ')': '(', ']': '[', '}': '{', '>': '<' }[last];
    const body = doi.slice(0, end);
    const isLoose = opening !== undefined && body.split(last).length > body.split(opening).length;
    if (!isLoose && !/[.,;:!?'"’”«»*…\-–/|]/.test(last)) return body;
    end -= 1;
  }
}

function cleaned(raw: string): string | null {
  const text = readable(raw);
  const sici = SICI.exec(text);
  const doi = sici ? sici[0] : trimmed(trimmed(text).replace(TAIL, ''));
  return /^10\.\d{4,9}(?:\.\d+)*\/\S/.test(doi) ? doi.toLowerCase() : null;
}

/** The DOI that a decoded path or query carries; null where there is none. */
export function doiInAddress(address: string): string | null {
  const at = address.search(START);
  if (at === -1) return null;
  const [raw = ''] = address.slice(at).split(/[\s"]/);
  return cleaned(SICI.test(raw) ? raw : (raw.split(/[?#&]/)[0] ?? ''));
}

export interface FoundDoi {
  doi: string;
  start: number;
  end: number;
}

/** Every DOI that stands in a text, with its place. */
export function doisInText(text: string): FoundDoi[] {
  const found: FoundDoi[] = [];
  for (const hit of text.matchAll(/(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[^\s"“”]+/g)) {
    const doi = cleaned(hit[0]);
    if (doi) found.push({ doi, start: hit.index, end: hit.index + Math.min(hit[0].length, doi.length) });
  }
  return found;
}
