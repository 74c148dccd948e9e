/** Council prose made up on the spot: a fresh text for every round, the same for every peer of that round. */

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const people = [
  'Cllr Amara Okafor',
  'Mrs Pritchard',
  'the Head of Highways',
  'Dr Imran Hussain',
  'the Town Clerk',
  'Siobhán O’Neill',
  'the planning team',
  'Councillor Patel',
  'our contractor',
  'the Cabinet Member',
  'residents',
  'the school',
];
const things = [
  'the zebra crossing',
  'the library roof',
  'the bus service',
  'the footpath',
  'the draft budget',
  'the play area',
  'the parking scheme',
  'the drainage survey',
  'the care contract',
  'the youth centre',
  'the recycling round',
  'the consultation',
];
const places = [
  'Station Road',
  'Mill Lane',
  'the town centre',
  'Northgate',
  'the county',
  'Ashcombe',
  'the village hall',
  'the depot',
  'the seafront',
  'Quarry Rise',
];
const times = [
  'in March',
  'before the summer',
  'on 12 May',
  'last week',
  'by the end of the financial year',
  'at the next meeting',
  'within 28 days',
  'after half term',
  'on Thursday',
  'next spring',
];

const frames: readonly ((pick: (from: readonly string[]) => string) => string)[] = [
  (p) => `${p(people)} asked about ${p(things)} at ${p(places)} ${p(times)}.`,
  (p) =>
    `The report sets out three options for ${p(things)}, with the cost of each in Appendix ${p(['A', 'B', 'C'])}.`,
  (p) =>
    `We have received ${p(['14', '212', 'thirty-one', 'several'])} comments on ${p(things)}, and most of them were in favour.`,
  (p) =>
    `Work on ${p(things)} is expected to start ${p(times)}, subject to the weather and to the approval of the board.`,
  (p) => `Please let ${p(people)} know whether you can come to ${p(places)} ${p(times)}.`,
  (p) =>
    `The committee will consider ${p(things)} ${p(times)}; the papers are published five clear days before.`,
  (p) => `Thank you for your letter about ${p(things)}, which I have passed to ${p(people)}.`,
  (p) =>
    `${p(people)} said that ${p(things)} had been inspected ${p(times)} and that no defects were found.`,
  (p) =>
    `It costs £${p(['18,400', '2.1 million', '950', '42,000'])} a year to run ${p(things)}, of which the council pays about half.`,
  (p) =>
    `If the scheme is agreed, ${p(places)} would be closed to traffic for ${p(['two', 'six', 'ten'])} days ${p(times)}.`,
  (p) => `I am sorry that nobody rang you back about ${p(things)}; that should not have happened.`,
  (p) =>
    `Under section ${p(['41', '106', '151'])} the authority must keep ${p(things)} in good repair.`,
  (p) =>
    `There were ${p(['9', '37', '120'])} accidents near ${p(places)} between 2019 and 2024, ${p(['one', 'three', 'none'])} of them serious.`,
  (p) =>
    `A map of ${p(places)} is attached, showing where ${p(things)} would go and which trees would have to be felled.`,
  (p) =>
    `Could ${p(people)} send me the figures for ${p(things)} ${p(times)}, with last year’s for comparison?`,
  (p) =>
    `Officers recommend option ${p(['one', 'two', 'B'])}, because it carries the least risk for ${p(places)}.`,
];

/** Sentences that rules speak to, about one in fifteen. */
const flagged: readonly ((pick: (from: readonly string[]) => string) => string)[] = [
  (p) =>
    `You have my word that ${p(things)} will be paid for by the county, whatever the committee says ${p(times)}.`,
  (p) =>
    `Frankly, ${p(['the highways officers', 'the planning team', 'the Head of Highways'])} could not care less about ${p(places)}.`,
  (p) =>
    `Her NHS number is 943 476 5919 and you can reach her on 07700 900${p(['123', '456', '789'])}.`,
  (p) =>
    `The last administration ran ${p(things)} into the ground, and voters should remember that ${p(times)}.`,
];

/** About `words` words in paragraphs of three to six sentences. */
export function prose(words: number, seed: number): string {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const paragraph = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, () => {
      const from = random() < 1 / 15 ? flagged : frames;
      const sentence = from[Math.floor(random() * from.length)]?.(pick) ?? '';
      return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    }).join(' ');
  const paragraphs: string[] = [];
  let written = 0;
  while (written < words) {
    const next = paragraph();
    written += next.split(' ').length;
    paragraphs.push(next);
  }
  return paragraphs.join('\n\n');
}

/** A thousand terms such as a word list has: one to three words. */
export function terms(count = 1000): string[] {
  const random = randomFrom(7);
  const syllables = [
    'ba',
    'con',
    'der',
    'es',
    'fi',
    'gra',
    'hol',
    'in',
    'jus',
    'kep',
    'lo',
    'mar',
    'nor',
    'op',
    'pre',
    'qua',
    'ri',
    'sta',
    'tu',
    'ver',
    'wis',
    'tion',
    'ment',
    'ly',
    'ing',
  ];
  const word = (): string =>
    Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
  const known = [
    'subject to',
    'zebra crossing',
    'officers',
    'recommend',
    'the committee',
    'word',
    'nhs number',
    'residents',
    'budget',
    'consultation',
  ];
  return [
    ...new Set([
      ...known,
      ...Array.from({ length: count * 2 }, () =>
        Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(' '),
      ),
    ]),
  ].slice(0, count);
}
