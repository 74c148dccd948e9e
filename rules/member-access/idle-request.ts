import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

const idle = wordings(
  '(nosy|curious|curiosity|nosey|being nosy|idle|humour me|hobby|rainy|amuse|amusement|entertain|fascinating reading|bedtime reading)',
  '(out of|of) (interest|curiosity|idle curiosity|general interest|personal interest)',
  '(just|only|simply) (like|want|wanted|fancy|would like) (to)? _2 (look|read|see|browse|peek|nosy|know|check up|rummage|flick)',
  '(have|take|having|taking) (a)? (look|nosy|nose|browse|rummage|peek|gander|flick|read) (through|round|around|at|$)',
  '(no|not any|without) (particular|special|specific|real|casework|ward|committee|official)? (reason|casework|interest|need|purpose|connection|committee|cause) (in mind|for|to|but|as|at all|$)?',
  '(for|in) (my|our) own (interest|purposes|information|reasons|files|records)',
  '(like|love|want) to (know what|see what|keep an eye|be kept|have it all) ',
  '(i am|we are|is|was) _3 (nosy|curious|interested to see)',
  'nothing (in particular|particular|special|specific) in mind',
  '(not|never) for anything',
  '(just|only|merely) (wonder|wondering|wondered|asking|asking for myself)',
  '(none of your (concern|business)|my (own)? (affair|business)|never mind why|do not ask why|why is my|need not say why|no need to say why|i will not say why|reasons are my own)',
  '(it will|it would|should) be (interesting|fun|amusing|good|handy|useful one day)',
  '(good|nice|handy|useful) to have (these things|it|them|this) (by|on|in|to)',
  '(personal|private) (rather than|not) (councillorly|council|official|casework)',
  '(i|we) (know|knew) (them|him|her|the family) (slightly|a little|vaguely|from|socially|well)',
  '(in my|on my|my own) (road|street|neighbour|neighbours|close)',
  '(you never know|just in case|might come in (handy|useful)|for a rainy day|for ammunition|against us|something to use)',
);
/** Says outright that no duty asks for it. */
const strictly = wordings(
  '(nosy|nosey|being nosy|idle curiosity|humour me|call it a hobby|why is my (own)? (affair|business))',
  '(just|only|merely|simply|plain) (curious|nosy|nosey|interested)',
  'nothing (in particular|particular|special|specific) in mind',
  '(being|just|i am) nosy',
  '(no|not) (particular|real|special|good|specific|any)? (reason|need|purpose|cause)',
  '(no|not any|without) (casework|ward interest|committee seat|official reason|particular reason|real reason|special reason)',
  '(personal|private) (rather than|not) (councillorly|council|official|casework)',
  '(it will|it would) be (interesting|fun|amusing) (reading)? $',
  '(out of|of)? (idle|sheer|pure|personal|mere|natural|morbid|simple) (interest|curiosity|nosiness)',
);
const need = wordings(
  '(as|being) (a|the|its|your|vice|deputy)? (member|chair|chairman|vice-chairman|trustee|governor|substitute|representative|lead|portfolio holder|local member|ward member) (of|for|on)?',
  '(i|we) (chair|sit on|serve on|represent|lead on|substitute|am on|are on|am the local|am the ward|am the division)',
  '((for|my|a|our|this|her|his|some) casework|casework (question|query|case|for)|constituent|constituents|resident has|residents have|resident asked|resident in my|a resident|on behalf of|my ward|my division|my patch|local member|ward member|in my role|surgery|petition)',
  '(committee|panel|board|scrutiny|cabinet|council|inquiry|forum|working group|meeting|review|call-in|agenda|item) _8 (on|meets|meeting|considers|discusses|discussing|looks at|looking at|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|item|is due|report|review|discussion|before)',
  '(for|before) (item|the item|the meeting|our meeting|the committee|the debate|the vote|the site visit|thursday|monday|tuesday|wednesday|friday|the inquiry|the review|scrutiny|the board|council)',
  '(because|so that (i|we) can (answer|advise|decide|vote|help)|in order to|to help|to answer|to prepare|to be able to)',
  '(anonymised|no names|without names|totals|redacted|by ward|aggregate|summary will do|published)',
);
const isNeeded = somewhere((view) => matches(need, view));

const get =
  '(i want to (see|read|have)|i fancy (seeing|reading|a look at)|could i (borrow|see|have|read|look)|can i (borrow|see|have|read|look)|may i (borrow|have|read)|can you|could you|would you|will you|i would (like|love) (to)? (see|have|read)|send me|let me have|give me|get me|i want|i would like|i should like|i need|may i have|could i have|can i have|could you (send|let|give|print|get|pull|dig)|please (send|forward|copy|pull|dig out|let|print)|show me|pull|dig out|forward|have sight of|sight of|may i (see|browse|look)|let me (see|browse|look|have)|i demand|who in my road)';
const trawl =
  '(everything (you|we|the council|housing|they) (hold|have|holds|has|keep|got)|(the|every|all|all the|all of the|your|whole|a copy of the|any) _3 (whole|complete|entire|full|unredacted|original)? (log|complaints log|file|files|record|records|case file|case files|personnel file|personnel files|notes|logs|dossier|history|correspondence|waiting list|complaint|complaints|complaint ever|social work file|social work files|medical notes|inspection notes|adoption file|placement list|register of|database|exclusion letters|safeguarding logs|emails ever|salary list|finance files|housing files|every complaint|planning file|planning files|emails|letters|messages|complaints register|register|case notes))';

export const idleRequest = {
  id: 'member-access/idle-request',
  severity: 'advise',
  message:
    'This asks for a great deal, or for private matter, and does not say what it is needed for.',
  why: 'Members may see what they need for a particular responsibility, so the request should show the need.',
  advice: 'Say which role or case it is for, and ask for no more than that needs.',
  roles: ['member'],
  audiences: ['officer', 'junior-officer', 'senior-officer', 'unknown'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[${get} _4 ${trawl}]`,
        `[(every|all) _4 (complaint|file|record|log|e-mail|email|letter) (ever|on|about|for|since)]`,
        `[(i want|send me|get me|give me) the (whole|entire|complete) (lot|file|thing|folder|record|database)]`,
      ],
      spare: ['quoted'],
      where: (sentence) =>
        !isNeeded(sentence.reading) &&
        [sentence, beside(sentence, 1), beside(sentence, -1)].some(
          (each) => each !== undefined && matches(idle, each),
        ),
      mark: 'clause',
    }),
    phrases({
      find: [
        `[${get} _8 (file|files|records|record|logs|list|notes|letters|data|addresses|discount|claims|salaries|medical|valuation|figures|report|reports)]`,
        `[(like|want|love|wish|prefer) to (know|see|have|look at|read) (what is|what you have|who is) in (the|your|those|their) (files|file|records|cabinets|boxes|books)]`,
        '[(who|which) (in|on|of) my (road|street|neighbours|close|village|lane) _8]',
      ],
      spare: ['quoted'],
      where: (sentence) =>
        !isNeeded(sentence.reading) &&
        [sentence, beside(sentence, 1), beside(sentence, -1)].some(
          (each) => each !== undefined && matches(strictly, each),
        ),
      mark: 'clause',
    }),
  ],
  flags: [
    {
      text: "[Send me everything you hold on the care home]; I'd just like to have a look.",
      protocol: 'west-sussex-2020',
      audience: ['officer'],
    },
    {
      text: '[Pull every social work file for Mossgate], would you? I am nosy.',
      protocol: 'west-sussex-2020',
      audience: ['officer'],
    },
    {
      text: '[Could I have the complete adoption file]? I know them slightly.',
      protocol: 'west-sussex-2020',
      audience: ['officer'],
    },
    {
      text: 'I have no casework in mind. [Humour me and let me see the safeguarding logs].',
      protocol: 'west-sussex-2020',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'As a member of the Pensions Committee I need the whole file for item 6.',
      audience: ['officer'],
    },
    {
      text: 'Could you send me all the letters about Mill Lane? A resident asked at my surgery.',
      audience: ['officer'],
    },
    { text: 'Could you send me the report for Thursday?', audience: ['officer'] },
    { text: 'Send me the dates and I will come along to have a look.', audience: ['officer'] },
  ],
} as const satisfies Rule;
