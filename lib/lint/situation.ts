/** Who writes, to whom, when, in which council: the facts beside the words. Values as in the labelled drafts' guide. */

export const roles = ['officer', 'member', 'communications'] as const;
export type Role = (typeof roles)[number];

export const traits = [
  'senior',
  'junior',
  'statutory',
  'politically-restricted',
  'cabinet',
  'board',
  'chairman',
  'group-leader',
] as const;
export type Trait = (typeof traits)[number];

export const kinds = [
  'email',
  'press-release',
  'media-reply',
  'social-post',
  'letter',
  'report',
  'web-page',
  'minutes',
  'note',
] as const;
export type Kind = (typeof kinds)[number];

export const audiences = [
  'officer',
  'junior-officer',
  'senior-officer',
  'member',
  'political-group',
  'press',
  'public',
  'resident',
  'partner',
  'mp',
  'supplier',
  'unknown',
] as const;
export type Audience = (typeof audiences)[number];

export interface Author {
  readonly role: Role;
  readonly post: string;
  readonly name: string;
  readonly traits: readonly Trait[];
}

/** A person the organisation has on file. */
export interface Person {
  readonly name: string;
  readonly post: string;
  readonly kind: 'officer' | 'member';
  readonly grade?: 'senior' | 'junior';
  /** Where an officer works: service, department or directorate. */
  readonly service?: string;
  readonly party?: string;
  /** The political group that a member sits with, where it is not the party. */
  readonly group?: string;
  readonly division?: string;
  /** Offices that a member holds: "Chairman of the Planning Committee". */
  readonly roles?: readonly string[];
  readonly address?: string;
}

/** A place, and the division or ward that it lies in. */
export interface Place {
  readonly name: string;
  readonly division: string;
}

/** An entry of the decision register. `date` is ISO, yyyy-mm-dd. */
export interface Decision {
  readonly matter: string;
  readonly keywords: readonly string[];
  readonly status: 'pending' | 'made';
  readonly body: string;
  readonly date: string;
  readonly reference: string;
}

/** Dates are ISO, yyyy-mm-dd. */
export interface Election {
  readonly name: string;
  readonly notice: string;
  readonly poll: string;
}

export interface Situation {
  /** Id of the protocol in force, for instance `west-sussex-2020`. */
  readonly protocol: string;
  readonly author: Author;
  readonly kind: Kind;
  readonly audience: readonly Audience[];
  /** When it is being written, yyyy-mm-dd. */
  readonly date: string;
  readonly directory: readonly Person[];
  readonly decisions: readonly Decision[];
  readonly elections: readonly Election[];
  /** Omitted where there is no register of places. */
  readonly places?: readonly Place[];
}
