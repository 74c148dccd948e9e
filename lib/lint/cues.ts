/** Notices words by the company that they keep: an anchor, and enough cues in its sentence. */
import { beside } from './neighbours.ts';
import { type Match, pattern } from '../text/pattern.ts';
import { matches, patternSet, wordings } from '../text/pattern-set.ts';
import { type Phrases, targetOf } from './detector.ts';
import { type Guard, negated, quoted, spared } from './guards.ts';
import { type Sentence, spanOf } from './reading.ts';

/** Words that mean much the same; a sentence gains their weight once, however many of them it holds. */
export interface Cue {
  readonly weight: number;
  readonly words: readonly string[];
  /** Counts although a negation reaches it. */
  readonly negatable?: true;
}

export interface CuesOptions {
  /** What must stand there, as patterns. */
  readonly of: readonly string[];
  readonly among: readonly Cue[];
  /** The sum of weights from which the detector speaks. */
  readonly least: number;
  /** Cues in the sentences beside it count for half. */
  readonly around?: true;
  /** Silent where one of these stands in the same sentence. */
  readonly unless?: readonly string[];
  readonly spare?: readonly Guard[];
  readonly where?: (sentence: Sentence, match: Match) => boolean;
}

/** Marks the anchor together with the weightiest cue, the nearest where several weigh the same. */
export function cues({
  of,
  among,
  least,
  around,
  unless = [],
  spare = ['quoted', 'reported'],
  where,
}: CuesOptions): Phrases {
  const cueSet = patternSet(
    among.flatMap((cue) => cue.words.map((each) => [pattern(each), cue] as const)),
  );
  const silencing = wordings(...unless);
  const counts = (cue: Cue, sentence: Sentence, match: Match): boolean =>
    (cue.negatable ?? !negated(sentence, match)) &&
    (!spare.includes('quoted') || !quoted(sentence, match));
  return {
    type: 'phrases',
    patterns: of.map(pattern),
    judge(sentence, anchor) {
      if (spared(spare, sentence, anchor) || matches(silencing, sentence)) return undefined;
      if (where && !where(sentence, anchor)) return undefined;
      const heard = new Set<Cue>();
      let best: { readonly cue: Cue; readonly match: Match } | undefined;
      cueSet.scan(sentence, (cue, match) => {
        if (match.first < anchor.end && anchor.first < match.end) return;
        if (!counts(cue, sentence, match)) return;
        heard.add(cue);
        const gain = cue.weight - (best?.cue.weight ?? 0);
        if (!best || gain > 0 || (gain === 0 && apart(match, anchor) < apart(best.match, anchor)))
          best = { cue, match };
      });
      const faint = new Set<Cue>();
      if (around)
        for (const near of [beside(sentence, -1), beside(sentence, 1)])
          if (near)
            cueSet.scan(near, (cue, match) => {
              if (!heard.has(cue) && counts(cue, near, match)) faint.add(cue);
            });
      if (total(heard) + total(faint) / 2 < least) return undefined;
      const fact = targetOf(sentence, anchor);
      return {
        ...spanOf(
          sentence.tokens,
          Math.min(anchor.first, best?.match.first ?? anchor.first),
          Math.max(anchor.end, best?.match.end ?? anchor.end),
        ),
        ...(fact ? { evidence: fact } : {}),
      };
    },
  };
}

const total = (cues: ReadonlySet<Cue>): number =>
  [...cues].reduce((sum, { weight }) => sum + weight, 0);

const apart = (a: Match, b: Match): number => Math.max(a.first - b.end, b.first - a.end);
