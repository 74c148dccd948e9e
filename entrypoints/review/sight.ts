/** Scrolls what holds it, and nothing else: the page stays where its reader left it. */
export function bringIntoSight(place: HTMLElement, it: HTMLElement): void {
  const frame = place.getBoundingClientRect();
  const { top, bottom } = it.getBoundingClientRect();
  if (top >= frame.top + 24 && bottom <= frame.bottom - 24) return;
  place.scrollTop += top - frame.top - place.clientHeight / 3;
}
