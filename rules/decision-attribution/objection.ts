import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { consulted } from './lexicon/people.ts';

const doubt =
  '(objection|objections|opposition|disagreement|reservations|reservation|concerns|concern|misgivings|protest|protests|dissent|unhappiness|displeasure|views to the contrary|contrary view|refusal|advice to the contrary|veto|doubts|disapproval|unease)';
const whose = `(your|his|her|(the)? ${consulted} _4 's|(the)? (lead member|leader|local member)'s)`;
const despite =
  '(despite|notwithstanding|in spite of|regardless of|irrespective of|over|even with|whatever|against|in the teeth of|setting aside|overriding|for all|having noted|i note|we note|noted)';
const ahead =
  '(pressing ahead|press ahead|pushing on|carry it through|carrying it through|sticking with|go ahead|going ahead|went ahead|gone ahead|proceed|proceeding|proceeded|press on|pressing on|pressed on|push on|push ahead|pushing ahead|carry on|carrying on|move ahead|forge ahead|plough on|crack on|decided|decide|deciding|taken the decision|make the order|made the order|making the order|sign|signed|signing|seal|sealed|sealing|issue|issued|issuing|award|awarded|awarding|implement|implementing|letters go|letters went|order will be|contract will be|closes|closing|confirm|confirmed|made|given|let|stands|going in|will happen|approved|authorised)';
const intent =
  "((i|we) (shall|will|intend|propose|plan|mean|am|are|have|'ll|'m|'ve)|(the)? (director|chief officer|assistant director|corporate director|head of _2|service director|county solicitor|officers|the council's officers) (has|have|had|will|is|are|nevertheless|still|therefore)?|my (decision|intention|plan)|the (order|letters|notice|contract|scheme|decision|closure))";
const against =
  '(objects|objected|object|opposes|opposed|oppose|disagrees|disagreed|disagree|did not like it|does not like it|hates it|(is|remains|still|is still) (against|unhappy|opposed|not happy|not content|hostile)|are (against|unhappy|opposed|not happy)|was (against|unhappy|opposed)|voted against|spoke against|spoke out against|protested|is against it|against it|raised (objections|concerns)|said no|advised against|does not agree|did not agree|asked (me|us) not to|wants (me|us) to (stop|hold off|wait))';

/** Sent back, advised on, or decided elsewhere. */
const refers = [
  '(refer|referred|referring|refers|take|taking|taken|put|send|sending|sent|pass|passing) _4 (to|back to|before) (the)? (cabinet|full council|delegating body|committee|board|monitoring officer|chief executive|chief finance officer)',
  '(cabinet|the committee|the board|full council|county council) _3 (decided|agreed|approved|resolved|to decide|should decide|will decide|take this|took this)',
  '(advice|advise) (of|from|by)? (the)? (monitoring officer|chief finance officer|chief executive|section 151)',
  '(asked|consulted|spoken to) (the)? (monitoring officer|chief finance officer|chief executive|section 151 officer)',
  '(police|highways england|the court|tribunal)',
];

export const objection = {
  id: 'decision-attribution/objection',
  severity: 'advise',
  message: 'This overrides the objection of a councillor.',
  why: 'An officer may do so, but it can be wiser to refer the decision back to the body that delegated it.',
  advice:
    'Consider advice from a statutory officer, or refer the decision to Cabinet or the body that delegated it.',
  roles: ['officer'],
  detect: [
    phrases({
      find: [
        `[${despite} (the|${whose}) _3 ${doubt} _3 (of|from|by)? _8 ${intent} _6 ${ahead}]`,
        `[(you|he|she|${consulted}) (still|may|might|do|does)? (object|objects|oppose|opposes|disagree|disagrees|is against|are against|(do not|does not|don't|doesn't) (like|agree|approve|want)|(is|are) (unhappy|opposed|not happy)) _6 but] i (will|shall|am|intend|propose|have|'ll|'m|'ve) _6 (anyway|making|going|proceed|all the same|regardless|sign|signed|issue|issued|order|ahead)`,
        `[${despite} (the|all the)? ${doubt} (of|from|by) (the)? ${consulted} _8 ${intent} _6 ${ahead}]`,
        `[${intent} _6 ${ahead} _8 ${despite} ${whose} _3 ${doubt}]`,
        `[${intent} _6 ${ahead} _8 ${despite} (the)? ${doubt} (of|from|by) (the)? ${consulted}]`,
        `[(lead member|leader|local member|deputy leader|he|she|you|cllr @|councillor @) _6 ${against} _8 (but|and|yet|nevertheless|nonetheless|however|still|all the same|even so)] _3 ${intent} _6 ${ahead}`,
        `[(although|though|while|whilst|even though|i (know|gather|understand|realise|appreciate|accept|note) (that)?) (the)? (lead member|leader|local member|deputy leader|he|she|you|cllr @|councillor @) _6 ${against}] _8 ${intent} _6 ${ahead}`,
        `[(although|though|while|whilst|even though) (the)? (lead member|leader|local member|deputy leader|he|she|you|cllr @|councillor @) _6 ${against} (i|we|the director|officers) (nevertheless|still|nonetheless|have)? (made|signed|issued|awarded|went ahead|decided|proceeded|closed|approved|granted|refused|sealed|served|confirmed|pressed on|carried on)] _4`,
        `[(i|we|the director|officers) (made|signed|issued|awarded|went ahead|proceeded|approved|granted|refused|sealed|confirmed|pressed on) _8 (although|though|even though) (the)? (lead member|leader|local member|deputy leader|he|she|you|cllr @|councillor @) _6 ${against}]`,
        `[(your|lead member's|member's) ${doubt} (is|are|was|were|has been|have been) noted _8 (decision|proceed|go ahead|going ahead|stands)]`,
      ],
      unlessNear: refers,
      spare: ['quoted', 'negated', 'question', 'conditional'],
    }),
    phrases({
      find: [
        `[(despite|notwithstanding|in spite of|regardless of|for all) (it|that|this|them|which) ${intent} _6 ${ahead}]`,
        `[${intent} (nevertheless|nonetheless|still|even so|all the same) _4 ${ahead}]`,
        `[(nevertheless|nonetheless|even so|all the same) ${intent} _4 ${ahead}]`,
        `[${intent} _6 ${ahead} (anyway|regardless|all the same|just the same|nonetheless|nevertheless)]`,
      ],
      near: [
        `${whose} ${doubt}`,
        `${doubt} (of|from|by) (the)? ${consulted}`,
        `(lead member|leader|local member|he|she|you) _6 ${against}`,
      ],
      unlessNear: refers,
      spare: ['quoted', 'negated', 'question', 'conditional'],
    }),
  ],
  flags: [
    {
      text: "[Notwithstanding the Lead Member's objection I propose to go ahead] on Monday.",
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[I shall sign the order tomorrow despite your reservations].',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The [Lead Member is opposed but I am going ahead].',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[I know that you object], yet I have decided to award the contract.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'As the Lead Member and I could not agree, I am referring the matter to Cabinet.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Despite residents’ objections I have decided to go ahead with the order.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I know that you object, so I have referred the decision to Cabinet.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
