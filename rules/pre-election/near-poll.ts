import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { runUpOf } from '../../lib/lint/run-up.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import {
  gathering,
  invitation,
  occasion,
  politician,
  putting,
  reporters,
  showing,
  shownBy,
  trumpeting,
} from './lexicon/events.ts';
import { modest } from './lexicon/hints.ts';
import { runUp, standing } from './lexicon/run-up.ts';
import { countyPoll } from './county-poll.ts';
import { isBeforePoll, isDenied, isElectoral, isFormal, isKeptClear } from './period.ts';

const shown = wordings(
  occasion,
  reporters,
  '(ribbon|plaque|photograph|photographs|photos|pictures|press release|publicity|front page|fanfare|splash)',
);

const paper = wordings(
  '(leaflet|leaflets|flyer|flyers|card|cards|poster|posters|letter|letters|newsletter|newsletters)',
);
/** A councillor's own campaign paper is no publicity of the council's. */
const isPartyPaper = (sentence: Sentence): boolean =>
  sentence.reading.facts.situation.author.role === 'member' &&
  matches(paper, sentence) &&
  !matches(shown, sentence);

/** The words place it; a date that falls elsewhere refutes them. */
const isNear = (sentence: Sentence): boolean =>
  !isPartyPaper(sentence) &&
  !isKeptClear(sentence) &&
  !isFormal(sentence) &&
  !isElectoral(sentence) &&
  (sentence.reading.facts.situation.elections.length === 0 || runUpOf(sentence) !== 'elsewhen');

/** Events and publicity placed before a poll in so many words, whatever elections are on file. */
export const nearPoll = {
  id: 'pre-election/near-poll',
  severity: 'advise',
  message: 'This places an event or publicity shortly before a poll.',
  why: 'Meetings with the public should not be held then, and publicity has its own guidance.',
  advice: 'Look up the dates of the election, and choose a day after the poll.',
  detect: [
    phrases({
      find: [
        `${putting} _6 ${gathering}`,
        gathering,
        modest,
        '(get|getting|have|having|want|like|see) _6 (announced|launched|unveiled|opened|publicised|trumpeted|splashed|in the paper|in the gazette|on the front page)',
        '(hold|holding|call|calling|calling all|want|plan|planning|organise|arrange|host|hosting) (a|another|one more|my|the|our) _2 (meeting|evening|briefing|session|event|talk|rally)',
        'my (own)? _1 (meeting|evening|event|tour|launch|walkabout|visit|assembly|stall|talk|speech|photo|picture)',
        invitation,
        `${politician} _8 ${showing}`,
        `${politician} who (is|was|has|will|hopes|wants) _12 ${showing}`,
        `(me|i|myself|yours truly) _6 ${showing}`,
        `${shownBy} ${politician}`,
        trumpeting,
        '(the|a|our|this|that) (launch|opening|announcement|unveiling|ribbon-cutting|photocall|photo call|visit|tour|film|video|press release|newsletter|leaflet) _4 (before|on|in|by|for|to)',
        '(unveil|launch|open|announce|reveal|opened|unveiled|launched|announced|cut the ribbon on|switch on|publicise|celebrate) the _2 (new|refurbished|scheme|project|station|library|park|centre|pool|road|crossing|fund|strategy|plan|bridge|hub|school|grant)',
        '(all|anyone|two hundred people|residents|everyone) (will be|are) (briefed|addressed|invited)',
        '(the|a|our|this|that|your|his|her) (official|grand|formal|big)? _1 (launch|opening|unveiling|ribbon-cutting|photocall|photo call|switch-on|ceremony|celebration) _6 (happen|happens|take place|takes place|goes ahead|go ahead|be held|is held|be done|gets done)',
      ],
      near: [...runUp, ...standing],
      where: (sentence, match) => isNear(sentence) && !isDenied(sentence, match),
    }),
    phrases({
      find: [
        '(want|wants|like|need|needs|get|getting|have|having|prefer) (it|this|that|them|these|everything|the whole thing|the thing) _2 (done|out|up|live|launched|open|opened|finished|announced|unveiled|over the line|in the bag|under way|off the ground|up and running|seen|on the ground|in the paper|on the front page)',
        '(make sure|see to it|fix it so|so) (that)? (it|this|that|they) _2 (lands|happens|opens|launches|comes out|goes out|appears|gets out|hits)',
      ],
      near: runUp,
      where: (sentence, match) =>
        isNear(sentence) && !isDenied(sentence, match) && matchesNear(shown, sentence),
    }),
    phrases({
      find: [
        gathering,
        trumpeting,
        '(get|push|rush|squeeze|bring|slip|sneak|hurry|fit) _4 (announcement|news|story|release|leaflet|newsletter|film|video|scheme|visit|launch|opening|meeting|event|drop-in|decision|grant|plan|plans) _2 (out|forward|in|onto doormats|through doors|live|online|done) _2 (before|ahead of|prior to|by|in time for)',
        '(announced|launched|opened|unveiled|published|released|publicised|delivered|posted|printed) _2 (before|ahead of|prior to|in time for)',
        '(announce|launch|open|unveil|publish|release|hold|publicise|celebrate|deliver|post) _6 (before|ahead of|prior to|in time for)',
      ],
      where: (sentence, match) =>
        isBeforePoll(sentence) &&
        !isKeptClear(sentence) &&
        !isFormal(sentence) &&
        !isElectoral(sentence) &&
        !isDenied(sentence, match),
    }),
  ],
  flags: [
    {
      text: 'I have [promised the village a little gathering] on the Sunday before the poll.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Can we [get the bus announcement out before] 7 May?',
      role: 'communications',
      audience: ['officer'],
      date: '2026-04-14',
      elections: countyPoll,
    },
    {
      text: 'Can we [get the drop-in about the one-way scheme in before] people vote?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Let's bring the bus contract [announcement forward] to the week before the poll.",
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'Please [schedule the thank-you] to Councillor Reeve for the eve of poll.',
      role: 'communications',
      audience: ['officer'],
    },
    {
      text: 'By-election or not, [my public meeting] about the playing field goes ahead.',
      role: 'member',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'Thank you for inviting me to your public meeting, but we are asked not to take part before the poll.',
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'Please do not arrange public meetings or launches before the poll.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Your drop-in falls a week before the poll, so we must find another evening.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I shall hold a public meeting once the election is out of the way.',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'No public meetings were held in the run-up to the 2021 elections.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'If a general election were called for June, would we have to move the forum?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'There will be no launches or photo calls before the election.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The deadline to register to vote is midnight on 20 April.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
} as const satisfies Rule;
