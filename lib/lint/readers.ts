import type { Audience, Kind } from './situation.ts';

/** Groups of readers and of papers that clauses of several protocols speak to. */

export const officers = [
  'officer',
  'junior-officer',
  'senior-officer',
] as const satisfies readonly Audience[];

export const councillors = ['member', 'political-group'] as const satisfies readonly Audience[];

export const outsiders = [
  'press',
  'public',
  'resident',
  'partner',
  'mp',
  'supplier',
] as const satisfies readonly Audience[];

/** What is read or spoken at a meeting; a speech is a note. */
export const meetingPapers = ['minutes', 'note', 'report'] as const satisfies readonly Kind[];

export const publications = [
  'press-release',
  'media-reply',
  'social-post',
  'web-page',
] as const satisfies readonly Kind[];
