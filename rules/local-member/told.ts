/** Whether the draft shows that a local member knows. */
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import type { View } from '../../lib/text/pattern.ts';
import { foldWord } from '../../lib/text/fold.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Reading } from '../../lib/lint/reading.ts';
import type { Person } from '../../lib/lint/situation.ts';
import { anywhere, somewhere } from '../../lib/lint/whole.ts';
import { leftOutPlain, unawarePlain } from './lexicon/untold.ts';
import { executive, notYet, plainlyLocal, takingPart, told } from './lexicon/telling.ts';

const telling = wordings(...told);
const undone = wordings(...notYet);
const executives = wordings(...executive);
const locals = wordings(...plainlyLocal);

const tells = (view: View): boolean =>
  matches(telling, view) &&
  !matches(undone, view) &&
  (!matches(executives, view) || matches(locals, view));

const executivePost = /cabinet|lead member|portfolio|leader|mayor|executive|board/i;

/** A member on file who holds no office, and so is only ever somewhere's local member. */
const isBackbencher = ({ kind, post, roles = [], division }: Person): boolean =>
  kind === 'member' &&
  Boolean(division) &&
  [post, ...roles].every((office) => !executivePost.test(office));

const surname = ({ name }: Person): string => name.trim().split(/\s+/).at(-1) ?? name;

/** A local member reads the draft, as its addressee or by copy. */
export function reachesMember({ recipients, situation }: Facts): boolean {
  if (situation.audience.includes('member')) return true;
  if (recipients === 'unknown') return false;
  return recipients.some(
    ({ name, address }) =>
      /\b(?:cllr|councillor)\b/i.test(name) ||
      situation.directory.some(
        (person) =>
          person.kind === 'member' &&
          (foldWord(person.name) === foldWord(name) ||
            (Boolean(address) && person.address?.toLowerCase() === address.toLowerCase())),
      ),
  );
}

/** The members among the readers, where every reader who may be one is on file. */
export function membersReading({ recipients, situation }: Facts): readonly Person[] | 'unknown' {
  if (recipients === 'unknown') return 'unknown';
  const own = situation.directory.flatMap(({ address = '' }) => address.split('@')[1] ?? []);
  const domains = new Set(own.map((domain) => domain.toLowerCase()));
  const members: Person[] = [];
  for (const { name, address } of recipients) {
    const person = situation.directory.find((each) =>
      address === ''
        ? foldWord(each.name) === foldWord(name)
        : each.address?.toLowerCase() === address.toLowerCase(),
    );
    if (person?.kind === 'member') members.push(person);
    const domain = address.split('@')[1]?.toLowerCase() ?? '';
    if (!person && (address === '' || domains.has(domain) || titled.test(`${name} ${address}`)))
      return 'unknown';
  }
  return members.length > 0 ? members : 'unknown';
}

const titled = /\b(?:cllrs?|councillors?|members?|group)\b/i;

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const known = new WeakMap<Facts, RegExp | undefined>();

/** Has a part in the news: speaks in it, opens, joins, hosts. */
function takesPart(facts: Facts): RegExp | undefined {
  if (!known.has(facts)) known.set(facts, partOf(facts));
  return known.get(facts);
}

function partOf({ situation }: Facts): RegExp | undefined {
  const known = situation.directory.filter(isBackbencher).map(surname).map(escape).join('|');
  return known
    ? new RegExp(
        `\\b(?:${known})\\b[^.!?]{0,60}\\b(?:said|says|will read|will open|will cut|hosts?|chairs?|joins?)\\b`,
      )
    : undefined;
}

const part = wordings(...takingPart);
const hasPart = somewhere((view) => matches(part, view));
const isSaid = somewhere(tells);
const isTakingPart = anywhere(({ facts, text }) => takesPart(facts)?.test(text) ?? false);
/** Somewhere the draft says so, or gives a local member a part in it. */
export const isTold = (reading: Reading): boolean =>
  isSaid(reading) || hasPart(reading) || isTakingPart(reading);

const outright = wordings(...leftOutPlain, ...unawarePlain);
/** Somewhere the draft says in so many words that a member is not to hear first. */
export const isUntold = somewhere((view) => matches(outright, view));
