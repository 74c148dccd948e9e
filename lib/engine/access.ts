import { browser } from './browser.ts';

const everywhere = { origins: ['*://*/*'] };

/** Whether the browser lets us see the pages people write in: a person, or IT, may have taken that back. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(everywhere);

/** Has to be called from a click: the browser asks the person. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(everywhere);
