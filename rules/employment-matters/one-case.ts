/** What the rules on members and one employee’s case share. */
import { isAskedFor } from '../../lib/lint/asking.ts';
import { phrases, type Phrases } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import {
  attends,
  caseContext,
  employeeContext,
  employerContext,
  takesOn,
  undo,
  wants,
} from './lexicon/cases.ts';
import { around } from './own-case.ts';

/** Written to officers, fellow members or the employee, not to the world. */
export const aboutEmployee = ({ open }: Facts): boolean => !open;

const ofJob = wordings(caseContext);
const ofReader = wordings(employeeContext);
const ofAnyReader = wordings(employeeContext, employerContext);

/** The writer stays out of it, or it is no employee of the council. */
const outside = wordings(
  '(can not|cannot|can’t|could not|will not|won’t|would not|wouldn’t|shall not|shan’t|should not|must not|not able to|not for me to|not my place to|not right for me to|am not|was not|would be wrong (for me)? to|unable to|declined to|refused to|said no|not going to|wrong of me to|not asking you to|do not want you to) _ (take|pursue|represent|get|step|act|interfere|intervene|come|attend|speak|discuss|help|ask|comment|influence|go|be|sit|say|asking|pursuing|taking|seek|see|advise|write|want)',
  '(supermarket|car wash|warehouse|factory|private employer|your employer is not|citizens advice|job centre|jobcentre|law centre|acas|amazon|tesco|hospital trust|nhs trust)',
  '(school|planning|parking|housing|benefit|benefits|pip|licensing|blue badge|transport|exclusion|admissions|admission|penalty charge) (appeal|appeals|hearing|panel)',
  '(i|we) (sit|serve|am|are) (on|a member of) (the|this|your)? (appeals|appeal|disciplinary|employment|grievance|personnel|dismissal) (panel|committee|sub committee)',
  '(gave|given|giving|sent|pointed|referred|signposted|directed) (him|her|them|@) _ (the|to|your|hr|union|leaflet|helpline|number)',
  '(suspension|suspend|suspended|reinstate|reinstatement|withdrawal|restore|reopen) (of)? (the|a|our)? _ (bus|buses|route|service|services|bay|bays|charges|funding|grant|library|order|toll|crossing|path|footpath|subsidy|licence|line|road|lane|playground|pool)',
  '(in general|general terms|no particular case|as a matter of policy|across the council|how many|any employee|all staff|all employees|last year’s|statistics)',
);

const readersJob = ({ reading }: Sentence): typeof ofReader =>
  reading.facts.you === 'officer' ? ofReader : ofAnyReader;

interface Options {
  /** Begins with a verb that must be asked for. */
  readonly asked?: true;
  /** Whose job it is: a third person’s unless this says the reader’s. */
  readonly to?: 'employee';
  /** Says less than a request or an offer in the same paragraph. */
  readonly faint?: true;
}

const plain = wordings(...undo, ...wants, ...takesOn, ...attends);

/** Wordings about the case of one employee. */
export const about = (find: readonly string[], { asked, to, faint }: Options = {}): Phrases => {
  return phrases({
    find,
    spare: ['quoted', 'negated'],
    where: (sentence: Sentence, match) =>
      (!asked || isAskedFor(sentence, match)) &&
      !matches(outside, sentence) &&
      !(faint && around(plain, sentence)) &&
      around(to === 'employee' ? readersJob(sentence) : ofJob, sentence),
  });
};
