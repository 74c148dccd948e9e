import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

const body =
  "((the)? (scrutiny|overview) (people|lot|crowd|members|member|chair|chairman|committee|panel|commission|officer|officers|team|task group|board|colleagues)|scrutiny|overview|the select committee|select committee|the task group|task group|the scrutiny panel|the panel|the audit chair|audit committee|the audit committee|the committee|the commission|the scrutiny officer|councillor @ 's (people|lot|committee|panel|task group)|cllr @ 's (people|lot|committee|panel))";
const seeker =
  "(scrutiny|overview|the select committee|the task group|the panel|the scrutiny chair|scrutiny chair|the audit chair|the chair of scrutiny|audit|the opposition|(councillor|cllr) @ @? ('s (people|lot|committee|panel))?|the member for @|members|anybody from overview|anyone from scrutiny|any councillor|the backbenchers|(an|any|another) (member|councillor)|the scrutiny officer)";

const proper = [
  '(old|wrong|earlier|previous|out of date|outdated|superseded) (version|copy|one|draft|paper|figures)',
  '(personal data|data protection|exempt (part|parts|paper|information)|exempt under|legal advice|privileged|redact|redacted|monitoring officer|confidential until|safeguarding)',
  '(i have|we have|have been|been|has been|was|were|went|had) (sent|given|supplied|passed|shown)',
  '(send|give|let|supply) _6 (in full|everything|whatever|all of it|as asked|today|now|by (noon|friday|monday))',
];

export const scrutinyBlocked = {
  id: 'member-access/scrutiny-blocked',
  severity: 'warn',
  message: 'This keeps information from scrutiny or from members who ask.',
  why: 'Officers must be free to respond helpfully to scrutiny, and Cabinet Members respect that.',
  advice: 'Let the officer answer, marking what is exempt, or explain the timing to the committee.',
  detect: [
    phrases({
      find: [
        `[(do not|never|please do not|you are not to|you must not|no need to|you need not|nobody is to|on no account|under no circumstances) (let|give|send|show|tell|share|release|supply|pass|forward|answer|help|brief|copy) _6 ${body}]`,
        `[${body} (is|are|was|were) not to (have|see|get|be (given|sent|shown|told|supplied))]`,
        `[(not|never) (to)? (go|be sent|be given|be shown|be released|get) to ${body}]`,
        `[(keep|keeping|kept|hold|holding|withhold|sit on|sitting on|bury|lose) _6 (from|away from|out of the hands of|back from|until after|till after) _2 ${body}]`,
        `[(until|till|by which time|by when|so that by the time|hope|hoping) ${body} _3 (moved on|forgotten|forgets|forget|lost interest|lose interest|given up|gone away|goes away|reported|finished|packed up|bored|tired|something else|risen|broken up|on holiday)]`,
        `[tell ${body} _10 (delayed|not ready|not finished|lost|being refreshed|still a draft|does not exist|postponed|not available)]`,
        `[${body} _8 (do not|does not) need (it|them|that|to see) (before|until|till|at all|yet)]`,
        `[(do not|does not|not) want ${body} (anywhere near|near|seeing|to see|having|to have|getting|to get|poking|looking|sniffing|to know|knowing|involved|asking|told)]`,
        `[keep ${body} (in the dark|out of it|guessing|at bay|waiting|busy|away)]`,
        `[${body} (can|could|may) (whistle|wait|sing|do without|go without|lump it|get stuffed|swivel)]`,
        `${body} _12 [(they|it|he|she) (can|may|could) (whistle|wait|sing for it|do without|lump it|go without)]`,
        `[(delay|stall|string along|fob off|put off|spin out|slow down|drag (your|our) feet with|mislead|starve|stonewall) ${body}]`,
        `[${body} (does not|do not|need not|would not|will not|should not|must not) (need to|have to)? (understand|see|have|know|get|be told|be given|be shown)] _8`,
        `[if ${seeker} (asks|ask|rings|ring|chases|chase|wants|want|calls|call|phones|emails|enquires)] _8 (it is|'s|it does|they are|i am|we are|you have|you did|you have never|i have|printer|tell (him|her|them) _6|say) _4 (finished|seen it|got it|exist|refreshed|ready|broken|not in|on leave|moved|away|lost|mislaid|draft|no idea|never heard|do not know|out|busy|updated|in a meeting|nothing)`,
        `[(they have|they|${body} (has|have)) had the (summary|headlines|slides|short version|executive summary)] and (that|this) (is|will) (plenty|enough|all|be enough|do)`,
        `[${body} _6 (after|once) (cabinet|the vote|the decision|call-in|the meeting|it is too late|the election)] _4 (not before|and not|at the earliest)`,
        `(evidence|paper|papers|report|register|link|findings|log) _8 [(after|morning after|once) (it reports|the vote|call-in lapses|the call-in lapses|cabinet has (met|decided|voted)|they have reported|the deadline)]`,
        `[(let|make sure|ensure|see that|so that) ${body} (gets|get|receives|receive|has|have|sees|see) _6 (late|too late|afterwards|after|last|nothing)]`,
        `[(do not|does not|did not|would not|never) want (you|anyone|anybody|officers|the team|the director|us) (to)? _2 (answer|answering|brief|briefing|give|giving|send|sending|help|helping|tell|telling|talk|talking|speak|speaking|share|sharing|show|showing|attend|attending|go|going|appear|appearing) _8 ${body}]`,
        `[(told|telling|tell|informed|let) ${body} _4 (they|it|she|he) (cannot|can not|may not|will not|must not|is not going to|are not going to|are not to|is not to|does not get|do not get) (be)? (have|see|get|be given|given|shown|sent|know|told|read)] _4`,
        `[(refused|declined|denied|turned down|stalled|put off|fobbed off|stonewalled|blocked) (to give|to send|to show|to answer|the request from)? _3 ${body}]`,
        `[(nobody|no one|no-one|no officer|none of (you|us|them|my officers)|officers) _4 (is|are|will|should|may|must) (not)? (to)? (be)? (appear|appearing|attend|attending|speak|speaking|go|going|talk|talking|give evidence|giving evidence|answer|answering|brief|briefing|help|helping) _3 ${body}]`,
        `[${body} (will|shall|can|may) (of course|naturally|certainly|no doubt)? (get|have|see|receive) (it|them|the paper|the report|the figures|that)] _12 (after|once) (the vote|cabinet|the decision)`,
        `[(keep|kept|keeping|stay|stays) _6 out of ${body} 's? (hands|reach|sight|way|clutches|papers|pack)]`,
        `[(rather|sooner|prefer|happier if|better if|best if|like it if) (it if|that)? ${body} (did|do|does|were|was|is|had|have) not _2 (get|have|see|receive|read|know|given|sent|shown|told|seen) _6]`,
        `[(stay|staying|keep|keeping) (away|well away|clear|out) (from|of) ${body}]`,
        `[(answer|tell|give|send|show) ${body} (as little|no more than|only what|the bare minimum|nothing|next to nothing|the minimum|half)]`,
        `[(hold|holding|keep|keeping|sit|sitting|put) _4 (back|on|off) _2 (until|till|after) _3 (vote|decision|cabinet|call-in|meeting)] _8 ${body}`,
        `${body} [(is|are) (not (getting|having|seeing|going to (get|have|see))|getting (nothing|none))] _6`,
        `(^|and|please) [(ignore|bin|park|sit on|leave|lose) ${body} (s|'s)? (request|email|question|questions|list)]`,
      ],
      spare: ['quoted', 'question'],
      unless: proper,
    }),
    phrases({
      find: [
        '[(they|it|he|she) (can|may|could|will have to) (whistle|wait|sing for it|do without|lump it|go without)]',
        '[(they|it) (do not|does not|did not) need (it|them|that|to see it) (before|until|till|at all|yet|now)]',
        '[(you are|nobody is|no one is|they are|neither of you is|officers are) not to (go|attend|speak|answer|reply|say|appear|give|send|talk)]',
        '[(tell|told|telling) (them|him|her) (that)? (it|they|we|you|there|the *) _4 (not ready|not finished|not written|lost|being (checked|redrafted|updated)|still a draft|does not exist|do not exist|mislaid|late|delayed|is nothing|nothing)]',
        '[(told|tell|telling|informed) (them|her|him|it) (that)? (they|she|he|it) (cannot|can not|may not|will not|must not|are not to|is not to|is not going to|are not going to) (be)? (have|see|get|given|shown|sent|told|know)] _3',
        '[(they|it|he|she) (is|are) not (to|going to|getting|having|seeing) (have|see|get|be)? _2 (it|them|that|this|those|given|shown|sent|told|anything|sight)]',
        '[(shall we say|let us say|how about|perhaps|why not|say|make it|call it|ready) _3 (week|day|morning|month|fortnight|monday|tuesday|friday) (or (two|so))? after (cabinet|the vote|the decision|the meeting|call-in|they have|it is)]',
        '[(hold|keep|sit on|bury|lose|park) (it|them|that|this|those) (back|on|away|off)? _2 (until|till|after|from (them|her|him))] _6',
        '[(they have|they|it has) had the (summary|headlines|slides|short version|executive summary)] _2 (plenty|enough|all)',
      ],
      spare: ['quoted', 'question'],
      unless: proper,
      near: [
        `${body} (would|will|may|might)? _8 (like|likes|want|wants|wanted|asked|asking|ask|asks|request|requested|requests|chasing|need|seek|demanding|demand|after|see|wondering)`,
      ],
    }),
    phrases({
      find: [
        `[(would|will) it be a (tragedy|disaster|problem|shame) if ${body}] _12 (after|late|morning)`,
        `[(could|can|might) (we|you) (not)? (delay|hold|sit on|lose|slow)] _8 ${body}`,
      ],
      unless: proper,
    }),
  ],
  flags: [
    {
      text: 'Don’t [let Scrutiny have that paper until after] the vote.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Scrutiny want the risk register for the 9th. [They can whistle] until Cabinet has been.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['senior-officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[If Councillor Mwale’s people ask] for the rest of it, it isn’t finished.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['senior-officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Keep the select committee in the dark] about the audit.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'Scrutiny has asked for the paper and I have sent it with the exempt part marked.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please let Scrutiny have whatever it asks for.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Could I see what you are sending to Scrutiny?',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'If Scrutiny asks, tell them everything.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
