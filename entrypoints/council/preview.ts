import { type Changes, compare } from '../../lib/council/registers/compare.ts';
import { type Import, importFor, type Remark } from '../../lib/council/registers/import.ts';
import { element } from '../../lib/ui/element.ts';
import { listed, say, sayCount, sayOf } from '../../lib/words/say.ts';
import type { View } from './view.ts';

/** A file that was chosen, and what it is compared with. */
interface Given<Entry, Field extends string> {
  readonly view: View<Entry, Field>;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly before: readonly Entry[];
}

interface Decide<Entry> {
  readonly accept: (after: readonly Entry[]) => void;
  readonly cancel: () => void;
}

/** Shows what a file would change, and asks whether it shall. */
export function previewOf<Entry, Field extends string>(
  { view, name, bytes, before }: Given<Entry, Field>,
  { accept, cancel }: Decide<Entry>,
): HTMLElement {
  let { register, mode } = view;
  let after = before;
  const found = element('div', { class: 'found' });
  const confirm = element(
    'button',
    { type: 'button', class: 'main', click: () => accept(after) },
    say('councilAccept'),
  );

  const render = () => {
    const read = importFor(register, bytes);
    confirm.hidden = 'problem' in read;
    asked.hidden = 'problem' in read;
    if ('problem' in read) {
      found.replaceChildren(
        element('p', { class: 'problem', role: 'alert' }, read.problem),
        element('p', {}, say('councilNotRead', name)),
      );
      return;
    }
    const changes = compare(register, before, read.entries, mode);
    ({ after } = changes);
    const isChange = changes.added.length + changes.changed.length + changes.removed.length > 0;
    confirm.disabled = !isChange;
    found.replaceChildren(
      ...(isChange ? [] : [element('p', {}, say('councilNothingToChange'))]),
      ...changesIn(view, changes),
      ...remarksIn(read),
    );
  };
  const modes = choices({ name: 'mode', title: say('councilMode'), chosen: mode }, [
    ['whole', sayOf('councilMode', 'whole'), () => (mode = 'whole')],
    ['add', sayOf('councilMode', 'add'), () => (mode = 'add')],
  ]);
  const { registerFor } = view;
  const whose =
    registerFor &&
    choices({ name: 'who', title: say('councilWho'), chosen: 'file' }, [
      ['file', sayOf('councilWho', 'file'), () => ({ register } = view)],
      ['officer', sayOf('councilWho', 'officer'), () => (register = registerFor('officer'))],
      ['member', sayOf('councilWho', 'member'), () => (register = registerFor('member'))],
    ]);
  const asked = element('div', { class: 'asked' }, whose, modes);
  render();
  return element(
    'section',
    { class: 'preview', 'aria-labelledby': 'preview-title', change: render },
    element('h3', { id: 'preview-title', tabindex: '-1' }, say('councilPreview', name)),
    element('p', { class: 'soft' }, say('councilPreviewHint')),
    asked,
    found,
    element(
      'div',
      { class: 'bar' },
      confirm,
      element('button', { type: 'button', click: cancel }, say('councilCancel')),
    ),
  );
}

type Choice = readonly [value: string, label: string, choose: () => void];

const choices = (
  { name, title, chosen }: Readonly<Record<'name' | 'title' | 'chosen', string>>,
  each: readonly Choice[],
): HTMLElement =>
  element(
    'fieldset',
    {},
    element('legend', {}, title),
    ...each.map(([value, label, choose]) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name, value, checked: value === chosen, change: choose }),
        element('span', {}, label),
      ),
    ),
  );

function changesIn<Entry, Field extends string>(
  view: View<Entry, Field>,
  { added, changed, removed, unchanged }: Changes<Entry>,
): readonly HTMLElement[] {
  const { columns } = view;
  const line = (entry: Entry): string =>
    columns
      .map(({ text }) => text(entry))
      .filter((text) => text !== '')
      .join(' · ');
  const differences = (before: Entry, now: Entry): string =>
    columns
      .map(({ title, text }) => change(title, text(before), text(now)))
      .filter((text) => text !== '')
      .join('; ');
  const nameOf = (entry: Entry): string => columns[0]?.text(entry) ?? '';
  return [
    part('added', sayCount('councilAdded', added.length), added.map(line)),
    part(
      'changed',
      sayCount('councilChanged', changed.length),
      changed.map(({ before, now }) => `${nameOf(now)}: ${differences(before, now)}`),
    ),
    part('removed', sayCount('councilGone', removed.length), removed.map(line)),
    part('unchanged', sayCount('councilSame', unchanged.length), unchanged.map(line)),
  ].filter((made) => made !== undefined);
}

function change(title: string, before: string, now: string): string {
  if (before === now) return '';
  if (before === '') return say('councilChangeNew', title, now);
  return now === ''
    ? say('councilChangeGone', title, before)
    : say('councilChange', title, before, now);
}

function remarksIn<Entry>({ refused, remarks, unread }: Import<Entry>): readonly HTMLElement[] {
  return [
    part('refused', sayCount('councilRefused', refused.length), grouped(refused)),
    part('remarks', sayCount('councilRemarks', remarks.length), grouped(remarks)),
    unread.length > 0
      ? element('p', { class: 'soft' }, say('councilUnread', listed(unread)))
      : undefined,
  ].filter((made) => made !== undefined);
}

const mostPlaces = 8;

/** What is said of many rows is said once. */
const grouped = (remarks: readonly Remark[]): readonly string[] =>
  [...Map.groupBy(remarks, ({ words }) => words)].map(([words, same]) => {
    const more = same.length - mostPlaces;
    const places = same.slice(0, mostPlaces).map(({ where }) => where);
    return `${[...places, ...(more > 0 ? [sayCount('councilMore', more)] : [])].join(', ')}: ${words}`;
  });

const mostLines = 200;
/** As many are shown unasked. */
const fewLines = 12;

/** A kind of change with its rows, which are made when somebody looks. */
function part(kind: string, title: string, lines: readonly string[]): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  const more = lines.length - mostLines;
  const details = element('details', { class: kind }, element('summary', {}, title));
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        element(
          'ul',
          {},
          ...lines.slice(0, mostLines).map((line) => element('li', {}, line)),
          more > 0 && element('li', {}, sayCount('councilMore', more)),
        ),
      ),
    { once: true },
  );
  details.open = kind === 'removed' || kind === 'refused' || lines.length <= fewLines;
  return details;
}
