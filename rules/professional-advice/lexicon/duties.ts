/** What the law has a statutory officer publish, file, report or allow, and how it is left undone. */

const duty =
  '(audit|auditor|public rights|public’s rights|electors’ rights|vacancy|casual vacancy|election|by election|statutory|section 114|s114|section 5|s5|inspection|conclusion of audit|public inspection|right to inspect|exercise of public rights|public|legal|data breach|breach|ico|external audit|internal audit|transparency|agar|annual governance|monitoring officer’s|annual) (notice|notices|report|return|returns|statement|form|forms|letter|referral|papers|data)';
const thing = `(${duty}|accounts|annual accounts|annual return|agar|section 114|s114|statement of accounts|ledgers|ledger|bank statements|vat return|payroll return|declaration of (vacancy|office)|register of interests|audit papers|audit notice|audit report|audit letter|books|cash book|cashbook|invoices|receipts|bank reconciliation|notice of (vacancy|audit|election|(the)? public rights|the public’s rights|conclusion|casual vacancy|poll)|summons|poll request|call for a poll|petition for a poll|parish poll|complaint to the monitoring officer|referral|data breach|breach report|foi reply|foi response|foi request|freedom of information request|disclosure|subject access request|ombudsman’s (report|finding)|ombudsman report|public notice|notice|expenditure list|spending data|data protection request|dispensation)`;
const till =
  '(yet|by (the (end|deadline|date|due)|june|july|may|september|october|friday|monday|then|#)|until|till|before|for (a|now|the (moment|time being)|some|another|#|two|three|a few)|this (week|month|side)|just yet|at all|after|while|so soon|in time|on time|straight away|this year|this time|again|any more|anywhere)';

export const delayed = [
  `[(do not|never|need not|rather you did not|let us not|rather not|no need to|you are not to|not to|shall not) (put up|publish|post|file|submit|issue|display|send off|send in|pin up|advertise|serve|give|print) (the|that|this|our|any|those)? (${duty}|annual return|agar|statement of accounts|audit notice|notice of (vacancy|audit|election|(the)? public rights|the public’s rights|conclusion|casual vacancy|poll))]`,
  `[(do not|never|need not|rather you did not|let us not|rather not|best not|better not|no hurry to|no rush to|no need to|you are not to|not to) (put|publish|post|file|send|submit|issue|display|report|refer|release|pin|stick|show|give|hand|hand over|lodge|advertise|upload|serve|declare|return|pass|tell|open|let) (up|over|out|in|on)? (the|that|this|our|any|those)? ${thing}] (up|over|out|to|off|in)? _6 ${till}`,
  `[(do not|never|you are not to|rather you did not|let us not|not to) (send|hand|show|give|pass|hand over|release|report|refer|take|submit|disclose|open|let) _4 (to|over to) (the|our)? (external|internal)? (auditor|auditors|monitoring officer|ico|information commissioner|ombudsman|borough|returning officer|district auditor|electoral services|hmrc|pensions regulator|police|health and safety executive|hse)]`,
  `[(do not|never|you are not to) (let|allow|give) (the)? (auditor|auditors|internal auditor|inspector|elector|electors|public|residents|press) _ (see|near|at|into|in|have|inspect|look|access|the)]`,
  `[(do not|never|need not) (tell|report to|notify|inform|alert|mention (this|it|anything) to) (the)? (ico|information commissioner|auditor|auditors|external auditor|borough (about the vacancy)?|electoral services|returning officer|pensions regulator|hmrc|health and safety executive|hse)]`,
  `[(it|they|that|we|the notice|the return|the accounts|the audit) can (wait|stay in the drawer|sit|go in late|be late|stay where)] _4 (until|till|after|for) _ (election|vote|fete|precept|by election|poll|new year|annual meeting|holidays|summer|meeting)`,
  `[(miss|forget|ignore|never mind|overlook|let slip|let slide) the (audit|filing|statutory|legal|agar|return|notice) (deadline|date|period|requirement|rules|timetable)]`,
  `[if the key (to the)? (*)? (cupboard|cabinet|office|filing cabinet|safe)? _ (went|goes|were|was) (missing|astray|lost)]`,
];

export const withheld = [
  `[(put off|delay|hold off|hold off on|postpone|hold back on|hold up|go slow on|drag your feet on|drag your feet over|stop|forget|avoid) (publishing|posting|sending|filing|issuing|displaying|submitting|reporting|advertising|declaring|signing|referring|notifying|answering|putting up) (the|that|this|our|off)? (${thing}|vacancy)]`,
  `[(hold back|hold on to|hang on to|sit on|delay|hold up|hold off on|hold off|keep back|withhold|hold over|bury|lose|mislay|shelve|put off|postpone|drag your feet (on|with|over)|go slow (on|with)|forget|sit tight on|pull|suppress|stall|stall on|keep quiet about|keep hold of|backdate|back date|tear up|hush up) (on)? (the|that|this|our|those|any)? ${thing}]`,
  `[(hold|keep|leave|stick|put|shove|file|lose|tuck|pop) (the|that|this|our|those) ${thing} (back|in (the|a|your|my) (drawer|drawer|desk|safe|cupboard|tray|pending tray|bottom drawer|in tray|cabinet)|under (the|your|a)|until|till|off|out of sight|for (a|now|the)|quiet|at the bottom|to one side|behind the)]`,
  `[(leave|keep|stick|put|tuck|lose|shove|pop|drop) it (in|at the back of|at the bottom of|behind|under) (the|a|your) (drawer|desk|cupboard|bottom drawer|tray|pile|filing cabinet|cabinet|noticeboard|in tray) _ (until|till|for|or)]`,
  `[(sign|approve|submit|file|certify) (the|that|this|it) (*)? (certificate|return|agar|form|statement|accounts|declaration|governance statement) _6 (check (it|them)? (afterwards|later|after)|without (checking|the|reading)|whatever|even though|blind|anyway|tick yes|and say|regardless|checks? (can|later)|later)]`,
  `[(tick|put|say|answer|enter|mark) (yes|no|none|nil|compliant) (to|for|on|in|against) _4 (agar|governance statement|annual return|return|declaration|internal control|audit form|governance)]`,
];

/** The one who must be told is not to be troubled yet. */
export const spared = [
  `[(i would not|i wouldn't|i should not|i shouldn't|no need to|do not|let us not|need we|must we|must you|why|hardly worth|not worth|better not|best not|rather you did not|no call to|no hurry to|no rush to) (go|be|to)? (and)? (trouble|troubling|bother|bothering|burden|burdening|worry|worrying|disturb|disturbing|pester|pestering|ring|ringing|write to|writing to|tell|telling|inform|informing|notify|notifying|alert|alerting) (him|her|them|the (auditor|auditors|ombudsman|regulator|borough|monitoring officer|returning officer|commissioner|inspector|secretary of state|ico)|anybody|anyone|people) (with|about)? (it|this|that|such|a|any)? _ (until|till|before|just yet|for now|for the moment|at the moment|yet|this side|quite so|so soon)]`,
];
export const dutiful = [
  '(auditor|auditors|ombudsman|regulator|returning officer|monitoring officer|information commissioner|ico|hmrc|secretary of state|pensions regulator|district auditor|external audit)',
];
