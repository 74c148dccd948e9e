import type { Adapter, Editor } from './editor.ts';
import { pageAddress } from './enclosing.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { page } from './page.ts';
import { roundcube } from './roundcube.ts';
import { standIn } from './stand-in.ts';

/** In the order in which they are asked. */
const adapters: readonly Adapter[] = [gmail, outlook, standIn, roundcube, page];

/** The editor that an element belongs to, if prose is written there. */
export function editorAt(target: Element): Editor | undefined {
  const address = pageAddress(target.ownerDocument);
  const serving = adapters.filter(({ matches }) => matches.some((it) => serves(it, address)));
  const ignores = serving.flatMap((adapter) => adapter.ignores ?? []);
  if (ignores.length > 0 && target.closest(ignores.join())) return undefined;
  for (const adapter of serving) {
    const editor = adapter.editorAt(target);
    if (editor) return editor;
  }
  return undefined;
}

/** A match pattern: any page, or a host of one scheme, `*.` for all below it. */
function serves(pattern: string, address: URL | undefined): boolean {
  const [scheme = '', host = ''] = pattern.split(/:\/\/|\//);
  if (host === '*') return true;
  if (!address || address.protocol !== `${scheme}:`) return false;
  return host.startsWith('*.')
    ? `.${address.hostname}`.endsWith(host.slice(1))
    : address.hostname === host;
}
