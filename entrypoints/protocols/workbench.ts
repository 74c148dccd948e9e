import {
  confirmed,
  cut,
  joinedWithNext,
  withClause,
  without,
} from '../../lib/council/protocols/edit.ts';
import type { DraftClause, ProtocolDraft } from '../../lib/council/protocols/importing.ts';
import { familyOf } from '../../lib/lint/rule.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { families } from '../../rules/families.ts';
import { openDetail } from './detail.ts';

const titles = new Map<string, string>(families.map(({ id, title }) => [id, title]));
const titleOf = (rule: string): string => titles.get(familyOf(rule)) ?? rule;

/** From how sure a proposal counts as likely. */
export const likely = 0.7;

const nothing: ProtocolDraft = { title: '', details: {}, clauses: [], leftOut: [] };

/** The document's clauses on one side, what one of them supports on the other. Nothing is saved here. */
export function openWorkbench(rules: readonly string[]) {
  const list = part('#list');
  let draft = nothing;
  let clauses: readonly DraftClause[] = [];
  let before: readonly (readonly DraftClause[])[] = [];
  let current = 0;

  const change = (now: readonly DraftClause[], at = current) => {
    before = [...before.slice(-99), clauses];
    show(now, at);
  };
  const show = (now: readonly DraftClause[], at: number) => {
    rewrite(now);
    clauses = now;
    current = Math.max(0, Math.min(at, now.length - 1));
    mark();
    count();
    detail.show(clauses[current], current + 1 < clauses.length);
  };

  /** Writes the entries that changed, came or went, and leaves those before and after them as they are. */
  const rewrite = (now: readonly DraftClause[]) => {
    const isSame = now.length === clauses.length;
    if (isSame) {
      for (const [index, clause] of now.entries())
        if (clause !== clauses[index]) list.children[index]?.replaceWith(entry(clause));
      return;
    }
    const least = Math.min(now.length, clauses.length);
    let head = 0;
    while (head < least && now[head] === clauses[head]) head++;
    let tail = 0;
    while (tail < least - head && now.at(-1 - tail) === clauses.at(-1 - tail)) tail++;
    for (let gone = clauses.length - tail - head; gone > 0; gone--) list.children[head]?.remove();
    const after = list.children[head];
    const made = now.slice(head, now.length - tail).map(entry);
    if (after) after.before(...made);
    else list.append(...made);
  };

  let marked: HTMLElement | undefined;
  const mark = () => {
    const button = list.children[current]?.querySelector('button') ?? undefined;
    if (marked && marked !== button) {
      marked.tabIndex = -1;
      marked.removeAttribute('aria-current');
    }
    if (button) {
      button.tabIndex = 0;
      button.setAttribute('aria-current', 'true');
    }
    marked = button;
  };
  const go = (index: number, focus: 'list' | 'detail' | 'none') => {
    current = Math.max(0, Math.min(index, clauses.length - 1));
    mark();
    const button = list.children[current]?.querySelector('button');
    button?.scrollIntoView({ block: 'nearest' });
    if (focus === 'list') button?.focus();
    else detail.show(clauses[current], current + 1 < clauses.length);
    if (focus === 'detail') part('#clause-title').focus();
  };

  const count = () => {
    const done = clauses.filter(({ isConfirmed }) => isConfirmed).length;
    const open = clauses.length - done;
    part('#left').textContent = say('protocolsLeft', done, clauses.length);
    part('#open').textContent = open === 0 ? '' : say('protocolsSaveHint', open);
    part('#undo', HTMLButtonElement).disabled = before.length === 0;
    part('#confirm-likely', HTMLButtonElement).disabled = open === 0;
  };

  const entry = (clause: DraftClause): HTMLElement => {
    const item: HTMLElement = element(
      'li',
      {},
      element(
        'button',
        { type: 'button', tabindex: '-1', click: () => go(indexIn(list, item), 'detail') },
        element('b', {}, clause.displayRef),
        element('span', { class: 'words' }, excerpt(clause.text)),
        element('span', { class: 'soft' }, summaryOf(clause)),
        element(
          'span',
          { class: clause.isConfirmed ? 'state done' : 'state' },
          say(clause.isConfirmed ? 'protocolsIsConfirmed' : 'protocolsIsOpen'),
        ),
      ),
    );
    return item;
  };

  const detail = openDetail(rules, {
    changed: (clause) => change(withClause(clauses, current, clause)),
    split: (offset) => change(cut(clauses, current, offset)),
    join: () => change(joinedWithNext(clauses, current)),
    drop: () => change(without(clauses, current)),
    previous: () => go(current - 1, 'none'),
    next: (clause) => {
      change(withClause(clauses, current, { ...clause, isConfirmed: true }));
      go(current + 1, 'none');
    },
  });

  list.addEventListener('keydown', (event) => {
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    const to = { ArrowDown: focused + 1, ArrowUp: focused - 1, Home: 0, End: clauses.length - 1 };
    const index = Object.entries(to).find(([key]) => key === event.key)?.[1];
    if (focused < 0 || index === undefined) return;
    event.preventDefault();
    go(index, 'list');
  });
  part('#confirm-likely').addEventListener('click', () => change(confirmed(clauses, likely)));
  part('#undo').addEventListener('click', () => {
    const last = before.at(-1);
    if (!last) return;
    before = before.slice(0, -1);
    show(last, current);
  });

  return {
    open: (given: ProtocolDraft): void => {
      draft = given;
      before = [];
      clauses = [];
      list.replaceChildren();
      tellOf(given);
      show(given.clauses, 0);
    },
    close: (): void => {
      draft = nothing;
      before = [];
      list.replaceChildren();
    },
    draft: (): ProtocolDraft => ({ ...draft, clauses }),
  };
}

/** What was found, in words. */
function tellOf({ clauses, known, leftOut }: ProtocolDraft): void {
  part('#found').textContent = [
    sayCount('protocolsFound', clauses.length),
    known ? say('protocolsKnown', known.protocol.title) : say('protocolsUnknown'),
  ].join(' ');
  const missing = known?.missing.map(({ displayRef }) => displayRef) ?? [];
  part('#missing').hidden = missing.length === 0;
  part('#missing').textContent = say('protocolsMissing', missing.join(', '));
  part('#left-out').hidden = leftOut.length === 0;
  part('#left-out summary').textContent = say('protocolsLeftOut', leftOut.length);
  part('#left-out ul').replaceChildren(
    ...leftOut.slice(0, 500).map((line) => element('li', {}, line)),
  );
}

const indexIn = (list: Element, item: Element): number => [...list.children].indexOf(item);

const excerpt = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, 109)}…`);

function summaryOf({ supports }: DraftClause): string {
  if (supports.length === 0) return say('protocolsSupportsNothing');
  return [...new Set(supports.map(({ entry }) => titleOf(entry.rule)))].join(' · ');
}
