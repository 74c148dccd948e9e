/**
 * Puts new rows in place of a list's own. Whoever stood on one of its buttons stands on its like afterwards: the button
 * of the same name, in the row that begins alike; of several the one in the same place.
 */
export function redraw(list: Element, rows: readonly Node[]): void {
  const before = [...list.querySelectorAll('button')];
  const at = before.findIndex((button) => button === document.activeElement);
  const held = before[at];
  const name = held && nameOf(list, held);
  list.replaceChildren(...rows);
  if (name === undefined) return;
  const now = [...list.querySelectorAll('button')];
  [now[at], ...now].find((button) => button && nameOf(list, button) === name)?.focus();
}

/** What a button is called, and what its row begins with. */
function nameOf(list: Element, button: Element): string {
  const row = [...list.children].find((each) => each.contains(button));
  const beginning = row?.firstElementChild?.textContent;
  return `${beginning} · ${button.getAttribute('aria-label') ?? button.textContent}`;
}
