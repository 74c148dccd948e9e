import { writableAt } from './writable.ts';

/** Whether somebody writes in a frame inside a page, as far as such frames may be looked into. */
export const isAround = (page: Document): boolean =>
  [...page.querySelectorAll('iframe')].some(({ contentDocument: inner }) => {
    if (!inner) return false;
    const focused = inner.activeElement;
    return (focused !== null && writableAt(focused) !== undefined) || isAround(inner);
  });
