import type { Severity } from './finding.ts';
import type { Audience, Kind } from './situation.ts';

/** How a clause stands to a rule. */
export type Support = 'rule' | 'exception' | 'route' | 'background';

/** Roles and posts that a clause can bind; an author answers to one or more of them (see binding.ts). */
export type Bound =
  | 'officer'
  | 'member'
  | 'comms'
  | 'authority'
  | 'report-author'
  | 'senior-officer'
  | 'chief-officer'
  | 'statutory-officer'
  | 'junior-officer'
  | 'politically-restricted-officer'
  | 'local-member'
  | 'committee-member'
  | 'co-opted-member'
  | 'political-group'
  | 'cabinet-member'
  | 'lead-member'
  | 'board-member'
  | 'chairman'
  | 'vice-chairman'
  | 'group-leader'
  | 'mayor';

/**
 * A rule id (`family/name`) or a whole family, and what the clause does for it. A clause may list one
 * rule more than once: any entry whose conditions all hold will do.
 */
export interface Supports<Id extends string = string> {
  readonly rule: Id;
  readonly as: Support;
  /** Narrower than the clause's own `binds`, where each half of it speaks to another side. */
  readonly binds?: readonly Bound[];
  /** The clause speaks only to these readers or kinds of draft. */
  readonly audience?: readonly Audience[];
  readonly kind?: readonly Kind[];
  /** Overrides the rule's own severity. */
  readonly severity?: Severity;
}

/** One numbered passage of a protocol, in our own words. */
export interface Clause<Id extends string = string> {
  /** As in the source, made unique where the source repeats a number: `3.4 (first)(4)`. */
  readonly ref: string;
  /** The reference as the reader should see it on the card. */
  readonly displayRef: string;
  readonly heading: string;
  readonly title: string;
  readonly summary: string;
  /** The council's own words, once its document has been imported. */
  readonly wording?: string;
  readonly binds: readonly Bound[];
  readonly supports: readonly Supports<Id>[];
  /** Why no draft can engage it, for clauses that nothing checks. */
  readonly unchecked?: string;
}

/** How far a protocol has got. Dates are ISO; omitted where the source does not say. */
export interface Status {
  readonly council: string;
  readonly version: string;
  readonly state: 'draft' | 'adopted' | 'guidance';
  readonly adopted?: string;
  readonly review?: string;
  readonly minute?: string;
  readonly note?: string;
  /** Earlier versions, where the source lists them. */
  readonly history?: readonly {
    readonly date: string;
    readonly minute: string;
    readonly what: string;
  }[];
}

export interface Protocol<Id extends string = string> {
  readonly id: string;
  /** Enacted for every council, rather than adopted by one. */
  readonly kind?: 'law';
  readonly title: string;
  readonly status: Status;
  readonly clauses: readonly Clause<Id>[];
}
