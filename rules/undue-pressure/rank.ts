import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { paidTo } from './lexicon/demands.ts';
import { isFairHere } from './pressing.ts';

const office =
  '(employer|paymaster|elected representative|boss|leader|deputy leader|chairman|chair|chairwoman|vice-chairman|vice-chair|cabinet member|lead member|board member|mayor|deputy mayor|portfolio holder|ward member|councillor|group leader)';
const top =
  '(the (chief executive|chief exec|director|leader|monitoring officer|head of service|chief officer)|your (director|boss|manager|chief executive|chief|head of service))';

/** Leans on an officer with the writer's standing. */
export const rank = {
  id: 'undue-pressure/rank',
  severity: 'warn',
  message: 'This leans on an officer with the writer’s standing.',
  why: 'Officers, juniors above all, can feel unable to refuse somebody senior or elected.',
  advice: 'Give the reason for the request, and let it stand or fall by that.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        '[(i|we|my council tax|the taxpayer|taxpayers|residents|i am the one who) (pay|pays) your (wages|salary|mortgage|pension)]',
        '[(do you (not)? know|you (do)? know|do you realise|have you any idea|you clearly do not know|you seem to forget|you forget|are you aware|remember|just remember|never forget|you might remember) who (i am|you are (dealing|talking|writing|speaking) (with|to)|pays (your|you)|you work for|employs you|your employer is|is in charge|runs this council)]',
        '[you work for (me|us|the members|the councillors|this committee)]',
        `[(nobody|no one|nor should you|people do not|people don't|officers do not|officers don't|he will hardly|she will hardly|he'll hardly|she'll hardly|they will hardly|hardly anyone|one does not|one doesn't|you do not|you don't) (ever|usually|generally)? (says|say|saying|refuse|refuses|turn down) (no)? (to)? (me|a ${office}|the ${office}|this)]`,
        `[(i am|i'm|as) (the|a|your)? ${office} and (i|he|she|they|you|it|what|that|nobody|this)] (expect|want|will|hardly|say|do not|am|says|is|need|won't|don't|can|would)`,
        `[(as|being|speaking as) (the|your|a)? ${office} _2 i (expect|demand|am entitled to|will not be|shall not be|do not expect to|don't expect to|should not have to|shouldn't have to|do not wait|don't wait)] _8`,
        `[${top} and i (go|play|dine|shoot|golf|are|have|were|drink|lunch|holiday|ride|speak|understand|sail)] _8`,
        `[i (have|know|have got|play golf with|lunch with|dine with|am close to|am friends with|am seeing|speak to|am having (lunch|dinner|a drink) with) ${top}('s ear|'s private|'s personal| well| personally| every| on)]`,
        `[i have ${top} ear]`,
        `[(i am|i'm) telling you (as|in my capacity as) (the|your|a)? ${office}]`,
        `[when (a|the|your) ${office} (asks|speaks|says|wants|rings|tells|calls|comes)] _6 (you|jump|one|officers|it)`,
        "[(i do not|i don't|i am not|i'm not|i did not get elected to|i was not elected to) (used to|take|accept|accustomed to|in the habit of|be told) (no|being (refused|told|told no|kept)|hearing no|waiting)] _3",
        '[(you (do|may|might|had better|should|would do well to|must) (realise|remember|know|appreciate|understand|be aware of)|do you (know|realise|understand|have any idea)|have you any idea|you have no idea|perhaps you (do not|have not)|are you aware) (who|whom|what sort of person) (i am|you are (talking|speaking|writing|dealing|saying no)|you have (got|on)|is asking|is (writing|talking))] _6',
        '[i (sign|approve|authorise|set|decide|fix|review|agree|control|pay) your (timesheets|timesheet|wages|salary|leave|hours|expenses|budget|contract|pay|appraisal|grade|overtime) _2 (so|and|remember|which) _6]',
        '[i (chair|lead|run|sit on|am (on|chair of|chairman of|leader of|one of|in charge of)) the (committee|panel|board|body|group|people) (that|which|who) (sets|set|decides|decide|approves|funds|pays|pay|appoints|appointed|oversees|signs|controls|scrutinises) (your|you|on your) _3]',
        '[(people|someone|somebody|members|councillors|a (member|councillor|leader|chairman)|those) (in my position|of my standing|like me|with my (seniority|influence|connections)|as senior as (me|i am)) _6 (long memories|expect|expects|used to|do not|are not|tend|usually|always|get|gets)] _4',
        '[(i|we) (play|played|dine|dined|lunch|drink|shoot|sail|went to school|am at the same club|share a box) _3 with (your|the) (director|boss|chief executive|manager|head of service|leader|chief)] _4',
        "[(i would|i'd|i should|i will|i'll|i might|i may|i shall) (hate to|hate|not like to|be sorry to|rather not|prefer not to|have to|need to|be obliged to) (have to)? (mention|raise|bring (it|this)? up|drop|say something|take (this|it)|tell|ring|trouble|go to) _4 (golf|nine|lunch|dinner|club|director|boss|chief executive|manager|leader|him|her|upstairs|top|over)] _4",
        '[(only|first) (officer|one|person|clerk|member of staff) (who|to|that) _2 (refuse|refused|refuses|say no|said no|turn me down|turned me down|argue|argued|argues|defied|question|questioned|questions) _2]',
        '[(take|taking|took|takes) no for an answer]',
        '[(some|a|from a|a mere) (grade (six|seven|five|four|#)|pen-pusher|junior|clerk|underling) (to)? (tell|telling|telling me|tell me|who)]',
        '[there is what the (rules|regulations|policy) (say|says) and _4 what (i|your chairman|the leader|the chairman) (say|says|want|wants)]',
        '[(a|one) (word|call|phone call|quiet word) from me (to|and|in|would|will|could)]',
        '[i (decide|choose|have a (say|vote|hand) in|will be deciding|will be choosing|help decide|help choose|pick) (who|which of you|whose) _10 so]',
        '[i (could|can|would|will|shall) (go|take (it|this)) (straight|right|directly|all the way) to the top]',
      ],
      spare: ['quoted', 'negated'],
      unless: [
        '(welcome|introduce|delighted|honoured|thank|thanks|proud|grateful|happy to help|glad)',
      ],
      where: (sentence) => !isFairHere(sentence),
    }),
    phrases({
      find: [...paidTo],
      spare: ['quoted', 'negated', 'reported'],
    }),
  ],
  flags: [
    '[I pay your wages, so] do this now.',
    "[I'm the Board Member and he will hardly say no to me].",
    '[Do you know who I am]? Ring me.',
    '[The Chief Executive and I play] golf on Sundays.',
    { text: '[You work for me].', protocol: 'leicestershire-5c' },
    { text: '[You work for me].', protocol: 'combined-authority', traits: ['board'] },
    { text: '[You work for me].', protocol: 'town-council-2026' },
    { text: '[You work for me].', protocol: 'town-council-2026', traits: ['chairman'] },
  ],
  passes: [
    'Councillor J Reeve, Chairman, Planning Committee',
    'As Chairman I would like to thank you for the report.',
    'Do you know who looks after the cycle counters?',
    { text: 'You work for me.', role: 'officer' },
    'I am the chairman of the school governors and declare that as an interest.',
  ],
} as const satisfies Rule;
