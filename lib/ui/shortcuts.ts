import { type Command, commands, type Keys } from '../engine/messages.ts';
import { element } from './element.ts';
import { commandName, suggested, suggestedOnMac } from './keys.ts';
import { keysOf } from './words.ts';

const onMac = navigator.platform.startsWith('Mac');

/** What to press for each command: what the browser gave it, else what the manifest suggests. */
export function keysInUse(given: Keys | undefined): Keys {
  const ours = onMac ? suggestedOnMac : suggested;
  const keyFor = (command: Command) => spelled(given?.[command] ?? '') || ours[command];
  return {
    'next-finding': keyFor('next-finding'),
    'previous-finding': keyFor('previous-finding'),
    'list-findings': keyFor('list-findings'),
    'open-panel': keyFor('open-panel'),
  };
}

/** The command that a key press asks for; the browser may have caught it before us, then this is never asked. */
export const commandOf = (event: KeyboardEvent, keys: Keys): Command | undefined =>
  commands.find((command) => isPress(event, keys[command]));

function isPress(event: KeyboardEvent, keys: string): boolean {
  const { alt, shift, control, command, code, key } = pressOf(keys);
  return (
    event.altKey === alt &&
    event.shiftKey === shift &&
    event.ctrlKey === control &&
    event.metaKey === command &&
    !event.isComposing &&
    (event.code === code || event.key.toLowerCase() === key)
  );
}

interface Press {
  readonly alt: boolean;
  readonly shift: boolean;
  readonly control: boolean;
  readonly command: boolean;
  readonly code: string;
  readonly key: string;
}

/** Asked at every key that somebody writes. */
const presses = new Map<string, Press>();
function pressOf(keys: string): Press {
  const known = presses.get(keys) ?? readPress(keys);
  presses.set(keys, known);
  return known;
}

function readPress(keys: string): Press {
  const parts = new Set(keys.split('+'));
  const key = keys.split('+').at(-1) ?? '';
  return {
    alt: parts.has('Alt'),
    shift: parts.has('Shift'),
    control: parts.has('MacCtrl') || (!onMac && parts.has('Ctrl')),
    command: parts.has('Command') || (onMac && parts.has('Ctrl')),
    code: codeOf(key),
    key: (symbols[key] ?? key).toLowerCase(),
  };
}

const symbols: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Space: ' ',
};

const codeOf = (key: string): string => {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return /^\d$/.test(key) ? `Digit${key}` : key;
};

/** Chrome on a Mac writes its keys as signs; elsewhere they stand as the manifest writes them. */
const spelled = (keys: string): string =>
  keys
    .replace('⌃', 'MacCtrl+')
    .replace('⌥', 'Alt+')
    .replace('⇧', 'Shift+')
    .replace('⌘', 'Command+')
    .replace(/\.$/, 'Period')
    .replace(/,$/, 'Comma')
    .replace(/\/$/, 'Slash');

/** What to press, as the terms and definitions of a list. */
export const keyTable = (keys: Keys): readonly HTMLElement[] =>
  commands.flatMap((command) => [
    element('dt', {}, commandName(command)),
    element('dd', {}, element('kbd', {}, keysOf(keys, command))),
  ]);
