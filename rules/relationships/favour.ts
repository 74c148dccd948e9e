import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import { negated } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { ask, forKin, given, ownBusiness } from './lexicon/favours.ts';
import { intimate } from './lexicon/intimacy.ts';
import { kinGiven, reasons, telling, ties } from './lexicon/ties.ts';
import { isInside, isOpen, nearby } from './tie.ts';

const bound = wordings(...reasons, ...ties, ...intimate);
const because = wordings(...reasons);

const favours = wordings(...ask, ...given, ...ownBusiness);
/** Something that the writer does about it, or asks for. */
const deed = wordings(
  '(i|we) (have|will|shall|can|am|are|did) _1 (knocked|dropped|moved|put|booked|waived|let|given|got|made|kept|saved|taken|done|had|sorted|fixed|halved|signed|passed|marked|changed|added|brought|sent|told|squeezed|bumped|found|arranged|skipped|cancelled|held|reserved|charged|taking|letting|giving|putting|doing|charging|moving|holding|keeping)',
  '(i|we) (knocked|dropped|moved|put|booked|waived|let|gave|got|made|kept|saved|took|did|had|sorted|fixed|halved|signed|passed|marked|changed|added|brought|sent|squeezed|bumped|found|arranged|skipped|cancelled|held|reserved)',
  '(i|we) (trust|hope|expect|assume|take it|know|am sure|count on)',
  '(please|(could|can|would|will) you)',
  '(no|half|without) (charge|fee|deposit|form|questions|paperwork|need)',
);

const isBound = (sentence: Sentence): boolean =>
  nearby(sentence).some((each) => matches(bound, each));

/** Special treatment in the name of friendship, family, business or a kindness owed. */
export const tieFavour = {
  id: 'relationships/favour',
  severity: 'warn',
  message: 'This links a personal or business tie to special treatment.',
  why: 'Close ties must not affect council work, or look as if they did.',
  advice: 'Leave the tie out, use the ordinary route, and declare the connection.',
  roles: ['member', 'officer', 'communications'],
  when: isInside,
  detect: [
    cues({
      of: reasons,
      among: [{ weight: 1, words: [...ask, ...given, ...ownBusiness], negatable: true }],
      least: 1,
      spare: ['quoted', 'negated'],
      where: (sentence) => !isOpen(sentence),
    }),
    phrases({
      find: [...ask, ...given, ...ownBusiness],
      spare: ['quoted'],
      where: (sentence, match) =>
        !matches(because, sentence) &&
        !negated(sentence, match) &&
        isBound(sentence) &&
        !isOpen(sentence),
    }),
    phrases({
      find: kinGiven.map((each) => `[${each}]`),
      mark: 'sentence',
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) =>
        matches(deed, sentence) && !matches(favours, sentence) && !isOpen(sentence),
    }),
    phrases({
      find: [...telling, ...forKin],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isOpen(sentence),
    }),
  ],
  flags: [
    {
      text: '[Since we are old friends, could you slip my item on to the] agenda?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'You lent us the villa. [I have put your application to the top of the list].',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'My brother owns the yard. Please [lose the complaint].',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: '[As an old friend of the family, could you find a way]?',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
  ],
  passes: [
    {
      text: 'We are old friends, so please give my application to another officer.',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'Could you slip my item on to the agenda?', role: 'member', audience: ['officer'] },
    { text: 'My wife loves the new library.', role: 'member', audience: ['officer'] },
    {
      text: 'Cousin or not, my pothole goes in the same queue as the rest.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
