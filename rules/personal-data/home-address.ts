import { has } from '../../lib/lint/mention.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { type Address, addressWords, addressesIn } from '../../lib/text/identifiers/address.ts';
import { isLoneName } from '../../lib/text/lone-names.ts';
import { textBefore } from '../../lib/text/span.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { reachOf } from './readers.ts';
import { isOnly, isPrivate } from './residents.ts';
import { subjectOf } from './who.ts';
import { wordAt } from './sentence-text.ts';
import { written, type Written } from './written.ts';
import { wordSet } from '../../lib/text/vocabulary.ts';

/** Words between somebody and their address. */
const between = wordSet(
  "of at from in on over the who lives live living lived resides residing is was are aged years old and his her their address home house flat number no near round down up behind opposite a by now still who's moved to into out that",
);
const dwelling = wordSet(
  'lives live lived living resides residing rents renting renting moved move moving home address house flat door lodges lodging sleeps based stays staying squatting bedsit',
);
const occupants = wordSet(
  'family couple household man woman chap bloke lady gentleman lad fella fellow tenant tenants lodger owner pensioner widow widower neighbour neighbours mum mother lot people folk boy girl boys brothers sisters person resident youth youths student students twins crowd pair seeker seekers',
);
const general = wordSet('a an any every no each some');
/** What is done to a place rather than to who lives there. */
const works =
  /\b(?:printed|promoted|published by|giveaway|fair|fayre|festival|show|sale|workshop|application|planning permission|planning register|works?|roadworks|scheme|junction|bus stop|site|licen[cs]ing register|meet(?:ing)?s? (?:at|in)|held (?:at|in)|open day|office|surgery|depot|clerk|reception|school|library|centre|church|hall|club|shop|pub|branch|headquarters|collected from|write to|payable|send (?:it|them|forms?)|venue|polling station)\b/i;

/** Nations, faiths and clubs live in streets too, and are nobody's address. */
const peoples = String.raw`(?:Poles|Roma|Romas|Germans|Muslims|Hindus|Sikhs|Jews|Catholics|Protestants|Baptists|Methodists|Quakers|Mormons|Buddhists|Afghans|Kurds|Turks|Arabs|Iraqis|Pakistanis|Bangladeshis|Somalis|Nepalis|Travellers|Gypsies|Czechs|Slovaks|Serbs|Croats|Greeks|Danes|Thais|Filipinos|Scots|Scouts|Guides|Brownies|Cubs|Beavers|Tories|Conservatives|Liberals|Greens|Christians|\p{Lu}\p{Ll}+(?:ians|icans|gans))\b`;
const clan = String.raw`\bthe (?!${peoples})\p{Lu}[\p{L}'’-]+s(?: family)?(?: ?,)? (?:of|at|in|from|over at) `;
const families = new RegExp(`${clan}$`, 'u');
const anyFamily = new RegExp(clan, 'u');

/** How far back the person stands whose address it is: the offset where their words begin. */
function occupantOf(sentence: Sentence, text: string, address: Address): number | undefined {
  const { tokens, from, start } = sentence;
  const door = wordAt(sentence, address.start);
  const found = families.exec(text.slice(0, address.start));
  if (found) return found.index;
  for (const mention of sentence.mentions) {
    if (mention.end > door || door - mention.end > 10 || !isPrivate(sentence, mention)) continue;
    const named =
      has(mention, 'name') ||
      /\p{Lu}/u.test(
        text.slice(
          (tokens.starts[mention.end - 1] ?? 0) - start,
          (tokens.ends[mention.end - 1] ?? 0) - start,
        ),
      );
    if (!named && general.has(tokens.ids[mention.first] ?? 0)) continue;
    if (!named && has(mention, 'plural') && !/famil|couple|household/.test(text)) continue;
    if (isOnly(sentence, mention.end, door, between) && (named || address.kind === 'door'))
      return (tokens.starts[mention.first] ?? 0) - start;
  }
  for (let word = door - 1; word >= from && word >= door - 5; word--) {
    if (!occupants.has(tokens.ids[word] ?? 0) || !isOnly(sentence, word + 1, door, between))
      continue;
    const article = word - 1 >= from ? (tokens.ids[word - 1] ?? 0) : 0;
    if (!general.has(article) && address.kind === 'door')
      return (tokens.starts[Math.max(from, word - 1)] ?? 0) - start;
  }
  for (let word = door - 1; word >= from && word >= door - 4; word--)
    if (isLoneName(sentence, word) && isOnly(sentence, word + 1, door, between) && word + 1 < door)
      return (tokens.starts[word] ?? 0) - start;
  // "he lives at", "her house is", "you'll find her in"
  for (let word = door - 1; word >= from && word >= door - 5; word--) {
    if (((tokens.marks[word + 1] ?? 0) & Mark.strong) !== 0) break;
    if (!dwelling.has(tokens.ids[word] ?? 0)) continue;
    const subject = subjectOf(sentence, word, word + 1);
    return subject.kind === 'someone' &&
      !subject.loose &&
      subject.first >= 0 &&
      subject.first < word
      ? Math.max(0, (tokens.starts[subject.first] ?? 0) - start)
      : undefined;
  }
  return undefined;
}

/** Somebody at home may be spoken of: addresses are dear to look for. */
const mayLive = (sentence: Sentence): boolean => {
  const { tokens, from, to } = sentence;
  for (let word = from; word < to; word++) {
    const id = tokens.ids[word] ?? 0;
    if (occupants.has(id) || dwelling.has(id) || isLoneName(sentence, word)) return true;
  }
  return (
    sentence.mentions.some((mention) => isPrivate(sentence, mention)) ||
    anyFamily.test(textOf(sentence))
  );
};

function homesIn(sentence: Sentence): readonly Written[] {
  if (!mayLive(sentence)) return [];
  const text = textOf(sentence);
  if (!/\d|\p{Lu}\p{L}+ \p{Lu}/u.test(text)) return [];
  return addressesIn(text).flatMap((address): readonly Written[] => {
    const start = occupantOf(sentence, text, address);
    if (
      start === undefined ||
      works.test(textBefore(text, start, 80)) ||
      works.test(text.slice(address.end, address.end + 24))
    )
      return [];
    return [{ start, end: address.end, sure: address.kind === 'door', named: true }];
  });
}

const outward = ['open', 'outside', 'unknown'];
export const homeAddress = {
  id: 'personal-data/home-address',
  severity: 'stop',
  message: 'This tells where a private person lives.',
  why: 'A name with an address leads strangers to somebody’s door.',
  advice: 'Name the street or the ward at most, and leave the person out.',
  detect: [
    written({
      need: [addressWords, 'code'],
      find: (_, sentence) => homesIn(sentence),
      reaches: (facts) => outward.includes(reachOf(facts)),
    }),
  ],
  flags: [
    { text: 'It was [Gillian Astley at 17 Copse View].', role: 'member', audience: ['resident'] },
    {
      text: '[Terence Boakye of 8 Quarry Rise] has waited since May.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'Meet [Marlon Deacon, 19, of Tansy Court].', role: 'member', audience: ['public'] },
    { text: 'Think of [the Mensahs at 8 Quay Cottages].', role: 'member', audience: ['public'] },
    {
      text: '[Ngozi Eze, who lives at Flat 3, 52 Abbot’s Walk], rang the desk.',
      role: 'communications',
      audience: ['press'],
    },
    {
      text: 'The letter came from [Sheila Cantwell at The Old Forge].',
      role: 'member',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'Payments go to the Clerk, Wold Farthing Parish Council, 4 Church Lane.',
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'Mr Dunn of 6 Park View has asked me to take up his bins.',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'Works at 14 Elm Close start on Monday.', role: 'officer', audience: ['public'] },
    { text: 'Write to me at 22 Orchard Way.', role: 'member', audience: ['public'] },
    {
      text: 'Cllr Dorothy Entwistle of 3 Mill Rise opened the hall.',
      role: 'communications',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
