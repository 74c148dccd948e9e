/** The people of an address field's value: `Ann Example <ann@example.org>, bob@example.org,`. */
export function addresses(value: string): { readonly name: string; readonly address: string }[] {
  return [...value.matchAll(entry)].flatMap(([written]) => {
    const { name = '', angled } = named.exec(written)?.groups ?? {};
    const bare = written.trim();
    if (angled !== undefined) return [{ name: unquoted(name), address: angled.trim() }];
    if (bare === '') return [];
    return [
      bare.includes('@') ? { name: '', address: bare } : { name: unquoted(bare), address: '' },
    ];
  });
}

/** Up to a comma, semicolon or line end that stands neither in quotes nor in angle brackets. */
const entry = /(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,;\n"<]|["<])+/g;
const named = /^(?<name>.*?)<(?<angled>[^>]*)>\s*$/s;

const unquoted = (name: string): string =>
  name
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll(/\\(.)/g, '$1');
