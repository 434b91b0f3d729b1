// Addresses inside the page: `#/things/<id>?tab=x`. Each thing has one, so that back, forward and links work.

export interface Address {
  path: readonly string[];
  params: Readonly<Record<string, string>>;
}

/** Reads the part of a location after `#`; anything unreadable is the start page. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  return {
    path: path.split('/').filter(Boolean).map(decode),
    params: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** Writes an address that `parseAddress` reads back. Empty parameters are left out. */
export function address(path: readonly string[], params: Readonly<Record<string, string | null | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  const tail = query.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${tail ? `?${tail}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
