import { entryNote, pendingOf } from '../../lib/lint/decisions.ts';
import { phrases, targetOf, wordsOf } from '../../lib/lint/detector.ts';
import type { Mention } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { bearsOn, mentionOf } from '../../lib/lint/target.ts';
import type { Match } from '../../lib/text/pattern.ts';
import {
  approves,
  aside,
  councilActs,
  leave,
  matter,
  ownAffairs,
  rulesOn,
  trifles,
} from './lexicon/deciding.ts';
import { counties, elsewhere, holder, mentioned, namedHolder } from './lexicon/people.ts';

export const post =
  /\b(?:lead(?:er| member| councillor)|portfolio|cabinet (?:member|lead)|executive member)/i;
const councillor = /^(?:the |that )?(?:county |local |ward )?(?:councillor|cllr)\b/i;
const others =
  /\b(?:opposition|group leader|shadow|lead officer|team leader|leader of the \w+ group)\b/i;

/** One councillor, not a body: by title, by name, or by the directory. */
export function isHolder(sentence: Sentence, mention: Mention | undefined): boolean {
  if (!mention) return false;
  const words = `${wordsOf(sentence, mention.first, mention.end)} ${mention.points ?? ''}`;
  if (others.test(words)) return false;
  const { post: held = '', roles = [] } = mention.person ?? {};
  return [words, held, ...roles].some((each) => post.test(each)) || councillor.test(words.trim());
}

const byHolder = (sentence: Sentence, match: Match): boolean =>
  isHolder(sentence, mentionOf(sentence, match)) && bearsOn(sentence, match);

export const evidence = (sentence: Sentence, match: Match): string | undefined => {
  const pending = pendingOf(sentence);
  return pending ? entryNote(pending) : targetOf(sentence, match);
};

export const silent = [
  '((on|ask|asks|asked|asking|know|question of) _2 (whether|if)|^ (on)? whether)',
  '(cabinet|executive|committee|board|council|panel) members (have|has|had|all|today|yesterday|unanimously)? _1 (agreed|approved|backed|voted|decided|supported|endorsed|considered)',
  '(would|could|should|might) have',
  '(to|before|by|at) (the)? cabinet (on|in|for|next|will|this|meeting)',
  '(cabinet|the committee|council|the director) _ (will|to|is to|must) _ (decide|consider|determine|approve)',
  '(said|added) (that)? (cabinet|the cabinet|full council)',
  ...elsewhere,
  ...mentioned,
  trifles,
  '(is|are|was|were) not (needed|required|necessary)',
  '(does|do|did) not (need|require|have the power|have power|have any power|decide|take decisions)',
];
export const to = `(not to (proceed|go ahead|pursue|close|fund|extend|renew|support|build|allow|approve|accept|award|continue|introduce|charge|make)|to !(${ownAffairs}|not ${ownAffairs}|personally ${ownAffairs}) *)`;
const spare = ['foreign', 'negated', 'question'] as const;
const member = '<member|pronoun>';
const whole = '(the|a|an|our|this|that|your|any)?';

export const leadMember = {
  id: 'decision-attribution/lead-member',
  severity: 'warn',
  message: 'This credits a decision to one councillor.',
  why: 'No executive power is delegated to individual members, so the decision is Cabinet’s or an officer’s.',
  advice:
    'Name the body or the officer that decided, with date and reference, and say that the member was consulted or speaks for it.',
  detect: [
    phrases({
      find: [
        `${member} ${aside}? ${aside}? ${aside}? [${approves}]`,
        `${member} _6 (has|have|had) ${aside}? ${aside}? [${approves}]`,
        `${member} ${aside}? ${aside}? [(decided|resolved|determined|ruled|directed|decreed|decides) (that|against|in favour of|on (the|a|an|which|whether))]`,
        `${member} ${aside}? ${aside}? [((decided|resolved|determined|elected|opted|chosen|chose|decides|made up (his|her) mind) (not)? ${to}|(agreed|agrees) to ${councilActs})]`,
        `${member} ${aside}? ${aside}? [${rulesOn} _6 ${matter}]`,
        `${member} ${aside}? ${aside}? [agreed that _6 (will|should|would|can|may|must|be)]`,
        `${member} ${aside}? ${aside}? [(gone|went|plumped|opted) (for|with) (option|number|the|a)]`,
        `${member} ${aside}? ${aside}? [(made|taken|took|makes|takes|reached) (the|a|his|her|this|that|an) _ decision]`,
        `${member} (will|would|shall|is (due|set|expected|likely|going|about) to|is to|must|needs to|has to|can|may) ${aside}? [(decide|determine|approve|authorise|sign off|sign it off|rule on|make (the|a|his|her) _ decision|take (the|a|his|her) _ decision|have the (final|last) (say|word)|give (the|his|her) ${leave}|choose (between|which|the))]`,
        `${member} _12 and [(plumped|opted|settled) (for|on) _3]`,
        `${member} _10 said (go on|go on then|yes|go ahead|do it|fine|that will do|make it so) [(and|so) (on|off|away|that|so|it) _1 (we|was|were|went|is|goes|it)]`,
        `[${member} being (happy|content|satisfied|agreeable|in agreement|on board|in favour|willing) _3]`,
        `${member} ${aside}? ${aside}? [(given|gave|gives|awarded|handed|found|released|promised|committed|set aside|earmarked|pledged) _2 (£ _6|(the|a|an) (money|funding|cash|contract|grant) (to|for|towards) _6)]`,
        `${member} (is|was|will be) [(the (decision maker|decision-maker|decider)|the (one|person) who (decides|decided|approves|signs))]`,
        `${member} (is|are|was) (approving|authorising|signing off) [(the|it|this|that|these)]`,
        `${member} (is|are|was) [(granting|approving|refusing|awarding|scrapping|cancelling|waiving|vetoing|blocking|authorising) (your|the|a|£|plans)]`,
        `${member} (considered|reviewed|looked at|heard|weighed|studied) _6 and (has|have)? [(refused|rejected|granted|allowed|dismissed|upheld|agreed|approved|turned down|decided) (it|them|your|that|to|against|in|$)]`,
        `[${member} (decided|ruled|resolved) (yesterday|today|last night|last week|this week|this morning|on (monday|tuesday|wednesday|thursday|friday|#)|$)]`,
      ],
      unless: silent,
      unlessNear: [counties],
      spare,
      where: byHolder,
      evidence,
    }),
    phrases({
      find: [
        `[(approved|authorised|agreed|signed off|okayed|ok'd|sanctioned|ratified|granted|refused|rejected|turned down|decided|determined|cleared|commissioned|overruled|vetoed|awarded|overturned|scrapped|waived) (yesterday|today|personally|in principle|formally|last week|this week|on _3)? by ${member}]`,
        `(decision|decisions|choice|choices|call|step|award|awards|contract|contracts|order|orders|scheme|schemes|money) _10 (was|is|are|were|get|will be|has been|have been|had been) [(taken|made|reached|settled|agreed to) _2 by ${member}]`,
        `[${member} 's (pen|signature|stroke of the pen|decision|intervention|nod|word) _3 (that|which|saved|settled|sealed|spared|did|gave|brought|released|secured)] _4`,
        `[(stroke of|thanks to|down to|thank) _1 ${member} 's (pen|signature|decision|approval|say-so)]`,
        `[(nothing|none of it|no order|no scheme|not a (thing|penny|brick)) (moves|happens|goes|gets (done|built|signed|through)|is (signed|done|agreed)) _4 (until|till|unless|without) ${member}] _6`,
        `[${member} (does|did) (all)? the deciding] _4`,
        `[${member} (is|was|has been) (happy|content|minded|prepared|willing|pleased) to (let|allow|grant|approve|give|fund|release|waive|agree to) _4]`,
        `${member} _8 (said|says|told _2|confirmed|announced|wrote|added|explained|revealed|states|stated) (that)? (he|she|they) (has|had|have|would|will) ${aside}? [((decided|resolved|determined|opted|chosen|agreed) (not)? to (refuse|reject|turn down|uphold|dismiss|commission|appoint|${councilActs})|(decided|resolved|determined|ruled) (against|in favour of)|${approves}|${rulesOn} _6 ${matter})]`,
        `[decision _4 (by|of) ${member}]`,
        `[(under|using|by|exercising|by virtue of|within) (the)? ${member} 's (delegated|executive|own|personal)? _1 (powers|power|delegation|delegated authority)]`,
        `(on|with|under|by) [(the)? (authority|instruction|instructions|say-so|approval|agreement|order|orders|direction|decision) of ${member}]`,
        `(following|after|with|on|under|given|subject to|pending|awaiting|received|receive|obtained|obtain|secured|secure|get|got|needs|need|requires|require|has|have|had|without) (the|a|full|formal|final|written|verbal)? [${leave} (of|from|by) ${whole} ${member}]`,
        `[(decision|say|word|call|choice|power|verdict) (rests|lies|sits|stays|remains|is|lay|rested) (entirely|solely|ultimately|now|purely)? (with|for|in the hands of) ${member}]`,
        `[(decision|answer|ruling|verdict|announcement) (is|was)? (now)? (expected|due|awaited|awaiting) (from|by) ${member}]`,
        `[(up to|down to|for) ${member} to (decide|determine|approve|authorise|choose|say yes|say whether)]`,
        `[(a matter|one|a decision|a call|a choice) for ${member}]`,
        `[waiting for ${member} to (approve|decide|authorise|sign|make a decision|make up (his|her) mind|give the ${leave})]`,
        `[(considered|heard|reviewed|looked at|decided|determined) by ${member}] _4 who (decided|refused|agreed|granted|turned|dismissed|upheld|said)`,
        `[it (was|is) _3 ${member} 's decision]`,
        `[${leave} (was|were|has been|had been|is|have been) (given|granted|obtained|received|secured|confirmed) (by|from) ${member}]`,
        `(until|unless|once|when|as soon as|if|before) [${member} (authorises|approves|signs off|signs it off|says yes|gives (it|us|me|the|his|her) _1 ${leave})]`,
        `(that|it) [${member} (took|taken|put|struck|crossed|kept) (it|you|your _3|them|this) (off|on the|out)]`,
        `[${member} _3 (not prepared|not willing|unwilling|refused|refuses|declined|would not|will not) to? (let|allow|permit) (me|us|it|you|officers)]`,
        `[(who|person who|one who) (decides|approves|decided|signs|has the (last|final) (word|say)) _8 is _4 ${member}]`,
        `[(white smoke|a yes|the yes|the word|the nod|the off) from ${member}]`,
        `(reason|reasons|thanks) (for|to) [${member} 's decision]`,
        `[(persuaded|got|convinced|brought) ${member} (round)? to (approve|agree|authorise|sign|allow|let|fund|release)]`,
      ],
      unless: silent,
      unlessNear: [counties],
      spare: ['foreign', 'negated'],
      where: (sentence, match) => isHolder(sentence, mentionOf(sentence, match)),
      evidence,
    }),
    phrases({
      find: [
        `(following|after|with|on|under|given|subject to|pending|awaiting|received|receive|obtained|obtain|secured|secure|get|got|have|has|had|needs|need|requires|require|without) (the|a|full|formal|final|written|verbal)? [${holder} _6 's? ${leave}]`,
        `(following|after|with|on|under|subject to|pending|awaiting) (the|a)? [${holder} (approval|sign-off|sign off|authorisation|consent|agreement|clearance|decision)]`,
        `[${namedHolder} ${aside}? ${aside}? ${aside}? (jointly|both|together)? ${approves}]`,
        `[${namedHolder} ${aside}? ${aside}? (${rulesOn} _6 ${matter}|(decided|resolved|determined) ${to}|(agreed|agrees) to ${councilActs})]`,
        `[(decision taker|decision maker|auth|authorised|approved|agreed|okayed|signed off|decided) (by)? (cllr|councillor) @]`,
        `[${namedHolder} (has|have)? (announced|confirmed|revealed) (after|that|on|having) _3 (approving|authorising|signing off|he has|she has|deciding)]`,
        `[${leave} (of|from|by) (both|our|the|your)? _2 ${holder}]`,
        `[decision (maker|taker|made by|taken by) (the|our)? ${holder}]`,
        `[(@|he|she) ${aside}? (signed (it|this|that) off|said yes|approved (it|this|that)|agreed (it|this|that)|okayed (it|this|that))] _8 ${holder}`,
        `[${holder} _8 (read|considered|weighed|looked at) _8 (and)? said (yes|no)]`,
        `[(lead member|portfolio holder|leader|deputy leader|cabinet member) 's (decision|ruling|approval of|authorisation of|agreement to|veto)]`,
        `[(lead member|portfolio holder|leader's|leader 's|cabinet member) (decision|decisions|approval|sign-off)]`,
        `(approved|authorised|agreed|signed off|okayed|decided|determined|granted|refused|cleared) by (the)? _3 [${holder}]`,
        `(made possible|courtesy of) _4 [stroke of _6 pen]`,
        `[(~come|handed) down from (the)? ${holder}]`,
        `at the (highest|top|most senior) political level`,
      ],
      unlessNear: [counties],
      unless: [...silent, '(supports|support|welcomes|welcome)'],
      spare: ['foreign', 'negated', 'question'],
      evidence,
    }),
    phrases({
      find: [
        `[(nothing|no one|nobody|little|not much) (more|else|further) (was|is|were) (needed|required|wanted|necessary) (than|but|beyond|after|once|except) _2 (nod|say-so|signature|word|yes|approval|blessing|pen|wink)]`,
        `[all (it|that|we|that was|that is) (took|needed|takes|needs|was needed|required) (was|is) _3 (nod|say-so|signature|yes|blessing|stroke of the pen|wink)]`,
        `[(came|comes|come|boiled|boils|was|is) (all)? down to (one|a single) (man|woman|person|councillor|signature|pair of hands|pen)]`,
        `[(he|she|who|${holder}|<member>) (holds|hold|held|controls|has) the (purse strings|purse-strings|chequebook|cheque book|final say|last word|keys to the (safe|till))]`,
        `[(one|a) (man|woman|councillor) (made|took|makes|takes) (the|that|this) (decision|choice|call) _4]`,
        `[(it was|it is) (his|her) (pen|signature|nod|decision|say-so|call) that _6]`,
      ],
      near: [`(${holder}|councillor|cllr)`],
      unless: [
        ...silent,
        '(voter|voters|ballot|election|match|count|referee|game|race|goal|raffle|quiz|resident|director|officer|head of)',
      ],
      unlessNear: [counties],
      spare: ['foreign', 'negated', 'question', 'conditional'],
      evidence,
    }),
  ],
  excused: [
    '(my|our|her|his|their) (own)? (view|preference|opinion|steer|advice)',
    '(cabinet|the executive) _3 (will|to|must|can|may|is to|has yet to|still has to) _2 (decide|consider|determine|agree|take)',
    '(before|to|by|at) (the)? cabinet',
  ],
  flags: [
    {
      text: 'The [Lead Member for Highways, Councillor Mortimer, approved] the scheme on 3 June.',
      role: 'officer',
      audience: ['public'],
      kind: 'report',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The [Leader has decided to extend] free parking until Easter.',
      role: 'communications',
      audience: ['public'],
      kind: 'web-page',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Councillor Ito has [refused the permit].',
      role: 'officer',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The lease was [signed off by the Deputy Leader] in March.',
      role: 'officer',
      traits: ['senior'],
      audience: ['partner'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'The Leader has agreed to keep the crossing. Cabinet will decide in June.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['senior-officer'],
      protocol: 'leicestershire-5c',
      excuse: '20(c)',
    },
    {
      text: 'Cabinet decided on 12 May to extend free parking. The Leader said he was pleased.',
      role: 'communications',
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The Director made the order after consulting the Lead Member.',
      role: 'officer',
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The Lead Member has decided to stand down in May.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The Leader has approved his quote for the release.',
      role: 'communications',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "The Lead Member's approval is not required for this.",
      role: 'officer',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
