/** In whose division something lies: by the division's own name, or by the register of places. */
import type { Person, Place, Situation } from '../../lib/lint/situation.ts';
import { foldWord } from '../../lib/text/fold.ts';

/** The place that a text names, and the members whose division it lies in, as far as they are on file. */
export interface Whereabouts {
  readonly division: string;
  readonly members: readonly Person[];
  /** Omitted where the text names the division itself. */
  readonly place?: string;
}

type Registers = Pick<Situation, 'directory' | 'places'>;

/** Where a text is about; undefined where it names nothing that is on file. */
export function whereaboutsIn(text: string, registers: Registers): Whereabouts | undefined {
  const { directory, places = [] } = registers;
  const member = memberFor(text, directory);
  if (member?.division !== undefined)
    return { division: member.division, members: membersFor(member.division, directory) };
  const place = placeIn(text, places);
  return (
    place && {
      division: place.division,
      members: membersFor(place.division, directory),
      place: place.name,
    }
  );
}

const vague = new Set(
  'the and of in for north south east west central upper lower great little new old town village villages rural northern southern eastern western park vale valley hill bridge green cross county city borough ward division'.split(
    ' ',
  ),
);

/** The telling words of a division's name, each of which points at it. */
const pointers = (division: string): readonly string[] =>
  division.split(/[\s,&/]+/).filter((word) => word.length > 2 && !vague.has(word.toLowerCase()));

interface Pointed {
  readonly member: Person;
  readonly names: RegExp;
}

const pointed = new WeakMap<readonly Person[], readonly Pointed[]>();

/** Members with a division, and what names it; made once for a directory. */
function pointedAt(directory: readonly Person[]): readonly Pointed[] {
  const known = pointed.get(directory);
  if (known) return known;
  const made = directory.flatMap((member) => {
    const words = member.kind === 'member' ? pointers(member.division ?? '') : [];
    const either = words.map((word) => word.replaceAll(/[^\p{L}\p{N}'’-]/gu, '.')).join('|');
    return words.length > 0
      ? [{ member, names: new RegExp(`(?<![\\p{L}])(?:${either})(?![\\p{L}])`, 'u') }]
      : [];
  });
  pointed.set(directory, made);
  return made;
}

/** The member whose division a text names. */
const memberFor = (text: string, directory: readonly Person[]): Person | undefined =>
  pointedAt(directory).find(({ names }) => names.test(text))?.member;

/** Words as they are compared; "Eastfield Ward" is Eastfield. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(foldWord)
    .filter(Boolean);
const divisionOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== 'ward' && word !== 'division')
    .join(' ');

function membersFor(division: string, directory: readonly Person[]): readonly Person[] {
  const wanted = divisionOf(division);
  return directory.filter(
    (person) =>
      person.kind === 'member' &&
      person.division !== undefined &&
      divisionOf(person.division) === wanted,
  );
}

export const isMemberFor = ({ division }: Whereabouts, person: Person): boolean =>
  membersFor(division, [person]).length > 0;

interface Named extends Place {
  readonly words: readonly string[];
}

const registers = new WeakMap<readonly Place[], ReadonlyMap<string, readonly Named[]>>();

/** Places by the first word of their names; one that lies in two divisions tells nobody's. */
function byFirstWord(places: readonly Place[]): ReadonlyMap<string, readonly Named[]> {
  const known = registers.get(places);
  if (known) return known;
  const named = places.map((place) => ({ ...place, words: wordsOf(place.name) }));
  const alike = Map.groupBy(named, ({ words }) => words.join(' '));
  const sure = [...alike.values()].filter(
    (same) => new Set(same.map(({ division }) => divisionOf(division))).size === 1,
  );
  const made = Map.groupBy(
    sure.flatMap((same) => same.slice(0, 1)),
    ({ words }) => words[0] ?? '',
  );
  registers.set(places, made);
  return made;
}

/** The longest name of a place in a text, written with a capital. */
function placeIn(text: string, places: readonly Place[]): Place | undefined {
  if (places.length === 0) return undefined;
  const index = byFirstWord(places);
  const written = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map(([word]) => word);
  const words = written.map(foldWord);
  const found = words.flatMap((word, at) =>
    /^[\p{Lu}\p{N}]/u.test(written[at] ?? '')
      ? (index.get(word) ?? []).filter((place) =>
          place.words.every((each, offset) => words[at + offset] === each),
        )
      : [],
  );
  return found.toSorted((a, b) => b.words.length - a.words.length)[0];
}
