/**
 * Puts new rows in place of a list's own. Whoever stood on one of its buttons stands on its like afterwards: the button
 * of the same name, in the row that begins alike.
 */
export function redraw(list: Element, rows: readonly Node[]): void {
  const held = document.activeElement;
  const place = held && list.contains(held) ? placeOf(list, held) : undefined;
  list.replaceChildren(...rows);
  if (place === undefined) return;
  for (const button of list.querySelectorAll('button'))
    if (placeOf(list, button) === place) {
      button.focus();
      return;
    }
}

/** What a row begins with, and what the element in it is called. */
function placeOf(list: Element, element: Element): string {
  let row = element;
  while (row.parentElement && row.parentElement !== list) row = row.parentElement;
  const beginning = row.firstElementChild?.textContent;
  return `${beginning} · ${element.getAttribute('aria-label') ?? element.textContent}`;
}
