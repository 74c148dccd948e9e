import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isFirm, isOpen, isPending, isPublic, isSworn, isTimed } from './firmness.ts';
import { isDelivery, stands } from './standing.ts';
import {
  byCouncil,
  byCouncilItself,
  byNeighbour,
  byOther,
  isContinuous,
  withGoods,
  withMatter,
} from './subjects.ts';
import { done, everyday, firm, loose, ongoing } from './lexicon/acts.ts';
import { goodsOrSum } from './lexicon/things.ts';

const will =
  '(will|shall|(is|are|am) going to|gonna) (not|never|no longer)? (also|now|all|both|still|definitely|certainly|absolutely|finally|at last|indeed|soon|shortly|then|always|in fact|actually|simply|just|most certainly|of course|instead|therefore|gladly|happily|never|not|once again|again)? (be)?';
const bound =
  '((has|have) (now|already|formally|just|finally|today)? (agreed|decided|voted|committed|undertaken|promised|pledged|consented|resolved|guaranteed) to|(is|are) (now|fully|firmly|absolutely|totally)? (committed|bound|signed up|contracted|obliged) to|agrees to|undertakes to|commits to|pledges to|guarantees to|promises to)';

/** Says what the council will do, pay or allow. */
export const councilAct = {
  id: 'premature-commitment/council-act',
  severity: 'warn',
  message: 'This commits the council to act, pay or allow something.',
  why: 'A councillor’s word to people outside can be taken as the council’s, and only a formal decision can give it.',
  advice: 'Name who decides and when, and say what you will ask for or support.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `${will} ${firm}`,
        `${bound} (be)? ${firm}`,
        `${bound} (be)? ${loose} _6 ${goodsOrSum}`,
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        byCouncil(sentence, match) &&
        !byOther(sentence, match) &&
        !byNeighbour(sentence, match) &&
        stands(sentence, match),
    }),
    phrases({
      find: [
        `(council|county|authority|borough|district|administration) ${will} !(${everyday}) *`,
        `(council|county|authority|borough|district) (is|are) to !(${everyday}) *`,
        `(we|council|county|authority|borough|district) (have|has) (now|already|finally|just)? (agreed|decided|promised|guaranteed|pledged|resolved) to !(${everyday}) *`,
        '(we|council|county|authority|borough|district) (have|has) (now|already|finally|just)? (agreed|decided|promised|guaranteed|accepted) (that)? _6 (will|can|is|are|need not|does not|do not|should not)',
        '(panel|committee|cabinet|board|council|planners|inspector|members|licensing) (will|is going to|are going to) (definitely|certainly|all|of course|simply|just)? (say yes|say no|approve|agree (it|to|with|your)|refuse|reject|back (it|your|the|you)|vote (for|against|it|this|down|yes|no)|wave|nod|pass (it|this|your|the)|grant|accept|sign (it|off)|rubber-stamp|allow|turn (it|this|you|them) down|throw|find in your favour|side with|be in favour|be on your side)',
        '(borough|county|council|authority|district) is good for (the|another|£|it|that|up)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) && !isDelivery(sentence) && stands(sentence, match),
    }),
    phrases({
      find: [
        `we ${will} !(${everyday}|see|bring|take it|take them|take you|take that|take questions|walk|win|march|stand|gather|sell|serve|bake|sing|plant|pick|knock|deliver leaflets|count|draw|judge|start (at|by|with)|finish|eat|drink|catch|wait|turn|open (the|at|with)|close (at|with)) *`,
        `we are (not|now|also|all)? !(${ongoing}) *`,
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        !isDelivery(sentence) &&
        stands(sentence, match) &&
        (!isOpen(sentence) || withMatter(sentence, match)) &&
        (isFirm(sentence) || isSworn(sentence)) &&
        (!isContinuous(sentence, match) ||
          isTimed(sentence) ||
          isSworn(sentence) ||
          isPending(sentence)),
    }),
    phrases({
      find: [
        '(i|we) (will|shall|can|am going to|are going to) (make sure|see to it|see|ensure|make certain|fix it so|guarantee) (that)? (your|the|this|their|his|her|that) _ (gets|comes|goes|stays|passes|wins|happens|succeeds|never|keeps|survives|flies|sails)',
        '(put|have|got|stuck) (you|them|him|her|your name) down for (the|a|£|all|#|everything)',
      ],
      spare: ['foreign'],
      where: (sentence, match) => isPublic(sentence) && stands(sentence, match),
    }),
    phrases({
      find: [`${will} ${loose} _6 ${goodsOrSum}`],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        byCouncilItself(sentence, match) &&
        !byOther(sentence, match) &&
        !byNeighbour(sentence, match) &&
        !isDelivery(sentence) &&
        stands(sentence, match),
    }),
    phrases({
      find: [
        'i (will|shall|am going to|can) (personally|definitely|certainly|now|also)? (see|see to it|see that|make sure|ensure|make certain|guarantee|arrange) (that)? (the)? (council|county|authority|borough|district|highways|planners|officers|they|we|parking|housing|planning) !(hear|hears|know|knows|listen|listens|look|looks|consider|considers|answer|answers|reply|replies|respond|responds|understand|understands|read|reads|has your|have your|get your|gets your|is aware|are aware|take|takes|see|sees|hold|holds|can|could|also|contact|contacts|come|comes|ring|rings|write|writes to|is told|are told|keep you|keeps you|treat|treats|follow|follows|do their|does its) *',
        `i (will|shall|am going to|can) (personally|definitely|certainly|now|also)? (get|have|see|see to it|see that|make sure|ensure|make certain|guarantee|arrange|arrange for|fix it|sort it) (that)? _6 ${done}`,
        'i (will|shall|am going to|can) (personally|definitely|certainly|now|also)? (see|see to it|see that|make sure|ensure|make certain|guarantee|arrange|arrange for) (that)? _6 (pays|pay|funds|fund|approves|approve|builds|build|agrees|agree|gets|get|is paid|are paid|gets paid|get paid|goes through|go through|is done|gets done|stays open|stay open|keeps|never closes)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        stands(sentence, match) && (isPublic(sentence) || withGoods(sentence, match)),
    }),
    phrases({
      find: [
        `i have (already|now|personally)? (arranged|arranged for|fixed it|made sure|ensured|seen to it|made certain|secured|got (them|it|highways|the council|officers|cabinet|the leader|the director) to|persuaded (them|highways|the council|officers|cabinet|the leader) to|told (them|highways|the council|officers|planning|housing|parking|enforcement|legal|revenues) (to|they must|that)|got (it|that|this)) _6 ${done}`,
        'i have (already|now|personally)? (arranged|made sure|ensured|seen to it|made certain|told (them|highways|the council|officers|planning|housing|parking|enforcement|legal|revenues) to|got (them|highways|the council|officers|cabinet|the leader) to|persuaded (them|highways|the council|officers|cabinet|the leader) to) (that)? _6 (pay|pays|fund|keep|keeps|stay|stays|gets|get|agree|drop|build|fix|resurface|install|approve|leave|let|save|put)',
        'i have got (it|that|this|the money|the funding|the cash|the votes) (all)? (agreed|sorted|approved|through|nailed|signed|fixed|squared|sewn|in the|for you)',
      ],
      spare: ['foreign'],
      where: (sentence, match) => stands(sentence, match) && isPublic(sentence),
    }),
    phrases({
      find: [
        '<council|body> (is|are) (now|already|happily|also|not)? (be)? (abandoning|backing|closing|compensating|dropping|ending|letting (it|the|them)|making (it|the|sure)|matching|moving|paying|renewing|replacing|restoring|reversing|scrapping|shelving|waiving|withdrawing|writing off|switching|taking (it|the) (on|over|back)|throwing|paying for|picking up|funding|footing|meeting|covering|standing|buying|building|putting (in|up)|bringing back|scrapping|freezing|giving you|giving them|selling|keeping|saving|extending|renewing|adopting|taking on|taking over|resurfacing|installing|reopening|letting you)',
        '(council|county|authority|borough|district|parish) (is|are) (now|already|happily|also|not)? (be)? (abandoning|backing|closing|compensating|dropping|ending|letting (it|the|them)|making (it|the|sure)|matching|moving|paying|renewing|replacing|restoring|reversing|scrapping|shelving|waiving|withdrawing|writing off|switching|taking (it|the) (on|over|back)|throwing|paying for|picking up|funding|footing|meeting|covering|standing|buying|building|putting (in|up)|bringing back|scrapping|freezing|giving you|giving them|selling|keeping|saving|extending|renewing|adopting|taking on|taking over|resurfacing|installing|reopening|letting you)',
        '(council|county|authority|borough|district) (can|may|will) be (relied|counted|depended) (on|upon) to',
        '(confirm|confirming|confirms) (our|the council’s|the county’s|the authority’s) _ (contribution|donation|grant|funding|offer|order|sponsorship|participation|purchase|agreement|acceptance|payment|consent|backing|share)',
        '(we|council|county|authority) (would be|are|am|is) (only too)? (delighted|happy|pleased|glad|proud|honoured|prepared|ready|willing) to (sponsor|fund|pay|contribute|take|buy|match|lend|give|let you|accept|meet|cover|put|sell|lease|grant|waive|host|chip in|stump up|make)',
        'with the (council|county|authority|borough|district|parish) (paying|picking up|funding|footing|meeting|covering|standing|buying|putting in|making up) (the|for|half|whatever|any|all|it)',
        'we are (now|already|also|all|not)? (be)? (paying for|putting (in|up|a|the|£)|putting a stop to|ending|stopping|buying|building|compensating|waiving|matching|picking up|funding|footing|meeting|scrapping|freezing|selling|bringing back|renewing|adopting|resurfacing|reopening|keeping (the|your|our|it)|saving (the|your|our|it)|giving (you|them))',
        'we have (sold|let|leased|given|granted|bought|handed|awarded|offered|saved|scrapped|found you|found the money|secured) (you|them|him|her|the @|the (land|building|site|lease|contract|money|grant|@)|your|it)',
        '<council|body> (accepts|agrees|commits|undertakes|guarantees|pledges|promises) (that|to|your|the|it|full)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) && stands(sentence, match) && !isDelivery(sentence),
    }),
  ],
  flags: [
    { text: 'The council [will pay] to have your garden wall rebuilt.', audience: ['resident'] },
    {
      text: '"[We are scrapping] the parking charges in Haverby from July," said Councillor Dunn.',
      audience: ['press'],
      kind: 'press-release',
    },
    { text: '[We will waive] the hire charge for the carnival.', audience: ['partner'] },
    {
      text: "The speed humps are a menace and [I've got it agreed] that they go.",
      audience: ['resident'],
    },
    { text: 'The Borough [has committed to match] your £10,000.', audience: ['partner'] },
  ],
  passes: [
    { text: 'The council does not usually pay for garden walls.', audience: ['resident'] },
    {
      text: 'If your bid succeeds, the County will match every pound that you raise.',
      audience: ['partner'],
    },
    {
      text: 'We will be at the market on Saturday to hear your views on the library.',
      audience: ['public'],
      kind: 'social-post',
    },
    { text: 'I will ask the council to pay for your wall.', audience: ['resident'] },
    { text: 'The water company will pay for the repair.', audience: ['partner'] },
  ],
} as const satisfies Rule;
