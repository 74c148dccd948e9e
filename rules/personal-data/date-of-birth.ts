import type { Rule } from '../../lib/lint/rule.ts';
import { has } from '../../lib/lint/mention.ts';
import { datesIn } from '../../lib/text/identifiers/dates.ts';
import { wordAt } from './sentence-text.ts';
import { written, type Written } from './written.ts';

const cue =
  /\b(?:d\.?\s?o\.?\s?b\.?|dates? of birth|born(?: on)?|birth ?dates?|birthday(?: is| on)?|b\.)\W{0,3}(?:is |was |are |on |of )?\s*$/i;
/** Long dead, or not yet a year old: a date of something else. */
const oldest = 1915;
const what = 'date of birth';

export const dateOfBirth = {
  id: 'personal-data/date-of-birth',
  severity: 'stop',
  message: 'This gives somebody’s date of birth.',
  why: 'A date of birth beside a name opens accounts and records in that name.',
  advice: 'Leave the date out; where age matters, say “in her seventies”.',
  detect: [
    written({
      need: 'digit',
      find: (text, sentence) =>
        datesIn(text, sentence.reading.facts.situation.date).flatMap(
          ({ year, start, end }): readonly Written[] => {
            if (year < oldest) return [];
            const named = cue.test(text.slice(0, start));
            if (named) return [{ start, end, sure: true, what }];
            // "Wojcik, Halina, 02/06/1948"
            const word = wordAt(sentence, start);
            const before = sentence.mentions.find(
              (mention) => mention.end === word && has(mention, 'name'),
            );
            const age = Number(sentence.reading.facts.situation.date.slice(0, 4)) - year;
            return before && age > 1 ? [{ start, end, sure: false, what }] : [];
          },
        ),
    }),
  ],
  flags: [
    { text: 'Jaden O. | DOB [09/08/2011]', role: 'communications', audience: ['press'] },
    {
      text: 'Mr Oyelowo (date of birth [4 November 1951]) has lost his pass.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'Wojcik, Halina, [02/06/1948], ground floor', role: 'officer', audience: ['member'] },
    {
      text: 'She was born on [12.3.56], so she qualifies.',
      role: 'officer',
      audience: ['partner'],
    },
  ],
  passes: [
    {
      text: 'Alderman Septimus Crowe, born 4 February 1858, gave us the bandstand.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'For your diaries: Audit, 8/8/25 at 2; Standards, 19/9/25 at 10.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'I was born on 4 May 1961.', role: 'member', audience: ['public'] },
    { text: 'Forms must give a date of birth.', role: 'officer', audience: ['public'] },
  ],
} as const satisfies Rule;
