/** Visits to parties and groups that are arranged without naming them. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const turn =
  '(say a few words|say a word|say a bit|say something|come|pop in|pop along|drop in|look in|do a turn|do a slot|do ten minutes|give a talk|give a little talk|tell us|tell them|talk to us|talk us through|speak|explain|be our turn|be the turn|answer a few questions|take questions|draw the raffle|coming|popping in|speaking|talking to|giving a _1 talk|giving them|saying a few words|doing a turn|doing ten minutes|explaining|answering questions)';

/** Somebody has been told that the reader will come. */
export const volunteered = any(
  `(said|told _2|promised|promised _2|hinted|let slip|let it be known|let _2 know|assured _2|announced|advertised|billed|mentioned|given to understand) (that)? (you|an officer|one of your people|somebody from your team|the director) (will|would|shall|might|could|may) (be)? _1 ${turn}`,
  '(put|pencilled|billed|booked|volunteered|offered) (you|your name) (down|in|up|as|for|on the bill|on the card) _4 (turn|speaker|slot|talk|words|programme|bill|poster)',
);

/** An officer is to perform somewhere. */
export const performing = any(
  'if i (said|say|gave|did|spoke|came|came along|looked in|popped in|talked|brought) _3 (word|words|turn|talk|slot|piece|bit|few|along|to them|about)',
  '(i|i have) (promised|agreed|offered|said i would|said i will|told them i would|volunteered|been asked) _3 (do|say|give|speak|talk|bring) _2 (turn|word|words|talk|slot|piece|ten minutes|few|them|slides|bit)',
  'i (am|shall be|will be) (doing|giving|saying|down for|their|the) _2 (turn|word|words|talk|slot|after-dinner|speaker|few words|piece)',
);

/** Those whom it is for, by what they do. */
export const faithful = any(
  '(pick|picking|choose|choosing|select|selecting|adopt|adopting|shortlist|shortlisting|interview|interviewing) (their|its|our|the) _1 (candidate|candidates|ppc|champion|standard-bearer) (for|in|at) _2 (seat|ward|division|election|by-election|constituency|@)',
  '(the|their|our) _1 (faithful|comrades|brothers and sisters|constituency lot|branch lot|association lot|party lot|constituency crowd|constituency people|association people|branch people)',
);

const rivals =
  '((the|those) (smaller|minority|other|two other|remaining) groups|the (other|opposite|opposing) (side|lot|camp|team|bench|benches|crowd|group|groups|party)|your opposite numbers|your opponents|your rivals|their opposite numbers|their rivals|those opposite|those across the (chamber|aisle|floor|way)|the ones across the (chamber|aisle|floor|way)|(your|our|the|my) (friends|neighbours|colleagues|lot|chums|opposite numbers) (across|down|along|over|on the other side of) the (corridor|chamber|landing|way|hall|aisle))';

/** A second group has been left without, told lightly. */
export const shrugged = any(
  `${rivals} _2 (asked|ask|wanted|want|rang|wrote|emailed|requested|applied|enquired|inquired|were after|are after|was after|would have liked|would like|keep asking|grumbling|complaining|moaning|muttering|grumbled|complained) _8 (everywhere|unanswered|one of me|so many (hours|evenings|of me)|other plans|washing my hair|drawer|slipped|mislaid|lost (it|that|theirs|the)|let (it|that|theirs) (lie|drop|slide|go)|left (it|that|them|theirs)|busy|no time|short shrift|gone quiet|forgot|forgotten|not got round|diary)`,
  '(one|i) (can not|could not) be (in|at) (two|three|four|several|all|every) _1 (places|place|groups|rooms|meetings) (at once)?',
  `(gave|given|giving|give) _2 ${rivals} _2 (short shrift|the brush-off|brush-off|the runaround|the cold shoulder|a polite no|nothing|a flea in|a leaflet|the slides)`,
  `(short shrift|brush-off|cold shoulder) (to|for) ${rivals}`,
  `(not|never|hardly|no) _1 (thought|plan|plans|planned|intended|intention|meant|going|proposing|minded|need|reason|point) _2 (of|to|in)? (mention|mentioning|offer|offering|tell|telling|repeat|repeating|invite|inviting|trouble|troubling|extend|extending|do|doing) _4 ${rivals}`,
);

/** A refusal that says of whom only in the sentence before. */
export const fobbed = any(
  '(told|telling|tell) (them|him|her) _1 (i am|i was|we are|i have|that i am) _2 (too busy|busy|full|booked up|no time|tied up|unavailable|no slots)',
  '(they|he|she) (will|would) (have to|just have to) (make do|wait|read|manage|do without|rely)',
  "(have|had|'ve) (said|told them|told her|told him) no",
  '(turned|turning) (them|him|her) (down|away)',
  '(said|told them|told her|told him) (no|once was enough|once is enough|it was a one-off|it is a one-off)',
);
