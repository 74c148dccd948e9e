import { messageOf, say, spokenLanguage } from './say.ts';

/** Attributes that name the message for another attribute: `data-say-label` for `aria-label`. */
const attributes = {
  'data-say-label': 'aria-label',
  'data-say-title': 'title',
  'data-say-placeholder': 'placeholder',
} as const;

/**
 * Puts words into a page of ours: the text of every element with `data-say="message"`, and the attributes named above.
 * Throws on the name of a message that there is not.
 */
export function fillWords(page: Document): void {
  page.documentElement.lang = spokenLanguage();
  for (const place of page.querySelectorAll<HTMLElement>('[data-say]'))
    place.textContent = say(messageOf(place.dataset['say'] ?? ''));
  for (const [from, to] of Object.entries(attributes))
    for (const place of page.querySelectorAll(`[${from}]`))
      place.setAttribute(to, say(messageOf(place.getAttribute(from) ?? '')));
}
