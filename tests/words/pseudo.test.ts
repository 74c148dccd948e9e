// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { CitedClause, ShownFinding } from '../../lib/engine/messages.ts';
import type { Verdict } from '../../lib/engine/verdict.ts';
import { createBadge } from '../../lib/ui/badge.ts';
import { cardOf, type Content } from '../../lib/ui/card.ts';
import { suggested } from '../../lib/ui/keys.ts';
import { listOf } from '../../lib/ui/list.ts';
import { noticeOf } from '../../lib/ui/notice.ts';
import { keyTable } from '../../lib/ui/shortcuts.ts';
import { announcementOf, hintOf } from '../../lib/ui/words.ts';
import { english } from '../../lib/words/english.ts';
import { say, speakWith } from '../../lib/words/say.ts';
import { pseudo, unmarked } from './pseudo.ts';

const texts: Readonly<Record<string, string>> = english;

beforeEach(() => {
  const filled = (name: string, given: readonly string[]) =>
    pseudo(texts[name] ?? '').replaceAll(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? '');
  speakWith(filled, 'en-GB');
});
afterEach(() => speakWith(() => '', 'en-GB'));

/** What comes from the draft and from the rules, in letters that no message has. */
const clause: CitedClause = {
  protocol: 'x',
  protocolTitle: '1',
  protocolState: 'draft',
  protocolNote: '2',
  ref: '3',
  displayRef: '3',
  title: '4',
  summary: '5',
  role: 'rule',
};
const shown: ShownFinding = {
  finding: {
    rule: 'a/b',
    family: '7',
    severity: 'stop',
    start: 0,
    end: 1,
    citations: [],
    evidence: ['8'],
    suggestion: '9',
  },
  severity: 'stop',
  message: '10',
  why: '11',
  advice: '12',
  clauses: [
    clause,
    { ...clause, role: 'law' },
    { ...clause, role: 'model', protocolState: 'overdue' },
    { ...clause, role: 'route' },
    { ...clause, role: 'background' },
  ],
  because: '13',
};
const item = { id: '1', start: 0, end: 1, shown };
const nothing = () => {};
const card = { ignore: nothing, turnOff: nothing, step: nothing, close: nothing };
const list = { choose: nothing, settings: nothing, close: nothing };
const verdict = (state: Verdict['state']): Verdict => ({
  state,
  text: '1',
  items: state === 'checked' ? [item] : [],
});

/** Every text, and every attribute that is read out. */
function readIn(nodes: readonly Node[]): readonly string[] {
  const box = document.createElement('div');
  box.append(...nodes);
  // Names of keys stand there as they stand on the keyboard.
  for (const key of box.querySelectorAll('kbd')) key.remove();
  const texts: string[] = [];
  const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(walk.currentNode.textContent ?? '');
  for (const each of box.querySelectorAll('[aria-label], [title], [placeholder]'))
    texts.push(each.ariaLabel ?? '', each.getAttribute('title') ?? '');
  return texts.flatMap((text) => unmarked(text));
}
const nodesOf = ({ nodes }: Content) => nodes;

test('a message becomes longer and strange, and keeps what is put in', () => {
  expect(pseudo('Turn on: $1')).toMatch(/^⟦Ŧüŕñ øñ: \$1 ø+( ø+)*⟧$/);
  expect(unmarked('⟦åƀ ⟦ç⟧ ø⟧ Undo ⟦é⟧')).toEqual(['Undo']);
});

const parts: readonly (readonly [string, () => readonly Node[]])[] = [
  ['card', () => nodesOf(cardOf({ item, words: '1', index: 0, total: 2 }, card))],
  [
    'notice',
    () =>
      nodesOf(
        noticeOf({
          title: say('noticeIgnored'),
          text: say('noticeIgnoredText'),
          undo: nothing,
          next: nothing,
          close: nothing,
        }),
      ),
  ],
  ...(['checked', 'checking', 'unset', 'unreadable', 'silent'] as const).map(
    (state) => [`list, ${state}`, () => nodesOf(listOf(verdict(state), suggested, list))] as const,
  ),
];

test.each(parts)('nothing of the %s is said outside the catalogue', (_, nodes) => {
  expect(readIn(nodes())).toEqual([]);
});

test.each(['checked', 'unset', 'unreadable', 'silent'] as const)(
  'nor of the badge and what is announced: %s',
  (state) => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const badge = createBadge(root, nothing, new AbortController().signal);
    badge.show(verdict(state), true);
    const said = [announcementOf(verdict(state), true), hintOf(suggested)];
    expect([...readIn([badge.element]), ...said.flatMap(unmarked)]).toEqual([]);
  },
);

test('nor of the table of keys, but for the names of keys', () => {
  const names = keyTable(suggested).filter(({ localName }) => localName === 'dt');
  expect(readIn(names)).toEqual([]);
});
