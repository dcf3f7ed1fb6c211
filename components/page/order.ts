/** Reading order of nodes, also across shadow trees: what a shadow tree holds stands where its host stands. */

/** Negative where `a` comes first. */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  let first = a;
  let second = b;
  if (a.getRootNode() !== b.getRootNode()) {
    const hosts = hostsOf(a);
    for (let at: Node | null = b; at; at = hostOf(at)) {
      const known = hosts.get(at.getRootNode());
      if (known) {
        first = known;
        second = at;
        // One holds the other's shadow tree: the host's own text comes first.
        if (first === second) return at === b ? 1 : -1;
        break;
      }
    }
  }
  const position = first.compareDocumentPosition(second);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function hostsOf(node: Node): Map<Node, Node> {
  const hosts = new Map<Node, Node>();
  for (let at: Node | null = node; at; at = hostOf(at)) hosts.set(at.getRootNode(), at);
  return hosts;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Where in a sorted list an entry that starts at `node` belongs. */
export function placeIn<Entry>(sorted: readonly Entry[], node: Node, startOf: (entry: Entry) => Node): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && compareNodes(startOf(entry), node) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
