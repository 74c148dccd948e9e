import type { Adapter } from './editor.ts';
import { closestAcross } from './enclosing.ts';

/** Where keys go while the words stand elsewhere on the page: Google Docs, Word for the web. */
const standIns = '.docs-texteventtarget-iframe, [id^="WACViewPanel_"]';

export const isStandIn = (element: Element): boolean =>
  closestAcross(element, standIns) !== undefined;

/** Says of such an editor that it cannot be read, rather than reading what is not the draft. */
export const standIn: Adapter = {
  id: 'stand-in',
  matches: ['https://docs.google.com/*', 'https://*.officeapps.live.com/*'],
  editorAt: (target) => {
    const element = target.closest<HTMLElement>('[contenteditable], textarea');
    if (!element || !isStandIn(element)) return undefined;
    return {
      adapter: 'stand-in',
      element,
      read: () => {
        throw new Error('The words of this editor stand elsewhere on the page.');
      },
      place: () => undefined,
      watch: () => undefined,
    };
  },
};
