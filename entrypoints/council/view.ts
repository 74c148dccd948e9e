import type { Mode } from '../../lib/council/registers/compare.ts';
import { decisions } from '../../lib/council/registers/decisions.ts';
import { domains } from '../../lib/council/registers/domains.ts';
import { elections } from '../../lib/council/registers/elections.ts';
import { people } from '../../lib/council/registers/people.ts';
import { places } from '../../lib/council/registers/places.ts';
import type { Register } from '../../lib/council/registers/register.ts';
import { domainKinds, type KnownDomain } from '../../lib/council/registers.ts';
import type { Decision, Election, Person, Place } from '../../lib/lint/situation.ts';
import { dayOf, say, sayOf } from '../../lib/words/say.ts';

export interface Column<Entry> {
  readonly title: string;
  readonly text: (entry: Entry) => string;
}

/** A field of the form in which an entry is written by hand. */
export interface Input<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'date' | readonly (readonly [value: string, label: string])[];
  readonly isNeeded?: boolean;
}

/** How a register is shown, and how an entry of it is written by hand. */
export interface View<Entry, Field extends string> {
  readonly register: Register<Entry, Field>;
  /** The same for a file that does not say what its people are. */
  readonly registerFor?: (kind: Person['kind']) => Register<Entry, Field>;
  /** What a file is taken for until the person says otherwise. */
  readonly mode: Mode;
  /** The first column names the entry. */
  readonly columns: readonly Column<Entry>[];
  readonly inputs: readonly Input<Field>[];
}

const date = (iso: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? dayOf(iso) : iso);

type Field<Of> = Of extends Register<infer _, infer Name> ? Name : never;

export const peopleView = (): View<Person, Field<ReturnType<typeof people>>> => ({
  register: people(),
  registerFor: people,
  mode: 'whole',
  columns: [
    { title: say('councilField_name'), text: ({ name }) => name },
    {
      title: say('councilField_post'),
      text: ({ post, roles = [] }) => (roles.length > 0 ? roles.join('; ') : post),
    },
    { title: say('councilField_kind'), text: ({ kind }) => sayOf('councilKind', kind) },
    {
      title: say('councilField_grade'),
      text: ({ grade }) => (grade ? sayOf('councilGrade', grade) : ''),
    },
    {
      title: say('councilField_where'),
      text: ({ service = '', division = '' }) => service || division,
    },
    {
      title: say('councilField_politics'),
      text: ({ party = '', group = '' }) => [...new Set([party, group])].filter(Boolean).join(', '),
    },
    { title: say('councilField_email'), text: ({ address = '' }) => address },
  ],
  inputs: [
    { field: 'name', label: say('councilField_name'), type: 'text', isNeeded: true },
    {
      field: 'kind',
      label: say('councilField_kind'),
      type: [
        ['officer', say('councilKind_officer')],
        ['member', say('councilKind_member')],
      ],
    },
    { field: 'email', label: say('councilField_email'), type: 'text' },
    { field: 'post', label: say('councilField_post'), type: 'text' },
    {
      field: 'grade',
      label: say('councilField_grade'),
      type: [
        ['', say('councilGrade_none')],
        ['senior', say('councilGrade_senior')],
        ['junior', say('councilGrade_junior')],
      ],
    },
    { field: 'service', label: say('councilField_service'), type: 'text' },
    { field: 'division', label: say('councilField_division'), type: 'text' },
    { field: 'party', label: say('councilField_party'), type: 'text' },
    { field: 'group', label: say('councilField_group'), type: 'text' },
    {
      field: 'roles',
      label: say('councilField_roles'),
      hint: say('councilHint_roles'),
      type: 'text',
    },
  ],
});

export const decisionsView = (): View<Decision, Field<typeof decisions>> => ({
  register: decisions,
  mode: 'add',
  columns: [
    { title: say('councilField_matter'), text: ({ matter }) => matter },
    { title: say('councilField_keywords'), text: ({ keywords }) => keywords.join(', ') },
    { title: say('councilField_status'), text: ({ status }) => sayOf('councilStatus', status) },
    { title: say('councilField_body'), text: ({ body }) => body },
    { title: say('councilField_date'), text: (entry) => date(entry.date) },
    { title: say('councilField_reference'), text: ({ reference }) => reference },
  ],
  inputs: [
    { field: 'matter', label: say('councilField_matter'), type: 'text', isNeeded: true },
    {
      field: 'keywords',
      label: say('councilField_keywords'),
      hint: say('councilHint_keywords'),
      type: 'text',
    },
    {
      field: 'status',
      label: say('councilField_status'),
      type: [
        ['pending', say('councilStatus_pending')],
        ['made', say('councilStatus_made')],
      ],
    },
    { field: 'body', label: say('councilField_body'), type: 'text' },
    { field: 'date', label: say('councilField_date'), type: 'date' },
    { field: 'reference', label: say('councilField_reference'), type: 'text' },
  ],
});

export const electionsView = (): View<Election, Field<typeof elections>> => ({
  register: elections,
  mode: 'add',
  columns: [
    { title: say('councilField_election'), text: ({ name }) => name },
    { title: say('councilField_notice'), text: ({ notice }) => date(notice) },
    { title: say('councilField_poll'), text: ({ poll }) => date(poll) },
  ],
  inputs: [
    { field: 'name', label: say('councilField_election'), type: 'text', isNeeded: true },
    {
      field: 'notice',
      label: say('councilField_notice'),
      hint: say('councilHint_notice'),
      type: 'date',
      isNeeded: true,
    },
    { field: 'poll', label: say('councilField_poll'), type: 'date', isNeeded: true },
  ],
});

export const domainsView = (): View<KnownDomain, Field<typeof domains>> => ({
  register: domains,
  mode: 'add',
  columns: [
    { title: say('councilField_domain'), text: ({ domain }) => domain },
    { title: say('councilField_whose'), text: ({ kind }) => sayOf('councilWhose', kind) },
  ],
  inputs: [
    {
      field: 'domain',
      label: say('councilField_domain'),
      hint: say('councilHint_domain'),
      type: 'text',
      isNeeded: true,
    },
    {
      field: 'kind',
      label: say('councilField_whose'),
      type: domainKinds.map((kind) => [kind, sayOf('councilWhose', kind)] as const),
    },
  ],
});

export const placesView = (): View<Place, Field<typeof places>> => ({
  register: places,
  mode: 'whole',
  columns: [
    { title: say('councilField_place'), text: ({ name }) => name },
    { title: say('councilField_division'), text: ({ division }) => division },
  ],
  inputs: [
    { field: 'name', label: say('councilField_place'), type: 'text', isNeeded: true },
    { field: 'division', label: say('councilField_division'), type: 'text', isNeeded: true },
  ],
});
