const svg = 'http://www.w3.org/2000/svg';

const width = 600;
const height = 120;

export interface Bar {
  readonly name: string;
  readonly value: number;
}

const shape = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] => {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
};

/** Upright bars, one for each; its words stand for it where it cannot be seen. */
export function columns(bars: readonly Bar[], words: string): SVGSVGElement {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = width / Math.max(1, bars.length);
  const picture = shape('svg', {
    viewBox: `0 0 ${width} ${height + 2}`,
    role: 'img',
    'aria-label': words,
  });
  picture.append(
    shape('line', { x1: 0, x2: width, y1: height + 1, y2: height + 1, class: 'axis' }),
    ...bars.map(({ name, value }, index) => {
      const tall = (value / most) * height;
      const bar = shape('rect', {
        x: index * step + step * 0.12,
        width: step * 0.76,
        y: height - tall,
        height: tall,
      });
      const title = shape('title', {});
      title.textContent = `${name}: ${value}`;
      bar.append(title);
      return bar;
    }),
  );
  return picture;
}
