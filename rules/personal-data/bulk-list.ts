import type { Sentence } from '../../lib/lint/reading.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

import { isExcused } from './context.ts';
import { everybody, fields, list, sending } from './lexicon/lists.ts';
import { reachOf } from './readers.ts';
import { isWide } from './wide.ts';

const given = wordings(sending);
const harmless = wordings(
  "(without|no|not|minus|excluding|removed|redacted|deleted|stripped|blanked|anonymised|anonymous|anonymously|pseudonymised|initials|suppressed|merged|aggregate|aggregated|totals|electoral register|marked register|planning register|public register|register of interests|councillors' names|members' names|officers' names|staff directory|contact list for councillors|polling stations|opt-in|opted in|unsubscribe|privacy|protect|protected|secure|encrypted|never|bcc|retention|gdpr|data protection|breach|lost|stolen|leaked|hacked|phishing|apologise)",
  '(please|must|should|need to|can) (give|include|enter|provide|fill in|state|write|quote|leave|add|tell us|complete)',
  '(your|my|our) (name|names|address|addresses|email|e-mail|emails|contact details|phone number|details)',
  '(collect|collects|collected|ask for|asks for|hold|holds|held|store|stores|stored|keep|keeps) (names|data|only|the|your|no)?',
  'if',
);

const isSent = (sentence: Sentence): boolean => {
  const { facts } = sentence.reading;
  if (reachOf(facts) === 'inside' && !isWide(facts)) return false;
  return (
    !sentence.question &&
    matches(given, sentence) &&
    !matches(harmless, sentence) &&
    !isExcused(sentence)
  );
};

export const bulkList = {
  id: 'personal-data/bulk-list',
  severity: 'stop',
  message: 'This hands over personal details of many people at once.',
  why: 'Each person on a list gave their details for a purpose of their own, and one mistake harms them all.',
  advice: 'Send totals, or only the rows that this reader needs for a case.',
  detect: [
    phrases({
      find: [
        `${list} _ of (the|all|all the|our|every|each)? _1 ${everybody} _6 (with|and|including|by|plus|complete with|showing|giving) (the|their|full|his|all|all their|everybody's)? _2 ${fields}`,
        `${everybody} (letters|forms|responses|names|details|addresses|statements|emails|e-mails|files|applications) _3 (in full|unredacted|with|including|complete with|and all)`,
        `(email addresses|e-mail addresses|e-mails|emails|phone numbers|telephone numbers|mobile numbers|addresses|home addresses|names and addresses|contact details|names and numbers|dates of birth) (of|for|from) (the|all|all the|our|almost|nearly)? _1 ${everybody} _1 (who|that|on|in|at|from|with|wrote|signed|living)`,
        `${everybody} _4 (with|and|plus|including) (their|the|all their)? (dates of birth|dobs|birthdays|home addresses|phone numbers|mobile numbers|ni numbers|national insurance numbers|nhs numbers|bank details|medical notes|ethnicity codes|key-safe codes|diagnoses)`,
        `(full|whole|entire|complete|unredacted|raw)? (list|spreadsheet|database|register|export|extract|printout|file) (of)? _4 (with|including|showing|giving|complete with) (the|their|full|all)? _2 (dates of birth|dobs|home addresses|phone numbers|mobile numbers|ni numbers|national insurance numbers|nhs numbers|bank details|medical notes|ethnicity codes|names and addresses|email addresses|e-mail addresses|diagnoses|salaries|sickness)`,
        `(list|lists|spreadsheet|spreadsheets|printout|export|table|file|register|database|workbook) (of)? _8 (diagnoses|phone numbers|mobile numbers|dates of birth|home addresses|ni numbers|nhs numbers|bank details|medical notes|medical points|key-safe codes|sickness records|salaries)`,
        '(pupil|tenant|client|applicant|child|resident|claimant|patient|customer|staff|employee) names _2 (and|addresses|diagnoses|dates|phone|with)',
        '(everyone|everybody|people|those|residents|all) (who|that) _3 (complained|wrote|written|contacted|signed|objected|rang|emailed|applied|responded) _8 (names|addresses|e-mails|emails|phone numbers|numbers|streets|contact details)',
        `against each (surname|name|address)`,
        `(surname|name|pupil|row|child|tenant|household|case|person) by (surname|name|pupil|row|child|tenant|household|case|person) _ (with|surnames|names|and)?`,
      ],
      where: isSent,
    }),
  ],
  flags: [
    {
      text: 'Here is the [full spreadsheet of applicants in your division, with dates of birth].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Here are the [email addresses of everybody who wrote to me about the crossing].',
      role: 'member',
      audience: ['political-group'],
    },
    {
      text: 'I attach the [objectors’ letters in full], medical notes and all.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Enclosed: [pensioners on the lunch round, with their key-safe codes].',
      role: 'officer',
      audience: ['partner'],
    },
  ],
  passes: [
    {
      text: 'Please give your name and address on the form.',
      role: 'officer',
      audience: ['public'],
    },
    {
      text: 'The list of applicants has had names and addresses removed.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'Of 412 households, 38 were in flats.', role: 'officer', audience: ['public'] },
    {
      text: 'Here is the list of tenants with phone numbers for the repairs.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
