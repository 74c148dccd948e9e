import type { DraftClause } from '../../lib/council/protocols/importing.ts';
import { boundNames } from '../../lib/council/protocols/names.ts';
import { type Row, rowsOf, supportsFrom } from '../../lib/council/protocols/rows.ts';
import type { Bound } from '../../lib/lint/protocol.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import type { Message } from '../../lib/words/english.ts';
import { listed, say, sayOf } from '../../lib/words/say.ts';
import { rowEditor } from './row-editor.ts';

export interface Changes {
  readonly changed: (clause: DraftClause) => void;
  /** At an offset of the clause's text. */
  readonly split: (offset: number) => void;
  readonly join: () => void;
  readonly drop: () => void;
  readonly previous: () => void;
  /** The clause as it is now, confirmed; then the next one. */
  readonly next: (clause: DraftClause) => void;
}

/** One clause: its words, what it supports, whom it binds. */
export function openDetail(rules: readonly string[], changes: Changes) {
  const box = part('#detail');

  const show = (clause: DraftClause | undefined, hasNext: boolean): void => {
    // whoever works by keyboard stays on the same button of the next clause
    const focused = box.contains(document.activeElement) ? document.activeElement?.id : undefined;
    if (!clause) {
      box.replaceChildren();
      return;
    }
    box.replaceChildren(...contentsOf(clause, hasNext));
    const again = focused === undefined || focused === '' ? null : document.getElementById(focused);
    if (focused !== undefined) (again ?? part('#clause-title')).focus();
  };

  const contentsOf = (clause: DraftClause, hasNext: boolean): readonly HTMLElement[] => {
    const { displayRef, heading, text, supports, binds } = clause;
    const words = element('textarea', {
      id: 'wording',
      rows: String(Math.min(12, Math.max(3, Math.ceil(text.length / 60)))),
      spellcheck: 'false',
      'aria-describedby': 'split-hint',
      change: () => changes.changed({ ...clause, text: words.value.trim() || text }),
    });
    words.value = text;
    const rows = rowsOf(supports);
    const change = (changed: readonly Row[]) =>
      changes.changed({ ...clause, supports: supportsFrom(changed) });
    return [
      element('h3', { id: 'clause-title', tabindex: '-1' }, displayRef),
      element('p', { class: 'soft' }, say('protocolsUnder', heading)),
      element('label', { for: 'wording' }, say('protocolsWording')),
      words,
      element('p', { class: 'soft', id: 'split-hint' }, say('protocolsSplitWhere')),
      element(
        'div',
        { class: 'buttons' },
        button('split', 'protocolsSplit', () => changes.split(words.selectionStart)),
        hasNext && button('join', 'protocolsJoin', changes.join),
        button('drop', 'protocolsDrop', changes.drop),
      ),
      element(
        'fieldset',
        {},
        element('legend', {}, say('protocolsSupports')),
        rows.length === 0 && element('p', { class: 'soft' }, say('protocolsSupportsNothing')),
        ...rows.map((row, index) =>
          rowEditor(row, {
            index,
            rules,
            changed: (now) => change(rows.with(index, now)),
            removed: () => change(rows.toSpliced(index, 1)),
          }),
        ),
        button('add', 'protocolsAdd', () =>
          change([...rows, { family: 'respect', rules: [], as: 'rule', confidence: 1 }]),
        ),
      ),
      bindsField(binds, (now) => changes.changed({ ...clause, binds: now })),
      element(
        'div',
        { class: 'buttons' },
        button('previous', 'protocolsPrevious', changes.previous),
        button('next', 'protocolsConfirmNext', () => changes.next(clause), 'main'),
      ),
    ];
  };

  return { show };
}

/** Everyone whom a clause may bind; the last one chosen cannot be taken away. */
function bindsField(
  binds: readonly Bound[],
  changed: (binds: readonly Bound[]) => void,
): HTMLElement {
  const problem = element('p', { class: 'problem', role: 'alert' });
  const field = element(
    'fieldset',
    {},
    element('legend', {}, say('protocolsBinds')),
    details(
      binds,
      boundNames.map((name) => {
        const box = element('input', {
          type: 'checkbox',
          id: `binds-${name}`,
          checked: binds.includes(name),
          change: () => {
            const now = boundNames.filter((each) =>
              each === name ? box.checked : binds.includes(each),
            );
            if (now.length > 0) changed(now);
            else {
              box.checked = true;
              problem.textContent = say('protocolsBindsSomeone');
            }
          },
        });
        return element('label', {}, box, element('span', {}, sayOf('bound', name)));
      }),
    ),
    problem,
  );
  return field;
}

/** Those bound, in a line; everyone who may be, on demand. */
function details(binds: readonly Bound[], boxes: readonly HTMLElement[]): HTMLElement {
  const made = element(
    'details',
    { toggle: () => (areBindsOpen = made.open) },
    element('summary', { id: 'binds' }, listed(binds.map((name) => sayOf('bound', name)))),
    element('div', { class: 'ticks' }, ...boxes),
  );
  made.open = areBindsOpen;
  return made;
}

/** Stays as it was from clause to clause. */
let areBindsOpen = false;

export const button = (
  id: string,
  words: Message,
  pressed: () => void,
  look?: 'main' | 'link',
): HTMLElement =>
  element('button', { type: 'button', id, click: pressed, class: look }, say(words));
