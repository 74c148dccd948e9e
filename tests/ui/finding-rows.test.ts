// @vitest-environment jsdom
import { expect, test } from 'vitest';

import type { ToldFinding } from '../../lib/engine/messages.ts';
import { element } from '../../lib/ui/element.ts';
import { asText, findingRows } from '../../lib/ui/finding-rows.ts';

const finding = (id: string, words = id, message = `It says ${words}.`): ToldFinding => ({
  id,
  words,
  shown: {
    finding: {
      rule: 'respect/words',
      family: 'respect',
      severity: 'warn',
      start: 0,
      end: 1,
      citations: [],
      evidence: [],
    },
    severity: 'warn',
    message,
    why: 'Because.',
    advice: 'Leave it out.',
    clauses: [
      {
        protocol: 'example',
        protocolTitle: 'Protocol of Example Council',
        ref: '3',
        displayRef: 'para 3',
        title: 'Words',
        summary: 'Words are spoken to.',
        wording: 'Members shall choose their words.',
        role: 'rule',
      },
    ],
    because: 'You write as an officer.',
  },
});

function listed() {
  const list = element('ol');
  document.body.replaceChildren(list);
  const asked: string[] = [];
  const note = (what: string) => (it: ToldFinding) => void asked.push(`${what} ${it.id}`);
  const rows = findingRows(list, {
    jump: note('jump'),
    ignore: note('ignore'),
    turnOff: note('turn off'),
  });
  const words = () => [...list.querySelectorAll('h2')].map(({ textContent }) => textContent);
  const buttons = (row: number) => [...(list.children[row]?.querySelectorAll('button') ?? [])];
  return { list, rows, asked, words, buttons };
}

test('every finding is listed with the words of its clause, and can be asked for', () => {
  const { list, rows, asked, words, buttons } = listed();
  rows.show([finding('a'), finding('b')]);
  expect(words()).toEqual(['“a”', '“b”']);
  expect(list.querySelector('.wording')?.textContent).toBe('Members shall choose their words.');
  for (const button of buttons(1).slice(0, 3)) button.click();
  expect(asked).toEqual(['jump b', 'ignore b', 'turn off b']);
});

test('a rule that the organisation has settled is not turned off from here', () => {
  const { list, rows, buttons } = listed();
  const { shown, ...rest } = finding('a');
  rows.show([{ ...rest, shown: { ...shown, settled: true } }]);
  expect(buttons(0).map(({ textContent }) => textContent)).not.toContain('Turn this rule off');
  expect(list.textContent).toContain('Your organisation decides which rules are on.');
});

test('what comes and goes elsewhere moves nothing: same rows, same focus, same open parts', () => {
  const { list, rows, words, buttons } = listed();
  rows.show([finding('a'), finding('b'), finding('c')]);
  const b = list.children[1];
  const details = b?.querySelector('details');
  if (details) details.open = true;
  buttons(1)[1]?.focus();
  const focused = document.activeElement;
  rows.show([finding('x'), finding('b'), finding('c'), finding('d')]);
  expect(words()).toEqual(['“x”', '“b”', '“c”', '“d”']);
  expect(list.children[1]).toBe(b);
  expect(document.activeElement).toBe(focused);
  expect(details?.open).toBe(true);
});

test('a finding that says something else now keeps the focus and what was open', () => {
  const { list, rows, buttons } = listed();
  rows.show([finding('a'), finding('b')]);
  const details = list.children[1]?.querySelector('details');
  if (details) details.open = true;
  buttons(1)[2]?.focus();
  rows.show([finding('a'), finding('b', 'b', 'It says something else.')]);
  expect(list.children[1]?.textContent).toContain('It says something else.');
  expect(list.children[1]?.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(buttons(1)[2]);
});

test('the focus of a finding that is gone goes to the one that follows', () => {
  const { rows, buttons } = listed();
  rows.show([finding('a'), finding('b'), finding('c')]);
  buttons(1)[0]?.focus();
  rows.show([finding('a'), finding('c')]);
  expect(document.activeElement).toBe(buttons(1)[0]);
  buttons(1)[0]?.focus();
  rows.show([finding('a')]);
  expect(document.activeElement).toBe(buttons(0)[0]);
});

test('copied, it is words and sources', () => {
  expect(asText(finding('a', 'a fool'))).toBe(
    [
      '“a fool”',
      'It says a fool.',
      'Because.',
      'Leave it out.',
      'Protocol of Example Council, para 3, Words: Members shall choose their words.',
    ].join('\n'),
  );
});
