import { beside } from '../../lib/lint/neighbours.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Person } from '../../lib/lint/situation.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { announced, scheduled, shut, shuts } from './lexicon/acts.ts';
import { isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const staplewick: Person = {
  name: 'Femke Oduya',
  post: 'County Councillor',
  kind: 'member',
  division: 'Staplewick and Eastry',
  address: 'femke.oduya@downshire.example',
};

const eastfield: Person = {
  name: 'Ada Munro',
  post: 'County Councillor',
  kind: 'member',
  division: 'Eastfield',
  address: 'ada.munro@downshire.example',
};
const coptLane = { name: 'Copt Lane', division: 'Staplewick and Eastry' };
const resident = { name: '', address: 'resident@example.test', field: 'to' } as const;

const works = wordings(
  '(dig|digging|resurface|resurfacing|works|work|repairs|drain|lay|laying|relaying|replace|replacing|rebuild|rebuilding)',
);
/** These close when their time is up. */
const terms = wordings(
  '(consultation|consultations|survey|surveys|engagement|nominations|applications|entries|bids|bidding|tender|tenders|registration|poll|polls|vote|voting|window|bookings|comments|round) _14 (closes|closed|close|closing|shut|shuts)',
);
/** Not the road closed for works that the sentence before announces. */
const isOnlyClosure = (sentence: Sentence, match: Match): boolean => {
  const before = beside(sentence, -1);
  if (matches(terms, sentence)) return false;
  return !(before && matches(works, before)) && isUnheralded(sentence, match, { faint: true });
};

/** A place or service shuts, for good or for a while. */
export const closure = {
  id: 'local-member/closure',
  severity: 'advise',
  message: 'A local closure is announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        ...announced(shut),
        ...scheduled(shuts, shut),
        '(overnight|full|partial|temporary|permanent|weekend|night-time|emergency|daytime|total|complete|lane|road|bridge|rolling) (road|lane|bridge|street)? (closure|closures)',
        'the (closure|shutting|closing) of',
        '(closed|shut) (to|until|for) (all|traffic|the public|visitors|vehicles|through traffic|#|two|three|four|five|six|seven|eight|nine|ten|several|further|good|repairs|the season|the winter|the summer|up to|about|around)',
      ],
      isOnlyClosure,
    ),
  ],
  flags: [
    { text: 'Ferndean Library [will close] for good on 30 September.', audience: ['press'] },
    {
      text: 'Copt Lane bridge will be [closed from Monday 1 June].',
      audience: ['public'],
      kind: 'web-page',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The northern entrance at Sallowby station [shuts on 2 June].',
      role: 'communications',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    { text: '[Overnight closures] on Station Road, Millbrook from Monday.', audience: ['public'] },
    {
      text: 'The recycling centre in Staplewick will be [closed in the week of 6 October].',
      traits: ['senior'],
      audience: ['resident'],
      directory: [staplewick],
    },
    {
      text: 'The tip off Copt Lane will be [closed from Monday 1 June].',
      audience: ['resident'],
      directory: [staplewick],
      places: [coptLane],
    },
    {
      text: 'The tip off Copt Lane will be [closed from Monday 1 June].',
      audience: ['resident', 'member'],
      directory: [staplewick, eastfield],
      places: [coptLane],
      to: [resident, { name: '', address: 'ada.munro@downshire.example', field: 'cc' }],
    },
  ],
  passes: [
    {
      text: 'Ferndean Library will close for good on 30 September. Councillor Hart, the local member, was told on 2 June.',
      audience: ['press'],
    },
    {
      text: 'Ferndean Library will close for good on 30 September.',
      audience: ['resident', 'member'],
    },
    { text: 'All our libraries will be closed on Christmas Day.', audience: ['public'] },
    { text: 'Applications for Ferndean School close on 15 January.', audience: ['public'] },
    { text: 'National Highways has closed the A27 at Fontwell.', audience: ['public'] },
    {
      text: 'The recycling centre in Staplewick will be closed in the week of 6 October.',
      audience: ['resident'],
      directory: [staplewick],
      to: [resident, { name: '', address: 'femke.oduya@downshire.example', field: 'cc' }],
    },
    {
      text: 'The tip off Copt Lane will be closed from Monday 1 June.',
      audience: ['resident', 'member'],
      directory: [staplewick, eastfield],
      places: [coptLane],
      to: [resident, { name: '', address: 'femke.oduya@downshire.example', field: 'cc' }],
    },
    {
      text: 'The tip off Copt Lane will be closed from Monday 1 June.',
      audience: ['resident', 'member'],
      directory: [staplewick, eastfield],
      places: [coptLane],
      to: [resident, { name: 'Downs Members', address: 'downs@downshire.example', field: 'cc' }],
    },
    {
      text: 'The recycling centre in Staplewick will be closed next week. “It is needed,” Femke Oduya said.',
      audience: ['press'],
      directory: [staplewick],
    },
  ],
} as const satisfies Rule;
