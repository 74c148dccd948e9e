import { phrases } from '../../lib/lint/detector.ts';
import { isAsked } from '../../lib/lint/imperative.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { allTheSame } from './lexicon/demands.ts';
import { kept, lapsed, winks } from './lexicon/hints.ts';
import { isFair } from './pressing.ts';

const boss =
  '(your|the|my|his|her)? (manager|line manager|boss|director|supervisor|head of service|chief|team leader|monitoring officer|legal|finance|audit|auditors|auditor|procurement|s151 officer|section 151 officer|chief executive)';
const record =
  '(email|emails|e-mail|version|versions|earlier version|trail|thread|e-mails|file|files|record|records|minutes|minute|letter|letters|complaint|complaints|objection|objections|notes|note|log|paperwork|correspondence|messages|message|texts|report|recording|draft|drafts|planning history|application|everything|evidence|document|documents|photos|photographs|receipts|invoices|invoice)';
const safeguard =
  '(tender|tendering|three quotes|quotes|quotations|procurement|procurement rules|consultation|policy|rules|the rule|criteria|conditions|condition #|condition|checks|check|standing orders|financial regulations|regulations|delegated limit|limit|spending limit|five clear days|notice period|assessment|risk assessment|inspection|survey|audit|paperwork|form|forms|process|procedure|planning conditions|building regs|red tape|formalities|interview|interviews|waiting list|queue|points|dbs check|references|safeguarding checks|means test|site visit|statutory notice|call-in|forward plan|advert|competition|objections)';

const duty = wordings(
  '(required|obliged|supposed|meant|bound|duty|have to|must|by law|some act|statute|statutory|the act|regulations) _6 (tell|report|notify|disclose|inform|declare|register|publish|auditor|auditors|ombudsman|regulator|inspector|monitoring officer|police)',
);
const hasDuty = somewhere((view) => matches(duty, view));

/** Asks an officer to go beyond their powers, or round the rules. */
export const authority = {
  id: 'undue-pressure/authority',
  severity: 'warn',
  message: 'This asks for a step outside the rules or the officer’s powers.',
  why: 'Officers must not be pressed to do what their authority, the rules or the law does not allow.',
  advice: 'Ask what the rules allow, and let the responsible officer decide in the open.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        '[(sign|approve|authorise|agree|clear|issue|grant|pay) (it|this|that|them|for it|for the #|for the £|off)? (off)? (yourself|on your own (authority|say-so)|without (troubling|bothering|asking|telling|going to|involving|it going to|waiting for|reference to|taking it to))]',
        "[(put|sign|use|forge|add|scribble|stick) (her|his|their|your (manager|boss|director)'s|@) (name|signature|initials) (to|on|for|at) (it|the|this|that)]",
        '[sign (it|this|that|them)? (off)? (as|for|on behalf of) (him|her|them|your (manager|director|boss)|@)] _3 (yourself|away|leave|anyway|just|nobody)',
        '[sign (it|this|that|them|for it|for them|off)? _2 (on (your|the|his|her) (manager|boss|director|supervisor|head of service) (is)? behalf|on behalf of|in (his|her|their|the manager|your manager|the director) _2 (name|absence|place|stead)|for (him|her|them|the director|your (manager|boss|director)))] !(the council|residents)',
        '[(approve|sign|authorise|pay|issue|clear|grant|agree|release|put|push|run|do|get|process|key) (it|this|that|them|the _2) (off|through|in|out)? (under|in|over|on) your own (name|authority|signature|initiative|login|say-so|bat)]',
        '[(i will|i shall|i can|and i) _2 (see (that)? you are (covered|protected|all right|looked after)|cover (you|your back|for you)|square it with _3|square (finance|legal|audit|your _1)|carry the can|take the blame|sort it (out)? with (finance|legal|audit|your _1))]',
        '[sign (for|off) (the|it|£|#) _3 (and|now) i (will|shall) (clear|square|sort|settle|fix|authorise) (it|that)] ',
        `[(no one|nobody) (need|needs to|has to|will|would|is going to|ever|else need|else needs to|is to|must|should) (ever)? (know|knows|notice|notices|check|checks|ask|find out|be told|be any the wiser|see it)]`,
        `[(what) ${boss} (doesn't|does not|don't|do not) (know|see) (won't|will not|can't|cannot) hurt]`,
        `[(without|no need (to|for)|there is no need (to|for)|don't|do not|you needn't|you need not|needn't|rather than|before) _1 (tell|telling|bother|bothering|trouble|troubling|involve|involving|mention|mentioning|inform|informing|copy|copying|copy in|run|running|go through|going through|ask|asking|worry|worrying|consult|consulting|trail|trailing|trouble) _4 (legal|finance|audit|procurement|the (monitoring officer|auditors|section 151|s151))]`,
        `[(leave|keep) (your (manager|boss|director|supervisor|head of service|chief)|legal|finance|audit|procurement|the auditors) (out of|in the dark|off)]`,
        '[(go|get|work|find a way) (round|around|behind) (the (rules|policy|procedure|regulations|limit|criteria|auditors|system|committee)|standing orders|procurement|your (manager|director|boss)|legal|financial regulations)]',
        '[(bend|stretch|fudge|massage|tweak|doctor|cook|dress up|adjust|fiddle|twist) (the|a|those|your|that) _2 (rules|rule|figures|numbers|data|dates|date|results|score|scores|count|minutes|record|records|books|policy|criteria|wording of the minutes|valuation|forecast|totals|returns)]',
        '[(mark|record|log|show|enter|count|put down|sign off) (the|that|this|it|them|him|her|those) _3 (as|down as) (done|complete|completed|inspected|visited|received|paid|attended|checked|passed|in time|urgent|compliant|closed|delivered|served)]',
        '[(just)? date it (the|for|as|last|before)]',
        '[(just|simply|so|then|and|^) date (the|that|this|your) (form|letter|notice|order|invoice|memo|report|minute|claim|certificate|receipt|inspection|permit|decision) (last|before|back|yesterday|earlier|a (week|month|day) (ago|earlier)|two|three)]',
        '[sign (the|that|this) _3 off] _8 (later|afterwards|next week|without|never mind|can do|do the)',
        '[(altered|changed|amended|tweaked|reworded|adjusted|rewritten) so (that)? (it|they|i) (looks|look|says|reads|read|appear|appears|seem|seems) (as if|like|that|as though|to)]',
        '[(limit|limits|rule|rules|policy|criteria|threshold|regulations|deadline|procedure|guidelines) (is|are) (only|just|merely) (a)? (guideline|guidelines|guidance|advisory|suggestion|bit of paper|formality|words)] _4',
        '[(ask|asking|enquire|inquire|wonder) how the (date|signature|figure|name|tick|stamp) _4 (got|came|gets|ended)]',
        '[(the|those|your) (minutes|record|records|log|report|form|forms|file|register|notes) _2 (need|needs|want|wants|should|must|can|could|ought|have|has) to _1 (say|show|read|reflect|record) that i] _8',
        '[(just|simply)? (put|write|pop|slip|add|type|enter) (it|that|them) in (anyway|all the same|regardless|just the same|afterwards|now)?] _3 (wiser|know|notice|anyway|knows|notices)',
        '[(approve|grant|pay|sign|issue|release|agree|pass) (it|this|that|them|the _2) (anyway|regardless|all the same|and worry about _3 later|and we will sort _3 later|first and _4 (later|afterwards))]',
        '[(worry|bother|think) about the (rules|forms|paperwork|policy|procedure|limits|approvals|legalities|niceties) (later|afterwards|another day|another time)]',
        '[(stretch|bend|break|flout|flex|work round|get round|find a way (round|around|past)) (a|the|one|those|these|your) (rule|rules|point|limit|policy|criteria|regulations|system|red tape)] _6',
        '[make it (look|appear|read|seem) (as if|like|as though|that)]',
        '[(turn|turned|turning) a blind eye]',
        '[(look|looking) the other way]',
      ],
      spare: ['quoted', 'reported', 'conditional'],
      unless: [
        "(worried|concerned|allegation|alleged|accused|accuse|complain|complained|complaining|afraid|must never|must not|mustn't|should not|cannot|can't|would never|will not|won't|refused|i do not want|we cannot|not asking|nor should)",
        '(never|not|nobody|no one|neither) _3 (want|wants|ask|asking|expect|wish|like|hope)',
        '(residents|the developer|the contractor|the landlord|they|he|she|it) (is|are|was|were|has|have|had|will|would|seems|seem) _3 (turning|looking|bending|getting|going|working)',
      ],
      where: (sentence) => !isFair(sentence) && !sentence.question,
    }),
    phrases({
      find: [
        `[(without|no need (to|for)|there is no need (to|for)|don't|do not|you needn't|you need not|needn't|rather than|before) _1 (tell|telling|bother|bothering|trouble|troubling|involve|involving|mention|mentioning|inform|informing|copy|copying|copy in|run|running|go through|going through|ask|asking|worry|worrying|consult|consulting|trail|trailing|trouble) _4 (your (manager|line manager|boss|director|supervisor|head of service|chief|team leader)|legal|finance|audit|procurement|the (monitoring officer|auditors|section 151|s151|chief executive))]`,
        `[(the|your)? ${boss} (does not|do not|don't|doesn't|needn't|need not|won't|will not) (need|have|want)? (to)? (know|hear|see|be told|find out|get to (hear|see)|ask|notice)]`,
        `[no (need|call|reason|cause) for ${boss} to (see|know|hear|be|look|check|get|have|worry|trouble|read)]`,
      ],
      near: [
        '(sign|signed|sign-off|approve|approval|authorise|authorisation|pay|payment|invoice|issue|grant|award|release|order|permit|licence|cancel|waive|write off|backdate|back-date|delegated|limit|procurement|quotes|quote|contract|refund|allocate|pass it|pass this|put it through|push it through|fudge|change the (date|score|figures)|yourself)',
      ],
      spare: ['quoted', 'reported', 'conditional', 'question'],
      unless: [
        "(worried|concerned|allegation|alleged|complained|must never|must not|mustn't|should not|cannot|can't|would never|will not|won't|refused|i do not want|we cannot|not asking|nor should)",
      ],
      where: (sentence) => !isFair(sentence),
    }),
    phrases({
      find: [
        '[(back-date|backdate|pre-date|predate|post-date)] (it|the|this|that|them|your|my|his|her)',
        '[(just|simply|could you|can you|please|would you|and|so|then) (tick|check) (the|a|that|every|all) (box|boxes)] _3 (to say|that says|saying|anyway|without|and|for)',
        '[(tick) the box to say] (that)?',
        `[(delete|wipe|shred|destroy|lose|mislay|bury|burn|erase|bin|get rid of|dispose of|remove) _2 (the|that|this|those|all|any|my|our|your|every|everything)? _2 ${record}] _3 (before|between|about|from|on|and|so|that|of|with|never|quietly|now|tonight)`,
        `[(lose|mislay|bury|sit on|shred|wipe) (the|that|this|those|all|any|my|our|your|his|her|every) _2 ${record}]`,

        "[(write|put|record|log|enter|note|mark|say|list|class|code|book|call|show) (me|it|him|her|that|them|in|this) (down|in)? (as|that) _1 (present|attended|attending|done|completed|passed|inspected|verge work|a community|a council|urgent|an emergency|council business|received|signed|checked|delivered|paid|resident|disabled|single|exempt|compliant|we (have|had|'ve)|i (was|had))] ",
        '[(put|mark) me down as (present|attending|having)]',
        '[(split) (it|the|them|that) _3 (so|to (get|stay|keep|come)|into)] _6 (limit|threshold|quotes|tender|nobody|under|ask)',
        '[(change|alter|amend|move|adjust|tidy) the date (on|of|to|so)] _6 (form|application|letter|notice|permit|receipt|claim|before|back)',
        '[(give|lend|let) me (have)? (your|the) _1 (login|log-in|password|pass code|passcode|access code|credentials)]',
        '[(cancel|drop|tear up|lose|quash|scrap|withdraw|rip up|forget|pull) (that|the|his|her|my|this|@) _2 (ticket|fine|summons|penalty|prosecution|penalty notice|pcn|enforcement|enforcement case|case against)] _2 (against|for|or|and|he|she|before|on|as)',
        '[(hand over|slip me|leak me|get me a copy of|let me have sight of|pass me) the _2 (exempt|confidential|sealed|restricted|private|unpublished) _2]',
        '[(i know|i realise|i appreciate|granted|i am aware|yes) (that)? there (is|are) (a|an|some|the)? _2 (form|forms|process|queue|list|waiting list|procedure|policy|rule|rules|deadline|criteria|closing date) _4 but _8]',
        '[(form|forms|paperwork|approval|approvals|rules|signature|signatures|order) _2 (can|could|will) (always|all|easily)? (be (done|filled in|sorted|signed|completed|found|tidied|dealt with)|follow|catch up) (up)? (later|afterwards|after|in due course)]',
        '[(form|application|entry|bid|claim|tender|quote) _6 (late|after the (deadline|closing date)|out of time|past the deadline) _4 but (i expect|i am sure|no doubt|i dare say|perhaps|surely|you can|nobody|i assume|i imagine) _6]',
        '[(i am|you are) sure (to|you|you will|you can) _2 find (that)? (he|she|they|it|@|my _1) (has|have|had|was|were|is) _6 (all along|on the list|already|before|in time|after all|qualifies|eligible|top)]',
        '[(find|found|discover|discovered) (that)? (the)? (other|others|rival|remaining) (applications|forms|bids|entries|tenders|candidates|quotes)? _3 (late|missing|incomplete|lost|out of time|gone astray)]',
        '[let the paperwork (catch up|follow|wait|come later)]',
        '[(the)? (paperwork|policy|forms|form|rules|approvals) can (catch up|follow|wait|come) (later|after|afterwards)?]',
      ],
      spare: ['quoted', 'reported', 'negated', 'conditional', 'question'],
      unless: [
        '(worried|concerned|allegation|alleged|accused|must never|must not|cannot|would never|refused|we cannot|not asking|retention|duplicate|spam|virus|mailing list|unsubscribe|data protection|by mistake|sent in error|in error|personal data|if you have received|double counted)',
        '(he|she|they|it|residents|developer|contractor|company|government|parties|you) (is|are|was|were|has|have|had|did|do|does|will|would|should|can|could|may|might) (not|never)? _2 (skip|skipped|ignore|ignored|ignoring|bypass|bypassed|bypassing|forget|forgotten)',
      ],
      where: (sentence) => !isFair(sentence),
    }),
    phrases({
      find: [
        `[(skip|forget|bypass|dispense with|sidestep|ignore|never mind|waive|short-cut|shortcut|circumvent|dodge|drop|leave out|disregard|overlook|relax|do away with|cut out) (the|all|that|those|about|any|your|their|his|her)? (about|the)? _1 ${safeguard}]`,
        `[(delete|wipe|shred|destroy|lose|mislay|bury|burn|erase|get rid of) (the|that|this|those|all|any|my|our|your|every|everything) _2 ${record}]`,
        '[(delete|wipe|shred|destroy) everything]',
        '[(sign off|sign|approve|pay|pass|process|issue|grant|release|award) _4 without (the|a|any|his|her|waiting for _1)? _1 (receipts|receipt|paperwork|form|forms|inspection|checks|check|quotes|evidence|approval|invoice|survey|visit|interview|references|signature|consultation|tender|advert)]',
        '[(hush up|cover up|sweep under the carpet|fudge|gloss over|rubber-stamp|wave through|nod through|push through|slip through|cook up|invent|fabricate|make up|falsify|forge|doctor) (the|that|this|it|any|a|an|some|those|them) _2]',
        '[(keep|stay) quiet about (the|that|this|it)]',
        '[(cancel|drop|tear up|lose|quash|scrap|withdraw|rip up) (that|the|his|her|my|this) _2 (ticket|fine|summons|penalty|prosecution|penalty notice|pcn|case against|case)] _2 (against|for|or|and|he|she|before|on|as|would)',
      ],
      spare: ['quoted', 'reported', 'negated'],
      unless: [
        '(retention|duplicate|duplicates|spam|virus|mailing list|data protection|by mistake|sent in error|in error|double counted|typo)',
      ],
      where: (sentence, match) => isAsked(sentence, match) && !isFair(sentence),
    }),
    phrases({
      find: [
        '[who (is|would|will) (ever)? (going to|ever)? (know|check|find out|notice|ask|be any the wiser)]',
        '[(find|think of|dig up|come up with) (a|some|any) (reason|reasons|grounds|excuse|pretext) (to|for) (refuse|refusing|reject|rejecting|approve|approving|grant|delay|delaying|block|blocking|turn|turning|object) _4]',
        '[(say|write|put|tell them|pretend) (that)? (it|he|she|they|you|we) (was|were|had been|has been|have been|had|have) (already|all|duly)? (inspected|done|checked|sent|posted|delivered|received|consulted|advertised|cleared|visited|agreed|approved|lost|tested|measured|signed|logged|assessed)]',
      ],
      spare: ['quoted', 'reported', 'negated', 'conditional'],
      unless: [
        '(who (is|would|will) know (the|how|where|what|if|whether|about)|does it|did it|records? (say|show))',
      ],
      where: (sentence) =>
        !isFair(sentence) &&
        !/^(?:did|does|do|has|have|is|was)\b/i.test(sentence.reading.text.slice(sentence.start)),
    }),
    phrases({
      find: [
        '[(waive|scrap|forget|drop|skip|halve|reduce) the _2 (fee|fees|charge|charges|deposit|rent|hire charge)]',
      ],
      near: [
        '(my|me|our branch|our group|our club|the party|branch|conservatives|conservative|labour|lib dem|lib dems|greens|reform|old friend|friend of mine)',
      ],
      spare: ['quoted', 'reported', 'negated'],
      where: (sentence, match) => isAsked(sentence, match) && !isFair(sentence),
    }),
    phrases({
      find: [
        '[i (would not|should not|would hardly|would never) (trouble|bother|worry|tell|mention|go bothering|go troubling|rush to tell|be in (a|any) (hurry|rush) to tell|disturb|alert|inform|notify) (him|her|them|the|anyone|anybody|it) _2 (with|about|until|till|before|just|yet|for|at|unless|to) _4]',
        '[(can|could|may|might|will|should|need) (all|quite happily|safely|surely|probably|not)? (wait|sleep|stay|keep|rest|sit|be kept|be found|be told|hear) _4 (until|till) (after|the other side of) (may|the election|the elections|polling day|budget|christmas|the vote|the meeting) _2]',
      ],
      spare: ['quoted', 'reported', 'question', 'conditional'],
      where: ({ reading }) => hasDuty(reading),
    }),
    phrases({
      find: winks,
      near: lapsed,
      unlessNear: kept,
      spare: ['quoted', 'reported', 'question'],
      where: (sentence) => !isFair(sentence),
    }),
    phrases({
      find: [...allTheSame],
      spare: ['quoted', 'reported', 'question'],
      where: (sentence) => !isFair(sentence),
    }),
  ],
  flags: [
    'Just [sign it off yourself], [nobody need know] it hasn’t been to your manager.',
    '[Back-date] the form to March and we’ll say no more about it.',
    '[Put me down as present] on Tuesday, I was there in spirit.',
    '[Forget three quotes]. Give the fencing to Barry.',
    '[Wipe everything] between me and Halloran before Friday.',
    { text: '[Back-date] the form to March.', protocol: 'combined-authority', traits: ['board'] },
    { text: '[Turn a blind eye] to the fence.', protocol: 'leicestershire-5c' },
    { text: '[Lose that file].', protocol: 'town-council-2026' },
    { text: '[Bend the rules] for once.', protocol: 'town-council-2026', traits: ['chairman'] },
  ],
  passes: [
    'Nothing to or from Halloran should be deleted; the information team will want the lot.',
    'Residents say that the landlord is bending the rules.',
    'Did the panel waive the survey?',
    'We have not got the match funding, so do not write that we have.',
    { text: 'Back-date the form to March.', role: 'officer' },
    'Please leave the minutes as they are.',
  ],
} as const satisfies Rule;
