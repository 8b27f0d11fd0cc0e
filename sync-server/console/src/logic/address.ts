/** Filters live in the address: a filter at its default is left out, an unknown value is its default. */

export type Filters = Readonly<Record<string, string>>;

/** Reads the filters named in `defaults` out of an address. */
export function readFilters<F extends Filters>(search: URLSearchParams, defaults: F): F {
  const filters: Record<string, string> = { ...defaults };
  for (const name of Object.keys(defaults)) {
    const value = search.get(name);
    if (value !== null) filters[name] = value;
  }
  return filters as F;
}

/** The address with some filters changed; whatever else it holds stays, except the page. */
export function writeFilters<F extends Filters>(
  search: URLSearchParams,
  defaults: F,
  change: Partial<F>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  if (!('page' in change)) next.delete('page');
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === defaults[name]) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** "?a=b", or "" where nothing is filtered, for a link to the same page. */
export function searchOf(search: URLSearchParams): string {
  const text = search.toString();
  return text ? `?${text}` : '';
}

/** Whether every word of `query` stands somewhere in `texts`. */
export function matchesQuery(query: string, texts: readonly (string | null | undefined)[]): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = texts.filter(Boolean).join('\n').toLocaleLowerCase();
  return words.every((word) => all.includes(word));
}

/** One page of rows; a page beyond the end is the last one. Pages count from 1; Infinity is one page of all. */
export function pageOf<T>(rows: readonly T[], page: string, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const wanted = Number.parseInt(page, 10);
  const number = Number.isFinite(wanted) ? Math.min(Math.max(1, wanted), pages) : 1;
  const start = number === 1 ? 0 : (number - 1) * size;
  const to = Math.min(start + size, rows.length);
  return { rows: rows.slice(start, to), number, pages, from: rows.length ? start + 1 : 0, to };
}
