/** What identifiers look like in running text, and which words stand near the real ones. */
import {
  isCardNumber,
  isDrivingLicence,
  isIban,
  isInsuranceNumber,
  isNhsNumber,
  isTaxReference,
} from './checksums.ts';

export type IdentifierKind =
  | 'nhs-number'
  | 'insurance-number'
  | 'bank-account'
  | 'card'
  | 'iban'
  | 'passport'
  | 'driving-licence'
  | 'vehicle'
  | 'tax-reference'
  | 'certificate'
  | 'immigration-reference'
  | 'pupil-number'
  | 'case-reference';

export interface Form {
  readonly kind: IdentifierKind;
  readonly shape: RegExp;
  /** It has as many digits, or more. */
  readonly digits: number;
  /** Whether letters and digits, without spaces and signs, can be one. */
  readonly valid?: (compact: string) => boolean;
  /** Words that stand shortly before the real ones. */
  readonly cue: RegExp;
  /** Words near it that say it is something else. */
  readonly other?: RegExp;
  /** The shape says enough without a cue: always, or where the check digits fit. */
  readonly alone?: true;
}

const elsewhere =
  /\b(?:contract|order|invoice|tender|isbn|voucher|part|model|lamp column|meter|microchip|dummy|test card|sample|example|specimen text|job|charity|company|vat|uprn|licence fee|planning|grid ref)\b/i;

export const forms: readonly Form[] = [
  {
    kind: 'nhs-number',
    digits: 10,
    shape: /(?<![\d/])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/])/g,
    valid: isNhsNumber,
    cue: /\b(?:nhs|chi|patient|hospital|health)\b(?:\s+(?:no|nos|num|number|id|ref))?\.?\s*(?:is|was|:|#|=|-)?\s*$/i,
    other: elsewhere,
    alone: true,
  },
  {
    kind: 'insurance-number',
    digits: 6,
    shape: /\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi,
    valid: isInsuranceNumber,
    cue: /\b(?:ni|nino|n\.i\.|national insurance|insurance)\b/i,
    other: elsewhere,
    alone: true,
  },
  {
    kind: 'bank-account',
    digits: 6,
    shape:
      /\b\d{2}[- –]\d{2}[- –]\d{2}\b(?:[^\d\n]{1,24}\d{8}\b)?|(?<=(?<!(?:tax|rent|rates|customer|tenancy|case|client) )\b(?:account|acct|a\/c)(?:\s+(?:no|number|num))?\.?\s*(?:is|:|#)?\s*)\d{8}\b/gi,
    /** A sort code and an account number side by side say enough. */
    valid: (compact) => compact.replaceAll(/\D/g, '').length === 14,
    alone: true,
    cue: /\b(?:sort|s\/c|sc|bank|account|acct|a\/c|barclays|lloyds|natwest|hsbc|santander|halifax|nationwide|monzo|starling|tsb|building society)\b/i,
  },
  {
    kind: 'card',
    digits: 15,
    shape: /(?<!\d|\d )(?:(?:\d{4}[ -]?){3}\d{4}|\d{4}[ -]?\d{6}[ -]?\d{5})(?! ?\d)/g,
    valid: isCardNumber,
    cue: /\b(?:card|visa|mastercard|amex|debit|credit|long number)\b/i,
    other: /\b(?:dummy|test|sample|example|isbn|microchip|gift card range)\b/i,
    alone: true,
  },
  {
    kind: 'iban',
    digits: 10,
    shape: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g,
    valid: isIban,
    cue: /\biban\b/i,
    alone: true,
  },
  {
    kind: 'passport',
    digits: 6,
    shape: /\b(?:\d{9}|[A-Z]{1,2}\d{6,8})\b/g,
    cue: /\bpassport\b[^.]{0,24}$/i,
  },
  {
    kind: 'driving-licence',
    digits: 7,
    shape: /\b[A-Z9]{5}[ -]?\d{6}[ -]?[A-Z9]{2}\d[A-Z]{2}\b/gi,
    valid: isDrivingLicence,
    cue: /\b(?:licence|license|driver|dvla)\b/i,
    alone: true,
  },
  {
    kind: 'vehicle',
    digits: 1,
    shape:
      /\b(?:[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ ]?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[ ]?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3}[ ]?\d{1,3}[A-HJ-NPR-TV-Y])\b/g,
    cue: /\b(?:reg|registration|number ?plates?|plates?|car|van|vehicle|drives|driving|motorbike|ford|bmw|audi|vauxhall|nissan|toyota|kia|fiesta|corsa|golf|astra|focus|polo|mini|transit|land rover|range rover|mercedes|merc|volvo|skoda|fiat|honda|peugeot|renault|tesla|qashqai|parked)\b/i,
    other: /\b(?:council|gritter|our fleet|refuse|patrol)\b/i,
  },
  {
    kind: 'tax-reference',
    digits: 10,
    shape: /(?<![\d/])\d{5}[ -]?\d{5}(?![\d/])/g,
    valid: isTaxReference,
    cue: /\b(?:utr|unique taxpayer|tax(?:payer)? (?:ref|reference|number)|self[- ]assessment|hmrc)\b/i,
  },
  {
    kind: 'certificate',
    digits: 12,
    shape: /\b\d{12}\b/g,
    cue: /\b(?:dbs|crb|disclosure|certificate)\b/i,
  },
  {
    kind: 'immigration-reference',
    digits: 6,
    shape: /\b(?:[A-Z]{1,2}\d{6,8})\b/g,
    cue: /\b(?:home office|port ref|asylum|biometric|brp|residence permit|permit|visa|immigration|nass|arc)\b/i,
  },
  {
    kind: 'immigration-reference',
    digits: 6,
    shape: /\bASF\/\d{6,8}(?:\/\d{1,2})?/g,
    cue: /\basylum\b/i,
    alone: true,
  },
  {
    kind: 'pupil-number',
    digits: 11,
    shape: /\b[A-HJ-NP-Z]\d{11}[\dA-Z]\b/g,
    cue: /\b(?:pupil|upn|learner|student)\b/i,
    alone: true,
  },
  {
    kind: 'case-reference',
    digits: 3,
    shape: /\b(?=[A-Z0-9/.-]*\d{3})[A-Z]{0,6}[/.-]?\d[A-Z0-9/.-]{3,14}\b/g,
    cue: /\b(?:case|claim|council tax|account|benefit|tenancy|rent|client|service user|customer|mosaic|liquid ?logic|caseload|badge|blue badge|serial|complaint|referral)\b(?:\s+(?:account|claim|no|number|ref|reference|id|file|serial))*\.?\s*(?:is|:|#|-)?\s*$/i,
  },
];
