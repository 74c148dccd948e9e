import { decode } from './decode.ts';
import type { ReadFile } from './file.ts';
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

const parsed = (markup: string): HTMLElement =>
  new DOMParser().parseFromString(markup, 'text/html').body;

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
