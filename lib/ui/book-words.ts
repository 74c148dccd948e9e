import type { BookExample, BookProtocol, BookRule, Part } from '../lint/rule-book.ts';
import type { Bound } from '../lint/protocol.ts';
import type { Audience } from '../lint/situation.ts';
import { dayOf, listed, say, sayOf } from '../words/say.ts';

/** What a clause does for a rule, said of the rule. */
export const partName = (part: Part): string => sayOf('bookPart', part);

/** The same, said of the clause. */
export const partOfClause = (part: Part): string => sayOf('bookClausePart', part);

/** A sentence on whom a clause binds. */
export const bindingOf = (binds: readonly Bound[]): string =>
  say('bookBinds', listed(binds.map((name) => sayOf('bound', name))));

/** A sentence on whose words a rule looks at, and where. */
export function concernOf({ roles, audiences, kinds }: BookRule): string {
  const either = (names: readonly string[]) => listed(names, 'disjunction');
  const where = kinds
    ? say('bookConcernsKind', either(kinds.map((kind) => sayOf('kind', kind))))
    : '';
  const readers = audiences ? say('bookConcernsReaders', either(audiences.map(readerName))) : '';
  return roles
    ? say('bookConcerns', listed(roles.map((role) => sayOf('bookRole', role))), where + readers)
    : say('bookConcernsAnybody', where + readers);
}

const readerName = (audience: Audience): string =>
  audience === 'unknown' ? say('bookUnknownReaders') : sayOf('reader', audience);

/** In which circumstances an example is meant, as far as it says so: "A member to the press, letter". */
export function settingOf(
  { role, traits, audience, kind, protocol, excuse }: BookExample,
  councilOf: (protocol: string) => string,
): string {
  const posts = traits?.map((trait) => sayOf('bookTrait', trait)).join(', ');
  const writer = [role && sayOf('bookWriter', role), posts && say('bookPosts', posts)];
  const readers = audience && say('bookTo', listed(audience.map(readerName)));
  const said = [
    [...writer, readers].filter(Boolean).join(' '),
    kind && sayOf('kind', kind),
    protocol !== undefined && councilOf(protocol),
    excuse !== undefined && say('bookExcused', excuse),
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
    say('bookVersion', version),
    adopted === undefined ? sayOf('bookState', state) : say('bookAdopted', dayOf(adopted)),
    review !== undefined && say('bookReview', dayOf(review)),
  ].filter((fact) => fact !== false);
  return [say('bookStanding', facts.join(', ')), note].filter(Boolean).join(' ');
}
