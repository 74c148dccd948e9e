import type { Command, Keys } from '../engine/messages.ts';
import { sayOf } from '../words/say.ts';

/**
 * The keys that the manifest suggests. A full stop and a comma: no page gives them as access keys, no screen reader
 * or browser takes them together with Alt, and they stand beside each other in reading order.
 */
export const suggested: Keys = {
  'next-finding': 'Alt+Period',
  'previous-finding': 'Alt+Comma',
  'list-findings': 'Alt+Shift+Period',
  'open-panel': 'Alt+Shift+Comma',
};

/** Alt types letters on a Mac. */
export const suggestedOnMac: Keys = {
  'next-finding': 'MacCtrl+Shift+Period',
  'previous-finding': 'MacCtrl+Shift+Comma',
  'list-findings': 'MacCtrl+Shift+L',
  'open-panel': 'MacCtrl+Shift+P',
};

export const commandName = (command: Command): string => sayOf('command', command);
