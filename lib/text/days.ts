/** Days written in words or figures: "Thursday 23 April", "the 27th", "tomorrow", "next week", "in June". */
import { anyMonth, monthShapes } from './months.ts';
import type { Span } from './span.ts';

/** A day, or the stretch of days that "next week" or "in June" may mean; both ends are ISO dates and belong to it. */
export interface WrittenDay extends Span {
  readonly from: string;
  readonly to: string;
}

const months = monthShapes.map((month) => new RegExp(`^${month}$`, 'i'));
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const counts = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const weekday =
  '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)';
const ordinal = [...ordinals].toReversed().join('|');
/** What may follow "the 27th" when it is a day, rather than "the 27th edition". */
const then =
  '(?=\\s*(?:[.,;:!?)\\]–—-]|$|\\n)|\\s+(?:at|in|and|to|with|from|so|for|is|was|will|would|when|or|on|as|if|by|about|because|but|please|instead|if|where|which|since|before|after|until|we|i|it|he|she|they|you|can|could|does|did|has|have|stays|goes|looks|works|suits|falls|still|then|too|that|this|there|not|might|should|may|must|being|here|over|between|inside|outside|near)\\b)';

const shapes = [
  String.raw`\b(?<iso>(?:19|20)\d{2}-\d{2}-\d{2})\b`,
  String.raw`\b(?<d1>\d{1,2})(?<sep>[/.])(?<m1>\d{1,2})\k<sep>(?<y1>(?:20)?\d{2})\b`,
  String.raw`\b(?:(?<w2>${weekday}),?\s+)?(?:the\s+)?(?<d2>\d{1,2}|${ordinal})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<m2>${anyMonth})\b\.?(?:,?\s+(?<y2>(?:19|20)\d{2}))?`,
  String.raw`\b(?:(?<w3>${weekday}),?\s+)?(?<m3>${anyMonth})\.?\s+(?:the\s+)?(?<d3>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*[%:]|\.\d)(?:,?\s+(?<y3>(?:19|20)\d{2}))?`,
  String.raw`\b(?:(?<w4>${weekday})(?:\s+(?:week|next|fortnight))?,?\s+(?:the\s+|\()?(?<d4>\d{1,2}(?:st|nd|rd|th)|${ordinal})\b|(?:the|\()\s*(?<d5>\d{1,2}(?:st|nd|rd|th))${then}|\bon\s+the\s+(?<d6>${ordinal})${then})`,
  String.raw`\b(?:(?<lead>last|this past|next|this|this coming|coming|every|each)\s+)?(?<w7>${weekday})(?:\s+(?<tail>week|fortnight|gone|last|after next))?\b`,
  String.raw`\b(?<near>today|tonight|tomorrow|yesterday|this\s+(?:morning|afternoon|evening|lunchtime|weekend|week)|last\s+(?:night|week|month|year)|next\s+(?:week|weekend|month)|later\s+(?:this\s+week|today))\b`,
  String.raw`\b(?:in\s+)?(?<count>${counts.join('|')}|\d{1,2})\s+(?<unit>day|week|fortnight|month)s?(?:['’]?\s+time|\s+(?:from\s+now|hence|today|tomorrow))\b`,
  String.raw`\b(?:in|during|until|for|early|late|mid|of|this|next|by|since)[\s-]+(?<m9>${anyMonth})\b(?!\s+\d)(?:\s+(?<y9>(?:19|20)\d{2}))?`,
];
const shape = new RegExp(shapes.join('|'), 'gi');

const day = 86_400_000;
const numberOf = (iso: string): number => Math.floor(Date.parse(iso) / day);
const isoOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10);
const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

const monthOf = (word: string): number => months.findIndex((each) => each.test(word));
const dayOf = (word: string): number =>
  Number.parseInt(word, 10) || ordinals.indexOf(word.toLowerCase()) + 1;
const namedDay = (word: string): number => weekdays.indexOf(word.slice(0, 3).toLowerCase());

/** The number of a day of the calendar; undefined for 31 June. */
function calendarDay(year: number, monthIndex: number, date: number): number | undefined {
  const at = new Date(Date.UTC(year, monthIndex, date));
  return at.getUTCMonth() === ((monthIndex % 12) + 12) % 12
    ? Math.floor(at.getTime() / day)
    : undefined;
}

const nearest = (candidates: readonly (number | undefined)[], today: number): number | undefined =>
  candidates
    .filter((each) => each !== undefined)
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];

function dated(
  date: string,
  monthWord: string,
  year: string | undefined,
  today: number,
): number | undefined {
  const now = new Date(today * day).getUTCFullYear();
  const years = year ? [Number(year.padStart(4, '20'))] : [now - 1, now, now + 1];
  const index = /^\d+$/.test(monthWord) ? Number(monthWord) - 1 : monthOf(monthWord);
  return nearest(
    years.map((each) => calendarDay(each, index, dayOf(date))),
    today,
  );
}

/** "The 27th": the next one, or the one that falls on the weekday named. */
function inSomeMonth(date: string, weekdayName: string | undefined, today: number) {
  const now = new Date(today * day);
  const candidates = [0, 1, -1]
    .map((step) => calendarDay(now.getUTCFullYear(), now.getUTCMonth() + step, dayOf(date)))
    .filter((each) => each !== undefined);
  const fits = weekdayName
    ? candidates.filter((each) => weekdayOf(each) === namedDay(weekdayName))
    : [];
  return fits[0] ?? candidates.find((each) => each >= today) ?? candidates[0];
}

function onWeekday(name: string, lead: string, tail: string, today: number): number | undefined {
  if (/every|each/i.test(lead)) return undefined;
  const ahead = (namedDay(name) - weekdayOf(today) + 7) % 7 || 7;
  if (/last|past/i.test(lead) || /gone|last/i.test(tail)) return today + ahead - 7;
  const later: Readonly<Record<string, number>> = { week: 7, fortnight: 14, 'after next': 7 };
  return today + ahead + (later[tail.toLowerCase()] ?? 0);
}

type Stretch = readonly [from: number, to: number];

function nearby(words: string, today: number): Stretch {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const said = words.toLowerCase().replace(/\s+/g, ' ');
  if (said === 'yesterday' || said === 'last night') return [today - 1, today - 1];
  if (said === 'tomorrow') return [today + 1, today + 1];
  if (said === 'this weekend') return [monday + 5, monday + 6];
  if (said === 'next weekend') return [monday + 12, monday + 13];
  if (said === 'next week') return [monday + 7, monday + 13];
  if (said === 'last week') return [monday - 7, monday - 1];
  if (said.endsWith('this week')) return [today, monday + 6];
  if (said === 'next month') return [today + 15, today + 45];
  if (said === 'last month') return [today - 45, today - 15];
  if (said === 'last year') return [today - 465, today - 265];
  return [today, today];
}

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };

function stretchOf(
  groups: Readonly<Record<string, string | undefined>>,
  today: number,
): Stretch | undefined {
  const { iso, d1, m1, d2, m2, d3, m3, w4, d4, w7, near, count, unit, m9 } = groups;
  const single = (number: number | undefined): Stretch | undefined =>
    number === undefined || Number.isNaN(number) ? undefined : [number, number];
  if (iso) return single(numberOf(iso));
  if (d1 && m1) return single(dated(d1, m1, groups['y1'], today));
  if (d2 && m2) return single(dated(d2, m2, groups['y2'], today));
  if (d3 && m3) return m3 === 'may' ? undefined : single(dated(d3, m3, groups['y3'], today));
  const date = d4 ?? groups['d5'] ?? groups['d6'];
  if (date) return single(inSomeMonth(date, w4, today));
  if (w7) return single(onWeekday(w7, groups['lead'] ?? '', groups['tail'] ?? '', today));
  if (near) return nearby(near, today);
  if (count && unit) {
    const many = Number(count) || Math.max(1, counts.indexOf(count.toLowerCase()));
    return single(today + many * (lengths[unit.toLowerCase()] ?? 1));
  }
  if (m9 && m9 !== 'may') {
    const first = dated('1', m9, groups['y9'], today);
    const last = first === undefined ? undefined : new Date((first + 31) * day);
    return first === undefined || !last ? undefined : [first, first + 31 - last.getUTCDate()];
  }
  return undefined;
}

/** Every day written in a text, as seen from `today` (ISO); the year that is missing is the one that brings it nearest. */
export function daysIn(text: string, today: string): readonly WrittenDay[] {
  const now = numberOf(today);
  if (Number.isNaN(now)) return [];
  return [...text.matchAll(shape)].flatMap(({ 0: written, index, groups }) => {
    const stretch = stretchOf(groups ?? {}, now);
    return stretch
      ? [
          {
            start: index,
            end: index + written.length,
            from: isoOf(stretch[0]),
            to: isoOf(stretch[1]),
          },
        ]
      : [];
  });
}
