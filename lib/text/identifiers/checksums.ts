/** Check digits: whether a number, given as its bare digits, can be what it seems. */

/** NHS and CHI numbers: ten digits, the last one a check digit, modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9), Number).reduce(
    (total, digit, i) => total + digit * (10 - i),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** A CHI number is an NHS number that begins with a date of birth, ddmmyy. */
export const isChiNumber = (digits: string): boolean =>
  isNhsNumber(digits) && /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])/.test(digits);

/** Payment cards: 13 to 19 digits, Luhn. */
export function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, i) => {
      const doubled = digit * (i % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** International bank account numbers: modulo 97, letters count from A = 10. */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const rest = Array.from(`${compact.slice(4)}${compact.slice(0, 4)}`).reduce(
    (left, unit) => Number(`${left}${Number.parseInt(unit, 36)}`) % 97,
    0,
  );
  return rest === 1;
}

/** Unique taxpayer references: ten digits, the first one a check digit, modulo 11. */
export function isTaxReference(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i + 1]), 0);
  return '21987654321'[sum % 11] === digits[0];
}

/** National Insurance numbers: the prefixes that are never given out are left out; QQ is the official specimen. */
export const isInsuranceNumber = (compact: string): boolean =>
  /^(?:(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)\d{6}[A-D]$/.test(compact);

/** Driving licences of Great Britain: name, decade, month (plus 50 for women), day, year, initials, check letters. */
export const isDrivingLicence = (compact: string): boolean =>
  /^(?=[A-Z9]{5})[A-Z]{1,5}9{0,4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d[A-Z]{2}$/.test(
    compact,
  );
