import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { labour } from './lexicon/acts.ts';
import {
  assumed,
  briefed,
  decreed,
  placed,
  pleased,
  settled,
  understood,
} from './lexicon/hints.ts';
import { staff } from './lexicon/people.ts';
import { isAnothers, isResolved, isSoft } from './saying.ts';

const crew =
  '(crew|crews|gang|gangs|lads|men|workers|caretaker|groundsman|groundsmen|driver|drivers|depot|foreman|supervisor|wardens|warden|workmen|gritters|contractor|contractors|bin crew|cleaners|engineers|inspector|inspectors|team|officers|housing|highways|parks|parking|planning|enforcement|licensing|legal)';
const adverb =
  '(already|just|now|also|personally|since|therefore|gone ahead and|taken the liberty of)?';
const to = `(to|that they (are|were) to|he is to|she is to|they are to|he was to|they must|they should|to go and) (not)? ${labour}`;

/** Tells others that the member has given staff their orders. */
export const told = {
  id: 'instructing-officers/told',
  severity: 'warn',
  message: 'This says that staff have had their orders from a member.',
  why: 'Staff and contractors work to their managers, and two sets of orders leave them in the middle.',
  advice: 'Say whom you asked and what you asked for, and let the manager decide.',
  roles: ['member'],
  kinds: ['email', 'letter', 'note', 'social-post', 'web-page'],
  detect: [
    phrases({
      find: [
        `[i (have|had)? ${adverb} (told|instructed|ordered|directed|commanded|given orders to|given instructions to|warned|informed) ${staff} _2 ${to}]`,
        `[i (have|had)? ${adverb} (told|instructed|ordered|directed|commanded|got|sent|had|set) (the|your|our|those|that|a|two of the|two of your|all the|both|some) _2 ${crew} (to|round to|onto|out to|on to|off|round|down to|over to|in to|back to) _3 (${labour}|it|there|the|@)]`,
        `[i (have|had)? ${adverb} (had|got|made) (the|your|our|those|that|two of the|two of your|all the|both|some) _2 ${crew} _1 (stop|start|leave|move|take|put|cut|clear|dig|paint|fill|shift|finish|drop|come|go|switch|turn|pull|do|hold|wait|pack up|down tools)] _4`,
        `[i (have|had)? ${adverb} (let|made sure) (the|your|our|those)? _2 ${crew} (know|knows|understand|understands) _12]`,
        `[i (have|had)? ${adverb} (told|instructed|asked|got) (@|<officer>) (in|at|from|of|over at) (the)? _3 to ${labour}] _4`,
        `(saw|spoke to|bumped into|ran into|caught|collared|met|had a word with|rang|called) (@|<officer>|the lads|the crew|him|her|them) _8 [(he|she|they|@) (will not|won't|will|is|are|has|have) (now|no longer|not)? (be)? (on|doing|off|at|going|starting|leaving|working|getting on) _8]`,
        `[(@|<officer>|the lads|the crew|the team|the men) _3 (know|knows) what (he|she|they|to) (is|are|has|have)? _2 (doing|do|done) _6 (now|instead|this week|for the rest|first|from now)]`,
        `(crew|lads|men|gang|team|staff|drivers|caretaker) _8 [i (sent|moved|put|took|switched|redirected|diverted) (them|him|her) (over|off|on|onto|down|round|to|back|out) _4]`,
        `[i (have|had)? ${adverb} asked (@|${staff}) to (run|go|move|swap|take over|work|cover|stay|stop|start|leave|come off) _10 (starting|from|as of|with effect from) (monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|now)]`,
        `[i (have|had)? ${adverb} (rang|phoned|called|rung|visited|been down to|been to|went to|went down to|had a word with|spoke to|spoken to|collared|grabbed) _5 ${crew} _3 and (told|instructed|ordered|directed|had|got|put|sent) (them|him|her|the|it) _2 (to|on|off|straight|round)]`,
        `[i (have|had)? ${adverb} (sent round|sent out|called out|called in|pulled|diverted|redeployed|moved|stood down|put|taken) _3 (crew|crews|gang|lads|caretaker|groundsman|wardens|workmen|gritters|contractor|contractors|bin crew|cleaners|inspector|inspectors)] !(off my)`,
        `[(on their way|coming out|coming round|out there|down there) because i (told|rang|ordered|instructed|rang the depot|said)]`,
        `[(they|he|she|the crew|the lads|the gang|${staff}) (has|have|had) (had)? (their|his|her)? (orders|instructions|marching orders) from me]`,
        `[i (have|had)? ${adverb} (had a word with|spoken to|spoke to|been to see|squared it with|fixed it with|agreed with|arranged with|sorted it with) (the|your|our|those) _2 ${crew}] _2 and (they|he|she|it) (will|are|is)`,
        `[i (have|had)? ${adverb} (rung|rang|phoned|called|spoken to|been on to|got on to) (your|the) _1 (depot|foreman|supervisor|crew|contractor|yard|drivers|lads|gang)] _4 and (the|they|he|it|she|a|your) _3 (is|are|will|has)`,
        `[i (have|had)? ${adverb} (given|gave|handed|left) (your|the) _2 ${crew} (a list|orders|instructions|his orders|her orders|their orders|the job|a job|the list)]`,
        `i _12 and [(told|instructed|ordered|directed) (@|${staff}) _2 ${to}]`,
        `[i (am|have) (put|putting) a stop to (the|that|this|those|your)]`,
        `[i (am|have)? (moving|taking|putting|bringing|sending|switching|cancelling|scrapping|overriding) (the|that|this|your|those) _3 (crew|gang|team|trial|pilot|scheme|patrol|patrols|closure|survey|works|round|collection|bins|lights|signs)]`,
        `[i (have|had)? ${adverb} (told|informed|instructed) <officer> (and <officer>)? (that)? (they|he|she) (is|are|was|were|will be) (on|off|to|moving|working|going|back)]`,
        `[i (have|had)? ${adverb} (told|informed|let) (@|<officer>) _4 (know)? (that)? (he|she|they) (is|are|was|were|will) (now)? (be)? (covering|doing|working|moving|starting|taking over|minding|manning|staffing|running|reporting|driving|cleaning|delivering|helping|dealing with|seeing to|put on|off the|on the _1 (counter|rota|door|desk|round|gate|phones|van|shift|nights)) _6]`,
        `[(i have|i am) (cancelled|cancelling|stopped|stopping|called off|calling off|halted|halting|pulled|pulling|suspended|suspending|closed|reopened|closing|reopening) (it|the|that|your|this|their) _2 (job|works|work|contract|order|survey|patrol|patrols|round|closure|roadworks|shift|shifts|inspection|collection|service|library|recruitment|consultation|tender|enforcement)]`,
      ],
      spare: ['quoted', 'negated', 'question', 'conditional', 'reported'],
      unless: [
        '(my own (contractor|gardener|builder)|our group|party|volunteers|the verger|my (gardener|builder|son|wife|husband)|i have asked|our (subscription|meeting))',
      ],
      where: (sentence, match) => !isResolved(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[i (have|had)? ${adverb} (told|instructed|ordered|asked|got|booked|engaged|hired|commissioned|rung|rang|phoned|let) _6 and (to)? (send|sends|address|charge|invoice|bill|post|put) (the|their|his|its|any|it)? _1 (bill|invoice|account|bills|invoices|cost)? to (County Hall|the (council|office|clerk|authority|depot|department)|you|us|Finance|Highways|your (office|team|department|budget)|town hall)]`,
        `[i (have|had)? ${adverb} (told|instructed|ordered|asked|got) _8 (send|sends|address|invoice|bill|charge) (the|their|his|its|any)? (bill|invoice|account|bills|invoices|cost|costs|it)? to (County Hall|the (council|office|clerk|authority|depot|department)|Finance|Highways|your (office|team|department|budget))]`,
        `[i (have|had)? ${adverb} (told|said to|informed|written to|rung|phoned|let) (the|your|that|our) _1 (crew|crews|gang|gangs|lads|men|caretaker|groundsman|groundsmen|driver|drivers|depot|foreman|supervisor|wardens|warden|workmen) (so|as much|the same|accordingly|likewise)] _6`,
        `[i (have|had)? ${adverb} (told|instructed|ordered|engaged|hired|booked|commissioned) (@ _1 (sons|son|daughters|co)|(the|a|our|your) _2 (builder|builders|fencer|fencers|roofer|roofers|electrician|plumber|painter|painters|scaffolder|scaffolders|landscaper|landscapers|tree surgeon|tree surgeons|surveyor|caterer|caterers|printer|printers|firm|company|supplier)) _2 to (start|begin|get going|go ahead|carry on|crack on|make a start|proceed|order|deliver|fit|build|lay|put|dig|supply|take|cut|fell|clear|paint|fence|roof|print|install|come|do) _6]`,
      ],
      spare: ['quoted', 'negated', 'question', 'conditional', 'reported'],
      unless: [
        '(my own|my (house|garden|drive|wife|husband|surgery|expense|pocket)|at my expense|i will pay|i am paying|our group|party|volunteers|to (write|apply|report|contact|ring|speak|complain|ask))',
      ],
      where: (sentence, match) => !isResolved(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: settled,
      spare: ['quoted', 'negated', 'question', 'conditional', 'reported'],
      where: (sentence, match) => !isResolved(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: decreed,
      spare: ['quoted', 'negated', 'question', 'conditional', 'reported'],
      where: (sentence, match) =>
        !isResolved(sentence) && !isAnothers(sentence, match) && !isSoft(sentence),
    }),
    phrases({
      find: assumed,
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence, match) => !isResolved(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: briefed,
      near: understood,
      unless: ['(for advice|to ask (whether|if|how|what)|to thank|to apologise|about my)'],
      spare: ['quoted', 'negated', 'question', 'conditional', 'reported'],
      where: (sentence, match) => !isResolved(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: pleased,
      near: placed,
      spare: ['quoted', 'negated', 'question', 'reported'],
      where: (sentence, match) => !isResolved(sentence) && !isAnothers(sentence, match),
    }),
  ],
  flags: [
    '[I had a quiet word with Raj] and the lads, and they now know that the rec comes first.',
    "[I've told the contractor to fell] the oak on Tuesday, so be there with the keys.",
    '[I have instructed Housing to leave] him where he is.',
    {
      text: '[I rang the depot and told them to drop everything].',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: '[I sent round the gang] from the crematorium.',
      audience: ['public'],
      kind: 'social-post',
    },
    { text: '[I told the groundsman to leave] the verges.', protocol: 'town-council-2026' },
    {
      text: '[I have ordered your engineers to start] at dawn.',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    { text: '[I have told the wardens to ignore] the bays.', protocol: 'leicestershire-5c' },
  ],
  passes: [
    'I have told officers that residents are unhappy.',
    'I have asked the highways team to look at it.',
    'I told him to report it to Environmental Health and gave him the number.',
    'I have told the clerk that I shall be late.',
    'I never told the crew to leave.',
    { text: 'I have told the contractor to start on Monday.', role: 'officer' },
  ],
} as const satisfies Rule;
