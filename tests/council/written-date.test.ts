import { expect, test } from 'vitest';

import { writtenDate } from '../../lib/council/registers/written-date.ts';

test.each([
  ['2026-05-07', '2026-05-07'],
  ['2026-05-07T10:00:00', '2026-05-07'],
  ['07/05/2026', '2026-05-07'],
  ['7.5.26', '2026-05-07'],
  ['07/05/2026 14:30', '2026-05-07'],
  ['7 May 2026', '2026-05-07'],
  ['Thursday, 7th May 2026', '2026-05-07'],
  ['7-May-26', '2026-05-07'],
  ['Thursday 7 May 2026 at 10.30am', '2026-05-07'],
  ['46149', '2026-05-07'],
  ['31/06/2026', undefined],
  ['05/13/2026', undefined],
  ['29 February 2027', undefined],
  ['7 Mai 2026', undefined],
  ['May 2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('%s is %s', (text, iso) => {
  expect(writtenDate(text)).toBe(iso);
});
