import { phrases, search } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { daysIn } from '../../lib/text/days.ts';
import { withering } from './lexicon/fobbing.ts';
import { isSorry, readByMember } from './readers.ts';

const asked =
  /\b(?:your|the member[’']s|councillor [A-Z][\w-]+[’']s)\s+(?:\w+\s+){0,2}(?:e-?mails?|letters?|messages?|quer(?:y|ies)|questions?|enquir(?:y|ies)|requests?|notes?|calls?|reminders?)\b[^.;!?]{0,40}$/i;
const longest = 28;
const day = 86_400_000;

/** Days between two ISO dates; 0 where either cannot be read. */
const between = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / day || 0;

const months =
  '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|last year|new year|christmas|easter|months ago)';
/** The question, and that it was asked in another season. */
const longAgo = [
  'your (email|e-mail|letter|question|request|query|note|message|enquiry) (came|arrived|reached (me|us)|landed|turned up) (with|before|at|in|when|around|during|among) (the)? _2 (daffodils|snowdrops|snow|frost|tinsel|christmas|autumn|winter|spring|summer|leaves|clocks|easter|harvest|bonfire)',
  'you (first)? (emailed|e-mailed|wrote|asked|rang|raised|enquired|requested|phoned|contacted|were asking) _6 (in the (depths|dead|middle|heart) of (winter|summer|the winter)|(while|when|since|before) _4 (christmas|tree|snow|snowdrops|daffodils|leaves|clocks|frost|heating|holidays|harvest|conkers|bonfire)|before (christmas|the (clocks|snow|summer|winter|election|elections))|last (year|summer|autumn|winter|spring)|(two|three|four|five|six|seven|eight|nine|several|some|many|a few) (months|terms) (ago|back)|when (the (snow|leaves|clocks)|it was (still)? (winter|summer|autumn)))',
  'your (email|e-mail|letter|question|request|query|note|message|questions|enquiry) (of|from|sent|dated) _2 (last (year|summer|autumn|winter|spring)|the (autumn|winter|summer|spring|new year)|(two|three|four|five|six|several|some|many|a few) (months|terms) (ago|back)|before (christmas|easter|the summer|the election|the elections))',
];

const never = '(never|not|nobody|no one|no-one)';

export const lateReply = {
  id: 'member-access/late-reply',
  severity: 'advise',
  message: 'A member’s query has waited long, and this neither apologises nor gives a date.',
  why: 'Members’ queries should be answered promptly, or with a date for the full answer.',
  advice: 'Say sorry for the wait, and answer in full or say when the answer will come.',
  roles: ['officer', 'communications'],
  detect: [
    search('digit', (sentence) => {
      const { text, facts } = sentence.reading;
      if (!readByMember(facts) || isSorry(sentence)) return [];
      const words = text.slice(sentence.start, sentence.end);
      return daysIn(words, facts.situation.date)
        .filter(
          ({ start, to }) =>
            asked.test(words.slice(0, start)) &&
            between(to, facts.situation.date) > longest &&
            !/\b(?:replied|answered|responded|wrote back|as I (?:said|wrote))\b/i.test(words),
        )
        .slice(0, 1)
        .map(({ end, from }) => {
          const begin = words.search(/\S/);
          return {
            start: sentence.start + begin,
            end: sentence.start + end,
            evidence: `asked ${String(Math.round(between(from, facts.situation.date)))} days ago`,
          };
        });
    }),
    phrases({
      find: [
        '[(he|she|they) will (get bored|give up|get tired|get fed up|forget|lose interest|go away|get over it)]',
      ],
      near: [
        '(councillor|cllr|member|opposition|backbencher) _6 (asked|asking|asks|emailed|emailing|written|chased|chasing|rung|rings)',
      ],
    }),
    phrases({
      find: [
        ...withering.map((each) => `[${each}]`),
        '[(in|with) the fullness of time]',
        '[(let|letting|leave|leaving|left) (that one|that|it|this|his|her|their|your|the request|those|him|her|them) _2 (gather dust|gathering dust|on read|on the pile|to rot|in the tray|at the bottom|unanswered|lie|hanging|stew|in limbo)]',
        '[(remind me|ask me|try me|come back|ask) again in (the)? (spring|summer|autumn|winter|new year|#|january|february|march|april|may|june|july|august|september|october|november|december|a year|six months|three months)]',
        '[(one of these|some) (days|months|years|decades) _6 (you|we|i) (will|shall|might)]',
        '[(ask|try|chase|remind|nudge|email|ring|come back to|get back to) (me|us) _2 (after|nearer|towards|some time in|sometime in|once|at the end of) (the)? (summer|autumn|winter|spring|new year|christmas|easter|holidays|recess|elections|election|budget|financial year|year end|half-term|may|june|july|august|september|october|november|december|january|february|march|april|year)]',
        '[(will|would|shall|might|may) take (as long|exactly as long|just as long|however long|as many (weeks|months)) _4 as (it|these|such|that|those|this|things) _6 (take|takes|like|likes|need|needs)]',
        '[(would not|do not|hate|loath|not) _3 (raise|get|lift) your hopes (up)? _2 (of|for|about|before|this side) (this|next|the|christmas|easter|any)]',
        '[(have had|had|been sitting on|sat on) (your|the|these|his|her|their) _2 (questions|email|emails|letter|letters|request|query|enquiry) _4 since (january|february|march|april|may|june|july|august|september|october|november|december|last|the)]',
        `[(members|member|backbench|councillors|councillor|cllr @|his|her) ('s)? (emails|e-mails|queries|requests|questions|letters) (can|could|will have to|may|must) (wait|sit|keep|join the queue|go to the bottom)]`,
        '[(join|joins|can join|may join|at) the (back of the)? (queue|pile)] _6 (members|councillor|councillors|group|you)',
        '[(taken|took) (me|us|my team|the team) _3 (months|weeks|a year|years|all (spring|summer|autumn|winter)) to (come back|get back|reply|respond|answer|write|look|find|get round) _3]',
        '[(your|the) (question|query|email|letter|note|request|enquiry|message|questions|emails|reminders) (of|from|dated|sent in|sent) _4 (has|have|is|are|had) (only|just|only just|still|finally|at last|now|not|never|been) _6 (reached|answered|looked|read|opened|top|surfaced|turned up|pile|tray|sitting|waiting|dealt)]',
        '[(have|has|had) not (got|gotten|had) (round|around|time|the chance|chance|a moment|a minute) (to)? _4 (it|yours|your|them|that|reply|answer|look|say) _6 (when|whether|if|not|no idea|promise|say)]',
        '[(has not|have not|not|hardly) (reached|got to|made it to|risen to|near) the top of (the|my|our) (pile|list|queue|tray|heap|inbox)]',
        '[(got|get|getting) (round|around) to (it|your|yours|you) (when|eventually|in my own time|one day|sometime|some time)]',
        '[(will|shall) (get|have) an answer (when|if|in my own|eventually|one day|in due course|whenever)]',
        '[(answer|reply|respond|get back|come back) _4 (when|if) (i|we) (feel like it|can be bothered|have nothing better|get a moment|am ready|are ready|am in the mood)]',
        '[(cannot|can not|do not know|could not|will not|not) (say|tell you|know|promise) when _3 (will|shall|can|might)] _4 (answer|reply|get|look|respond|be)?',
        '[(perhaps|maybe) (once|when|after) _10 (out of the way|died down|over|settled|behind us)] _6 (might|may|could)',
        '[(reply|answer|response) (has now been|has been|is) (approved|scheduled|pencilled|pencilled in|due) for (release)? _2 (january|february|march|april|may|june|july|august|september|october|november|december|the autumn|the spring|next year)]',
        `(councillor|cllr|the member|member for|the opposition|backbenchers) _10 [(he|she|they) will (get bored|give up|get tired|get fed up|forget|lose interest|go away|get over it)]`,
        `[(i|we) (have|will|shall|do|did)? ${never} (be)? (bother|bothered|got round|get round|reply|replied|answer|answered|respond|responded|acknowledge|acknowledged) _2 (to)? (him|her|them|councillor|cllr|backbench|members)]`,
        '[your (reminder|reminders|chasers|chaser|persistence|letters|emails)] _6 (noted|filed|collection|admirable|persevere|waste|pointless)',
      ],
      spare: ['quoted', 'question'],
      unless: ['and (i|we) (will|shall|should|can|may) _2 (be able|let|send|give|have|know|tell)'],
      where: (sentence) =>
        !isSorry(sentence) &&
        sentence.reading.facts.situation.audience.some(
          (each) => each !== 'press' && each !== 'public' && each !== 'resident',
        ),
    }),
    phrases({
      find: [
        '[(have|has|had|did) (only|only just|just now|finally|at last) (just)? (looked|got|opened|read|seen|found|started|come|picked|reached|turned) _4]',
        '[(am|are) (only|finally|just|now|at last)? (replying|writing back|answering|responding|getting back) _2 (now|today)]',
        '[(have|has) not (looked|got|opened|read|started|begun|done anything|answered|replied|had time) _4]',
      ],
      near: [
        `you (first)? (emailed|wrote|asked|rang|raised|sent|enquired|requested|phoned|chased|contacted|told) _8 ${months}`,
        `your (email|letter|question|request|query|note|message|questions|emails) _4 ${months}`,
      ],
      spare: ['quoted', 'question'],
      where: (sentence) => readByMember(sentence.reading.facts) && !isSorry(sentence),
    }),
    phrases({
      find: longAgo.map((each) => `[${each}]`),
      spare: ['quoted', 'question'],
      near: [
        '(attached|enclosed|below|here (it|they|you|is|are)|at last|finally|herewith|tab #|the answer (is|to)|in (answer|reply|response)|as requested|as promised)',
      ],
      where: (sentence) => readByMember(sentence.reading.facts) && !isSorry(sentence),
    }),
  ],
  flags: [
    {
      text: '[Further to your email of 2 March], figures attached.',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I’m sure the answer will emerge [in the fullness of time].',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'I [have had your questions about the reserves since November].',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
    {
      text: 'Labour asked for the costs a fortnight ago and I’ve [let that one gather dust].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'I am sorry that your email of 2 March has waited; the figures are attached.',
      audience: ['member'],
    },
    {
      text: 'Thank you for your email of 10 April; the figures are attached.',
      audience: ['member'],
    },
    {
      text: 'As I replied to your email of 2 March, the figures are on page 4.',
      audience: ['member'],
    },
    { text: 'Further to your email of 2 March, the bin has been emptied.', audience: ['resident'] },
  ],
} as const satisfies Rule;
