import type { OwnTab } from './drive/tab.ts';

/** What the popup says of the page that it is about. */
export const state = (popup: OwnTab): Promise<string> =>
  popup.evaluate(() => document.querySelector('#state')?.textContent ?? '', null);

/** What stands on the toolbar button of a tab, and what it says there when it is pointed at. */
export const buttonOf = (popup: OwnTab, tab: number): Promise<readonly string[]> =>
  popup.evaluate(
    (tabId) =>
      Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]),
    tab,
  );

/** How a page that is closed to extensions is said to be. */
export const closed = {
  button: ['×', 'Clausemark: Closed to extensions, nothing is checked'],
  means:
    'is closed to extensions, by your browser or by a policy of your organisation. Nothing that you write here is checked.',
} as const;

declare const chrome: {
  readonly action: {
    readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string>;
    readonly getTitle: (of: { readonly tabId: number }) => Promise<string>;
  };
};
