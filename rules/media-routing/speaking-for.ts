import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { isDecided } from '../../lib/lint/decisions.ts';
import { conditional, reported } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { authorised, routed } from './lexicon/routes.ts';

const council = any(
  '(the|our|this|your|@) (town|parish|city|community|combined|@)? (council|authority)',
  '@ (town|parish|city|community) council',
  '@ @ (town|parish|city|community) council',
  'combined authority',
);
const stance = any(
  '(sorry|ashamed|embarrassed|grateful|ready|willing|prepared|keen|hoping|all for|on your side|fully behind|four-square|against|opposed to|in favour of|behind|right behind|dead against|appalled|appalled by|disgusted|outraged|delighted|furious|angry|content|minded to|opposing|backing|supporting|objecting|withdrawing|planning to|looking to|taking (legal)? action|bringing|going to|considering (legal)? action|proud|united|unhappy|happy|dismayed|horrified|adamant|clear|convinced|committed|determined|calling)',
);
const acts = any(
  'opposes',
  'objects',
  'condemns',
  'backs',
  'supports',
  'welcomes',
  'rejects',
  'demands',
  'deplores',
  'wants',
  'insists',
  'believes',
  'thinks',
  'feels',
  'regrets',
  'calls (on|for)',
  'endorses',
  'denies',
  'refuses',
  'applauds',
  'disagrees',
  'will be (taking|bringing|opposing|objecting|fighting|suing|closing|opening|withdrawing|bidding)',
  'will (oppose|object|fight|sue|bid|withdraw|not be|never|vote|take legal action|refuse|demand|appeal|close|demolish)',
);
const sanctioned = wordings(
  ...authorised,
  ...routed,
  '(not|never) (quote|describe|present|treat|cite|take|report|name) _2 (me|this|it|that) as',
);

/** Claimed outright, and owned not to have been settled. */
const claimed = wordings(
  `(speaking|speak|answering|writing) (for|on behalf of) (${council}|all of (them|us)|every one of (them|us)|everyone|everybody|the lot of (them|us))`,
  `(on behalf of|in the name of) ${council}`,
  `${council} 's (position|view|line|stance|policy|answer|response|verdict)`,
  `${council} (has|have) (asked|authorised|instructed|told|deputed|sent) me`,
  `${council} (will|shall|is|are|wants|opposes|objects|supports|backs)`,
);
const outright = wordings(
  `(speaking|answering|writing) (for|on behalf of|in the name of) ${council}`,
  `on behalf of ${council} i (can|am|must|wish|would|want|have)`,
);
const unsettled = wordings(
  '(nobody|no one|no-one|none of us|not|never|without) _6 (voted|met|resolved|agreed|decided|discussed|asked|minuted|debated|authorised|been asked|a vote|a meeting|asking)',
);
const brushed = wordings(
  '(but|though|although|still|anyway|so what|no matter|i know|when i say|do not need|does not matter|need not|formality|never mind|between ourselves|technically|strictly)',
);
const shy = wordings(
  '(cannot|can not|could not|will not|would not|must not|not|never|until|wrong|unless|only) _4 (speak|say|answer|speaking|write|claim|tell)',
  '(myself|my own|personal|personally|in my view)',
);
const isBrazen = (sentence: Sentence): boolean =>
  matches(claimed, sentence) &&
  matchesNear(unsettled, sentence) &&
  (matches(outright, sentence) || matchesNear(brushed, sentence)) &&
  !matchesNear(shy, sentence);

const stands = (sentence: Sentence, match: Match): boolean =>
  sentence.reading.facts.outside &&
  !sentence.question &&
  !conditional(sentence) &&
  !reported(sentence, match) &&
  (isBrazen(sentence) || (!isDecided(sentence) && !matchesNear(sanctioned, sentence)));

/** A member speaks for the council without saying by what authority. */
export const speakingFor = {
  id: 'media-routing/speaking-for',
  severity: 'warn',
  message: 'This speaks for the council as a whole, and does not say by whose authority.',
  why: 'Members represent the council outside only when properly authorised.',
  advice: 'Say that you speak for yourself, or name the resolution that you report.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `${council} (will|shall|wo|has no intention|intends|plans|is to|would) (not|never)? (to)? (be)? (accept|tolerate|stand|back|support|give|pay|let|sell|close|build|take|bring|run|sign|join|leave|fund|allow|agree|object|oppose|fight|appeal|campaign|lobby|boycott|bid|spend|cancel|scrap|withdraw|keep|stop|change|rethink|act|demand|insist|reject|challenge)`,
        `(it is|this is|here is|you have) (now)? ${council} s? (policy|view|position|response|answer|statement|verdict)`,
        `(as|speaking as|in my role as|being|with my hat on as) (the)? (mayor|deputy mayor|chairman|chair|vice-chairman|vice chair|leader|deputy leader|member) (of|for|on) ${council} i (can|am|will|would|announce|confirm|promise|say|want)`,
        `(i|we) (hereby)? (announce|declare|confirm|state|proclaim) (on behalf of|for|that) ${council}`,
        `(statement|announcement|message|response|verdict|word|press statement|declaration) (from|by|of) ${council}`,
        `(take|taking) it (from me)? (that|as) ${council}`,
        `${council} has (had enough|lost (patience|confidence|faith)|no confidence|changed its mind|made up its mind|declared)`,
        `(on behalf of|speaking for|speak for|spokesman for|spokeswoman for|spokesperson for|speaking on behalf of|voice of|in the name of) ${council}`,
        `(as|being|i am|i am) (the)? ${council} 's (spokesman|spokesperson|spokeswoman|voice|representative)`,
        `${council} (has|have) (asked|authorised|instructed|deputed|sent) me to (say|tell|let|announce|confirm|speak|inform|make|pass|convey|answer)`,
        `[${council} 's (view|position|line|stance|policy) _10 (is|remains)] (that|to|no|yes)`,
        `i (am|was) (speaking|answering|talking|writing) for (all of them|all of us|every one of them|every one of us|the whole (council|lot|chamber)|the lot of (them|us))`,
        `${council} 's (view|position|line|stance|opinion|answer|policy|response|message) (is|on)`,
        `${council} (is|are) (dead|right|firmly|wholly|totally|completely|strongly|now|absolutely)? ${stance}`,
        `${council} _ ${acts}`,
        `we (the|of the|at the)? ${council} (condemn|oppose|object|support|back|reject|deplore|demand|want|believe|think|say|call|urge|welcome|regret|apologise|stand|will|are|have)`,
        `${council} (would|will|shall) be (pleased|happy|delighted|glad|willing|proud|sorry|honoured|content) to (accept|support|back|buy|sell|pay|agree|take|offer|host|help|sign|fund|let|give)`,
        `(do|does|doing|did) the talking for ${council}`,
        `(am|being|as) the (public)? (face|voice|mouthpiece|spokesman|spokesperson|ambassador) (of|for) ${council}`,
        `(as|being) (your|the|a) (town|parish|city|combined)? (council|authority) (we|i) _4`,
        `(writing|write|speaking|posting|replying|here|contacting you) (to you)? (for|on behalf of|in the name of) ${council}`,
        `${council} (does not|do not|will not|cannot|can not|could not|would not|has never|will never|did not) (support|want|back|accept|agree|believe|think|approve|favour|wish|like|welcome|recognise|stand for|put up with)`,
        `(we|us) as a (town|parish|community|city)? (council|authority) !(met|meet|discussed|will discuss|have to)`,
        `(i|we) (am|are|will be|shall be)? (happy|pleased|glad|proud|delighted|willing|ready)? _2 (be|act as|serve as|acting as|am) (your|the|its|our|an|a) (official)? (town|parish|combined)? (council|authority) _1 (spokesman|spokesperson|spokeswoman|voice|mouthpiece|contact for the press|media contact)`,
        `i (can)? (speak|am speaking|write|am writing|answer|talk) for (all of us|every one of us|everyone|everybody|the whole|all|my fellow councillors|all the councillors|each of us) _4 (council|councillors|authority|chamber)`,
        `(you (may|can) (take it|assume|say|print|report|write)|rest assured|be in no doubt|make no mistake) _2 (that)? (the)? (town hall|council|authority|whole council) _3 (shares|agrees|is|are|feels|thinks|wants|will|stands|backs|supports)`,
        `(we|those of us) (at|in|from) the (town hall|council offices|guildhall|council chamber|chamber) (are|will|is|want|think|believe|say|oppose|object|have had)`,
        `(safely|confidently|truthfully)? (say|tell you) (how|what) ${council} (feels|thinks|wants|believes|will do)`,
        `(we|those of us) (at|on|in) (the)? ${council} _3 (are|think|believe|say|want|will|oppose|object|condemn|have)`,
        `(official|formal|settled) (position|line|view|policy|response) (is|of ${council})`,
        "that is (the)? (official|council's)",
        "(that is|that is|it is) the (official|council 's|agreed) (position|line|view)",
        '(with my chain on|as mayor|as chairman|as chair) _6 (i am|the council|i speak for)',
        `i (can|am able to) (confirm|announce|reveal|tell you) that (we|the council|the authority|${council}) _2 (object|oppose|will|are|is|have|has|think|believe|support|back|want)`,
        `(word|last word|final word|verdict|message|answer|view|line) from (the)? (guildhall|town hall|council|council chamber|council offices|town council)`,
        `(breaking news|exclusive|news) _6 ${council} (will|is|has)`,
        `(put|quote|use|describe|cite|have|print|name) me (down)? (as|for) (${council}|(the|a)? _2 (town hall|guildhall|council chamber|council source|council spokesman|council spokesperson|council spokeswoman))`,
      ],
      unless: [
        `(what|ask|asks|asked|know|explain|explains|look up|find) _2 ${council} 's (policy|position|view|answer|response)`,
      ],
      spare: ['quoted'],
      where: stands,
    }),
    phrases({
      find: [
        `(i have|i have|i) (also|already|just)? (told|informed|assured|briefed|said to) _ (courier|gazette|herald|post|echo|argus|paper|press|radio|bbc|reporter|journalist|news|chronicle) (that)? ${council} (is|will|opposes|objects|backs|supports|wants)`,
        `i (have)? (said|replied|answered|told (them|him|her)|let (them|him|her) know) (that)? ${council} (was|were|is|would|will) (be)? (all|quite|very|perfectly|dead|fully|right|firmly|totally)? ${stance}`,
        `i (have|have also|have already|also|already|just)? (told|said|informed|assured|replied|answered|written|wrote|promised|confirmed) _6 (speaking (for|on behalf of)|on behalf of|in the name of|on the part of) ${council}`,
        `(speaking (for|on behalf of)|on behalf of|in the name of) ${council} _2 i (have|have also|also|already|just)? (told|said|informed|assured|replied|written|wrote|promised|confirmed)`,
        `i (have|have also|have already|also|already|just)? (told|informed|assured|promised|let|reassured) (the|a|their|our|his|her|mr|mrs|ms|@)? _4 (that)? ${council} (is|are) (quite|very|perfectly|all|absolutely|fully|totally|right|firmly|dead)? ${stance}`,
        `i (have|have also|have already|also|already|just)? (told|informed|assured|promised|let|reassured) (the|a|their|our|his|her|mr|mrs|ms|@)? _4 (that)? ${council} (agrees|accepts|supports|backs|opposes|objects|wants|welcomes|approves|consents|has no objection|has agreed)`,
        `i (have|have also|have already|also|already|just)? (told|informed|assured|promised|let|reassured) (the|a|their|our|his|her|mr|mrs|ms|@)? _4 (that)? ${council} (will|would) (support|back|pay|fund|oppose|object|agree|sell|buy|lease|sign|give|let|accept|take|approve|refuse)`,
      ],
      spare: ['quoted', 'question'],
      where: (sentence) => !isDecided(sentence) && !matchesNear(sanctioned, sentence),
    }),
  ],
  excused: [
    'cabinet (has|have)? (agreed|decided|approved|chose|resolved)',
    'as lead member',
    '(explain|explaining|set out) (the|its|this|that|why|how)',
  ],
  flags: [
    {
      text: '[Speaking on behalf of the Town Council], I can say that we shall object. We have not met to discuss it.',
      role: 'member',
      audience: ['press'],
      protocol: 'town-council-2026',
    },
    {
      text: '[The Town Council’s view is that the bypass must be built].',
      audience: ['press'],
      protocol: 'town-council-2026',
    },
    {
      text: '[On behalf of the Combined Authority] I can confirm that the figure is £14 million.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: '[As the Council’s spokesman] on the allotments [I can tell you that we object].',
      audience: ['press'],
      protocol: 'town-council-2026',
    },
    {
      text: '[Little Wickham Parish Council condemns] the plan.',
      audience: ['public'],
      protocol: 'town-council-2026',
    },
  ],
  passes: [
    {
      text: 'Speaking for myself and not for the Authority, I’d like to see the tram extended.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Town Council resolved on 3 March (minute 45) to object, and the Town Council’s view is unchanged.',
      audience: ['press'],
      protocol: 'town-council-2026',
    },
    {
      text: 'The Town Council hasn’t discussed the bypass yet.',
      audience: ['press'],
      protocol: 'town-council-2026',
    },
    {
      text: 'What is the Town Council’s view on the bypass?',
      audience: ['press'],
      protocol: 'town-council-2026',
    },
    {
      text: 'The council’s position is that parking stays free, and as Lead Member I am glad to explain why.',
      audience: ['press'],
      traits: ['cabinet'],
      protocol: 'leicestershire-5c',
      excuse: '20(f)',
    },
  ],
} as const satisfies Rule;
