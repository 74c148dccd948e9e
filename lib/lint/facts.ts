import { foldWord } from '../text/fold.ts';
import { hashOf } from '../text/vocabulary.ts';
import type { Draft, Letterhead, Mailbox } from './draft.ts';
import type { Person, Situation } from './situation.ts';

/** What follows from draft and situation before a word of the text is read. Made once per situation. */
export interface Facts {
  readonly situation: Situation;
  readonly recipients: Draft['recipients'];
  readonly subject: string;
  readonly from: Mailbox | undefined;
  /** Who "you" is, when all readers are of one kind. */
  readonly you: 'officer' | 'member' | 'resident' | 'outsider' | 'mixed' | 'unknown';
  /** Read by people outside the council. */
  readonly outside: boolean;
  /** Read by anybody: press, public. */
  readonly open: boolean;
  /** People by the hash of each word of their names; see Tokens.hashes. */
  readonly people: ReadonlyMap<number, readonly Person[]>;
  /** Folded words of the author's name, and of the one that the page writes before the sender's address. */
  readonly ownName: readonly string[];
  /** Folded names of the addressees. */
  readonly addressees: readonly string[];
}

const inside = new Set([
  'officer',
  'junior-officer',
  'senior-officer',
  'member',
  'political-group',
]);

const nameWords = (name: string): string[] =>
  name
    .split(/[\s,]+/)
    .map(foldWord)
    .filter((word) => word.length > 1 && !titles.has(word));

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'cllr',
  'councillor',
  'prof',
  'sir',
  'lady',
  'rev',
  'mx',
]);

/** The sender's name, unless it is that of a shared mailbox. */
const senderIn = ({ from }: Letterhead): string[] =>
  from && /^\S+ (?:\S+ )?\S+$/.test(from.name.trim()) && !shared.test(from.name) ? [from.name] : [];

const shared =
  /\b(?:office|team|desk|unit|service|services|department|council|committee|support|enquiries|group|members?|democratic|planning|highways|housing|press|news|clerk|admin|customer|chair|leader|cabinet|communications|media|no-?reply)\b/i;

const readerOf = (audience: Situation['audience'][number]): Facts['you'] => {
  if (audience.endsWith('officer')) return 'officer';
  if (audience === 'member' || audience === 'political-group') return 'member';
  return audience === 'resident' || audience === 'unknown' ? audience : 'outsider';
};

function youOf({ audience }: Situation): Facts['you'] {
  const readers = new Set(audience.map(readerOf));
  const [only = 'unknown'] = readers;
  return readers.size > 1 ? 'mixed' : only;
}

export function factsOf(draft: Letterhead, situation: Situation): Facts {
  const people = new Map<number, Person[]>();
  for (const person of situation.directory)
    for (const word of nameWords(person.name)) {
      const hash = hashOf(word);
      const others = people.get(hash);
      if (others) others.push(person);
      else people.set(hash, [person]);
    }
  const { audience, author } = situation;
  return {
    situation,
    recipients: draft.recipients,
    subject: draft.subject,
    from: draft.from,
    you: youOf(situation),
    outside: audience.some((each) => !inside.has(each)),
    open: audience.some((each) => each === 'press' || each === 'public'),
    people,
    ownName: [...new Set([author.name, ...senderIn(draft)].flatMap(nameWords))],
    addressees:
      draft.recipients === 'unknown'
        ? []
        : draft.recipients
            .filter(({ field }) => field === 'to')
            .flatMap(({ name }) => nameWords(name)),
  };
}
