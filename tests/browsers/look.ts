import type { Tab } from './drive/tab.ts';

/** A place to write in: the tab, the frame that the element is in, and how to find it there. */
export interface Place {
  readonly tab: Tab;
  readonly inside: Tab;
  readonly selector: string;
}

/** The words that are marked: those of highlights, and those under the lines that are drawn where there are none. */
export const marked = ({ inside, selector }: Place): Promise<readonly string[]> =>
  inside.evaluate((wanted) => {
    const field = document.querySelector(wanted);
    const value = field && 'value' in field ? String(field.value) : '';
    const ranges = new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]));
    const inText = [...ranges].map((range) =>
      range instanceof Range ? range.toString() : value.slice(range.startOffset, range.endOffset),
    );
    const lines = [...document.querySelectorAll('[popover="manual"]')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('.lines > .line') ?? []),
    ]);
    const under = lines.map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const at = (x: number) => document.caretPositionFromPoint(x, (top + bottom) / 2)?.offset;
      return { start: at(left + 1) ?? 0, end: at(right - 1) ?? 0, kind: line.className };
    });
    // what goes on in the next line of the field is one mark
    const whole = under
      .toSorted((a, b) => a.start - b.start)
      .reduce<{ start: number; end: number; kind: string }[]>((runs, line) => {
        const before = runs.find(({ end, kind }) => end === line.start && kind === line.kind);
        if (before) before.end = line.end;
        else runs.push(line);
        return runs;
      }, [])
      .map(({ start, end }) => value.slice(start, end));
    return [...inText, ...whole].map((words) => words.replaceAll('\u00A0', ' ')).toSorted();
  }, selector);

export interface Card {
  /** "2 of 5"; empty when there is only one. */
  readonly count: string;
  readonly severity: string;
  readonly words: string;
  readonly message: string;
  readonly advice: string;
  /** Clauses as they are referred to, and the protocols they are from. */
  readonly references: readonly string[];
  readonly protocols: readonly string[];
  readonly because: string;
  readonly hasFocus: boolean;
}

/** The card as it stands open in the page; undefined when none does. */
export async function card({ tab }: Pick<Place, 'tab'>): Promise<Card | undefined> {
  const found = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('[popover="manual"]')].map(
      (host) => host.shadowRoot,
    );
    for (const root of roots) {
      const panel = root?.querySelector('.panel:not([hidden])');
      if (!panel) continue;
      const textOf = (selector: string) => panel.querySelector(selector)?.textContent ?? '';
      return {
        count: textOf('.count'),
        severity: textOf('#severity'),
        words: textOf('#words'),
        message: textOf('#message'),
        advice: textOf('#advice > p'),
        references: [...panel.querySelectorAll('.reference b')].map((it) => it.textContent),
        protocols: [...panel.querySelectorAll('.reference span')].map((it) => it.textContent),
        because: textOf('.because'),
        hasFocus: panel === root?.activeElement || panel.contains(root?.activeElement ?? null),
      };
    }
    return null;
  }, null);
  return found ?? undefined;
}

/** What the buttons of the open card say. */
export const offered = ({ tab }: Pick<Place, 'tab'>): Promise<readonly string[]> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('[popover="manual"]')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('.panel:not([hidden]) button') ?? [])].map(
          (button) => button.textContent,
        ),
      ),
    null,
  );

/** Goes to a button of the open card with Tab, and presses it. */
export async function pressInCard({ tab }: Pick<Place, 'tab'>, name: string): Promise<void> {
  const focused = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('[popover="manual"]')]
          .map((host) => host.shadowRoot?.activeElement?.textContent ?? '')
          .join(''),
      null,
    );
  const all = await offered({ tab });
  for (let count = 0; count <= all.length && (await focused()) !== name; count += 1)
    await tab.press('Tab');
  await tab.press('Enter');
}

/** What stands in a part of ours; nothing where there is none. */
export const ourText = (tab: Pick<Tab, 'evaluate'>, selector: string): Promise<string> =>
  tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll('[popover="manual"]')]
        .map((host) => host.shadowRoot?.querySelector(wanted)?.textContent ?? '')
        .join(''),
    selector,
  );

/** What the badge in the corner of the editor says. */
export const standing = ({ tab }: Pick<Place, 'tab'>): Promise<string> => ourText(tab, '.badge');

/** What a screen reader was told last. */
export const said = ({ tab }: Pick<Place, 'tab'>): Promise<string> =>
  ourText(tab, '[role="status"]');

/** How many elements of ours stand in the page. */
export const ours = ({ tab }: Pick<Place, 'tab'>): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('[popover="manual"]').length, null);

/** What stands in the element, by the page's own account. */
export const textIn = ({ inside, selector }: Place): Promise<string> =>
  inside.evaluate((wanted) => {
    const field = document.querySelector(wanted);
    return (field && 'value' in field ? String(field.value) : field?.textContent) ?? '';
  }, selector);

/** From now on the page itself keeps a record of every change inside the element. */
export const watchMutations = ({ inside, selector }: Place): Promise<void> =>
  inside.evaluate((wanted) => {
    const records: string[] = [];
    const note = (list: readonly MutationRecord[]) =>
      records.push(...list.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`));
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    const element = document.querySelector(wanted);
    if (element) new MutationObserver(note).observe(element, all);
    Object.assign(window, { records });
  }, selector);

export const mutations = ({ inside }: Place): Promise<unknown> =>
  inside.evaluate(() => ('records' in window ? window.records : 'not watched'), null);

/** The names under which anything of ours stands in the page: of highlights and of elements. */
export const namesIn = ({ tab }: Pick<Place, 'tab'>): Promise<readonly string[]> =>
  tab.evaluate(
    () => [
      ...CSS.highlights.keys(),
      ...[...document.querySelectorAll('[popover="manual"]')].map(({ localName }) => localName),
    ],
    null,
  );
