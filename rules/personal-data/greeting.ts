import { search } from '../../lib/lint/detector.ts';
import { isNobody, nameIn } from '../../lib/lint/greeting.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { spanOf, textOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';

/** More people than this are a list, which one greeting need not fit. */
const most = 3;

const isLetter = ({ recipients }: Facts): boolean =>
  recipients !== 'unknown' && recipients.length > 0 && recipients.length <= most;

const amara = {
  name: 'Amara Okafor',
  address: 'amara.okafor@council.example',
  field: 'to',
} as const;
const tom = { name: '', address: 'tom.ashby@council.example', field: 'to' } as const;

export const greeting = {
  id: 'personal-data/greeting',
  severity: 'advise',
  message: 'This greets somebody who is not among the recipients.',
  why: 'A message that goes to another person tells them what was meant for one.',
  advice: 'Look at the addresses once more before it goes.',
  kinds: ['email'],
  when: isLetter,
  detect: [
    search('opening', (sentence) => {
      const { reading, tokens, from, to } = sentence;
      const { recipients } = reading.facts;
      const greeted = nameIn(textOf(sentence));
      if (!greeted || recipients === 'unknown' || !isNobody(greeted, recipients)) return [];
      const [first] = recipients;
      return [
        { ...spanOf(tokens, from, to), evidence: `it goes to ${first?.address || first?.name}` },
      ];
    }),
  ],
  flags: [
    { text: '[Dear Mrs Lee],\nYour answer is attached.', to: [tom] },
    { text: '[Hi Ravi],\nThe figures are below.', to: [amara] },
    { text: '[Dear Cllr Shah]\nThank you for your note.', to: [amara, { ...tom, field: 'cc' }] },
    { text: '[Hello Priya Nair],\nHere it is.', to: [tom], role: 'member' },
  ],
  passes: [
    { text: 'Dear Amara,\nYour answer is attached.', to: [amara] },
    { text: 'Dear Mr Ashby,\nYour answer is attached.', to: [tom] },
    { text: 'Dear Tommy,\nYour answer is attached.', to: [tom] },
    {
      text: 'Dear Bob,\nIt is attached.',
      to: [{ ...tom, address: 'robert.lowe@council.example' }],
    },
    {
      text: 'Dear Ravi,\nIt is attached.',
      to: [amara, { ...tom, name: 'Ravi Menon', field: 'cc' }],
    },
    { text: 'Dear Ravi,\nIt is attached.', to: [{ ...tom, address: 'planning@council.example' }] },
    { text: 'Dear Ravi,\nIt is attached.', to: [{ ...tom, address: 'rm@fleet.example' }] },
    { text: 'Dear all,\nIt is attached.', to: [amara] },
    { text: 'Hello you,\nIt is attached.', to: [amara] },
    { text: 'Dear Chief Executive,\nIt is attached.', to: [amara] },
    { text: 'Dear Mrs Lee,\nIt is attached.' },
    { text: 'It is attached.\nDear Mrs Lee wrote it.', to: [tom] },
  ],
} as const satisfies Rule;
