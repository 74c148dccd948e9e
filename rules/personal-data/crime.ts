import type { Rule } from '../../lib/lint/rule.ts';
import { crime as wordings, crimeFrames, crimeWords } from './lexicon/life.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings as setOf } from '../../lib/text/pattern-set.ts';
import { told } from './told.ts';

const open = setOf(
  '(matter of public record|on the public record|court list|court register|open court|reported in court)',
);
/** What a court has heard in public may be told, so long as nobody is named. */
const heardInOpen = somewhere((view) => matches(open, view));

export const crime = {
  id: 'personal-data/crime',
  severity: 'stop',
  message: 'This tells about a person’s dealings with the police or the courts.',
  why: 'Data on offences, even alleged ones, may be used only with a basis in law.',
  advice: 'Leave it out, and send a concern about safety to the police or the safeguarding team.',
  detect: [
    told({
      find: [...wordings, ...crimeFrames, ...crimeWords],
      where: ({ reading }, _, { loose }) => !(loose && heardInOpen(reading)),
    }),
  ],
  flags: [
    {
      text: '[Gareth Imrie is out on licence] and home by seven.',
      role: 'officer',
      audience: ['member'],
    },
    { text: '[The new caretaker was cautioned for theft].', role: 'officer', audience: ['member'] },
    {
      text: 'Ask the lady in the paper shop: [Mr Voss is helping police with their enquiries].',
      role: 'member',
      audience: ['resident'],
    },
    { text: '[Her dad is in prison], poor Maisie Coyle.', role: 'member', audience: ['public'] },
  ],
  passes: [
    {
      text: 'Anyone convicted of fly-tipping may be fined.',
      role: 'communications',
      audience: ['public'],
    },
    { text: 'Police have asked for witnesses.', role: 'communications', audience: ['press'] },
    { text: 'In my novel Silas Crabbe is sent to prison.', role: 'member', audience: ['public'] },
    {
      text: 'If he is arrested, the licence will be reviewed.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
