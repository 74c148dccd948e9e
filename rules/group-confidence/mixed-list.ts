import { search } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { personOf } from '../../lib/lint/mailboxes.ts';
import { spanOf, textOf } from '../../lib/lint/reading.ts';
import type { Person } from '../../lib/lint/situation.ts';
import type { Rule } from '../../lib/lint/rule.ts';

/** The members among the readers whose group is on file. */
const grouped = ({ recipients, situation: { directory } }: Facts): readonly Person[] =>
  recipients === 'unknown'
    ? []
    : recipients.flatMap((each) => {
        const person = personOf(each, directory);
        return person?.kind === 'member' && groupOf(person) !== '' ? [person] : [];
      });

const groupOf = ({ group, party }: Person): string => (group ?? party ?? '').toLowerCase();

const party =
  '(?:labour|conservative|tory|lib(?:eral)? dem(?:ocrat)?|green|reform|independent|plaid|residents|alliance)s?';
const addressed = new RegExp(
  String.raw`^(?:(?:dear|hi|hello|good morning|good afternoon|to|for)\s+)?(?:all |members of |the |our )*(?:(?<party>${party}) (?:group(?: members| colleagues| leader)?|councillors|members|colleagues)|group(?: members| colleagues| leader)?)\s*(?:[,:!–-]|$)`,
  'i',
);

/** "Tory" and "Lib Dem" as a directory may have them. */
const calls = (said: string, group: string): boolean => {
  const wanted = said.toLowerCase().replace(/s$/, '');
  if (wanted === 'tory') return group.includes('conservative');
  if (wanted.startsWith('lib')) return /\blib(?:eral)?\b/.test(group);
  return group.includes(wanted);
};

/** Who of the readers is in another group than the one that a line greets. */
function strangerTo(line: string, facts: Facts): Person | undefined {
  const found = addressed.exec(line.trim());
  const readers = grouped(facts);
  if (!found || readers.length === 0) return undefined;
  const said = found.groups?.['party'];
  if (said) return readers.find((person) => !calls(said, groupOf(person)));
  const [first] = readers;
  return readers.find((person) => first && groupOf(person) !== groupOf(first));
}

const directory: readonly Person[] = [
  { name: 'Ada Munro', post: '', kind: 'member', party: 'Labour', address: 'ada@council.example' },
  {
    name: 'Ben Frith',
    post: '',
    kind: 'member',
    group: 'Liberal Democrat Group',
    address: 'ben@council.example',
  },
];
const ada = { name: '', address: 'ada@council.example', field: 'to' } as const;
const ben = { name: '', address: 'ben@council.example', field: 'cc' } as const;

/** What is written for one political group goes to members of another as well. */
export const mixedList = {
  id: 'group-confidence/mixed-list',
  severity: 'warn',
  message:
    'This is addressed to one political group, and members of another are among the recipients.',
  why: 'What an officer tells a group is for that group, unless it asks for it to be passed on.',
  advice: 'Take the others off the list, or write to each group by itself.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  kinds: ['email'],
  when: (facts) => grouped(facts).length > 0,
  detect: [
    search('opening', (sentence) => {
      const { reading, tokens, from, to } = sentence;
      const stranger = strangerTo(textOf(sentence), reading.facts);
      if (!stranger) return [];
      const evidence = `${stranger.name} is in another group`;
      return [{ ...spanOf(tokens, from, to), evidence }];
    }),
  ],
  flags: [
    { text: '[Dear Labour group],\nHere is the note you asked for.', to: [ada, ben], directory },
    { text: '[Dear group members],\nHere is the note.', to: [ada, ben], directory },
    { text: '[Dear Lib Dem councillors],\nHere is the note.', to: [ada], directory },
    { text: '[Dear members of the Conservative group],\nIt is attached.', to: [ben], directory },
  ],
  passes: [
    { text: 'Dear Labour group,\nHere is the note you asked for.', to: [ada], directory },
    { text: 'Dear group leaders,\nHere is the note.', to: [ada, ben], directory },
    { text: 'Dear members,\nHere is the note.', to: [ada, ben], directory },
    { text: 'Dear Lib Dem group,\nHere is the note.', to: [ben], directory },
    { text: 'Dear Labour group,\nHere is the note.', to: [ben] },
    { text: 'Dear Labour group,\nHere is the note.' },
  ],
} as const satisfies Rule;
