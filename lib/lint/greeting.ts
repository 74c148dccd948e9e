/** Whom a greeting names, and whether one of the recipients may answer to it. */
import { foldWord } from '../text/fold.ts';
import type { Mailbox } from './draft.ts';

const titles = /^(?:mr|mrs|ms|miss|mx|dr|cllr|councillor|prof|professor|sir|lady|lord|rev|revd)$/;

/** Whoever is greeted by one of these is not greeted by name. */
const others = new Set(
  `all both everyone everybody folks team colleagues colleague members member councillors councillor friends friend sir
  sirs madam editor chair chairman chairwoman leader mayor clerk director head officer officers resident residents
  neighbour neighbours customer applicant parent parents carer carers guardian tenant householder owner occupier
  committee council cabinet group board panel trustees governors reporter newsdesk desk news press service services
  office department support help again there you guys ladies gentlemen chief executive monitoring minister ministers lead
  planning highways housing legal finance democratic manager secretary treasurer vicar headteacher reader
  organiser volunteer volunteers partner partners supplier suppliers agent landlord whom it may concern labour
  conservative conservatives green greens liberal democrat democrats independent independents reform plaid`.split(
    /\s+/,
  ),
);

const greeting =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\s+((?:(?:mr|mrs|ms|miss|mx|dr|cllr|councillor|prof|professor|rev|revd)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})\s*[,:!–-]?\s*$/iu;

/** The one who is greeted, in folded words; `titled` when by a title and a surname. */
export interface Greeted {
  readonly names: readonly string[];
  readonly titled: boolean;
}

/** Undefined when the line greets nobody by name, or more than one. */
export function nameIn(line: string): Greeted | undefined {
  const said = line.trim();
  const called = greeting.exec(said)?.[1];
  // Without regard to capitals the pattern would take any word for a name.
  if (!called || said.length > 60 || /\s\p{Ll}/u.test(called)) return undefined;
  const words = called.split(/\s+/).map(foldWord);
  const names = words.filter((word) => !titles.test(word));
  if (names.length === 0 || names.some((name) => others.has(name) || name.length < 3))
    return undefined;
  return { names, titled: names.length < words.length };
}

/** A mailbox of more than one person, or of a post. */
const shared =
  /\b(?:office|team|desk|unit|services?|department|council|committee|support|enquir\w*|contact|info|hello|group|members?|democratic|planning|highways|housing|legal|press|news|media|editor\w*|clerk|admin\w*|customer|chair\w*|leader|mayor|cabinet|communications?|comms|director|chief|head|manager|secretary|treasurer|reception|school|parish|pa|no-?reply|mail|mailbox|residents?|trust|charity|ltd|plc)\b/i;

/** The folded words of a person's name, in the name or in the address; undefined for whoever may be anybody. */
function wordsOf({ name, address }: Mailbox): readonly string[] | undefined {
  const [local = ''] = address.split('@');
  const inAddress = local.split(/[._\-+\d]+/).filter(Boolean);
  if (shared.test(name) || shared.test(inAddress.join(' '))) return undefined;
  const inName = name.includes('@') ? [] : name.split(/[\s,()."']+/).filter(Boolean);
  const isNamed = inName.length > 1 || inAddress.length > 1;
  return isNamed ? [...inName, ...inAddress].map(foldWord) : undefined;
}

/** Short names that share nothing with the long one. */
const shortFor: readonly string[] = [
  'bob bobby robert',
  'bill billy will william',
  'dick rick richard',
  'peggy peg meg daisy margaret',
  'ted ned eddie edward edmund',
  'polly molly mary',
  'jack john',
  'harry hal henry harold',
  'tony anthony antony',
  'nell nellie helen eleanor',
  'betty betsy liz lizzie libby elizabeth',
  'sandy alex sasha alexander alexandra',
  'dot dotty dorothy',
  'chas chuck charles',
  'jim jimmy james',
  'trish tricia paddy pat patrick patricia',
  'geoff jeff geoffrey jeffrey',
  'kate kitty kath catherine katherine',
  'jo joe josephine joseph joanna',
  'bex becky becca rebecca',
  'kit chris christopher christine',
  'nan nancy ann anne anna',
];

/** Whether a name may be short for, or part of, the other. */
function mayBe(name: string, word: string): boolean {
  if (word.length < 3) return word === name.slice(0, word.length);
  for (let from = 0; from + 3 <= name.length; from++)
    if (word.includes(name.slice(from, from + 3))) return true;
  return shortFor.some((line) => [name, word].every((each) => line.split(' ').includes(each)));
}

/** Whether nobody among the recipients can be meant; false where one of them may be anybody. */
export function isNobody({ names, titled }: Greeted, recipients: readonly Mailbox[]): boolean {
  const everyone = recipients.map(wordsOf);
  return everyone.every((words) => {
    if (!words) return false;
    const first = words[0] ?? '';
    // "Jim" may be what James calls himself: one letter is enough where there is no surname.
    if (!titled && names[0]?.[0] === first[0]) return false;
    return !words.some((word) => names.some((name) => mayBe(name, word)));
  });
}
