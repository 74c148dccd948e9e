import type { Adapter, Departure, Editor } from './editor.ts';
import { pageAddress } from './enclosing.ts';
import { gmail } from './hosts/gmail.ts';
import { googleDocs } from './hosts/google-docs.ts';
import { outlook } from './hosts/outlook.ts';
import { page } from './page.ts';
import { proton } from './hosts/proton.ts';
import { roundcube } from './hosts/roundcube.ts';
import { serves } from './serves.ts';
import { sogo } from './hosts/sogo.ts';
import { standIn } from './stand-in.ts';
import { word } from './hosts/word.ts';
import { yahoo } from './hosts/yahoo.ts';
import { zimbra } from './hosts/zimbra.ts';

/** In the order in which they are asked. */
const adapters: readonly Adapter[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  googleDocs,
  word,
  standIn,
  roundcube,
  sogo,
  zimbra,
  page,
];

/** The hosts that are known by name, as match patterns. */
export const namedHosts: readonly string[] = [
  ...new Set(adapters.flatMap(({ matches }) => matches)),
].filter((pattern) => pattern !== '*://*/*');

/** The editor that an element belongs to, if prose is written there. */
export function editorAt(target: Element): Editor | undefined {
  const serving = servingAt(target);
  const ignores = serving.flatMap((adapter) => adapter.ignores ?? []);
  if (ignores.length > 0 && target.closest(ignores.join())) return undefined;
  for (const adapter of serving) {
    const editor = adapter.editorAt(target);
    if (editor) return editor;
  }
  return undefined;
}

/** Lets the adapters of a page look at what it shows only as long as this element has the focus. */
export function notice(target: Element, signal: AbortSignal): void {
  for (const adapter of servingAt(target)) adapter.notice?.(target, signal);
}

function servingAt({ ownerDocument }: Element): readonly Adapter[] {
  const address = pageAddress(ownerDocument);
  return adapters.filter(({ matches }) => matches.some((it) => serves(it, address)));
}

/** Whether what is written there is sent by a button or keys that we know. */
export const isSent = ({ adapter }: Editor): boolean =>
  adapters.some(({ id, departureAt: known }) => id === adapter && known !== undefined);

/** The message that a press of a button or a key sends, if it sends one. */
export function departureAt(press: Event, last: Element | undefined): Departure | undefined {
  for (const adapter of servingAt(document.documentElement)) {
    const departure = adapter.departureAt?.(press, last);
    if (departure) return departure;
  }
  return undefined;
}
