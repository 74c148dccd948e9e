import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { negated } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { appearing, bypass, substance, terms } from './lexicon/answers.ts';
import { commsTeam, routed } from './lexicon/routes.ts';

const route = wordings(...routed);
const around = wordings(...bypass);
const spokesPost =
  /press|communicat|media|comms|information (?:officer|governance)|foi|web|digital/i;

/** Whoever answers the media as their job, or a request under the law, is in the right place. */
const isOutsideRoute = ({ situation }: Facts): boolean => !spokesPost.test(situation.author.post);

const isOfficer = ({ reading }: Sentence): boolean =>
  reading.facts.situation.author.role === 'officer';
const isToPress = ({ reading }: Sentence): boolean =>
  reading.facts.situation.audience.includes('press');

/** The draft hands the enquiry on; saying so only to get round it does not count. */
const isRouted = somewhere((view) => matches(route, view) && !matches(around, view));

const answers = (sentence: Sentence, match: Match): boolean =>
  isOfficer(sentence) &&
  isToPress(sentence) &&
  !negated(sentence, match) &&
  !isRouted(sentence.reading);

const open = wordings(...terms, ...substance, ...appearing, ...bypass);
const hasSpecific = somewhere((view) => matches(open, view));
const courtesy = wordings(
  '(you (asked|rang|wrote|called|emailed|wanted to know)|(took|got|had|saw|have) your (call|message|email|note|voicemail)|we (spoke|talked|met)) _6',
  '^ (your|the|that) _4 (piece|article|blog|column|story|report|programme|podcast|feature|series|interview|letter|review|photo|photos|photograph) _6 (first|best|fair|good|great|excellent|enjoyed|lovely|interesting|right|fun|kind|splendid|only one)',
  '(enjoyed|liked|loved|admired) (your|the|that|reading) _6',
  '^ (hi|hello|dear|morning|afternoon|regards|cheers|good (morning|afternoon)) @? @? $',
  '^ _ (thanks|thank you|sorry|apologies|hope|regards|cheers|nice to|good to|great to|lovely to)',
  '(your (request|appeal) (was|has been|is)|logged|statutory|booked|booking|delivery|subscription|advert|advertise|advertisement|wrong number|lens cap)',
  '(have|got|add|say|gave|know|knows) (you|them)? (nothing|no comment)',
  'no comment',
);

const longEnough = ({ from, to }: Sentence): boolean => to - from >= 4;
const isPlainAnswer = (sentence: Sentence): boolean =>
  longEnough(sentence) &&
  !sentence.question &&
  matches(verbs, sentence) &&
  !matches(courtesy, sentence);

/** The first thing that is told in the draft, and the first verb in it. */
function isFirstTold(sentence: Sentence, { first }: Match): boolean {
  const { reading, index } = sentence;
  if (reading.sentences.slice(0, index).some(isPlainAnswer)) return false;
  if (beside(reading.sentences[0] ?? sentence, -1)?.reading.sentences.some(isPlainAnswer))
    return false;
  let earliest = Infinity;
  verbs.scan(sentence, (_, found) => {
    earliest = Math.min(earliest, found.first);
  });
  return first === earliest;
}
const telling =
  '(is|are|was|were|am|be|been|being|has|have|had|having|will|would|could|should|can|may|might|must|did|do|does|done|found|find|cost|costs|lost|lose|failed|broke|went|go|goes|came|come|comes|knew|know|told|tell|made|make|makes|took|take|takes|said|say|says|means|mean|happened|fell|ran|run|runs|got|get|gets|needs|need|think|reckon|guess|suspect|look|check|ask|try|read|see|saw|give|gave|given|put|send|sent|print|write|wrote|use|keep|call|ring|meet|want|wanted|let|leave|left|start|started|stop|stopped|open|opened|close|closed|pay|paid|owe|sold|bought|signed|built|spent|blame|expect|understand|bet|suggest|follow|drop|bring|show|talk|hear|heard)';
const verbs = wordings(telling);

/** An officer outside Communications answers the media. */
export const answering = {
  id: 'media-routing/answering',
  severity: 'warn',
  message: 'This answers the media outside the agreed route.',
  why: 'Enquiries on official business go to the Communications Team, so that the Authority gives one answer.',
  advice:
    'Pass the enquiry to the Communications Team, and tell the reporter that you have done so.',
  roles: ['officer', 'member'],
  when: isOutsideRoute,
  detect: [
    phrases({
      find: [...terms, ...substance],
      spare: ['quoted'],
      where: answers,
    }),
    phrases({
      find: [telling],
      mark: 'clause',
      spare: ['quoted', 'question'],
      where: (sentence, match) =>
        isOfficer(sentence) &&
        isToPress(sentence) &&
        isPlainAnswer(sentence) &&
        isFirstTold(sentence, match) &&
        !isRouted(sentence.reading) &&
        !hasSpecific(sentence.reading),
    }),
    phrases({
      find: appearing,
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) =>
        isOfficer(sentence) && sentence.reading.facts.outside && !isRouted(sentence.reading),
    }),
    phrases({
      find: bypass,
      unless: [
        '(issued|published|produced|written|paid for|funded|approved|checked|sent) by',
        '(not|never) (speak|speaking|talk|talking) (for|on behalf of)',
        `without ${commsTeam} 's (say-so|say so|nod|agreement|permission|approval)`,
      ],
      spare: ['quoted', 'question'],
      where: ({ reading }) => reading.facts.outside,
    }),
    phrases({
      find: [
        '(ask me anything|i will (tell you|answer|explain)|settle in|i have done a thread|here is a thread) _12 (inquiry|tender|contract|backlog|audit|investigation|scheme|project|sausage|asked|listeners|readers)',
        '(answering|answered|correcting|replying to) _4 (everything|what|all|questions|the) _3 (chronicle|gazette|echo|argus|post|herald|paper|press|blog|reporter|podcast) _2 (asked|said|printed|wrote)?',
        '(figure|story|number|headline) in (tonight|today|yesterday|this morning|the) _2 (paper|gazette|echo|argus|post|herald|chronicle) is (wrong|rubbish|nonsense|untrue)',
        '(blog|paper|reporter|podcast) asked and i (answered|told|replied)',
        'comms do not know',
        '(dm|message|ring|call|text|email|ask) me (and|for|about|if) _6 (full story|whole story|real story|real reason|truth|lowdown|background|gory details|what (really|actually) happened|chapter and verse)',
      ],
      where: (sentence) =>
        isOfficer(sentence) && sentence.reading.facts.situation.audience.includes('public'),
    }),
    phrases({
      find: [
        '(told|gave|briefed|filled) (the|a|that|my friend at the|someone at the)? (guardian|times|bbc|itv|mail|mirror|telegraph|gazette|echo|argus|post|chronicle|courier|herald|reporter|journalist|editor|bugle) (chap|woman|man|girl|reporter|journalist)? _2 (everything|all|the lot|the figures|the story|what he|what she|what they)',
        'slipped out about',
      ],
      spare: ['quoted', 'negated', 'question'],
      where: isOfficer,
    }),
  ],
  flags: [
    {
      text: "No trouble at all. The lift's late, and happy for that to be [attributed to me].",
      role: 'officer',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'Morning Liv. [The culvert was never inspected], so nobody knew.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'The delay is down to the contractor and [you can quote me] on that.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: '[Happy to do the interview] at five, there’s [no need to trouble the press office].',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: '[Strictly off the record], [here is the background].',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: '[In answer to your questions] about the tender, please see below.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'Please [attribute this to a Combined Authority spokesperson].',
      audience: ['press'],
      kind: 'media-reply',
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'Thanks for the photograph of the mayor’s visit, it was good of you.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'I’ve passed your enquiry to our Communications Team, who will be in touch.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'Your Freedom of Information request has been logged as 2231. In answer to your question, it will be answered by 4 June.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Gazette has asked me about the tram; over to you.',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'In answer to your question about the bins, collection is on Friday.',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: 'No quotes from me about cladding, please. Our press office has the certificates.',
      audience: ['press'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
