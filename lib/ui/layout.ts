import { outermostElement, visibleBox, windowsAround } from './reach.ts';

/** Calls back, once per frame at most, when the element may have moved or changed its size. Never polls. */
export function watchLayout(target: Element, changed: () => void, signal: AbortSignal): void {
  const page = target.ownerDocument;
  let due = 0;
  const soon = () => {
    // A frame that is out of sight may draw nothing for a while.
    due ||= (page.defaultView ?? window).requestAnimationFrame(() => {
      due = 0;
      if (!signal.aborted) changed();
    });
  };
  const passive = { capture: true, passive: true, signal };
  for (const view of windowsAround(page)) {
    for (const type of ['scroll', 'resize', 'transitionend'])
      view.addEventListener(type, soon, passive);
    view.visualViewport?.addEventListener('resize', soon, { signal });
  }
  const sizes = new ResizeObserver(soon);
  sizes.observe(target);
  if (outermostElement(target) !== target) sizes.observe(outermostElement(target));
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  watchShift(outermostElement(target), soon, signal);
}

const hundredths = Array.from({ length: 101 }, (_, index) => index / 100);

/** The page may push an element aside without a scroll or a change of its size: it then leaves the frame drawn here. */
function watchShift(target: Element, shifted: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const observe = () => {
    observer?.disconnect();
    if (signal.aborted) return;
    const box = visibleBox(target);
    if (!box) return;
    const { clientWidth, clientHeight } = target.ownerDocument.documentElement;
    const sides = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let first = true;
    const seen = () => {
      if (!first) {
        shifted();
        observe();
      }
      first = false;
    };
    observer = new IntersectionObserver(seen, {
      rootMargin: sides.map((side) => `${-Math.floor(side)}px`).join(' '),
      threshold: hundredths,
    });
    observer.observe(target);
  };
  observe();
  const { defaultView } = target.ownerDocument;
  for (const type of ['scroll', 'resize'])
    defaultView?.addEventListener(type, observe, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
}
