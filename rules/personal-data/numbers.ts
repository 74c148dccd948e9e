/** Numbers that stand for one person, by kind. */
import { forms, type IdentifierKind } from '../../lib/text/identifiers/forms.ts';
import { type Identifier, identifiersIn } from '../../lib/text/identifiers/identify.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Search } from '../../lib/lint/detector.ts';
import { written } from './written.ts';

const named: Readonly<Record<IdentifierKind, string>> = {
  'nhs-number': 'an NHS or CHI number',
  'insurance-number': 'a National Insurance number',
  'bank-account': 'a bank account',
  card: 'a payment card',
  iban: 'an international bank account',
  passport: 'a passport',
  'driving-licence': 'a driving licence',
  vehicle: 'a vehicle registration',
  'tax-reference': 'a taxpayer reference',
  certificate: 'a disclosure certificate',
  'immigration-reference': 'an immigration reference',
  'pupil-number': 'a pupil number',
  'case-reference': 'a case or account reference',
};

/** What each is called where it has been left out. */
const called: Readonly<Record<IdentifierKind, string>> = {
  'nhs-number': 'NHS number',
  'insurance-number': 'National Insurance number',
  'bank-account': 'bank details',
  card: 'card number',
  iban: 'bank details',
  passport: 'passport number',
  'driving-licence': 'licence number',
  vehicle: 'number plate',
  'tax-reference': 'tax reference',
  certificate: 'certificate number',
  'immigration-reference': 'reference',
  'pupil-number': 'pupil number',
  'case-reference': 'reference',
};

/** Accounts that anybody may pay into. */
const payee =
  /\b(?:account name|payable|payee|pay (?:in|into|to|by)|bacs|hmrc|council|our account|remittance|donate|donations)\b/i;

const payable: ReadonlySet<IdentifierKind> = new Set(['bank-account', 'iban', 'card']);

/** Ten rules ask about the same sentence. */
const known = new WeakMap<Sentence, readonly Identifier[]>();

function identifiersOf(sentence: Sentence, text: string): readonly Identifier[] {
  const found = known.get(sentence) ?? identifiersIn(text);
  known.set(sentence, found);
  return found;
}

/** `personal`: silent unless it is somebody's rather than an organisation's. */
export const numbers = (kinds: readonly IdentifierKind[], { personal = false } = {}): Search =>
  written({
    need: Math.min(...forms.flatMap(({ kind, digits }) => (kinds.includes(kind) ? [digits] : []))),
    personal,
    find: (text, sentence) =>
      identifiersOf(sentence, text)
        .filter(({ kind }) => kinds.includes(kind) && !(payable.has(kind) && payee.test(text)))
        .map(({ kind, confidence, start, end }) => ({
          start,
          end,
          sure: confidence === 'sure',
          what: called[kind],
          evidence: confidence === 'sure' ? named[kind] : `it looks like ${named[kind]}`,
        })),
  });
