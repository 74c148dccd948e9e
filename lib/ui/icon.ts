import type { Severity } from '../lint/finding.ts';

/** Shapes on a grid of 16. Each severity has its own outline, so that none rests on colour. */
const shapes = {
  stop: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2zM7.1 4v5h1.8V4zm0 6.4v1.7h1.8v-1.7z',
  warn: 'M8 1.2 15.4 14.4H.6zM7.1 6v4h1.8V6zm0 5v1.7h1.8V11z',
  advise: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.1 7v5h1.8V7zm0-3v1.7h1.8V4z',
  done: 'M6.2 12.6 1.8 8.2l1.4-1.4 3 3 6.6-6.6 1.4 1.4z',
  off: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4 7.1v1.8h8V7.1z',
  close: 'm3.4 2 4.6 4.6L12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
  previous: 'M10.6 2 12 3.4 7.4 8l4.6 4.6-1.4 1.4L4.6 8z',
  next: 'M5.4 2 4 3.4 8.6 8 4 12.6 5.4 14l6-6z',
} as const satisfies Record<Severity, string> & Record<string, string>;

export type Icon = keyof typeof shapes;

const svg = 'http://www.w3.org/2000/svg';

/** A small picture that says nothing to a screen reader: words stand beside it. */
export function icon(name: Icon): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[name]);
  path.setAttribute('fill-rule', 'evenodd');
  picture.append(path);
  return picture;
}
