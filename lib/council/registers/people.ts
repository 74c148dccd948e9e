import { say } from '../../words/say.ts';
import type { Person } from '../../lint/situation.ts';
import { entrySchemas } from '../registers.ts';
import { folded, listed, type Made, type Register, tooLong } from './register.ts';
import type { Row } from './table.ts';

const fields = [
  'name',
  'kind',
  'post',
  'grade',
  'service',
  'division',
  'party',
  'group',
  'roles',
  'email',
] as const;
type Shown = (typeof fields)[number];
type Field = Shown | 'first' | 'last';

/** Who works for the council and who sits on it. `kind` is what everybody in the file is, where the file does not say. */
export const people = (kind?: Person['kind']): Register<Person, Field> => ({
  name: 'directory',
  fields,
  spellings,
  lists: ['roles'],
  schema: entrySchemas.directory,
  needs: [['name', 'last']],
  make: (cell) => make(cell, kind),
  cell: shown,
  keys: ({ name, kind: is, address }) => [
    ...(address === undefined ? [] : [address.toLowerCase()]),
    `${is} ${folded(name)}`,
  ],
  part: (person) => person.kind,
  of: ({ directory }) => directory,
  put: (registers, directory) => ({ ...registers, directory }),
});

const spellings = {
  name: words(
    'name|full name|fullname|display name|officer|officer name|name of officer|employee|employee name|staff name|councillor|councillor name|name of councillor|cllr|cllr name|member|member name|name of member|person|contact|contact name',
  ),
  kind: words('kind|type|category|person type|officer or member|member or officer|staff type'),
  post: words(
    'post|post title|job title|job|job role|position|position title|role title|designation|occupation|title of post|current post|title',
  ),
  grade: words('grade|grade name|pay grade|level|band|tier|seniority|scale'),
  service: words(
    'service|service area|department|dept|directorate|team|section|unit|business area|organisation unit|org unit',
  ),
  division: words(
    'division|electoral division|division name|ward|ward name|electoral ward|county division|ward division|division ward|seat|area represented|constituency|constituent area|represents|representing',
  ),
  party: words('party|political party|party name|politics|political affiliation|affiliation'),
  group: words('group|political group|group name|party group'),
  roles: words(
    'roles|role|offices|offices held|key posts|keyposts|responsibilities|responsibility|appointments|committees|committee|portfolio|portfolios|positions|positions held|special responsibilities',
  ),
  email: words(
    'email|e mail|e mail address|email address|emailaddress|mail|work email|work e mail|council email|primary smtp address|smtp address|primary email|user principal name|upn|contact email',
  ),
  first: words(
    'first name|firstname|first|forename|forenames|forename s|given name|givenname|christian name|preferred name|known as',
  ),
  last: words('last name|lastname|surname|family name|sn|last'),
} satisfies Readonly<Record<Field, readonly string[]>>;

function words(text: string): readonly string[] {
  return text.split('|');
}

function make(cell: Row<Field>, known: Person['kind'] | undefined): Made<Person> {
  const long = tooLong(cell, [...fields, 'first', 'last']);
  if (long !== undefined) return { refused: long };
  const written = cell('name') || `${cell('first')} ${cell('last')}`.trim();
  const name = nameOf(written);
  if (name === '') return { refused: say('registersNoName') };
  if (vacant.test(name)) return { refused: say('registersVacant', written) };
  const kind = kindOf(cell, written) ?? known;
  if (kind === undefined) return { refused: say('registersNoKind', written) };
  const email = cell('email').replace(/^mailto:/i, '');
  const remarks = [
    email !== '' && !address.test(email) && say('registersNoAddress', email),
    kind === 'officer' && unknownGrade(cell) && say('registersNoGrade', cell('grade')),
  ].filter((remark) => remark !== false);
  const person = kind === 'member' ? memberOf(cell) : officerOf(cell);
  return {
    entries: [{ ...person, name, kind, ...(address.test(email) && { address: email }) }],
    ...(remarks.length > 0 && { remarks }),
  };
}

type Rest = Omit<Person, 'name' | 'kind' | 'address'>;

function memberOf(cell: Row<Field>): Rest {
  const roles = listed(cell('roles'));
  const post = [honorific.test(cell('post')) ? '' : cell('post'), ...roles].find(Boolean);
  return {
    post: post ?? '',
    ...part('party', cell('party')),
    ...part('group', cell('group')),
    ...part('division', cell('division')),
    ...(roles.length > 0 && { roles }),
  };
}

function officerOf(cell: Row<Field>): Rest {
  const post = honorific.test(cell('post')) ? cell('roles') : cell('post') || cell('roles');
  const grade = gradeOf(cell('grade'), post);
  return {
    post,
    ...(grade && { grade }),
    // Many a council calls its departments divisions.
    ...part('service', cell('service') || cell('division')),
  };
}

const part = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> => {
  const made: Partial<Record<Name, string>> = {};
  if (text !== '' && !/^(?:none|n\/a|-+)$/i.test(text)) made[name] = text;
  return made;
};

/** Of an officer or a member, by what the row says of itself. */
function kindOf(cell: Row<Field>, written: string): Person['kind'] | undefined {
  const kind = cell('kind');
  if (/\b(?:member|councillor|cllr|elected|co-?opted)\b/i.test(kind)) return 'member';
  if (/\b(?:officer|employee|staff)\b/i.test(kind)) return 'officer';
  if (titled.test(written) || /^(?:cllr|councillor)/i.test(cell('post'))) return 'member';
  if (cell('party') !== '' || cell('group') !== '') return 'member';
  if (cell('service') !== '' || cell('grade') !== '') return 'officer';
  if (cell('division') !== '') return cell('post') === '' ? 'member' : undefined;
  return cell('post') === '' || honorific.test(cell('post')) ? undefined : 'officer';
}

const titled =
  /^(?:the\s+)?(?:(?:rt\.?\s+)?hon\.?\s+)?(?:county\s+)?(?:cllr|councillor|cynghorydd)\b/i;
const honorific =
  /^(?:cllr|councillor|county councillor|cynghorydd|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|revd|alderman)\.?$/i;
const leading =
  /^(?:the|rt|hon|county|cllr|councillor|cynghorydd|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|revd|reverend|alderman)\.?\s+/i;
const trailing = /[\s,(]+(?:CBE|OBE|MBE|BEM|KBE|DBE|JP|DL|QPM|FRSA|PhD|BA|BSc|MA|MSc)[.)]?$/;
const vacant = /^(?:vacan(?:t|cy)|tbc|to be (?:confirmed|appointed))\b/i;
const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** "OKAFOR, Ifeoma" and "Councillor Ifeoma Okafor OBE" as Ifeoma Okafor. */
export function nameOf(written: string): string {
  const [last = '', first = ''] = written.replace(trailing, '').split(/\s*,\s*/);
  let name = (first === '' ? last : `${first} ${last}`).trim();
  while (leading.test(name)) name = name.replace(leading, '');
  while (trailing.test(name)) name = name.replace(trailing, '');
  return name.trim();
}

const chief =
  /\b(?:chief executive|chief \w+ officer|director|head of|monitoring officer|s(?:ection)? ?151|town clerk|head of paid service)\b/i;
const helper = /\b(?:assistant|pa|secretary|officer|adviser|advisor|support|deputy) (?:to|for)\b/i;

/** By the grade where it says so, else by the post. */
function gradeOf(grade: string, post: string): Person['grade'] {
  if (/\b(?:senior|chief|director|executive|head|tier [12]|smt|clt|jnc)\b/i.test(grade))
    return 'senior';
  if (/\b(?:junior|trainee|apprentice|graduate|entry)\b/i.test(grade)) return 'junior';
  if (/\b(?:trainee|apprentice|graduate|intern)\b/i.test(post)) return 'junior';
  return chief.test(post) && !helper.test(post) ? 'senior' : undefined;
}

const unknownGrade = (cell: Row<Field>): boolean =>
  cell('grade') !== '' && gradeOf(cell('grade'), cell('post')) === undefined;

function shown(person: Person, field: Field): string {
  switch (field) {
    case 'name':
    case 'post':
    case 'kind':
      return person[field];
    case 'grade':
    case 'service':
    case 'division':
    case 'party':
    case 'group':
      return person[field] ?? '';
    case 'roles':
      return person.roles?.join('; ') ?? '';
    case 'email':
      return person.address ?? '';
    case 'first':
    case 'last':
      return '';
  }
}
