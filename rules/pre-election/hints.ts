/** Publicity before a poll by a hint: a leader who happens to pass, an opening by another name, news that came out late. */
import { phrases } from '../../lib/lint/detector.ts';
import { runUpToday } from '../../lib/lint/run-up.ts';
import { reporters, titled, trumpeting } from './lexicon/events.ts';
import {
  blaming,
  credit,
  knowing,
  lateOut,
  leaderPassing,
  onlookers,
  poised,
  renamed,
  somebodyKnown,
  unnamed,
} from './lexicon/hints.ts';
import { isArranged, isHinted, isSpoken } from './issued.ts';
import { because, electionOf, isFormal, issuedInRunUp } from './period.ts';

export const hints = [
  phrases({
    find: [leaderPassing],
    near: [onlookers],
    spare: ['negated'],
    where: isHinted,
    evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
  }),
  phrases({
    find: [somebodyKnown],
    near: [onlookers],
    spare: ['negated'],
    where: (sentence) =>
      sentence.reading.facts.situation.author.role === 'communications' && isHinted(sentence),
    evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
  }),
  phrases({
    find: [poised, `${trumpeting} _12 (with|by|for) (you|yourself)`],
    spare: ['quoted', 'negated'],
    where: (sentence) => {
      const { author, audience } = sentence.reading.facts.situation;
      return (author.role === 'member' || audience.includes('member')) && isArranged(sentence);
    },
    evidence: (sentence) => because(electionOf(sentence)),
  }),
  phrases({
    find: [
      `(for|have|get|with) ${titled} _1 (to)? (come|coming|be|being|pop|popping|drop|dropping|call|swing|turn|turning|pay|paying|look|stop|appear|bounce|kick|ride|try|have a go|say a few)`,
      `${titled} (will|would|could|can|might|to|is going to|is happy to|has agreed to|is free to|'s) _2 (come|coming|be there|pop|popping|drop|dropping|call in|swing|turn up|pay a visit|look in|stop by|appear|say a few|have a go)`,
    ],
    near: [onlookers, trumpeting, reporters],
    spare: ['quoted', 'negated'],
    where: (sentence) =>
      sentence.reading.facts.situation.author.role !== 'member' && isArranged(sentence),
    evidence: (sentence) => because(electionOf(sentence)),
  }),
  phrases({
    find: [renamed],
    near: [knowing, onlookers, reporters],
    spare: ['quoted'],
    where: isHinted,
    evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
  }),
  phrases({
    find: [unnamed],
    near: [
      '(pic|pics|picture|pictures|photo|photos|photograph|shot|video|clip|post|caption|selfie)',
    ],
    spare: ['quoted'],
    where: (sentence) =>
      sentence.reading.facts.situation.author.role !== 'member' && isHinted(sentence),
    evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
  }),
  phrases({
    find: [
      '(photo|photos|photograph|photographs|picture|pictures|shot|quote|quotes|quotation|interview|piece|story|film|video|article|column|line|few words) (of|from|by|with|about|featuring) (me|myself|yours truly)',
      '(me|i|myself) (in|on) _2 (photo|photos|picture|pictures|film|video|front page|front cover|shot)',
    ],
    spare: ['quoted', 'negated'],
    where: (sentence) =>
      sentence.reading.facts.situation.author.role === 'member' &&
      sentence.reading.facts.you === 'officer' &&
      isHinted(sentence),
    evidence: (sentence) => because(electionOf(sentence)),
  }),
  phrases({
    find: [credit],
    where: isSpoken,
    evidence: (sentence) => because(issuedInRunUp(sentence)),
  }),
  phrases({
    find: [blaming],
    near: [lateOut],
    spare: ['quoted', 'negated'],
    where: (sentence) =>
      sentence.reading.facts.situation.author.role !== 'member' &&
      (electionOf(sentence) ?? runUpToday(sentence)) !== undefined &&
      !isFormal(sentence),
    evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
  }),
] as const;
