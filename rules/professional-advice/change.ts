import { beside } from '../../lib/lint/neighbours.ts';
import { isAskedFor } from '../../lib/lint/asking.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import {
  advice,
  bend,
  drop,
  experts,
  mark,
  passage,
  regrade,
  soften,
  unwelcome,
} from './lexicon/advice.ts';
import { lighter, reflected, reports, supplied } from './lexicon/hints.ts';
import { asked, moved, scored, wanted } from './lexicon/pressing.ts';
import { isAmongUs, isCorrection } from './talk.ts';

const det =
  '(the|that|this|your|his|her|their|its|all|any|every|some of|some of the|most of|most of the|those|these|a|a few of|a few of the|one of the|all of the|all the|that whole|the whole|the entire)';
const gone =
  '(removed|deleted|taken out|cut|cut out|dropped|struck out|lost|left out|omitted|binned|ditched|scrubbed|excised|stripped out|pulled|withdrawn|expunged|edited out|chopped|hidden|buried|toned down|softened|watered down|diluted|weakened|played down|reworded|rewritten|rephrased|recast|redrafted|changed|altered|amended|revised|adjusted|tweaked|massaged|reversed|flipped|turned round|switched|downgraded|upgraded|lowered|raised|kept vague|kept short|kept brief|kept to a (line|sentence|footnote|minimum)|made to (say|read|disappear|vanish|go away)|put more (kindly|gently|positively)|gone|out|taken away|held back|kept out|sweetened|brought down|brought up|moved to (green|amber|low|medium))';
const ought =
  '(needs to|need to|must|should|ought to|has to|have to|had better|could|might|can|will have to|is to|are to|will need to|would be better|had best|is best|are best|wants to|want to)';

const split =
  '(tone|water|play|cut|take|leave|strike|edit|chop|strip|cross|trim|dial|pare|talk|keep|weed|score|tidy|bring|thin|slim|rub|blank|knock)';
const away = '(down|out|back|off|away)';
const says =
  '(says|say|said|warns|warn|warned|advises|advise|advised|objects|object|objected|recommends|recommended|thinks|concludes|points out|mentions|questions|worries)';
const frames = [
  `[${soften} (the|your|this|that|their|his|her|its) (*)? (report|paper|section|sections|paragraph|paragraphs|conclusion|language|wording|draft|appendix|tone|summary|objection|response|reply|comments|findings)]`,
  `[(boil|slim|cut|trim|reduce|shrink|whittle|pare|condense|compress|squeeze|confine|limit|strip) (${advice}|${det} (${unwelcome}) (${passage})|${det} (${passage}) (on|about) _ (${unwelcome})) (down|back)? to (a|one|two|nothing|no|none|nil|the bare|something)]`,
  `[${split} (${advice}) ${away}]`,
  `[(${split}|withhold|hold back|keep back|omit|exclude|strip|lose|detach|remove|delete|drop) (${advice}|${det} (*)? (note|memo|letter|email|opinion|comments|view|views|report|statement|briefing) (from|of|by) ${experts}) _6 (out of|off|away from|from) (the|your|our|this|any)? (*)? (*)? (pack|report|paper|papers|agenda|bundle|summary|briefing|minutes|appendix|appendices|slides|presentation|website|file)]`,
  `[${split} ${det}? (*)? (${passage}) (on|about|saying|where|with|of) _6 (${unwelcome}) ${away}]`,
  `[${split} ${det} _ (${unwelcome}) (*)? ${away}] !(of (the|a) (budget|bill|total))`,
  `[(${drop}|${soften}) ${det}? (*)? (${passage}) (where|in which|that|which|saying|when) _ ${experts} ${says}]`,
  `[(take|put) (a|the|your) (*)? (pencil|pen|red pen|knife|scissors|axe|scalpel|scythe|hatchet|eraser|rubber|pruning shears|blue pencil|paintbrush|file) (to|through) _ (${advice}|(${passage}) (on|about) _ (${unwelcome})|(${unwelcome}) (${passage}))]`,
  `[(do not|not|never) (include|mention|refer to|quote|repeat|reproduce|dwell on|go into|cover|print|attach|append|make anything of|make much of) ${advice}] _6 (report|paper|pack|agenda|summary|members|committee|cabinet|board|papers|briefing)`,

  `[(${bend}|${soften}) _6 ${advice}]`,
  `[(${drop}) _6 ${advice}]`,
  `[${drop} ${det}? (*)? (${passage}) _6 (${unwelcome})]`,
  `[${drop} ${det}? _ (${unwelcome}) (${passage}|warning|warnings|caveat|caveats|stuff|advice)]`,
  `[${soften} ${det}? (*)? (${passage}|report|paper|language|tone|wording|chapter) _6 (${unwelcome})]`,
  `[${soften} _ (${unwelcome}) _ (${passage}|report|paper|language|wording|warning|warnings)?]`,
  `[${regrade} _3 (${mark}) _ (to|from|down|up|into|as|a|back)]`,
  `[(get|have|ask|tell|persuade|press|lean on|talk|nudge|encourage|convince|make) ${experts} (to)? (just|please|quietly)? (to)? (soften|change|alter|revise|amend|drop|remove|withdraw|rethink|reconsider|reword|rewrite|tone|water|look again|think again|take another look|have another look|have another think|moderate|lower|raise|lose|leave out|delete|cut)]`,
];

/** What "it" may mean, in the sentence or the one before. */
const adviceNear = wordings(
  advice,
  `(${passage}) (on|about|saying|where) _6 (${unwelcome})`,
  `(a|the|this|that) (lecture|sermon|paragraph|section|homily|warning|health warning) (on|about)`,
  `${experts} ${says}`,
);

/** Asks for advice to be altered, softened or taken out. */
export const adviceChange = {
  id: 'professional-advice/change',
  severity: 'warn',
  message: 'This asks for an officer’s advice to be altered or taken out.',
  why: 'Advice is worth having only when it is the adviser’s own, whether or not it is welcome.',
  advice:
    'Leave the advice as it stands, ask questions about it, and put your own view or an amendment with your reasons.',
  roles: ['member'],
  when: isAmongUs,
  detect: [
    phrases({
      find: [...frames, ...asked],
      spare: ['quoted', 'negated'],
      where: (sentence, match) => isAskedFor(sentence, match) && !isCorrection(sentence),
    }),
    phrases({
      find: wanted,
      spare: ['quoted'],
      where: (sentence) => !isCorrection(sentence),
    }),
    phrases({
      find: moved,
      near: scored,
      spare: ['quoted', 'negated'],
      where: (sentence, match) => isAskedFor(sentence, match) && !isCorrection(sentence),
    }),
    phrases({
      find: [
        `[${experts} _ (be|get|been|being) (persuaded|convinced|talked|brought round|prevailed upon|induced|leant on|leaned on|won round|made to see|made to change|encouraged) (that|to|into|out of|round|of)]`,
        `[${advice} _ (is|are) not to be (read out|mentioned|repeated|given|shared|circulated|shown|seen|raised|included|quoted|referred to)] !(outside|with the public|to the press|in public)`,
        `[(${advice}|${det} (${passage}) _6 (${unwelcome})) _ (${ought}) (go !(in|to|out|forward|ahead)|come out|disappear|vanish|be (shorter|softer|gentler|kinder|less (negative|gloomy|stark|definite)|more (positive|upbeat|helpful)))]`,
        `[${advice} _ (${ought}) !(go in|go (in|out)? (exactly|just|unchanged|as it)) (please)? (be)? _ ${gone}]`,
        `[(want|like|need|prefer|rather have|rather see|have|get|see) _ ${advice} _ ${gone}]`,
        `[${det} (${passage}) _6 (${unwelcome}) _ (${ought}) (be)? _ ${gone}]`,
        `[(want|like|need|prefer|have|get|see|with) _ ${det} (${passage}) (on|about|saying|that says|that mentions|where) _6 (${unwelcome}) _ ${gone}]`,
        `[(want|like|need|prefer|have|get|see|with|without) _ ${det} (${passage}) (saying|that says|which says|that mentions|where (you|it|she|he|they|officers|we) (say|says|said|state|mention|mentions|admit|admits|warn|warns|point out|claim|conclude|suggest)) _12 (to be)? ${gone}]`,
        `[${det}? (${passage}) (#)? _6 (${ought}) (please|really|just|all)? (come|go|be taken|be cut|be left) (out|altogether|entirely)] _3`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isCorrection(sentence),
    }),
    phrases({
      find: [
        `[(take|leave|cut|strike|edit|chop|tone|water|play) (it|that|them|those|this|all that|all of it) (out|down)]`,
        `[(remove|delete|drop|lose|bin|soften|reword|rewrite|scrap|omit|rephrase|ditch|dilute|bury|scrub|amend|alter|change|massage|tweak) (it|that|them|those|this|all that|all of it|that bit|that part|that line)]`,
        `[(ask|get|have|tell|persuade|press|nudge|encourage) (him|her|them) (to)? (reconsider|think again|look again|take another look|have another look|have another think|change (his|her|their)|soften|withdraw|drop it|tone|come round|see sense|revise|reword|rewrite|amend|rethink|be more (positive|flexible|helpful))]`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence, match) =>
        isAskedFor(sentence, match) &&
        !isCorrection(sentence) &&
        [sentence, beside(sentence, -1)].some((each) => each && matches(adviceNear, each)),
    }),
    phrases({
      find: lighter,
      near: reports,
      spare: ['quoted'],
      where: (sentence) => !isCorrection(sentence),
    }),
    phrases({
      find: supplied,
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => !isCorrection(sentence),
    }),
    phrases({ find: reflected, spare: ['quoted'], where: (sentence) => !isCorrection(sentence) }),
  ],
  flags: [
    {
      text: 'It would be a [happier report without paragraphs] 12 to 15.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please [tone down the legal advice] before the pack goes out.',
      audience: ['officer'],
    },
    { text: 'Could you [lose the paragraph about the pension] deficit?', audience: ['officer'] },
    {
      text: 'I [want the warning about borrowing taken out].',
      audience: ['officer'],
      protocol: 'combined-authority',
      traits: ['board'],
    },
    { text: 'Please [get the ecologist to think again]', audience: ['officer'] },
    { text: '[Section 6 could do with softening].', audience: ['officer'] },
    { text: '[Does your report need to be quite so bleak]?', audience: ['officer'] },
    { text: 'You gave the bid 41 marks. [Nudge it up] to 50.', audience: ['officer'] },
  ],
  passes: [
    { text: 'Please correct the typo in the legal advice.', audience: ['officer'] },
    { text: 'I am not asking you to change your recommendation.', audience: ['officer'] },
    { text: 'What evidence would make you change your recommendation?', audience: ['officer'] },
    { text: 'You gave the bid 41 marks. How was it scored?', audience: ['officer'] },
    { text: 'Please keep the legal advice in, word for word.', audience: ['officer'] },
    { text: 'Please remove the paragraph that is repeated on page 4.', audience: ['officer'] },
  ],
} as const satisfies Rule;
