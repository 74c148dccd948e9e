import { type Phrases, phrases, type PhrasesOptions } from '../../lib/lint/detector.ts';
import { isUnheralded, localMemberOf, localNote } from './local.ts';

/** Wordings that tell people outside of one place: advice, or a warning where the directory says whose division it is. */
export function localNews(
  find: readonly string[],
  where: NonNullable<PhrasesOptions['where']> = isUnheralded,
  mark: NonNullable<PhrasesOptions['mark']> = 'match',
): Phrases {
  const said = phrases({ find, spare: ['foreign'], where, mark, evidence: localNote });
  return {
    ...said,
    judge(sentence, match) {
      const hit = said.judge(sentence, match);
      return hit && localMemberOf(sentence) ? { ...hit, severity: 'warn' } : hit;
    },
  };
}
