import type { Rule } from '../../lib/lint/rule.ts';
import { services } from '../../lib/lint/lexicon/services.ts';
import { criticism, speaksOfStaff } from './criticism.ts';

const his = '(his|her|their|its)';
const ought = `(should|must|ought to|needs to|need to|has to|have to|had to|has got to|have got to|had better|
  it is time for * to|is going to have to|would do the decent thing and|could do us all a favour and|
  might like to|will have to|deserves to|deserve to|should never|should not|ought not to|must not|
  should have|should long ago have|ought to have|cannot be allowed to|deserve|deserves)`;
const leave = `(resign|quit|step (down|aside)|stand (down|aside)|walk|go !(to|out|on|back|through|in|into|with|and|
  over|up|down|for|ahead|there|home|online|round|by|into|wherever|where)|be (made to (walk|drive|live|
  pay|apologise|explain|answer|sit|read|resign|stand|use|wait|eat|go|say)|sacked|fired|dismissed|axed|
  removed|suspended|replaced|disciplined|demoted|moved on|moved sideways|shown the door|given (his|
  her|their|its) (marching orders|cards|p45|notice)|out on|let go|made to (pay|answer|account|
  apologise)|held (personally)? (to account|accountable|responsible)|cleared out|got rid of|
  kicked out|booted out|thrown out|drummed out|pensioned off|put out to grass|ashamed|
  looking for (another|a new|other)|clearing|packing|sent packing|struck off|in prison|in jail|
  behind bars|prosecuted|investigated|doing (something|anything) else|in the (post|job|role)|in (post|
  charge|any|a position)|allowed (near|anywhere near|to|back|out)|let (loose|near|anywhere near|out)|
  running|paid|drawing a salary|employed|appointed|promoted)|been (sacked|fired|dismissed|removed|
  suspended|replaced|disciplined|shown the door|appointed|hired|given the job|given (the)? post|
  promoted|moved|let|put in charge|allowed)|have (been (sacked|fired|dismissed|removed|appointed|
  hired|promoted|given|moved|put|allowed|let|shown|clearing)|gone (by now|already|long ago|years ago|
  months ago|last)|resigned|sacked|the (decency|honesty|grace|integrity) to (resign|go|quit))|
  consider ${his} (position|positions|future|futures)|clear ${his} (desk|desks)|pack ${his} (bag|
  bags)|hang ${his} (head|heads)|collect ${his} (p45|cards)|lose ${his} (job|jobs|bonus|pension)|
  hand in ${his} notice|fall on ${his} (sword|swords)|do the decent thing|do the honourable thing|
  hold (the|this|that|any|such|public) (post|office|position|job|role)|think about (a)? (another|
  different|new)|find (another|a new|a different|other|something)|hang up ${his} (boots|boot|hat|
  gloves|spurs)|call it a day|throw in the towel|make way|move (aside|over|on|out)|
  take (early retirement|a long look|a long hard look|a running jump|a hike|the consequences|
  the blame|responsibility)|look in the mirror|look at (himself|herself|themselves)|hand back|pay (it|
  the money|for it|us)? back|pull ${his} (socks|finger|fingers) (up|out)|get ${his} (act|acts|finger|
  fingers|backside|backsides|house|heads|head|priorities) _ (together|out|into gear|in order|right|
  straight)|wake up|buck up|smarten up|shape up|grow up|stop (making|hiding|lying|dithering|wasting|
  moaning|blaming|treating|pretending|messing|playing|dragging|inventing|finding|fobbing)|
  start (earning|listening|doing (his|her|their|its)|telling the truth|answering|working|treating)|
  do ${his} (job|jobs)|learn (to|some|how)|go back to (school|college|primary|the drawing|nursery|
  basics|bed)|keep out of|butt out|mind ${his} own|apologise|retire|apologise and (go|resign))`;

export const fitness = {
  id: 'officer-criticism/fitness',
  severity: 'warn',
  message: 'This says that an officer should lose or leave the post.',
  why: 'Appointment and discipline are for the council’s own procedures, which a public call would prejudice.',
  advice:
    'Keep to the outcome that you want for residents, and take the rest to the chief executive or the Monitoring Officer.',
  detect: [
    criticism(
      [
        `<officer|name> _4 [${ought} _ ${leave}]`,
        `[${ought} ${leave}] as (head|director|chief|leader of|manager|clerk|monitoring)`,
        `^ [<officer> out $]`,
        `(high|about|past|is|was|be)? time (that)? <officer|name> _4 [((~be|~get|got) _ (given (his|her|
          their|its) (marching orders|cards|p45|notice)|shown the door|sacked|fired|moved|replaced|retired|
          suspended|held|taken to task|put out|brought to|pulled up|removed|dismissed|gone)|went|left|
          resigned|quit|moved on|moved aside|stepped (down|aside)|made way|considered (his|her|their|its)|
          packed|cleared|retired|put _ (heads|head) down|did (the|a) (decent|honest|day's|proper) _)]`,
        `(appointing|hiring|promoting|keeping|employing|recruiting|appointed|the appointment of|
          giving) <officer|name> _6 [(mistake|error|disaster|blunder|misjudgement|misjudgment|folly|madness|
          waste of|catastrophe|regret|regrets)]`,
        `[(get rid of|sack|sacking|fire|dismiss|suspend|remove|axe|ditch|boot out|kick out|drum out|root out|
          weed out|clear out)] <officer> !('s)`,
        `[(sack|fire|get rid of|clear out|kick out|boot out) (them all|the lot|the whole lot|every one|all) (of them)?] _4 <officer>`,
        `[(show|give) <officer> (the door|the boot|the sack|the push|the heave ho|the elbow|(his|her|their|
          its) (marching orders|cards|p45|notice))]`,
        `(~call|~demand|~ask|~press|~push|~campaign|~petition) (for|that)? [_ (resignation|removal|dismissal|
          sacking|suspension|head|heads|scalp|departure)] (of|from) <officer>`,
        `(~call|~demand|~ask|~press|~urge) (for|on)? <officer> _ to [(resign|quit|go|step down|stand down|
          step aside|be sacked|be dismissed|be removed|be suspended)]`,
        `[<officer> 's? (resignation|dismissal|head on a (plate|platter)|departure|p45)] _ (~be|should|would|
          cannot|can not|is) _ (overdue|welcome|only|mistake|soon|the least|long)`,
        `<officer|name> _4 [(~be|remains) _ (unfit (for|to)|not fit (for|to)|no longer fit|not a fit|
          unsuitable|untenable|in the wrong (job|post|role|line of work)|not the right (person|man|woman|
          people)|the wrong (person|man|woman|people))]`,
        `<officer|name> 's? [position _ (untenable|impossible|indefensible)]`,
        `<officer> _4 [would (not)? last _ (a)? (week|day|minute|minutes|five|month|hour|morning|in|long) _6]`,
        `<officer> _4 [would (have been|be|long since have been) _ (sacked|out on|clearing|out of a job|
          fired|shown|given|looking for|on the dole|down the road|gone|laughed|packing|unemployable)]`,
        `[(in|at|for) (any|a|the) _ (private|real|proper|commercial|normal|other) _ (firm|company|business|
          world|sector|job|organisation|employer|walk of life) _6 would _4] (~be|~have|~clear|~get|~last|~go)`,
        `<officer> _6 [would not (survive|last|be tolerated|be employed|get past|hold down|keep (his|her|
          their|its)) _ (in)? _ (private|real|proper|commercial) _ (firm|company|business|world|sector|job)]`,
        `[(clear|clean|sweep|cut) out _ (dead wood|deadwood)]`,
        `[(dead wood|deadwood) (in|at|among) (the|our)? (${services}|council|county hall|town hall|building|
          department|team)]`,
        `[_ (dead wood|deadwood) (in|at|among)] <officer>`,
        `[heads (should|must|need to|have to|ought to|will|had better) roll]`,
        `<officer> _6 [(on borrowed time|days are numbered|time is up|time to go|has had (his|her|their|
          its) chance|sell by date|use by date|past (his|her|their|its) sell by)]`,
        `[(a|the|some)? (new broom|fresh face|fresh start|clear out|clean sweep|cull|purge|shake out) (in|at|
          of|among)] <officer>`,
        `why _2 <officer> _4 [(not|never) _ (been)? (disciplined|sacked|suspended|dismissed|removed|
          held to account|moved on|held responsible|investigated|replaced|shown the door)]`,
        `[the sooner <officer> _6 (go|goes|gone|leave|leaves|left|retire|retires|replaced|resign|resigns|
          move|moves|moved|sacked|removed) _3 the better]`,
        `[the sooner (we|this council|the council|somebody) (get|gets|has|have|find|finds|appoint|
          appoints) _ (proper|new|decent|competent|real|different|better) _4 the better]`,
        `[put (a|an|some|this) _2 (fool|idiot|clown|amateur|novice|halfwit|donkey|beginner|monkey|bureaucrat|
          pen pusher|jobsworth|accountant) in (charge|control)]`,
        `[(doomed|sunk|finished|dead in the water|in trouble) (from|since|the) _9] <officer>`,
        `[not suspended]`,
        `why _4 <officer> [still _ (in (post|the job|place|charge)|sitting there|here|there|employed|drawing|
          being paid|on the payroll)]`,
        `[who (appointed|hired|gave|put|promoted|chose|employed|thought it wise to appoint)] <officer>`,
        `(petition|sign|signatures) _6 [(remove|oust|sack|get rid of|dismiss)] <officer>`,
        `[(had|if _ had|without) _ (ounce|shred|scrap|grain|iota|jot|modicum|vestige) of (integrity|decency|
          honour|shame|self respect|honesty)]`,
      ],
      { evenIf: true },
    ),
    criticism(
      [
        `(~call|~demand|~ask|~press|~want|~seek) _1 <officer> 's? [(resignation|dismissal|sacking|suspension|
          removal|head|departure|scalp) !(examined|read|checked|tested|looked at|seen to|start|office|teacher)]`,
      ],
      { free: true },
    ),
    criticism(
      [
        `[(should|must|needs to|has to|have to) _ (resign|be sacked|be dismissed|go now|be removed|
          clear (his|her|their|its) (desk|desks))]`,
      ],
      {
        evenIf: true,
        where: ({ mentions }, { first }) => {
          const before = mentions.findLast((mention) => mention.first < first);
          return before !== undefined && speaksOfStaff({ mentions: [before] });
        },
      },
    ),
  ],
  flags: [
    { text: 'The head of planning [should resign].', role: 'member', audience: ['press'] },
    { text: '[Sack] the licensing manager.', role: 'member', audience: ['public'] },
    {
      text: '[In any private firm the admissions manager would have been clearing his desk by the Friday].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The conservation officer, Ms Lindqvist, [is unfit for the post].',
      role: 'member',
      audience: ['press'],
    },
  ],
  passes: [
    { text: 'The Roads Minister should resign.', role: 'member', audience: ['press'] },
    { text: 'The portfolio holder must go.', role: 'member', audience: ['press'] },
    {
      text: 'The monitoring officer should go to the site on Friday.',
      role: 'member',
      audience: ['member'],
      kind: 'note',
    },
    {
      text: 'I am not saying that the director should resign.',
      role: 'member',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
