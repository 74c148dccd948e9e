import type { ToldFinding } from '../engine/messages.ts';
import { say } from '../words/say.ts';
import { citedParts } from './cited.ts';
import { copyButton } from './copy.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { familyName, quoted, severityName } from './words.ts';

export interface RowActions {
  readonly jump: (finding: ToldFinding) => void;
  readonly ignore: (finding: ToldFinding) => void;
  readonly turnOff: (finding: ToldFinding) => void;
}

/** A list of findings, each with all there is to say about it, that changes under the reader without losing their place. */
export interface FindingRows {
  readonly show: (findings: readonly ToldFinding[]) => void;
}

interface Row {
  readonly element: HTMLLIElement;
  readonly said: string;
}

export function findingRows(list: HTMLElement, actions: RowActions): FindingRows {
  let rows: ReadonlyMap<string, Row> = new Map();

  const rowOf = (finding: ToldFinding): Row => {
    const before = rows.get(finding.id);
    const said = JSON.stringify([finding.words, finding.shown]);
    if (before?.said === said) return before;
    const row = { element: rowElement(finding, actions), said };
    if (before) takePlace(before.element, row.element);
    return row;
  };

  return {
    show: (findings) => {
      const next = new Map(findings.map((finding) => [finding.id, rowOf(finding)]));
      const focus = place(list);
      for (const [id, { element }] of rows) if (!next.has(id)) element.remove();
      // What stands right is not moved: a row that is moved loses the focus, and the reader their place.
      let at = list.firstElementChild;
      for (const { element } of next.values()) {
        if (element === at) at = at.nextElementSibling;
        else list.insertBefore(element, at);
      }
      rows = next;
      focus?.(list);
    },
  };
}

/** The same finding says something else now: what was open stays open, and the focus stays on the same button. */
function takePlace(old: HTMLElement, row: HTMLElement): void {
  const opened = [...old.querySelectorAll('details')].map(({ open }) => open);
  for (const [at, details] of [...row.querySelectorAll('details')].entries())
    details.open = opened[at] ?? false;
  const stops = stopsIn(old);
  const focused = stops.findIndex((stop) => stop === stop.ownerDocument.activeElement);
  old.replaceWith(row);
  stopsIn(row)[focused]?.focus();
}

/** Where the focus is to go when the row that has it is no more: to the row that follows. */
function place(list: HTMLElement): ((list: HTMLElement) => void) | undefined {
  const { activeElement } = list.ownerDocument;
  const rows = [...list.children];
  const at = rows.findIndex((row) => row.contains(activeElement));
  const row = rows[at];
  if (!row || !isHtml(row)) return undefined;
  const stop = stopsIn(row).findIndex((one) => one === activeElement);
  return (now) => {
    if (now.ownerDocument.activeElement === activeElement) return;
    if (row.isConnected) return stopsIn(row)[stop]?.focus();
    const next = now.children[Math.min(at, now.children.length - 1)];
    const stops = next && isHtml(next) ? stopsIn(next) : [];
    (stops[stop] ?? stops[0])?.focus();
  };
}

const stopsIn = (row: HTMLElement): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('button, summary'),
];

const isHtml = (element: Element): element is HTMLElement => 'offsetParent' in element;

function rowElement(finding: ToldFinding, actions: RowActions): HTMLLIElement {
  const { words, shown } = finding;
  const { severity, message, why, advice, clauses, because } = shown;
  const { family, evidence, suggestion } = shown.finding;
  const said = quoted(words, 60);
  const button = (
    label: Parameters<typeof say>[0],
    name: Parameters<typeof say>[0],
    click: () => void,
  ) => element('button', { type: 'button', 'aria-label': say(name, said), click }, say(label));

  return element(
    'li',
    { class: 'finding' },
    element(
      'p',
      { class: 'kind' },
      element('span', { class: `severity ${severity}` }, icon(severity), severityName(severity)),
      element('span', { class: 'soft' }, familyName(family)),
    ),
    element('h2', {}, quoted(words, 160)),
    element('p', {}, message),
    element(
      'details',
      {},
      element('summary', { 'aria-label': say('panelMoreOf', said) }, say('panelMore')),
      element('p', {}, why),
      element(
        'div',
        { class: 'advice' },
        element('h3', {}, say('cardInstead')),
        element('p', {}, advice),
        suggestion !== undefined && element('p', { class: 'suggestion' }, suggestion),
        suggestion !== undefined && copyButton(suggestion),
      ),
      ...citedParts(clauses).map(({ title, blocks }) =>
        element('div', { class: 'cited' }, element('h3', {}, title), ...blocks),
      ),
      element('h3', {}, say('cardBecause')),
      element('p', { class: 'soft' }, because),
      evidence.length > 0 &&
        element('p', { class: 'soft' }, say('cardDecided', evidence.join('; '))),
    ),
    element(
      'div',
      { class: 'actions' },
      button('panelJump', 'panelJumpTo', () => actions.jump(finding)),
      button('cardIgnore', 'panelIgnoreOf', () => actions.ignore(finding)),
      !shown.settled && button('cardTurnOff', 'panelTurnOffOf', () => actions.turnOff(finding)),
      copyButton(asText(finding), undefined, 'panelCopy'),
    ),
    shown.settled && element('p', { class: 'soft' }, say('cardSettled')),
  );
}

/** A finding to be pasted into a message or a note: the words, what they engage, and what to write instead. */
export function asText({ words, shown }: ToldFinding): string {
  const { message, why, advice, clauses, finding } = shown;
  const cited = clauses.map(
    ({ protocolTitle, displayRef, title, summary, wording }) =>
      `${protocolTitle}, ${displayRef}, ${title}: ${wording ?? summary}`,
  );
  return [quoted(words, 1000), message, why, advice, finding.suggestion, ...cited]
    .filter((line) => line !== undefined)
    .join('\n');
}
