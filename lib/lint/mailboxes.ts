/** What an address alone says of a mailbox. */
import type { Person } from './situation.ts';
import type { Mailbox } from './draft.ts';

/** Providers at which people have mailboxes of their own, by the name before the ending. */
const providers = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac btinternet btopenworld talktalk
  tiscali sky virginmedia virgin ntlworld blueyonder plusnet zoho gmx proton protonmail pm fastmail tutanota hey zen
  mail o2 orange wanadoo freeserve freemail homemail myemail postbox`.split(/\s+/),
);

const endings = /^(?:com|net|org|uk|co\.uk|org\.uk|me\.uk|me|eu|ie|fr|de|ch|es|it|example)$/;

/** A mailbox that somebody has at home: `someone@gmail.com`. */
export function isPrivate({ address }: Pick<Mailbox, 'address'>): boolean {
  const host = address.trim().toLowerCase().split('@').at(-1) ?? '';
  const dot = host.indexOf('.');
  return (
    address.includes('@') && providers.has(host.slice(0, dot)) && endings.test(host.slice(dot + 1))
  );
}

/** Whom the directory has on file under an address; under a name alone only where one person bears it. */
export function personOf(
  { name, address }: Mailbox,
  directory: readonly Person[],
): Person | undefined {
  const { byAddress, byName } = indexOf(directory);
  const wanted = address.trim().toLowerCase();
  if (wanted !== '') return byAddress.get(wanted);
  const [only, other] = byName.get(name) ?? [];
  return other ? undefined : only;
}

interface Index {
  readonly byAddress: ReadonlyMap<string, Person>;
  readonly byName: ReadonlyMap<string, readonly Person[]>;
}

/** Thousands of people, and lists of hundreds of recipients: looked up, not searched. */
const indexes = new WeakMap<readonly Person[], Index>();

function indexOf(directory: readonly Person[]): Index {
  const known = indexes.get(directory);
  if (known) return known;
  const made = {
    byAddress: new Map(
      directory.toReversed().flatMap((person) => {
        const address = person.address?.trim().toLowerCase();
        return address ? [[address, person] as const] : [];
      }),
    ),
    byName: Map.groupBy(directory, ({ name }) => name),
  };
  indexes.set(directory, made);
  return made;
}

const title = /\b(?:cllrs?|councillors?|cynghorydd)\b/i;

/** A member's mailbox, by the directory, by a title before the name or in the address, or by the name of one on file. */
export function isMembers(mailbox: Mailbox, directory: readonly Person[]): boolean {
  const person = personOf(mailbox, directory) ?? personOf({ ...mailbox, address: '' }, directory);
  if (person) return person.kind === 'member';
  const [local = ''] = mailbox.address.split('@');
  return title.test(mailbox.name) || title.test(local.replaceAll(/[._-]/g, ' '));
}
