import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { labelBit, matchAt, type Pattern, pattern, type View } from '../../lib/text/pattern.ts';
import { patternSet } from '../../lib/text/pattern-set.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const view = (text: string, at: View['at'] = () => undefined): View => {
  const tokens = tokenize(text);
  return { tokens, from: 0, to: tokens.length, at };
};

function found(source: string, text: string): string[] {
  const seen: string[] = [];
  const set = patternSet([[pattern(source), source] as const]);
  const whole = view(text);
  const { tokens } = whole;
  set.scan(whole, (_, { markFirst, markEnd }) => {
    seen.push(text.slice(tokens.starts[markFirst], tokens.ends[markEnd - 1]));
  });
  return seen;
}

describe('a pattern', () => {
  test.each([
    ['fail', 'They FAIL, we fail.', ['FAIL', 'fail']],
    ['~fail', 'fails failed failing failure', ['fails', 'failed', 'failing']],
    ['~let _4 down', 'They have let us all down.', ['let us all down']],
    ['(lazy|out of touch)', 'lazy and out of touch', ['lazy', 'out of touch']],
    ['very? lazy', 'lazy, very lazy', ['lazy', 'very lazy', 'lazy']],
    ['Labour', 'Labour, labour', ['Labour']],
    [
      "~do n't know",
      'I don’t know, she does not know, dont know',
      ['don’t know', 'does not know', 'dont know'],
    ],
    ['he is late', 'He’s late', ['He’s late']],
    ['the clerk ’s', 'the clerk’s keys, the clerk is', ['the clerk’s']],
    [
      'they cannot',
      'they cannot, they can’t, they can not',
      ['they cannot', 'they can’t', 'they can not'],
    ],
    ['pay £', 'pay £20 or pay 20', ['pay £20']],
    ['pay #', 'pay £20 or pay twelve', ['pay £20', 'pay twelve']],
    ['ask @ about', 'ask Helen about it, ask them about it', ['ask Helen about']],
    ['we [will pay] now', 'we will pay now', ['will pay']],
    ['^ thanks', 'Thanks a lot, thanks', ['Thanks']],
    ['thanks $', 'Thanks a lot, thanks', ['thanks']],
    ['will !(not) pay', 'will pay, will not pay', ['will pay']],
    ['joined-up', 'joined up, joined-up', ['joined up', 'joined-up']],
    ['a _2 b', 'a x b; a x y b; a x y z b; a; b; a x; b', ['a x b', 'a x y b', 'a; b']],
    [any('cafe', 'naïve'), 'Café naive', ['Café', 'naive']],
  ])('%s in %s', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  test('meets what is annotated, as one thing', () => {
    const labels = labelBit('tester');
    const text = 'The chief tester, she is late.';
    const late = pattern('<tester> she ~be late');
    const seen = view(text, (word) => (word === 0 ? { first: 0, end: 3, labels } : undefined));
    expect(matchAt(late, seen, 0)).toMatchObject({
      first: 0,
      end: 6,
      target: { first: 0, end: 3 },
    });
  });

  test('keeps its place where what is annotated is found out by other patterns', () => {
    const labels = labelBit('tester');
    const text = 'They blame the chief tester.';
    const [other, blame] = [pattern('[they] blame'), pattern('[blame] <tester>')];
    const whole = view(text);
    const lazy = view(text, (word) => {
      matchAt(other, whole, 0);
      return word === 2 ? { first: 2, end: 5, labels } : undefined;
    });
    expect(matchAt(blame, lazy, 1)).toMatchObject({
      end: 5,
      markFirst: 1,
      markEnd: 2,
    });
  });

  test.each([
    ['(a|b', /expected \) at 4/],
    ['a ] ) b', /expected the end at 4/],
    ['_ *', /expected a word that every match must have/],
    ['a?', /expected a word that every match must have/],
    ['!a', /expected \( after !/],
  ])('%s is refused', (source, message) => {
    expect(() => pattern(source)).toThrow(message);
  });
});

const words = ['the', 'clerk', 'is', 'not', 'very', 'late', 'again', 'and', 'we', 'will', 'pay'];
const item: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.constantFrom(...words).map((word) => `${word}?`),
  fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.constantFrom(...words))
    .map(([a, b, c]) => `(${a}|${b} ${c})`),
  fc.constantFrom('_', '_2', '*', '~pay', '!(not)'),
);

test('anchored search finds what trying every place finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(item, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...words, ',', ';'), { maxLength: 24 }),
      (sources, text) => {
        const patterns: Pattern[] = sources.flatMap((source) => {
          try {
            return [pattern(source.join(' '))];
          } catch {
            return [];
          }
        });
        const whole = view(text.join(' '));
        const gated: string[] = [];
        patternSet(patterns.map((each, index) => [each, index] as const)).scan(
          whole,
          (index, { first, end }) => void gated.push(`${index} ${first} ${end}`),
        );
        const ungated = patterns.flatMap((each, index) =>
          Array.from({ length: whole.to }, (_, word) => matchAt(each, whole, word)).flatMap(
            (match) =>
              match && match.end > match.first ? [`${index} ${match.first} ${match.end}`] : [],
          ),
        );
        expect(gated.filter((key) => key.split(' ')[1] !== key.split(' ')[2]).toSorted()).toEqual(
          ungated.toSorted(),
        );
      },
    ),
    { numRuns: 400 },
  );
});

describe('sentences', () => {
  test.each([
    ['Cllr. Patel came. So did A. Khan.', 2],
    ['See para. 3.2 and No. 10 at 9 a.m. today.', 1],
    ['It is late! Is it? “Really?” she said.', 3],
    ['The answer is No. We go.', 2],
    ['roads, e.g. the A29, etc. are shut', 1],
    ['Costs £1.2m. Next.', 2],
    ['it failed. they knew', 2],
  ])('%s', (text, count) => {
    expect(sentences(tokenize(text))).toHaveLength(count);
  });
});
