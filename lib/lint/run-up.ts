/** Whether what a sentence speaks of falls in the run-up to an election: from the notice up to the close of poll. */
import { beside } from './neighbours.ts';
import { daysIn, type WrittenDay } from '../text/days.ts';
import { type Sentence, textOf } from './reading.ts';
import type { Election } from './situation.ts';

/** Whether a day, or all of a stretch of days, falls between the notice and the poll. */
export const runUpAt = (
  { from, to }: Pick<WrittenDay, 'from' | 'to'>,
  elections: readonly Election[],
): Election | undefined => elections.find(({ notice, poll }) => notice <= from && to <= poll);

const pollWords = /poll|vote|voting|elect|ballot|seat|candidate/i;

/** The days of a sentence on which something other than the poll itself may happen. */
function eventDays(sentence: Sentence): readonly WrittenDay[] {
  const { date, elections } = sentence.reading.facts.situation;
  const days = daysIn(textOf(sentence), date);
  const others = days.filter(({ from }) => !elections.some(({ poll }) => poll === from));
  if (others.length > 0) return others;
  return pollWords.test(textOf(sentence)) ? [] : days;
}

/** The election in whose run-up the sentence's day falls; `'elsewhen'` where its day does not, nothing where it has none. */
export function runUpOf(sentence: Sentence): Election | 'elsewhen' | undefined {
  const { elections } = sentence.reading.facts.situation;
  const days = eventDays(sentence);
  if (days.length === 0) return undefined;
  for (const each of days) {
    const election = runUpAt(each, elections);
    if (election) return election;
  }
  return 'elsewhen';
}

/** The same, or else by the day that the sentence after or before it gives. */
export function runUpAround(sentence: Sentence): Election | 'elsewhen' | undefined {
  const near = [sentence, beside(sentence, 1), beside(sentence, -1)];
  for (const each of near) {
    const found = each && runUpOf(each);
    if (found) return found;
  }
  return undefined;
}

/** The election in whose run-up the draft is written. */
export const runUpToday = ({ reading }: Sentence): Election | undefined => {
  const { date, elections } = reading.facts.situation;
  return runUpAt({ from: date, to: date }, elections);
};

/** An election, for the card. */
export function electionNote({ name, poll }: Election): string {
  const day = new Date(poll);
  const when = Number.isNaN(day.getTime())
    ? ''
    : `, ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
  return `${name}${when}`;
}
