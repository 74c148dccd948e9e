import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { straightUp } from './lexicon/words.ts';

const who =
  '(<member|officer|name>|him|her|them|he|she|the (councillor|member|chairman|mayor|leader)|our (honourable|mutual|learned|dear|esteemed|good)? friend)';
const steps =
  '(complaint|complaints|complain|grievance|(letter|note|file|report|statement|email|e-mail|paragraph|page|pages) _4 (to|with|for|on its way to|landing on|in front of) (your|the|his|her) (chief executive|director|manager|head|boss|line manager|superior|clerk)|notebook|thick enough|chapter and verse|log of|a log|shared drive|day in court|monitoring officer|standards|code|refer|referral|referring|dossier|investigator|investigation|report him|report her|file on|case against|evidence|sharp e-mail|raised (this|it)|the letter|when the letter|written everything down|my notes|look into|looked into|log|logging|formally|disciplinary)';

const stepping = wordings(steps);
/** A complaint is spoken of in the paragraph, or beside it. */
const isStep = (sentence: Sentence): boolean =>
  matchesNear(stepping, sentence) ||
  sentence.reading.sentences.some((each) => matches(stepping, each));

/** Prepares a complaint in secret from the person it is about. */
export const behindBack = {
  id: 'proper-channel/behind-back',
  severity: 'advise',
  message: 'This prepares a complaint without the person’s knowledge.',
  why: 'Disputes are to be dealt with fairly, with both people fully involved and told of any referral.',
  advice: 'Tell the person what you are unhappy about, and that you mean to refer it.',
  roles: ['member', 'officer', 'communications'],
  audiences: [
    'officer',
    'senior-officer',
    'junior-officer',
    'member',
    'political-group',
    'partner',
  ],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[(don't|do not|not|never|without) (tell|let|telling|letting|warn|warning|mention it to|mentioning it to|alert|alerting) ${who} (know|about it|find out|hear|that|yet|first|until)?]`,
        `[(nobody|no one|none of (you|us)|not one of you) _1 (tell|tells|mention|mentions|say|says|breathe|warn|warns|to tell|is to tell) _3 ${who}] _4`,
        `[(he|she|they) (will|shall|'ll) be the last to (know|hear|find out|see)] _6`,
        `[keep (it|this|that|the lot) (from|away from) ${who}]`,
        `[not a word to ${who}]`,
        `[(don't|do not|not|never|nobody is to|no one is to) (let on|breathe a word|say a word|say anything|say a thing|drop a hint|show your hand|give the game away|tip off) (about it)? (to)? ${who}]`,
        `[(keep|leave) ${who} (in the dark|out of it|out of the loop)]`,
        `[(he|she|they) (need not|needn't|must not|mustn't|should not|shouldn't|is not to|isn't to|does not need to|doesn't need to|has no idea|hasn't noticed|knows nothing|will not know|won't know) _2 (know|hear|find out|get wind|be told|see|about|of this)? _4]`,
        `[before (he|she|they|${who}) (finds|find|gets|get|hears|hear|knows|know|cottons|twigs) (out|wind|of it|about it|on|anything)?]`,
        `[(spring|drop) (it|the lot|this|them) on (the)? (monitoring officer|him|her|standards|<member|officer>)]`,
        `[(i would|i'd|we would|i) (rather|prefer|much rather|like|sooner|be grateful if|ask that) _2 (he|she|they|${who}) (was|were|is|be|are|did|had) (not|no|n't) _2 (told|know|known|informed|aware|made aware|involved|copied|warned|idea|hear|find out)] _8`,
        `[(best|better|simpler|safer|probably best|wiser) (that|if)? (he|she|they|${who}) (is|does|do|finds|find|hears|was|were|are|stays|remains|only|knows|know|need) _3 (out|not|nothing|told|know|when|until|from|in the dark|anything|of this)] _6`,
        `[(he|she|they) (can|will|should|may|might|need only|gets to|only) (only)? (find out|learn|hear|know|read|be told|see) (about it|it|of it|of this|from)? _2 (when|once|after|only when|from the|in due course|afterwards)] _6`,
        `[(without|not) (his|her|their|${who}) _2 (knowledge|knowing|being (told|aware|involved|asked)|hearing|finding out)]`,
        `[(no need|no reason|no call) (for|to) _1 ${who} (to)? (know|see|be told|hear|find out|see it coming|be warned|get wind)] _6`,
        `[(careful|care|taken care|deliberately|decided|chosen|thought (it)? best|made a point of|at pains|trouble) (not|never) (to)? (mention|mentioning|say|saying|tell|telling|warn|warning|raise|raising|breathe|breathing|let on|letting on|broach|broaching|let|letting|hint|hinting) _3 (to)? ${who}] _8`,
        `[${who} (need not|needn't|does not need to|doesn't need to|must not|mustn't) (know|hear|learn|be told|see) _2 (it|that|this|anything|a thing|what) _2 (exists|exist|is there|is coming|until|till|before|yet)] _6`,
        `[the first (that)? ${who} (should|will|need|needs to|must|is to) (hear|know) (of|about) it]`,
      ],
      unlessNear: [
        ...straightUp,
        '(i have told (him|her)|told (him|her|cllr|councillor)|whistle|confidential (report|advice)|surprise party|leaving (card|do|present))',
      ],
      spare: ['quoted', 'question', 'reported'],
      where: (sentence, { target }) => !has(target, 'you') && isStep(sentence),
    }),
    phrases({
      find: [
        `[(building|compiling|putting together|assembling|gathering|collecting|starting) (a|up a|our|my|the)? (case|dossier|file|evidence|complaints) (on|against|about)?] !(for|that|in favour|to (support|extend|build))`,
        `[(keep|start|keeping|send me|let me have|write down|chuck|log|logging|make) (a note of|a log of|a diary of|a record of|down|anything|everything|every|any) _6 (${who}) _4 (says|said|does|sends|e-mails|emails|has|wrote|way)]`,
        `[(i am|i'm|i have|i've|we are|we're|we have|have|has) _2 (keeping|started|keep|starting|kept|opened|opening|compiling|making|been keeping|writing up|building up|putting together) (a|my own|our own|the|quite a)? _2 (file|list|diary|log|dossier|folder|tin|record|note|tally|collection|notebook|scrapbook|ledger|book|black book|jotter|spreadsheet|charge sheet|rap sheet|catalogue|timeline|chronology|journal|album|archive|drawer|portfolio|docket) _1 (on|of|about|for|against|marked|headed|labelled) (everything|anything|what|all (that)?|things)? (<officer|member|name>|him|her|them|the (mayor|clerk|chairman|leader))] _8`,
        `[if (<member|officer>|he|she|they) (has|have) (ever|also|once)? (been|treated|spoken|said|done|upset|given|sent|made|written) _8 (let|send|tell|write|drop|get|come|jot|ring) _6]`,
        '[(if|can|could|does|did) (any|either|some) of (you|us) _3 (remember|remembers|recall|recalls|recollect|hear|heard|see|saw|witness|witnessed) _8 (said|did|called|shouted|behaved|happened|wrote|told|say|do|call)] _12',
        '[compare notes (on|about)?] _6',
        `[(drop|put|pop|throw|add|chuck) (yours|them|it|any|anything) (in|into|to) _4] _6`,
        `[(if we|let us|let's|we (could|should|can|might)) _2 (club|band|get|gang|join|pool|put our (names|heads|stories)) _1 (together|forces|notes)] _10`,
        `[(reply all|send me|let me have|write down|chuck) _8 (on (him|her)|about ${who}|upset you)]`,
      ],
      unlessNear: [
        ...straightUp,
        '(business case|planning|enforcement|applicant|developer|tenant|prosecution|landlord|bid|fly|hr advised|court)',
      ],
      spare: ['quoted', 'question', 'negated', 'reported'],
      where: (sentence) =>
        /\b(?:councillor|cllr|member|mayor|chairman|leader|officer|clerk|him|her|case)\b/i.test(
          `${sentence.reading.facts.subject} ${sentence.reading.text}`,
        ) &&
        /\b(?:complain|monitoring|standards|code|compare notes|file on|upstairs|not the only one|trouble|grief|upset|case|dossier|notebook|contribut|collecting|jot|coming|finds? out|may)\b/i.test(
          sentence.reading.text,
        ),
    }),
  ],
  flags: [
    {
      text: "Please refer Councillor Baines to the Monitoring Officer, but [don't let him know].",
      role: 'officer',
      audience: ['senior-officer'],
    },
    {
      text: 'The Code complaint about Cllr Frith is ready; [keep it from him] until there is a result.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "Has anyone had trouble with Councillor Baines? I'm [building a case].",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'My complaint about the clerk goes in on Friday. [Not a word to her].',
      role: 'member',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
    {
      text: 'We shall refer Cllr Moss to Standards. [Keep her in the dark].',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'I have told Cllr Boateng in person that I am referring it to the Monitoring Officer.',
      role: 'officer',
      audience: ['senior-officer'],
    },
    {
      text: 'We are building a business case for the depot.',
      role: 'officer',
      audience: ['officer'],
    },
    { text: 'Not a word to Sam about the leaving card.', role: 'officer', audience: ['officer'] },
    {
      text: 'Could we have a quick word about Tuesday’s meeting, which I found difficult?',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
