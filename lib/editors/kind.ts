import type { Kind } from '../lint/situation.ts';

/** What the page itself calls the thing that is written in an element; undefined where it does not say. */
export function kindAt(element: HTMLElement): Kind | undefined {
  const around = element.closest('form, dialog, [role="dialog"], article, main');
  const names = [
    element.ariaLabel,
    element.id && element.ownerDocument.querySelector(`label[for="${CSS.escape(element.id)}"]`),
    around?.ariaLabel,
    around?.querySelector('h1, h2, legend'),
    element.ownerDocument.title,
  ].map((name) => (typeof name === 'object' && name ? name.textContent : name) || '');
  return kinds.find(([, called]) => names.some((name) => called.test(name)))?.[0];
}

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['media-reply', /\b(press|media) (enquir|inquir|quer)(y|ies)\b|\breply to the (press|media)\b/i],
  ['press-release', /\b(press|media|news) (release|statement|notice)s?\b/i],
  ['social-post', /\bsocial (media )?posts?\b/i],
  ['minutes', /\b(draft minutes|minutes of)\b/i],
  ['report', /\b(committee|cabinet|council|board|officer)['’]?s? report\b/i],
];
