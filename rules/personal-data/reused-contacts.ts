import { beside } from '../../lib/lint/neighbours.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

import { campaigning, everybody } from './lexicon/lists.ts';

const campaign = wordings(campaigning);
const declined = wordings(
  "(no|not|nothing|none|never|n't|cannot|refuse|refused|decline|declined|must not|may not|nobody) _6 (use|used|go|goes|going|line|have|share|give|given|copy|hand|pass|turn up|be used|see|send|sent|add|added)",
  '(opted in|opt in|opt-in|ticked|unsubscribe|consented|agreed to (be|hear)|asked to (be added|join|hear)|own list|own members|electoral register|marked register|edited register|open register)',
);

const isMisused = (sentence: Sentence): boolean => {
  const near = [sentence, beside(sentence, -1), beside(sentence, 1)].flatMap((each) => each ?? []);
  return near.some((each) => matches(campaign, each)) && !matches(declined, sentence);
};

const contacts =
  "(names|addresses|e-mails|emails|email addresses|e-mail addresses|phone numbers|numbers|contact details|contacts|details|names and addresses|names and numbers|list|lists|sign-up sheets|sign-up sheet|sheets|name and street|everybody's phone numbers|everyone's phone numbers)";
const came =
  '(wrote|written|writes|complained|objected|signed|signed up|contacted|rang|emailed|e-mailed|responded|replied|came|came to|applied|reported|enquired|asked|turned up|registered|petitioned|raised)';
const source =
  '(surgery|surgeries|casework|case work|case file|case files|caseload|petition|petitions|consultation|blue badge|complaint|complaints|complaint letters|survey|enquiries|enquiry|applications|housing list|waiting list|sign-up|sign up|meeting|public meeting|hardship|lunch club|day centre|library|garden waste|parking permit|council tax|benefit|school admissions|freedom of information|help desk|helpdesk|contact centre|crm|my inbox|council inbox|correspondence)';

export const reusedContacts = {
  id: 'personal-data/reused-contacts',
  severity: 'stop',
  message: 'This puts details that people gave for one purpose to another use.',
  why: 'People who write about a bus have not agreed to be canvassed, and casework records belong to the council.',
  advice:
    'Leave casework where it is, and write only to people who asked to be on the campaign’s own list.',
  detect: [
    phrases({
      find: [
        `${everybody} (who|that) (has|have|had|ever|once|all)? _1 ${came} _ (to|about|against|for|in|on|the|me|us|with|over)`,
        `${contacts} _3 (of|from|for|on) _4 (people|everybody|everyone|residents|parents|objectors|those|all|anyone|constituents|tenants|applicants|complainants) (who|that) _1 ${came}`,
        `${contacts} _1 (from|off|in|out of|on) (the|my|our|all|all the|your|last|that|those|january|february|march|april|may|june|july|september|october|november|december)? _2 ${source}`,
        `${contacts} _1 (from|off|out of) (the|our|my|that) _3 (register|database|system|records|spreadsheet|clipboard|waiting list|case file|case files|mailing list|visitor book|sign-in sheet)`,
        `(the|my|our|all|all the|your)? ${source} (contacts|list|lists|addresses|e-mails|emails|names|sheets|records|data|details|spreadsheet|forms|phone numbers|numbers)`,
        `(petition|petitions|survey|consultation|surgery|casework|sign-up|complaints|campaign|enquiries) (has|have|had)? (given|gave|gives|got|brought|netted|yielded|left|produced|handed|provided|gathered) (us|me)? _4 (addresses|e-mails|emails|names|contacts|numbers|details)`,
        `(complainants|objectors|petitioners|applicants|constituents|signatories|respondents) _4 (gave|left|sent|put down|handed) (us|me|over|in)? (their|the) (addresses|e-mails|emails|numbers|details|names)`,
      ],
      where: isMisused,
    }),
  ],
  flags: [
    {
      text: 'Get me [everyone who has written to me about the school bus], and run it onto labels.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you bring the [sign-up sheets from the January bus meeting]? Our agent wants one more mailing before the 7th.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I’ve put [the casework e-mails] on the party database.',
      role: 'member',
      audience: ['political-group'],
    },
    {
      text: 'The highways [complainants gave us their addresses], so they’ll get the Christmas pantomime leaflet.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Not one line of my casework list will go into the campaign.',
      role: 'member',
      audience: ['political-group'],
    },
    {
      text: 'Everyone who has written to me about the crossing will get a reply.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'The consultation e-mails go out on Monday.', role: 'officer', audience: ['officer'] },
    {
      text: 'The newsletter goes to people who opted in and to nobody who wrote about casework.',
      role: 'member',
      audience: ['political-group'],
    },
  ],
} as const satisfies Rule;
