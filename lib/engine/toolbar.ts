import type { Read } from '../council/settings.ts';
import { say, sayOf } from '../words/say.ts';
import { browser } from './browser.ts';
import type { State } from './messages.ts';
import { isOfType, type Sender } from './sent.ts';

const { action } = browser;

/** A mark on the toolbar button for as long as the settings wait for someone. */
export async function showWhetherSet({ state }: Read): Promise<void> {
  const isSet = state === 'set';
  await action.setBadgeText({ text: isSet ? '' : '!' });
  await action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await action.setTitle({ title: say(isSet ? 'toolbarSet' : 'toolbarUnset') });
}

interface Stands {
  readonly type: 'stands';
  readonly state: State;
}

/** From a frame: how the draft stands that is being written there, whenever that changes. */
export const tellState = async (state: State): Promise<void> => {
  const message: Stands = { type: 'stands', state };
  await browser.runtime.sendMessage(message).catch(() => undefined);
};

/** A page that no extension may look into has no frame of ours that could tell. */
type Marked = State | 'closed';

/** States in which nothing is checked, though somebody writes: they are marked on the button, with a word for each. */
const marks: ReadonlyMap<Marked, string> = new Map<Marked, string>([
  ['closed', '×'],
  ['paused', '–'],
  ['unreadable', '?'],
  ['too-long', '?'],
  ['silent', '?'],
]);

/** Marks the toolbar button of each tab in which a draft is written that cannot be checked. */
export function showStates(): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }: Sender) => {
    if (isStands(message) && tab?.id !== undefined) void showState(tab.id, message.state);
    return undefined;
  });
}

/** Marks the toolbar button of a tab. */
export async function showState(tabId: number, state: Marked): Promise<void> {
  const mark = marks.get(state);
  const isMarked = mark !== undefined;
  // Without a text of its own a tab shows what all tabs do.
  await action.setBadgeText({ tabId, text: mark ?? null });
  await action.setTitle({
    tabId,
    title: isMarked ? say('toolbarState', sayOf('state', state)) : null,
  });
}

const isStands = (message: unknown): message is Stands =>
  isOfType(message, 'stands') && 'state' in message;
