import { search } from '../../lib/lint/detector.ts';
import { quoted } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { spanOf } from '../../lib/lint/reading.ts';
import type { Hit, Rule } from '../../lib/lint/rule.ts';
import { Mark } from '../../lib/text/tokens.ts';

/** Fewer words in capitals are emphasis or an abbreviation. */
const leastWords = 3;

/** What somebody who shouts wants, or reproaches; an emergency notice says none of it. */
const demand =
  /\b(?:I (?:WANT|DEMAND|EXPECT|NEED|ASKED|SAID|TOLD|AM|HAVE|WILL|KNOW|DON['’]?T|DO NOT)|TELL ME|(?<!TO )ANSWER|LISTEN|EXPLAIN|ENOUGH|HOW (?:DARE|MANY|LONG|HARD|OFTEN)|WHY|WHAT (?:ARE|DO|IS WRONG|THE|ON EARTH|PART)|WHERE (?:IS|ARE|WERE) (?:MY|YOU|THE)|WHEN (?:ARE|WILL) YOU|WHO (?:DO|THE|GAVE)|ARE YOU|DO YOUR|DO YOU|DID YOU|CAN YOU|YOU (?:ARE|HAVE|NEVER|ALWAYS|PEOPLE|KNOW|DID|DO|WILL|PROMISED|SAID|TOLD)|YOUR (?:FAULT|JOB|PROBLEM|EXCUSES|LAST)|GET (?:IT|ON|OFF|OUT|THIS)|SORT (?:IT|THIS)|STOP (?:IT|IGNORING|LYING|WASTING|MAKING|TELLING|HIDING|FOBBING)|RING ME|CALL ME|REPLY TO|LAST (?:CHANCE|WARNING|TIME)|RIGHT NOW|THIS INSTANT|NOT GOOD ENOUGH|DISGRACE|DISGRACEFUL|PATHETIC|USELESS|RIDICULOUS|UNACCEPTABLE|OUTRAGEOUS|SICK OF|FED UP|IGNORE|IGNORED|FIX (?:IT|THIS)|DO (?:IT|AS)|READ (?:MY|THE|IT)|SHUT|NOW)\b/;

/** Somebody is meant: a heading names nobody. */
const aimed =
  /\b(?:I|ME|MY|YOU|YOUR JOB|YOURSELF|(?<!TO )ANSWER|LISTEN|ENOUGH|SHUT|STOP|RING ME|REPLY TO|(?:IT|THIS) NOW|IT SORTED)\b/;

/** Notices and warnings, which are written so. */
const notice =
  /\b(?:URGENT|EMERGENCY|WARNING|DANGER|CAUTION|FLOOD(?:ED|ING)?|ROAD CLOSED|CLOSED|CANCELLED|POSTPONED|CONFIDENTIAL|EXEMPT|EMBARGO(?:ED)?|NOTICE|AGENDA|APPENDIX|DRAFT|DO NOT (?:USE|DRINK|ENTER|TOUCH|OPEN|REPLY|CROSS|PUBLISH|FORWARD|CIRCULATE|APPROACH|TRAVEL)|EVACUATE|FIRE|NOT FOR|PLEASE NOTE|FAO|PER|FOR INFORMATION|ACTION|PHONE LINES)\b/;

const isDemand = (words: string, exclamation: boolean): boolean =>
  (exclamation || aimed.test(words)) && demand.test(words) && !notice.test(words);

/** Too short to be in capitals, or half of a contraction. */
const clitic = /^(?:I|A|['’](?:S|T|RE|VE|LL|D|M)|N['’]T)$/;

function shouts(sentence: Sentence): readonly Hit[] {
  const { tokens, from, to, reading, exclamation } = sentence;
  const { text } = reading;
  const found: Hit[] = [];
  const isLoud = (word: number): boolean =>
    ((tokens.marks[word] ?? 0) & Mark.shout) !== 0 ||
    clitic.test(text.slice(tokens.starts[word], tokens.ends[word]));
  for (let first = from; first < to; first++) {
    if (!isLoud(first)) continue;
    let end = first + 1;
    while (end < to && isLoud(end)) end++;
    const length = end - first;
    if (length >= leastWords || (length === leastWords - 1 && exclamation && end === to)) {
      const span = spanOf(tokens, first, end);
      const words = text.slice(span.start, span.end);
      const match = { first, end, markFirst: first, markEnd: end, target: undefined };
      if (isDemand(words, exclamation) && !quoted(sentence, match)) found.push(span);
    }
    first = end;
  }
  return found;
}

export const shouting = {
  id: 'respect/shouting',
  severity: 'warn',
  message: 'Capitals here read as shouting.',
  why: 'A demand in capitals may be felt as intimidation, whatever its subject.',
  advice: 'Use ordinary letters, and name the day by which you need an answer.',
  detect: [search('shout', shouts)],
  flags: [
    { text: 'You said Friday. [I WANT AN ANSWER NOW]!!!', role: 'member', audience: ['officer'] },
    { text: '[WHY HAVE YOU NOT RUNG ME BACK]?', role: 'member', audience: ['officer'] },
    { text: '[HOW MANY TIMES DO I HAVE TO SAY IT]?', role: 'officer', audience: ['resident'] },
    { text: '[READ MY EMAIL AND ANSWER IT].', role: 'member', audience: ['officer'] },
  ],
  passes: [
    {
      text: 'URGENT: A29 flooded at the level crossing, please ring.',
      role: 'member',
      audience: ['officer'],
    },
    'PHONE LINES DOWN in Marlcombe, please use mobile.',
    'Please note the FERRY SUBSIDY figure is per PASSENGER, not per CROSSING.',
    'AGENDA ITEM 4: WHY THE BRIDGE MUST CLOSE',
  ],
} as const satisfies Rule;
