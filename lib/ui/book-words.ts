import type { audiences, kinds, roles, traits } from '../lint/situation.ts';
import type { BookExample, BookProtocol, BookRule, Part } from '../lint/rule-book.ts';
import type { Bound } from '../lint/protocol.ts';

/** What a clause does for a rule, said of the rule. */
export const partNames: Readonly<Record<Part, string>> = {
  rule: 'Engages',
  law: 'Engages the law',
  exception: 'May be excused by',
  route: 'Do instead',
  background: 'See also',
};

/** The same, said of the clause. */
export const partsOfClauses: Readonly<Record<Part, string>> = {
  rule: 'Engaged by',
  law: 'Engaged by',
  exception: 'May excuse',
  route: 'What to do instead of',
  background: 'Background to',
};

type Named<Of extends readonly string[]> = Readonly<Record<Of[number], string>>;

const roleNames: Named<typeof roles> = {
  officer: 'officers',
  member: 'members',
  communications: 'communications',
};

const writerNames: Named<typeof roles> = {
  officer: 'an officer',
  member: 'a member',
  communications: 'communications',
};

const traitNames: Named<typeof traits> = {
  senior: 'senior',
  junior: 'junior',
  statutory: 'statutory post',
  'politically-restricted': 'politically restricted post',
  cabinet: 'cabinet',
  board: 'board',
  chairman: 'chairman',
  'group-leader': 'group leader',
};

const readerNames: Named<typeof audiences> = {
  officer: 'officers',
  'junior-officer': 'junior officers',
  'senior-officer': 'senior officers',
  member: 'members',
  'political-group': 'a political group',
  press: 'the press',
  public: 'the public',
  resident: 'residents',
  partner: 'partner bodies',
  mp: 'an MP',
  supplier: 'suppliers',
  unknown: 'readers not known',
};

const kindNames: Named<typeof kinds> = {
  email: 'email',
  'press-release': 'press release',
  'media-reply': 'reply to the media',
  'social-post': 'social media post',
  letter: 'letter',
  report: 'report',
  'web-page': 'web page',
  minutes: 'minutes',
  note: 'note',
};

const boundNames: Readonly<Partial<Record<Bound, string>>> = {
  comms: 'communications officers',
  authority: 'whoever speaks for the authority',
  'political-group': 'political groups',
  'report-author': 'authors of reports',
  'vice-chairman': 'vice-chairmen',
  chairman: 'chairmen',
};

/** "officers, members and the mayor". */
export function listed(names: readonly string[], last = 'and'): string {
  const final = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${final}` : final;
}

/** A sentence on whom a clause binds. */
export const bindingOf = (binds: readonly Bound[]): string =>
  `Binds ${listed(binds.map((name) => boundNames[name] ?? `${name.replaceAll('-', ' ')}s`))}.`;

/** A sentence on whose words a rule looks at, and where. */
export function concernOf({ roles, audiences, kinds }: BookRule): string {
  const whose = roles ? listed(roles.map((role) => roleNames[role])) : 'anybody';
  const where = kinds
    ? ` in a ${listed(
        kinds.map((kind) => kindNames[kind]),
        'or',
      )}`
    : '';
  const readers = audiences
    ? `, when read by ${listed(
        audiences.map((name) => readerNames[name]),
        'or',
      )}`
    : '';
  return `Concerns what ${whose} write${roles ? '' : 's'}${where}${readers}.`;
}

/** In which circumstances an example is meant, as far as it says so: "A member to the press, letter". */
export function settingOf(
  { role, traits, audience, kind, protocol, excuse }: BookExample,
  councilOf: (protocol: string) => string,
): string {
  const posts = traits?.map((trait) => traitNames[trait]).join(', ');
  const writer = [role && writerNames[role], posts && `(${posts})`].filter(Boolean).join(' ');
  const readers = audience && `to ${listed(audience.map((name) => readerNames[name]))}`;
  const said = [
    [writer, readers].filter(Boolean).join(' '),
    kind && kindNames[kind],
    protocol !== undefined && councilOf(protocol),
    excuse !== undefined && `excused by ${excuse}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  const words = said.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Without the remark that a document does not name its council. */
export const councilName = ({ status, title, isLaw }: BookProtocol): string =>
  isLaw ? title : status.council.replace(/ \(.*/, '');

/** The rule's name within its family: "Asking opinion". */
export function ruleName(id: string): string {
  const name = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Where a protocol stands, whatever the day: "Version 2026, adopted, due for review in 2027-03." */
export function standingOfProtocol({ status, isLaw }: BookProtocol): string {
  const { version, state, adopted, review, note } = status;
  if (isLaw) return note ?? '';
  const facts = [
    `Version ${version}`,
    adopted === undefined ? state : `adopted on ${dayOf(adopted)}`,
    review !== undefined && `due for review in ${dayOf(review)}`,
  ].filter((fact) => fact !== false);
  return [`${facts.join(', ')}.`, note].filter(Boolean).join(' ');
}

/** "23 March 2026", or "March 2027" where no day is given. */
const dayOf = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...(date.length > 7 && { day: 'numeric' }),
    ...(date.length > 4 && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
