/** Notices what is written down about somebody, by its shape: numbers, addresses, dates. */
import type { Need, Search } from '../../lib/lint/detector.ts';
import { search, wordsOf } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Hit } from '../../lib/lint/rule.ts';
import type { Span } from '../../lib/text/span.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { isExcused } from './context.ts';
import { reachOf, severityFor } from './readers.ts';
import { wordAt } from './sentence-text.ts';
import { type Subject, subjectOf } from './who.ts';

/** Something found in the text of one sentence; offsets count from its start. */
export interface Written extends Span {
  readonly sure: boolean;
  readonly evidence?: string;
  /** It holds the words for the person itself. */
  readonly named?: true;
  /** What is left out when it goes: "NHS number". */
  readonly what?: string;
}

interface WrittenOptions {
  readonly need: Need | readonly Need[];
  readonly find: (text: string, sentence: Sentence) => readonly Written[];
  /** Whether these readers should not have it; all but officers when omitted. */
  readonly reaches?: (facts: Facts) => boolean;
  /** Where anybody may read it, silent unless it is somebody's: the number of a person, not of a desk. */
  readonly personal?: boolean;
  readonly where?: (sentence: Sentence, written: Written, subject: Subject) => boolean;
}

const mine = new Set(['my', 'our'].map(intern));
const yours = new Set(['your', 'you'].map(intern));

/** "My mobile is", not "my constituent Lorna's is". */
function isOwnOrReaders(
  sentence: Sentence,
  first: number,
  outsideOnly: boolean,
  subject: Subject,
): boolean {
  for (let word = first - 1; word >= sentence.from && word >= first - 6; word--) {
    if (subject.kind === 'someone' && word < subject.end && subject.end <= first) return false;
    const each = sentence.tokens.ids[word] ?? 0;
    if (mine.has(each)) return true;
    if (yours.has(each) && !outsideOnly) return true;
  }
  return false;
}

export function written({
  need,
  find,
  reaches = (facts) => reachOf(facts) !== 'inside',
  personal = false,
  where,
}: WrittenOptions): Search {
  return search(need, (sentence) => {
    const { facts } = sentence.reading;
    const reach = reachOf(facts);
    if (!reaches(facts)) return [];
    const found = find(textOf(sentence), sentence);
    if (found.length === 0 || isExcused(sentence)) return [];
    return found.flatMap((each): readonly Hit[] => {
      const first = wordAt(sentence, each.start);
      const end = wordAt(sentence, each.end - 1) + 1;
      const subject = subjectOf(sentence, first, end);
      if (!each.named && isOwnOrReaders(sentence, first, reach === 'open', subject)) return [];
      if (subject.kind === 'own' && !each.named) return [];
      const toOne = facts.situation.audience.every((reader) => reader === 'resident');
      if (toOne && !each.named && subject.kind !== 'someone') return [];
      if (personal && reach === 'open' && subject.kind !== 'someone') return [];
      if (where && !where(sentence, each, subject)) return [];
      const who =
        subject.first < 0 || subject.kind !== 'someone'
          ? undefined
          : `about “${wordsOf(sentence, subject.first, subject.end)}”`;
      const evidence = each.evidence ?? who;
      return [
        {
          start: sentence.start + each.start,
          end: sentence.start + each.end,
          severity: severityFor(reach, each.sure),
          ...(evidence && { evidence }),
          ...(each.what && { suggestion: `[${each.what} left out]` }),
        },
      ];
    });
  });
}
