/** Where in the console a person is, as the address says after `#/`. */
export interface Route {
  readonly view: string;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

/** @param hash of the address, attacker-controlled */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [view = '', ...rest] = parts.map(decoded);
  return { view, rest, query: new URLSearchParams(query) };
}

export const casePath = (kind: string, caseId: string): string =>
  `#/case/${encodeURIComponent(kind)}/${encodeURIComponent(caseId)}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
