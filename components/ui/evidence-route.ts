/** Addresses inside the evidence browser, as hashes that can be linked to. */
export type Route =
  | { page: 'map'; topic: string | null }
  | { page: 'substance'; id: string; outcome: string | null }
  | { page: 'outcome'; id: string }
  | { page: 'substances' }
  | { page: 'outcomes' }
  | { page: 'method' };

export function routeOf(hash: string): Route {
  const [page = '', id = '', outcome = ''] = hash.replace(/^#/, '').split('/').map(decode);
  if (page === 'substance' && id) return { page, id, outcome: outcome || null };
  if (page === 'outcome' && id) return { page, id };
  if (page === 'substances' || page === 'outcomes' || page === 'method') return { page };
  return { page: 'map', topic: page === 'topic' && id ? id : null };
}

export const substanceHash = (id: string, outcome?: string) => `#substance/${id}${outcome ? `/${outcome}` : ''}`;
export const outcomeHash = (id: string) => `#outcome/${id}`;
export const topicHash = (id: string) => `#topic/${id}`;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
