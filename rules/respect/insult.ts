import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isPredicate } from '../../lib/lint/target.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { Mark } from '../../lib/text/tokens.ts';
import {
  beasts,
  cracked,
  dim,
  fools,
  foul,
  heightening,
  incapable,
  poorThings,
  scornful,
} from '../lexicon/insults.ts';
import { being, manner } from './lexicon/manner.ts';
import { folk, who, whom } from './lexicon/people.ts';
import { remarks } from './remarks.ts';

const bad = `(${dim}|${foul})`;
const insulting = `(${scornful}|${incapable}|${dim}|${foul})`;
const belittling = '(little|old|young|fat|great|big|silly)';
const noun = `(${fools}|${beasts})`;
const small = `${heightening}? ${heightening}? ${heightening}?`;
const article =
  '(a|an|the|such a|such an|nothing but a|nothing more than a|no more than a|little more than a|just a|like a|like an|a bit of a|something of a|what i would call a|another|one|one big|our|the council’s own|quite the|all|both|a bunch of|a pack of|a load of|a shower of|nothing but|total|complete|absolute)';
/** A word that neither denies nor turns to somebody else. */
const free = '(!(of|for|from|by|to|with|who|that|and|not|no|never|hardly|about|than|as|like) *)';
const posts = '<officer|member|resident|name>';

/** The insult is said of the person, not of a noun after it: "is useless", not "'s useless laptop". */
const isSaidOf = (sentence: Sentence, match: Match): boolean =>
  isPredicate(sentence, { ...match, markFirst: match.end - 1, markEnd: match.end });

/** What members say of officers’ competence is the business of officer-criticism. */
const isOfOfficers = ({ mentions, reading: { facts } }: Sentence, { first, end }: Match): boolean =>
  facts.situation.author.role === 'member' &&
  mentions.some(
    (mention) =>
      mention.first < end && first < mention.end && has(mention, 'officer') && !has(mention, 'you'),
  );

/** "That idiot Baines", "the idiots sold it"; not "the old goat track". */
function standsAlone(sentence: Sentence, match: Match): boolean {
  const { tokens, text } = sentence.reading;
  const last = text.slice(tokens.starts[match.end - 1], tokens.ends[match.end - 1]);
  const next = text.slice(tokens.starts[match.end], tokens.ends[match.end]);
  return (
    isSaidOf(sentence, match) ||
    last.endsWith('s') ||
    /(?:[a-z]s|ed|^you)$/.test(next) ||
    ((tokens.marks[match.end] ?? 0) & Mark.capital) !== 0
  );
}

/** Nothing more is said of it: "she is mad", not "she is mad about it". */
const endsClause = ({ to, reading: { tokens } }: Sentence, { end }: Match): boolean =>
  end === to || ((tokens.marks[end] ?? 0) & (Mark.comma | Mark.strong)) !== 0;

const ownFault = [
  '@ you (old)? (rogue|rascal|devil|scamp|charmer|tease|genius|star|legend)',
  '(i|we) _3 (hate|like|want|mean|wish|try) to be (a|an)',
  '(~be) (me|mine|i)',
  `${fools} (that)? i (am|was|feel|felt|must)`,
  '(i|we) _ (~be|~feel|~look|~sound|~act) _4 (~idiot|~fool|~clown|~prat|~muppet|~plonker|~wally|~twit)',
];

/** "You’d be mad to miss it" is advice. */
const warning = [
  '(would|will) be (mad|daft|silly|stupid|foolish|crazy|out of (your|his|her) mind) (not)? to',
];

export const insult = {
  id: 'respect/insult',
  severity: 'warn',
  message: 'This calls somebody a name.',
  why: 'An insult ends the conversation and engages the duty of courtesy that both sides share.',
  advice: 'Say what went wrong and what you need, and leave out the remark about the person.',
  detect: [
    remarks(
      [
        `${who} who? ${being} ${manner}? ${manner}? ${bad}`,
        `${who} who? ${being} ${manner}? ${manner}? ${small} ${fools}`,
        `${who} who? ${being} ${article} ${free}? ${free}? ${fools}`,
        `${who} who? ${being} ${manner}? ${manner}? ${article} ${small} ${beasts}`,
        `(<person>|${who}|that *) ${being} ${manner}? ${manner}? (a|an|the|such a|such an) ${manner}? ${scornful} (little|old|fat|${scornful})? ${folk}`,
        `(anyone|anybody|someone|somebody|<officer|member|name>) (as|so|quite so|this|that) (${bad}|${poorThings}|slow|unhelpful|rude|arrogant|difficult|annoying|irritating|patronising|condescending|unprofessional|obstructive|awkward|obstinate|stubborn|vain) (and *)? as (you|him|her|<officer|member|resident|name>)`,
        `(full of|staffed by|run by|packed with|nothing but) (${scornful}|${incapable}) (people|officers|councillors|men|women|*)`,
        `(by|from|with|to|for|at) (a|an) ${small} ${fools}`,
        `(you|he|she) (are|is) (a|an|just|absolutely|an absolute)? (nobody|nothing|no one|dirt|scum|filth|vermin|trash) $`,
        `(anyone|anybody|someone|somebody|a (man|woman|person)|people) (so|this|that|quite so) (${bad}|${poorThings})`,
        `<person> ${being} (a|an|the|such a|such an|complete|utter) ${free}? ${fools}`,
        `${who} ${being} ${manner}? ${free} ${free}? and ${manner}? ${bad}`,
        `${who} ${being} ${manner}? impossible $`,
        `(is|are|was|were|be) (a|an|such a|such an) ${free}? ${free}? ${fools}`,
        `${posts} (who|with|in|from|at|dealing|handling|responsible|on) _5 ${being} ${manner}? ${bad}`,
        `${who} and (<person>|you|he|she|your *|his *|her *) (are|were) ${manner}? ${manner}? ${small} (${noun}|${bad})`,
        `(are|is|were|was) (you|he|she|${posts}) ${manner}? ${manner}? (${bad}|${cracked})`,
        `how ${manner}? (${bad}|thick|stupid|slow) (are|is|can|could|must|do|of) ${who}`,
        `${who} ${being} ${manner}? (too|so) (${bad}|slow|vain|proud) (to|that)`,
        `(i|we) _3 (~call|~consider|~find|~think|~believe|~brand|~label|~regard|~describe) ${whom} (as|to be)? ${small} (${fools}|${bad}|${article} ${small} ${beasts})`,
      ],
      { where: isSaidOf, unless: [...ownFault, ...warning] },
    ),
    remarks(
      [
        `${who} who? ${being} ${manner}? ${manner}? ${poorThings}`,
        `(are|is|were|was) (you|he|she|${posts}) ${manner}? ${manner}? ${poorThings}`,
        `how ${manner}? ${poorThings} (are|is|can|could|must|do|of) ${who}`,
        `${who} ${being} ${manner}? (too|so) ${poorThings} (to|that)`,
        `(i|we) _3 (~call|~consider|~find|~think|~believe) ${whom} (as|to be)? ${manner}? ${poorThings}`,
        `(you|that|this|those|these|what (a|an)|such (a|an)|silly|poor|the|some|any) ${heightening}? ${incapable} ${scornful}? ${folk}`,
      ],
      {
        where: (sentence, match) => isSaidOf(sentence, match) && !isOfOfficers(sentence, match),
      },
    ),
    remarks(
      [
        `you ${small} ${fools} !(the|of|about|that|this|those|these|your|our|my|his|her|their|its|there|i|we|you|he|she|they|it)`,
        `you ${scornful}? (${scornful}|${incapable}) (little|old|fat|great|big)? (${fools}|${beasts}|${folk})`,
        `(from|by) (a|an|some|such a|such an) (${scornful}|${incapable}) (man|woman|girl|boy|councillor|clerk|bureaucrat|person|little *)`,
        `${who} ${being} (the|one of the) ${manner}? ${scornful} ${folk}`,
        `you ${beasts} $`,
        `(that|this|those|these|what (a|an)|such (a|an)|silly|poor|the|some|any) ${scornful}? ${scornful} ${belittling}? ${folk}`,
        `(what (a|an)|such (a|an)) ${insulting} ${belittling}? ${folk}`,
        `(you|he|she) (are|is) ${manner}? (a|an) ${insulting} ${belittling}? ${insulting}? ${folk}`,
        `(those|these|bunch of|pack of|load of|shower of|set of|gang of|rabble of|handful of) ${small} ${beasts}`,
        `${fools} (like|such as) ${whom}`,
        `(people|someone|somebody|anyone|~man|~woman) as ${bad} as ${whom}`,
        `(listen|look|oi|hey|shut up|well done|nice one|nice try|wake up|oh|grow up|bad luck|tough|good luck|hello|waiting|answer me) ${small} (${fools}|${beasts}|${incapable}) $`,
        `^ ${small} ${fools} $`,
        `~make (a|an|such a|a complete|a total|a right|a proper)? (fool|ass|idiot|twit|prat|clown|laughing stock|spectacle) (of|out of) (yourself|yourselves|himself|herself|themselves|${whom})`,
      ],
      { unless: ownFault },
    ),
    remarks(
      [
        `(that|those|these|this|the|some|some of the|all the|which|what|what (a|an)|such (a|an)|sort of|kind of|type of|breed of|bunch of|pack of|load of|shower of|set of|any|our|your) ${small} ${fools}`,
      ],
      { unless: ownFault, where: standsAlone },
    ),
    remarks(
      [
        `(you|he|she|${posts}) (are|is|must be|have to be|has to be) ${manner}? (${cracked})`,
        `that (man|woman) is ${manner}? (${cracked})`,
      ],
      { where: endsClause },
    ),
    remarks(
      [
        `never _2 (met|seen|known|encountered|come across|heard|dealt with|had to deal with) _4 (${bad}|${fools}|${scornful} ${folk}|so (${bad}|${poorThings}))`,
        `(you|he|she|${posts}) _2 (no|nothing) (better|more|other) than ${small} ${noun}`,
        `${who} _2 not (just|only|merely|simply) ${small} (${bad}|${poorThings}|${noun})`,
      ],
      { spare: ['quoted'], unless: ['i (am|was|were|feel|felt)'] },
    ),
  ],
  flags: [
    {
      text: '[Councillor Baines is a pompous old windbag], just leave him to it.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "[You're useless], Patel, and you always have been.",
      role: 'member',
      audience: ['officer'],
    },
    { text: '[What a spineless little man] you are.', role: 'member', audience: ['officer'] },
    { text: 'Sit down, [you silly old fool].', role: 'member', audience: ['member'] },
    {
      text: '[The idiots] who sold the depot should hang their heads.',
      role: 'member',
      audience: ['public'],
    },
    { text: '[How stupid are you], exactly?', role: 'officer', audience: ['resident'] },
  ],
  passes: [
    'Sorry, I was an idiot and missed your email.',
    {
      text: 'Could you take the tour on Sunday, as you know all the paths by heart?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I am not calling anyone a liar, I only want the dates reconciled.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'A resident called me "a useless waste of space" on the doorstep; should I log it?',
      role: 'member',
      audience: ['officer'],
    },
    'That stupid-looking kerb is a drawing error on our part, sorry.',
    {
      text: 'The government is useless and its formula is ridiculous.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'She told me that I was an idiot in front of the whole queue.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
