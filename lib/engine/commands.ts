import { browser } from './browser.ts';
import { isOfType, type Sender } from './sent.ts';
import { openPanel } from './side-panel.ts';
import { type Call, type Command, commands, type Keys, type Report } from './messages.ts';

/** The keys that the browser gave to our commands, or the person chose on its page for shortcuts. */
export async function givenKeys(): Promise<Keys> {
  const all = await browser.commands.getAll();
  const keyOf = (command: Command) => all.find(({ name }) => name === command)?.shortcut ?? '';
  return {
    'next-finding': keyOf('next-finding'),
    'previous-finding': keyOf('previous-finding'),
    'list-findings': keyOf('list-findings'),
    'open-panel': keyOf('open-panel'),
  };
}

/** Tells the page in front which command was given; the frame that is being written in takes it up. */
export function passOnCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commands.find((known) => known === name);
    if (command === 'open-panel') void openPanel(tab);
    else if (command && tab?.id !== undefined) call(tab.id, { type: 'command', command });
  });
}

/** Nobody answers in a page without us, and nobody needs to. */
export function call(tab: number, message: Call, frameId?: number): void {
  const options = frameId === undefined ? {} : { frameId };
  browser.tabs.sendMessage(tab, message, options).catch(() => undefined);
}

/** Gathers what the frames of a tab report; the result tells which frames have findings, most first. */
export function hearReports(
  heard: (reports: readonly Report[]) => void,
  tab: number | undefined,
): () => readonly number[] {
  const reports = new Map<number, Report>();
  browser.runtime.onMessage.addListener((message: unknown, { tab: from, frameId }: Sender) => {
    if (!isReport(message) || from?.id !== tab || frameId === undefined) return undefined;
    reports.set(frameId, message);
    heard([...reports.values()]);
    return undefined;
  });
  return () =>
    [...reports]
      .toSorted(([, a], [, b]) => b.findings.length - a.findings.length)
      .map(([frame]) => frame);
}

export const isReport = (message: unknown): message is Report => isOfType(message, 'standing');

/** Opens the browser's own page for shortcuts: Firefox by name, Chrome and Edge by address. */
export async function changeKeys(): Promise<void> {
  const { commands: api } = browser;
  if ('openShortcutSettings' in api && typeof api.openShortcutSettings === 'function')
    await api.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
