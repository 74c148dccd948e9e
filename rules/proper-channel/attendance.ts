import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { goesRound, isJuniorReader, wasSent } from './known.ts';

const meeting =
  '(committee|panel|scrutiny|select committee|sub-committee|task group|working group|hearing|the board|the meeting|the chamber|my committee|members|the table|question time)';
const summon =
  "((i|we|the (committee|panel|group|board)|members) (will|shall|would|do|are|am|is|will be|shall be)? (also|now|therefore)? (need|needs|require|requires|want|wants|expect|expects|expecting|request|requests|like|summon|summons|invite|invites|inviting|call on|calls on|ask|asks|asking|look to|am relying on|rely on|relying on|counting on|am counting on) (you|your (attendance|presence)|to (see|hear from|have) you)|(you|you'll|you will) (will)? (be|are) (required|needed|wanted|expected|coming|attending|presenting|appearing|called|down|giving evidence|taking questions))";
const appear =
  '(come|attend|make it|turn up|run members through|present|speak|appear|be (there|at)|take questions|answer questions|give evidence|explain|talk|address|introduce|face|stand up|sit|join|report|walk)';

/** Calls a junior officer to a committee. */
export const attendance = {
  id: 'proper-channel/attendance',
  severity: 'advise',
  message: 'This asks a junior officer to come to a committee.',
  why: 'Requests for officers to attend go first to the senior officer, who decides who comes.',
  advice: 'Ask the senior officer who should attend, and leave the choice to them.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[(please|could you|can you|would you|will you|i want you|i need you|i would like you|i'd like you|i should like you|i expect you|you are to|you will|you'll|you must|just|then|i want you to) _8 ${appear} _8 ${meeting}]`,
        '[(i want|i need|i expect|i would like|we want) you (at|in front of|before) (the|my|our) (table|committee|meeting|panel|hearing|board)] _6',
        `[${summon} (to)? _8 (${appear}|there|along|here|in person) _8 (${meeting}|evidence|in person|questions|the (slides|figures|paper|report))]`,
        `[${summon} _6 (there|in person|in the room|on the day|at (it|ours|our next))] _6`,
        `[${summon} _1] (on|for) (the (#|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|monday|tuesday|wednesday|thursday|friday|ten|two|#|our (next)? meeting)] _6`,
        '[(i want|i need|i expect|i require|i will have|we want|we expect|we need) you (at|in front of|before) (scrutiny|cabinet|full council|committee|overview|audit|planning|select) _6]',
        '[(put|pencil|keep|clear) (it in)? your (diary|calendar|morning|afternoon|day)] _8 (committee|panel|scrutiny|hearing|members)',
        '[(be at|come to|attend|turn up to|present (it)? (to|at)|appear (before|at)) _4 (committee|panel|scrutiny|hearing|task group|the board) _3 in person]',
        `[(i|we) (would|should|shall|will)? (want|like|expect|hope|wish|need) to (see|have|hear from) you _10 (at|before|in front of|by) _3 ${meeting}]`,
        '[see you at (committee|scrutiny|panel|the committee|the panel|the hearing)]',
        '[you (can|may|will|must|should) (present|introduce|defend|explain|take members through|speak to) (it|the paper|the report|your paper|your report|this|the item|the figures)] _6',
        `[^ (come|present|attend|appear|be) _6 ${meeting}]`,
        `[${appear} _5 (to|at|before|in front of) (the|my|our) (committee|panel|scrutiny|select committee|sub-committee) on (monday|tuesday|wednesday|thursday|friday|the #|#)]`,
      ],
      unless: [
        '(observe|watch|from the gallery|induction|welcome to (come|watch|attend)|if you would like|who (should|might|will|would)|which of|leave it to you|someone from|somebody from)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => (isJuniorReader(sentence) || goesRound(sentence)) && !wasSent(sentence),
    }),
    phrases({
      find: [
        '[you (will|shall|must|are to) (now|also)? (attend|appear|answer for|account for|present|give evidence|explain|come|be there) _8 (yourself|in person|personally|without fail)]',
        '[you (will|shall|are to|must) (attend|appear|be (there|present|in attendance)) and (answer|explain|account|justify|take|defend|present|bring|face) _6]',
      ],
      near: ['(committee|panel|scrutiny|meeting|hearing|board|members|task group|chamber)'],
      spare: ['quoted', 'negated', 'reported', 'question', 'conditional'],
      where: (sentence) => (isJuniorReader(sentence) || goesRound(sentence)) && !wasSent(sentence),
    }),
  ],
  excused: [
    '(for|about|on) my (division|casework|own information|residents|constituents)',
    '(tell|advise|help) me (on|about|with)',
  ],
  flags: [
    {
      text: '[Please come and present the paper to committee] on Tuesday.',
      audience: ['junior-officer'],
    },
    {
      text: '[I want you at the table] on the 12th.',
      audience: ['junior-officer'],
      traits: ['chairman'],
    },
    {
      text: 'You are the intern, yes? [Present the cycling paper to committee] on Thursday.',
      audience: ['officer'],
    },
    {
      text: '[Could you, rather than the head of service, come and explain the figures to the committee] on Wednesday?',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Please come and present the paper to committee on Tuesday.',
      audience: ['senior-officer'],
    },
    { text: 'The intern will watch committee from the gallery.', audience: ['junior-officer'] },
    {
      text: 'Could you come by before committee and tell me about the data for my division?',
      audience: ['junior-officer'],
      excuse: '6',
    },
    {
      text: 'Your director agreed that you should come. Could you present to the panel?',
      audience: ['junior-officer'],
    },
  ],
} as const satisfies Rule;
