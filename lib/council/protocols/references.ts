import type { Found } from './outline.ts';

/** A clause with the reference by which it can be told from every other. */
export interface Passage {
  readonly ref: string;
  readonly displayRef: string;
  readonly heading: string;
  readonly text: string;
  /** Numbers of its first and last line in the document. */
  readonly from: number;
  readonly to: number;
}

/** Gives each clause a reference of its own, as the document numbers it where it does. */
export function withReferences(found: readonly Found[]): readonly Passage[] {
  const most = new Map<string, number>();
  for (const { scope, number, turn } of found)
    most.set(`${scope}\n${number}`, Math.max(turn, most.get(`${scope}\n${number}`) ?? 0));
  const scopes = Map.groupBy(
    found.filter(({ number }) => number !== ''),
    ({ number }) => number,
  );
  const isShared = (number: string): boolean =>
    new Set(scopes.get(number)?.map(({ scope }) => scope)).size > 1;
  const alone = Map.groupBy(
    found.filter(({ number }) => number === ''),
    ({ heading, scope }) => `${scope}\n${heading}`,
  );

  const named = found.map((each) => {
    const { scope, isAnnex, number, turn, tail, heading } = each;
    if (number === '') return unnumbered(each, alone.get(`${scope}\n${heading}`)?.length === 1);
    const all = most.get(`${scope}\n${number}`) ?? 1;
    const within = scope !== '' && (isAnnex || isShared(number)) ? `${scope} para ` : '';
    const turned = all > 1 ? ` (${ordinal(turn)})` : '';
    const plain = `${within}${number}${turned}${tail}`;
    if (within !== '') return { ref: plain, displayRef: plain };
    const turns = `${ordinal(turn)} of ${all}${heading === '' ? '' : `, under “${heading}”`}`;
    return { ref: plain, displayRef: `para ${all > 1 ? `${number}${tail} (${turns})` : plain}` };
  });
  return apart(named).map(({ ref, displayRef }, index) => {
    const { heading = '', text = '', from = 0, to = 0 } = found[index] ?? {};
    return {
      ref,
      displayRef,
      heading: heading === '' ? 'Opening statement' : heading,
      text,
      from,
      to,
    };
  });
}

interface Named {
  readonly ref: string;
  readonly displayRef: string;
}

function unnumbered({ scope, heading, headingNumber, tail }: Found, isOnly: boolean): Named {
  if (scope === '' && heading === '') {
    const ref = tail === 'para 1' ? 'Preamble' : `Preamble ${tail}`;
    const place = tail === 'para 1' ? 'opening statement' : `opening statement, ${tail}`;
    return { ref, displayRef: `${place} (unnumbered)` };
  }
  if (headingNumber !== '') {
    const ref = isOnly ? headingNumber : `${headingNumber} ${tail}`;
    return { ref, displayRef: `para ${ref}` };
  }
  const ref = `${scope === '' ? shortened(heading) : scope} ${tail.trim()}`;
  return { ref, displayRef: `${ref} (unnumbered in the source)` };
}

const shortened = (words: string): string =>
  words.length <= 50 ? words : `${words.slice(0, 50).replace(/\s+\S*$/, '')} …`;

/** Whatever still bears the same reference is told apart by its turn: the next that no clause bears already. */
function apart(all: readonly Named[]): readonly Named[] {
  const byRef = Map.groupBy(all, ({ ref }) => ref);
  const taken = new Set(byRef.keys());
  return all.map(({ ref, displayRef }) => {
    const count = byRef.get(ref)?.length ?? 1;
    if (count === 1) return { ref, displayRef };
    let turn = 1;
    while (taken.has(`${ref} (${ordinal(turn)})`)) turn++;
    const own = `${ref} (${ordinal(turn)})`;
    taken.add(own);
    return { ref: own, displayRef: `${displayRef} (${ordinal(turn)})` };
  });
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

const ordinal = (turn: number): string => ordinals[turn - 1] ?? `number ${turn}`;
