import { decode } from './decode.ts';
import { say } from '../words/say.ts';
import { type ReadFile, Unreadable } from './file.ts';
import { paragraphsOf } from './html-paragraphs.ts';
import { written } from './paragraphs.ts';

/** A page as text. It is parsed and never shown: nothing in it runs, and nothing is fetched. */
export const readHtml = (bytes: Uint8Array): ReadFile => ({
  kind: 'html',
  ...written(paragraphsOf(mainOf(parsed(decode(bytes, namedEncoding(bytes)))))),
});

/** The text of a page, as above. */
export const textOfHtml = (markup: string): ReturnType<typeof written> =>
  written(paragraphsOf(parsed(markup)));

function parsed(markup: string): HTMLElement {
  if (isTooDeep(markup)) throw new Unreadable(say('filesTooDeep', mostOpen));
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

/** Browsers take a minute over some ten thousand elements that nobody closes. */
const mostOpen = 5000;

/** Need no end of their own, or have none. */
const closesItself =
  /^(?:p|li|d[dt]|t[dhr]|tbody|thead|tfoot|col|colgroup|option|br|hr|img|input|meta|link|base|area|wbr|source)$/i;

function isTooDeep(markup: string): boolean {
  let open = 0;
  for (const [, slash, name = ''] of markup.matchAll(/<(\/?)([a-z][\w:-]*)/gi)) {
    if (closesItself.test(name)) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > mostOpen) return true;
  }
  return false;
}

/** What a page of a web site is about, without its menus and banners, where it says so. */
function mainOf(body: Element): Element {
  const [main, ...more] = body.querySelectorAll('main, [role="main"]');
  return main && more.length === 0 && (main.textContent ?? '').trim() !== '' ? main : body;
}

/** What the page says of its own encoding, near its beginning. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  // In bytes that could be read so far it can be nothing of the kind.
  return name !== undefined && /^utf-?16/i.test(name) ? undefined : name;
}
