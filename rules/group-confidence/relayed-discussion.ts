import { beside } from '../../lib/lint/neighbours.ts';
import { phrases, type Phrases } from '../../lib/lint/detector.ts';
import { conditional } from '../../lib/lint/guards.ts';
import type { Reading } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { restOf } from '../confidential-information/disclosure.ts';
import { allowed, groups, inPublic, kept, out } from './lexicon/groups.ts';

/** Goings-on in a group. */
const doing =
  '(agreed|voted|decided|resolved|rejected|rowed|argued|quarrelled|fell out|were split|was split|are split|is split|were divided|was divided|are divided|divided|want|wants|wanted|intend|intends|plan|plans|mean to|means to|are going to|is going to|are minded|were minded|aims to|said|say|think|thought|told me|raised|complained|grumbled|moaned|backed|opposed|favoured|leaning|lean|lost faith|lost patience|had a row|had words|had a (terrific|huge|real|blazing|right|stand-up) row|came to blows|are not whipping|is not whipping|will not whip|settled on|landed on|plumped for|carried|could not agree|cannot agree|were unhappy|are unhappy|was furious|were furious|are wobbling|wobbled|are plotting|are lining up|will vote|will oppose|will support|will abstain|would vote|toyed|dropped|ditched|shelved|conceded|admitted|were leaning|were told|threatened|spoke against|spoke for|has asked|have asked|asked for advice|asked for help|asked how|asked whether|asked about|confided|walked out|is out of favour|deselect|deselected|settled|settled that|made up their minds|backing|opposing|supporting|abstaining|jumping ship|have had it with|feel|felt|mood|ready to|spent (an hour|the evening|two hours|most of|half the)|arguing about|told them|told the group)';
const party =
  '(Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Green|Reform|Independent|Plaid|Alliance)';
/** Those who speak for a group. */
const leaders = `(${party} 's? (group)? (leader|whip|deputy leader|chief whip|spokesman|spokeswoman|spokesperson|finance lead|secretary)|the (leader|whip|deputy leader|secretary) of (the)? (Labour|Conservatives|Conservative|Tories|Lib Dems|Liberal Democrats|Greens|Green|Independents|Independent|Reform) (group)?)`;
/** What a group is about to do. */
const meaning =
  '(plan|plans|planning|intend|intends|want|wants|will|would|going to|mean to|means to|hope|hopes|prefer|prefers|are minded|can not|could not|ready) _3 (vote|bring|table|move|oppose|support|back|abstain|amend|block|walk|resign|challenge|deselect|remove|drop|split|announce|propose|freeze|cut|withdraw|defect|call|put up|hold|swallow|live with|settle|trade|do a deal|side|join)';
/** The writer was there. */
const presence =
  '(when|while|as|since|because|and|where)? (i was|i am|i have been|i had been|i happened|i was waiting|i was just|i sat|i attended|i was asked|i went|i came|i clerk|i clerked|clerking|i had come|i could hear|i overheard|having been|i set out|i listened|i watched)';
const there =
  '(in the room|in with them|there|present|waiting|at their (meeting|group|table)|at the (meeting|group|back)|outside the door|topping up|to be topping up|in (on|at) (it|their|the)|upstairs|a guest|taking notes|as a guest|presenting|next door)';

const relayed = (
  find: readonly string[],
  needs: 'nothing' | 'news' = 'nothing',
  where: (reading: Reading) => boolean = () => true,
): Phrases => {
  const base = phrases({
    find,
    where: ({ reading }) => where(reading),
    spare: ['quoted', 'question'],
    unless: [...inPublic, ...kept, ...out],
    unlessNear: allowed,
  });
  return {
    ...base,
    judge(sentence, match) {
      const hit = base.judge(sentence, match);
      if (!hit || conditional({ ...sentence, to: match.end })) return undefined;
      if (needs === 'nothing') return { ...hit, ...restOf(sentence, match.markFirst) };
      const told = [beside(sentence, 1), beside(sentence, -1)].find(
        (near) => near && matches(acts, near) && !matches(keeping, near),
      );
      if (!told) return undefined;
      const near = told.reading === sentence.reading ? told : sentence;
      return { ...hit, ...restOf(near, near.from) };
    },
  };
};
const attended = wordings(
  `(i|we) (was|were|sat|sat in|sat through|went|attended|have been|dropped in|presented|spoke|clerked|minuted|took notes|joined|listened) _6 ${groups}`,
  `${presence} _2 ${there} _4 ${groups}`,
);
const hasAttended = somewhere((view) => matches(attended, view));
const some =
  '((two|three|four|five|six|half|several|some|one|a couple|a few|most|a handful|a third|nearly all|all but (one|two|three)) of (them|the group|its members|their members|their number|those there))';
const acts = wordings(
  `(they|he|she|the mood|nobody|most|half) (is|are|was|were|will|would|seem|seems|looked|sounded) _2 (unhappy|furious|cross|split|keen|minded|ready|going|planning|worried|wobbling|fed up|angry|against|divided|shaky|lukewarm)`,
  `(they|them|their|he|she|${groups}) _3 ${doing}`,
);
const keeping = wordings(...kept);

export const relayedDiscussion = {
  id: 'group-confidence/relayed-discussion',
  severity: 'warn',
  message: 'This passes on what a political group discussed.',
  why: 'What an officer hears at a group stays there unless the group asks for it to be passed on.',
  advice: 'Leave it out, or ask the group leader first whether it may be shared.',
  roles: ['officer', 'communications'],
  when: ({ situation: { audience } }) => audience.some((each) => each !== 'senior-officer'),
  detect: [
    relayed(
      [
        `[(could not help|can not help|could hardly help|happened to) (hearing|overhearing|noticing|overhear|hear|catch|catching) _8]`,
        `[(rebellion|mutiny|revolt|coup|split|rift|row|plot|walkout|leadership challenge|bust-up|civil war) _2 (is|was|are)? _1 (brewing|in the offing|on the cards|coming|afoot|looming|bubbling|simmering|breaking out|broke out|on the way)]`,
        `[(not|never) (count|bank|rely|bet) on (them|him|her|their (votes|support)|all of them)]`,
        `[${some} _8 (said|say|says|told|want|wants|wanted|will|would|are|is|were|was|refused|refuse|threatened|plan|plans|spoke|argued|thought|think|voted|walked|fear|favour|back|backed|oppose|opposed) _6]`,
      ],
      'nothing',
      hasAttended,
    ),
    relayed([
      `[(${groups}|${leaders}) _2 (told|informed|assured|promised|warned) (me|us) _6 (they|it|he|she) _4 ${meaning}]`,
      `[(${groups}|${leaders}) _2 (let me know|let us know|said to me|mentioned|let slip|admitted|confessed|let on|hinted) _6 (they|it|he|she) _4 ${meaning}]`,
      `[(${groups}|${leaders}) _2 ${doing}] _6 (at|in|during) (their|its) (meeting|session|group|briefing|chat|caucus)`,
      `(i|we) (heard|overheard|listened to|watched|saw) _2 [${groups} _2 (say|saying|agree|agreeing|decide|deciding|argue|arguing|plan|planning|vote|voting|discuss|discussing|plot|plotting|fall|falling|row|rowing|tear|tearing)]`,
      `[(notes|note|record|minutes|account|summary|gist|report|jottings) (of|on) what (was|were|they|had been|got|members) _2 (said|discussed|agreed|decided|argued|raised) _2 (in|at|by|inside)? ${groups}]`,
      `[${groups} (is|are|was|were) (split|divided) _4 (on|over|about|against)]`,
      `[(at|in|from|after) ${groups} (meeting|caucus|'s meeting|away day)? (last night|yesterday|on *|this week|last week|this morning|today|tonight)? _3 (they|members|it was|everyone|most|some|there was|the|he|she|councillor|cllr|@) _6 ${doing}]`,
      `[(at|in|from|after) (the|their|that)? (@ )?(group|caucus) (meeting)? (last night|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|this week|last week|this morning) _3 (they|members|it was|everyone|most|some|there was|the|he|she|councillor|cllr|@) _6 ${doing}]`,
      `(at|in|during) ${groups} (meeting|caucus|'s meeting|away day)? (last night|yesterday|on *|this week|last week|this morning|today|tonight)? (where|when|which|while|at which) _16 [(councillor @|cllr @|<member>|they|members|its leader|their leader) _2 ${doing} _8]`,
      `[${groups} _6 ${doing}] _16 (${presence} _2 ${there}|in front of me|in my presence|in my hearing)`,
      `(i|we) (was|were|sat|sat in|sat through|went|attended|have been|dropped in|presented|spoke|popped in) _4 ${groups} _6 [(they|he|she|it|the mood|nobody|most|half) (is|are|was|were|will|would|seem|seems|looked|sounded) _2 (not|happy|unhappy|furious|cross|split|keen|minded|ready|going|planning|worried|solid|wobbling|fed up|angry|against|for|divided|shaky|lukewarm)]`,
      `(from|by) what i (heard|picked up|gathered|saw|overheard|could tell|could hear|was told) _3 [${groups} _6 (they|most|half|members|the mood|there|it|he|she) _4 ${doing}]`,
      `${presence} _2 ${there} (to|at|with) ${groups} _3 [(councillor @|cllr @|@|he|she|they|members|one|some) _4 ${doing}]`,
      `(i|we) (was|were|sat|sat in|sat through|went|attended|have been|dropped in|presented|spoke) _4 ${groups} _6 [(half of them|most of them|some of them|they|members|all of them|two of them|several|everyone|nobody|the mood|the room) _4 ${doing}]`,
      `[${groups} 's? (group)? (meeting|caucus|away day) _2 (ended|descended|broke up|turned|got|degenerated|finished)] _2 (in|into|up|nasty|heated|ugly|without|early|with)`,
      `${presence} _2 ${there} _10 [(they|${groups}) _4 ${doing}]`,
      `[${groups} (councillors|members)? (told me|said to me|let me know|confided) _3 (at|in|after|during) (their|the|its) (group|caucus|meeting)] `,
      `(attach|attached|enclosed|here are|below are|circulating|sharing|copy of) _4 [my (notes|note|record|minutes|jottings) (of|from|on) _8 (raised|said|made|group|discussed|they)]`,
      `(attach|attached|enclosed|here is|see|below) _4 [what ${groups} (said|told|asked|wanted|decided|thought)]`,
      `[(they|${groups}) (is|are) (split|divided|at loggerheads|at odds|all over the place) (down|on|over|about)]`,
      `[attended ${groups} (group)? _2 they] `,
      `[attended (the)? * group] _2 (they|and they|members|it) _3 ${doing}`,
      `[(count on|bank on|rely on|counting on) (labour|conservative|green|tory|independent|lib dem|liberal democrat|their) (votes|support|group)] `,
      `[(not) whipping (it|this|that|them)]`,
      `[${groups} (has|have) asked (me|us) (for|to) (a)? (briefing|brief|costing|cost|note|advice) (on|about|for)] _8 `,
      `[(put|mark|count) (them|him|her|*) (down)? (as)? (firm|wobbling|abstaining)] `,
    ]),
    relayed(
      [
        `${presence} [${there}] _2 (when|while|as|on|and|with|last|$)`,
        `(i|we) (was|were|sat|sat in|went|attended|have been|have come|am back|dropped in|presented|spoke|answered questions) _4 [${groups}]`,
        `(just back|back|come|straight) from [${groups}]`,
        `(entre nous|between ourselves|between you and me|just so you know|for what it is worth|a word to the wise) _3 [${groups}]`,
        `(counting heads|count heads|head count|headcount) _6 [${groups}]`,
      ],
      'news',
    ),
    relayed([
      `(i|we) (briefed|addressed|visited|advised|took questions from|presented to|talked to|spoke to) ${groups} _4 [(they|he|she|members|half of them|most of them|two of them|the room|the mood) (is|are|was|were|seemed|looked) _2 (divided|split|furious|unhappy|against|minded|ready|keen|cross|angry|lukewarm|shaky|fed up|at odds)]`,
      `from what (i|we) (saw|heard|picked up|gathered|could tell) _3 ${party} (meeting|away day|gathering|pre-meet|conference room) [(they|he|she|most|half|members) _4 ${doing}]`,
      `[(${groups}|they|he|she|two of them|three of them|several of them|half of them|some of them|one of them|most of them|councillor @|councillors @ and @|cllr @) _6 (break|breaking|broke|defy|defying|rebel against|rebelling against|ignore|ignoring|buck|bucking|lose|losing|refuse) (the|a|their|his|her) (whip|party line|group line|three-line whip)]`,
      `(count|bank|rely|bet|counting|banking|relying|betting) on [(all|every one|each|any|more than #|more than half|the whole) (#|the|*)? (of)? (them|their members|their councillors|${groups}) _2 (being|voting|turning|sticking|holding|staying|walking|trooping|in the same)]`,
    ]),
    relayed([
      `(entre nous|between us|between ourselves|between you and me|you did not hear (this|it) from me|keep (this|it) to yourself|just so you know|for what it is worth|you may care to know|you might care to know|for your own planning|you may like to know|you may be interested|you might be interested|you might like to know|you will be interested|you will want to know|interested to hear|strictly between us) _6 [${groups} _6 ${doing}]`,
      `[(they|members|${groups}) (were|was) (split|divided)] _8 (carried|by one|middle|votes|half|leisure|over|on)`,
      `[(their|the) (whip|leader|deputy|leadership) (has|is|was) _4 (trouble|conversations|rebels|struggling|losing|lost|on the way out|finished|challenged|challenge|ousted|facing)]`,
    ]),
  ],
  flags: [
    {
      text: '[At the Green group last night, where I had been asked about the grant, Councillor Sable said they would back your budget if you dropped the tower].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[The Conservatives told me on Monday that they plan to bring an amendment].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I heard [the Greens say that they would walk out].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Just so you know, [at Labour group last night they agreed to vote against the levy].',
      audience: ['political-group'],
    },
    {
      text: 'Entre nous, [the Independents had a terrific row about this on Monday when I was in the room].',
      audience: ['member'],
    },
    {
      text: 'Following my attendance I attach [my notes of the points the group raised].',
      audience: ['member'],
    },
    {
      text: 'I was in with them on Tuesday. [They are going to vote against it on the 12th].',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'The Conservatives told me on Monday that they cannot make the 14th.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Need to know only: at the Labour group last night they raised a legal point.',
      audience: ['senior-officer'],
    },
    {
      text: 'As you asked, I have told the other groups what your group agreed on Monday.',
      audience: ['political-group'],
    },
    {
      text: 'I attended the Labour group for item 3 and left before the discussion.',
      audience: ['member'],
    },
    {
      text: 'At the Labour group last night they agreed to vote against the levy.',
      role: 'member',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
