import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { opensClause } from '../../lib/lint/imperative.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { officers } from '../../lib/lint/readers.ts';
import { isJuniorReader, wasSent } from './known.ts';
import { giving, information, requesting } from './lexicon/words.ts';

const chiefOfYours =
  '(your (director|manager|line manager|boss|chief|chief officer|head|head of service|supervisor|team leader|chief executive|executive director|bosses|superiors)|the (director|chief officer|head of service|executive director))';

/** Goes through the chief officer after all. */
const away = wordings(`(ask|asked|copy|copied|copying|with|through|via|from) _2 ${chiefOfYours}`);

/** Asks a junior officer directly for information or advice. */
export const juniorRequest = {
  id: 'proper-channel/junior-request',
  severity: 'advise',
  message: 'This asks an officer below chief officer level for information.',
  why: 'Requests go through the Chief Officer, so that nobody junior is put under pressure.',
  advice: 'Send it to the Chief Officer, who will say who can help.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[${requesting} _12 ${information}] !(team|teams|unit|section|officers|staff|people|crew|(to be)? (moved|rewritten|redrafted|withdrawn|pulled|scrapped))`,
        `[${requesting} _4 (what|which|how many|how much|whether|why|when|where|who) _6]`,
        `[(what|how) (is|are|was|were|do|does|did|much|many) (the|your|our|those|these|we|it) _6 ${information}]`,
        `[(what|how many|how much|why|which|when) (did|does|do|is|was|were|are|has|have|will) (the|our|these|those|this|that|phase|all|each|we|@) _6]`,
        `[(would|could|will|can) you (advise|brief|help|update) me (on|about|with|with the) _6]`,
        '[(may|might|can|could) i (trouble|bother|ask|press|pester|beg) you (for|to (send|find|let|tell|look)) _6]',
        '[(would it be|is it|might it be) possible (to|for (me|you) to) (have|get|see|let|send|share|give|find|know) _6]',
        '[(can|could|would|will) you (please|just)? (explain|clarify|tell|show|say|remind) (to)? (me)? (why|how|what|whether|if|when|which|where) _6]',
        `[(do you have|have you got|have you) _6 ${information}]`,
        `[(do you have|have you got|have you) _8 (to hand|handy|ready|available|on file|on your (system|machine|laptop|desk))]`,
        '[(i would|i should|may i|can i|might i) (value|welcome|like|have|pick|seek|ask for|ask|love) _4 (advice|view|views|opinion|thoughts|take|steer|guidance|brain|brains|help) _2 (on|about|whether|as to|with)] _4',
        '[(sight|a copy|a look|a peek|an early look|an early sight) (of|at) _4]',
        `(could|would|can|will|please|kindly|if|want|need|to) (you|him|her|just)? _1 [(let|letting) (me|us) (have|see|know) _8 ${information}]`,
        `[(talk|walk|take|run|lead|guide) (me|us) through (the|your|that|this|those|it|what|how) _6]`,
        '[(happened|happen|happens|chanced|were|was|find|finds|found|make|makes|made) (to|its way|their way) _1 (come|find|land|fall|drift|wing|arrive|be|into|on|to) _3 (my way|my desk|my inbox|my hands|my door|my tray|my pigeon-hole|me|my in-tray)]',
        '[(were|was|is) to (turn up|appear|materialise|pop up|land|drop|fall|arrive|wander|stray|slip) _3 (inbox|desk|tray|hands|door|pigeon-hole|bag|post)]',
        '[(strike|struck|look|seem|sound) _3 (someone|somebody|the (sort|kind|person|one|type|man|woman)|a (man|woman|person|chap|young *)) _4 (who|that|with) _4 (could|can|would|might|knows|has|have|will) _8]',
        '[(tell|remind|show|explain to) me (what|which|how|why|when|where|who|whether) _6]',
      ],
      unless: [
        '(right person|who (should|can|could|else|in your|looks|is the)|which of (your|you)|point me|your (director|manager|head of service|chief officer)|appointment|diary|invitation|my thanks|directions|your (leave|holiday|day off)|(would|could) your|let me know (if|when|whether|once) (you|that|it|this)|leave you|party|lunch|birthday|what time|which room|where (is|are) (the meeting|we)|parking space|train)',
        '(know|see|tell|hear) whether (you|he|she|they) (were|was|are|is) (away|asleep|awake|ill|drunk|dreaming|on|busy|at|listening|simply)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => isJuniorReader(sentence) && !wasSent(sentence),
    }),
    phrases({
      find: [
        '^ (and|so|also|but|or)? [(how (far|soon|long|many|much)|is|are|was|were|has|have|did|does|do|will|when|why|what|which) _2 (the|our|this|that|these|those)]',
      ],
      mark: 'sentence',
      unless: [
        '(party|lunch|leave|holiday|birthday|retirement|room|parking|train|weekend|family|weather|baby|wedding|cricket|match|kettle|right (person|address|number)|who (should|can)|meeting (start|begin|at)|directions|invitation)',
      ],
      where: (sentence) =>
        sentence.question &&
        isJuniorReader(sentence) &&
        !wasSent(sentence) &&
        !matchesNear(away, sentence),
    }),
    phrases({
      find: [
        `[${giving} (me|us|over|across)? _8 ${information}]`,
        '[(tell|show|send|give|email|get|print|find|let) me _8]',
      ],
      unless: [
        '(my thanks|regards|know (if|when) you|diary|appointment|(drop|put down|leave) (what|whatever|everything))',
      ],
      spare: ['quoted', 'negated', 'reported', 'conditional'],
      where: (sentence, match) =>
        opensClause(sentence, match) && isJuniorReader(sentence) && !wasSent(sentence),
    }),
    phrases({
      find: [
        `[(there is|there will be|i see)? no (need|reason|call|point|cause) (to|in|for you to) (bother|bothering|trouble|troubling|tell|telling|involve|involving|ask|asking|copy|copying|mention|mentioning|go|going|consult|worry|worrying|trail|wait|disturb|check with|run) _3 ${chiefOfYours} _4]`,
        `[(do not|please do not|you need not|you do not (need|have) to|rather than|instead of|without|let us not|better not|best not) _1 (bother|bothering|trouble|troubling|tell|telling|involve|involving|ask|asking|copy|copying|mention|mentioning|go|going|consult|consulting|worry|worrying|wait|waiting|disturb|check|checking|run|running) _3 ${chiefOfYours} _4]`,
        `[(i|we) (have not|did not|will not|shall not|have deliberately not|would rather not) _1 (asked|ask|told|tell|troubled|trouble|involved|involve|gone|go|copied|copy|bothered|bother|consulted|mentioned|spoken) _3 ${chiefOfYours} _8]`,
        `[${chiefOfYours} (need not|does not need to|should not|does not have to|has no need to|will not need to) (be)? (know|hear|see|told|involved|troubled|copied|bothered|asked|aware) _4]`,
        `[(come|reply|write|answer|send it|report) (straight|direct|directly) (back)? to me] !(via|through|if) _4`,
      ],
      unless: [
        '(website|already (have|found|had)|found it|if i should|manager yet|happy to|if you would rather|speak to|surprise|party|leaving|birthday|retirement|card|meant to|should have|apologies|sorry)',
      ],
      near: [
        requesting,
        `${giving} (me|us|over)`,
        information,
        '(committee|panel|scrutiny|attend|questions|answer|tell me|what|how many|why)',
      ],
      spare: ['quoted', 'question', 'reported'],
      where: (sentence) => isJuniorReader(sentence) && !wasSent(sentence),
    }),
    phrases({
      find: [
        '[(asked|told|invited|encouraged|persuaded|got|want|expect) (@|him|her|them|<officer>) to (ring|phone|call|email|e-mail|write|text|see|tell|send|report|come|brief|let|drop|answer|pass|slip) _8 (instead of|rather than|without|not|before|behind) _4 (his|her|their) (boss|manager|director|chief|head of service|line manager|supervisor|chief officer)] _4',
        '[(i|we) (go|went|have gone|get|got|have got|always go|have been (getting|going|taking|having|asking)|am getting) _3 (straight|direct|directly|right)? (to|from|through) (@|<officer>|him|her|the (clerk|analyst|assistant|officer|modeller)) _6 (instead of|rather than|without|not|and not) _4 (his|her|their|the) (boss|manager|director|chief|head of service|chief officer)] _4',
        `[(asked|ask|rung|rang|emailed|e-mailed|got|had) (one of (the|your)|a) (junior|young|trainee|assistant) _1 (officer|officers|planner|planners|analyst|analysts|engineer|engineers|people|staff) (directly|direct|for|to|about) _6]`,
      ],
      spare: ['quoted', 'question', 'reported', 'negated'],
    }),
  ],
  excused: [
    requesting,
    `${giving} (me|us)`,
    '(let|tell|send|give|show|get|print|email) me',
    '(what|how|which|why|when)',
    information,
  ],
  flags: [
    {
      text: '[Could you send me the passenger numbers] for route 12 by tomorrow?',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
    {
      text: '[Please send me the enrolment figures] for every provider.',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
    {
      text: '[I need your modelling] files this afternoon.',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
    {
      text: '[How far has the modelling got]?',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
    {
      text: '[Could you let me have last year’s totals]?',
      protocol: 'combined-authority',
      audience: ['officer'],
      to: [{ name: 'Rhys Pugh', address: 'rhys.pugh@example.org', field: 'to' }],
      directory: [
        {
          name: 'Rhys Pugh',
          post: 'Cycling Analyst',
          kind: 'officer',
          grade: 'junior',
          address: 'rhys.pugh@example.org',
        },
      ],
    },
  ],
  passes: [
    {
      text: 'Could you point me to the right person for the route 12 figures?',
      protocol: 'combined-authority',
      audience: ['senior-officer'],
    },
    {
      text: 'Could you send me the passenger numbers for route 12 by tomorrow?',
      protocol: 'combined-authority',
      audience: ['senior-officer'],
    },
    {
      text: 'Could you send me the passenger numbers for route 12 by tomorrow?',
      audience: ['junior-officer'],
      excuse: '6',
    },
    {
      text: 'When does the leaving party start, and which room is it in?',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
    {
      text: 'How far has the modelling got?',
      protocol: 'combined-authority',
      audience: ['officer'],
    },
    {
      text: 'Thank you for all your help at the event.',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
    {
      text: 'The Chief Officer suggested that I contact you directly. Could you send me the skills data?',
      protocol: 'combined-authority',
      audience: ['junior-officer'],
    },
  ],
} as const satisfies Rule;
