import { isAskedFor } from '../../lib/lint/asking.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import {
  advice,
  bend,
  colour,
  drop,
  experts,
  mark,
  passage,
  regrade,
  soften,
  unwelcome,
} from './lexicon/advice.ts';
import { isAmongUs, isCorrection } from './talk.ts';

const det =
  '(the|that|this|your|his|her|their|its|all|any|every|some of|some of the|most of|most of the|those|these|a|a few of|a few of the|one of the|all of the|all the|that whole|the whole|the entire)';
const gone =
  '(removed|deleted|taken out|cut|cut out|dropped|struck out|lost|left out|omitted|binned|ditched|scrubbed|excised|stripped out|pulled|withdrawn|expunged|edited out|chopped|hidden|buried|toned down|softened|watered down|diluted|weakened|played down|reworded|rewritten|rephrased|recast|redrafted|changed|altered|amended|revised|adjusted|tweaked|massaged|reversed|flipped|turned round|switched|downgraded|upgraded|lowered|raised|kept vague|kept short|kept brief|kept to a (line|sentence|footnote|minimum)|made to (say|read|disappear|vanish|go away)|put more (kindly|gently|positively)|gone|out|taken away|held back|kept out|sweetened|brought down|brought up|moved to (green|amber|low|medium))';
const ought =
  '(needs to|need to|must|should|ought to|has to|have to|had better|could|might|can|will have to|is to|are to|will need to|would be better|had best|is best|are best|wants to|want to)';

const frames = [
  `[(${bend}|${soften}) _3 ${advice}]`,
  `[(${drop}) _3 ${advice}]`,
  `[${drop} ${det}? (*)? (${passage}) _6 (${unwelcome})]`,
  `[${drop} ${det}? _ (${unwelcome}) (${passage}|warning|warnings|caveat|caveats|stuff|advice)]`,
  `[${soften} ${det}? (*)? (${passage}|report|paper|language|tone|wording|chapter) _6 (${unwelcome})]`,
  `[${soften} _ (${unwelcome}) _ (${passage}|report|paper|language|wording|warning|warnings)?]`,
  `[${regrade} _3 (${mark}) _ (to|from|down|up|into|as|a|back)]`,
  `[(get|have|ask|tell|persuade|press|lean on|talk|nudge|encourage|convince|make) ${experts} (to)? (just|please|quietly)? (to)? (soften|change|alter|revise|amend|drop|remove|withdraw|rethink|reconsider|reword|rewrite|tone|water|look again|think again|take another look|have another look|have another think|moderate|lower|raise|lose|leave out|delete|cut)]`,
];

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
      find: frames,
      spare: ['quoted', 'negated'],
      where: (sentence, match) => isAskedFor(sentence, match) && !isCorrection(sentence),
    }),
    phrases({
      find: [
        `[${advice} _ (${ought}) (please)? (be)? _ ${gone}]`,
        `[(want|like|need|prefer|rather have|rather see|have|get|see) _ ${advice} _ ${gone}]`,
        `[${det} (${passage}) _6 (${unwelcome}) _ (${ought}) (be)? _ ${gone}]`,
        `[(want|like|need|prefer|have|get|see|with) _ ${det} (${passage}) (on|about|saying|that says|that mentions|where) _6 (${unwelcome}) _ ${gone}]`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isCorrection(sentence),
    }),
  ],
  flags: [
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
  ],
  passes: [
    { text: 'Please correct the typo in the legal advice.', audience: ['officer'] },
    { text: 'I am not asking you to change your recommendation.', audience: ['officer'] },
    { text: 'What evidence would make you change your recommendation?', audience: ['officer'] },
    { text: 'Please keep the legal advice in, word for word.', audience: ['officer'] },
    { text: 'Please remove the paragraph that is repeated on page 4.', audience: ['officer'] },
  ],
} as const satisfies Rule;
