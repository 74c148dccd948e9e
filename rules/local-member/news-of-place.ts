import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, patternSet, wordings } from '../../lib/text/pattern-set.ts';
import { catchment } from './catchment.ts';
import { charges } from './charges.ts';
import { closure } from './closure.ts';
import { decision } from './decision.ts';
import { funding } from './funding.ts';
import { highwayWorks } from './highway-works.ts';
import { invitation } from './invitation.ts';
import { openingHours } from './opening-hours.ts';
import { performance } from './performance.ts';
import { planning } from './planning.ts';
import { serviceChange } from './service-change.ts';
import { traffic } from './traffic.ts';
import { ahead, change } from './lexicon/change.ts';
import { own, surely } from './lexicon/places.ts';
import { neutral, ordinary } from './lexicon/ordinary.ts';
import { sideways } from './lexicon/sideways.ts';
import { isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const future = wordings(...ahead);
const changes = wordings(...change);
const places = wordings(...surely, ...own);
const routine = wordings(...ordinary);

/** What a rule of its own notices is left to it. */
const specific = patternSet(
  [
    openingHours,
    serviceChange,
    charges,
    closure,
    highwayWorks,
    catchment,
    funding,
    planning,
    traffic,
    decision,
    invitation,
    performance,
  ].flatMap(({ detect }) =>
    detect.flatMap(({ patterns }) => patterns.map((each) => [each, true] as const)),
  ),
);

const hasSpecific = somewhere((view) => matches(specific, view));

/** Of the place that the sentence itself names, and more than everyday business there. */
const isNews = (sentence: Sentence, match: Match): boolean =>
  !matches(routine, sentence) &&
  matches(places, sentence) &&
  isUnheralded(sentence, match, { faint: true }) &&
  !hasSpecific(sentence.reading);

/** Told by its consequences, which may say "no" and "not". */
const isFelt = (sentence: Sentence, match: Match): boolean =>
  !matches(routine, sentence) &&
  isUnheralded(sentence, match, { denied: true, faint: true }) &&
  !hasSpecific(sentence.reading);

/** The first such word of the sentence, so that it is said once. */
function isFirst(sentence: Sentence, { first }: Match): boolean {
  let earliest = Infinity;
  changes.scan(sentence, (_, found) => {
    earliest = Math.min(earliest, found.first);
  });
  return first === earliest;
}

/** Something else that is done to one place. */
export const newsOfPlace = {
  id: 'local-member/news-of-place',
  severity: 'advise',
  message: 'News of one place goes out, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        `(is|are) (now|also|all)? being !${neutral} *`,
        `(we|council|county|authority|cabinet) (has|have) (now|just|finally|also)? (agreed|decided|resolved|chosen|voted|approved|settled|opted|ruled|refused|rejected|dropped|scrapped|ordered|bought|sold|signed|picked|found|given|granted|turned) _`,
        `(we|council|county|authority) (are|is|have|has) (planning|plan|plans|proposing|intending|minded|about|hoping|bringing|putting|taking|turning|moving|cutting|ending|losing|stopping|changing|sending|building|digging|laying|painting|felling|selling|letting|handing|giving|scrapping|dropping|shutting|closing) _`,
        '(plans|plan|proposals|scheme|decision|green light|go-ahead) (for|to) _4 (approved|agreed|unveiled|revealed|announced|published|given|confirmed|backed|go ahead|goes ahead)',
        '(gets|loses|lose|goes|becomes|moves|drops|rises) _3 (in|on|from|at|by|next|this) (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|winter|easter|christmas|week|month|year|#)',
        '(is|are) (finished|doomed|no more|saved|history|moving|changing|shrinking|leaving|ending|closing|on the move|for sale|up for sale|on the market)',
        '(say|saying|said|wave|waving|kiss) (goodbye|farewell|hello) to',
        '(the last|the final) (day|bus|lesson|session|book|train|term|delivery|collection) (of|at|from|in)',
      ],
      isNews,
    ),
    localNews(sideways, isFelt),
    localNews(
      change,
      (sentence, match) =>
        matches(future, sentence) && isFirst(sentence, match) && isNews(sentence, match),
      'clause',
    ),
  ],
  flags: [
    {
      text: '[The old mill at Sandbourne will be turned into offices next year].',
      audience: ['press'],
    },
    { text: '[Say goodbye to the bandstand in Regent Square].', audience: ['public'] },
    {
      text: 'A lift [is being fitted] at Larch House.',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    { text: 'The [council has agreed] new terms for Mumford Quay.', audience: ['partner'] },
  ],
  passes: [
    { text: 'The old mill at Sandbourne will be open on Sunday.', audience: ['press'] },
    { text: 'The nurse will visit St Mary’s School on 4 May.', audience: ['partner'] },
    {
      text: 'The old mill at Sandbourne will be turned into offices; the local member was told on Monday.',
      audience: ['press'],
    },
    { text: 'Pupils from Rydon School will be at the library on Sunday.', audience: ['public'] },
  ],
} as const satisfies Rule;
