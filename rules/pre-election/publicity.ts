import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import {
  activity,
  fronting,
  occasion,
  politician,
  reporters,
  showing,
  shownBy,
  titled,
  trumpeting,
} from './lexicon/events.ts';
import { countyPoll } from './county-poll.ts';
import { hints } from './hints.ts';
import { isArranged, isSpoken } from './issued.ts';
import { quotations, said } from './quotations.ts';
import { because, electionOf, hasElections, issuedInRunUp } from './period.ts';

/** A councillor is shown off, quoted or celebrated by the council in the run-up. */
export const publicity = {
  id: 'pre-election/publicity',
  severity: 'warn',
  message: 'This is publicity with a politician in the run-up to an election.',
  why: 'In the run-up the guidance on publicity keeps launches, photographs and quotations of members out.',
  advice:
    'Leave the members out, or hold it back until after the poll, and ask Democratic Services.',
  when: hasElections,
  detect: [
    phrases({
      find: [
        `${politician} _8 ${showing}`,
        `${politician} who (is|was|has|will|hopes|wants) _12 ${showing}`,
        `${politician} _6 ${activity}`,
        `${shownBy} ${politician}`,
        `${showing} _6 with ${politician}`,
        `${activity} _3 ${politician}`,
        `(today|now|has) _2 (unveiled|launched|revealed|announced) _4 (plans|plan|scheme|funding|investment|windfall|savings|package|boost|strategy|vision)`,
        `(launching|unveiling|announcing|celebrating) our _4 (investment|plans|plan|scheme|funding|package|vision)`,
      ],
      spare: ['quoted', 'negated'],
      where: isSpoken,
      evidence: (sentence) => because(issuedInRunUp(sentence)),
    }),
    ...hints,
    quotations(
      {
        find: [
          `${politician} _6 ${said}`,
          `${politician} (who|whose|which) _14 ${said}`,
          `${said} ${politician}`,
        ],
        evidence: (sentence) => because(issuedInRunUp(sentence)),
      },
      isSpoken,
    ),
    phrases({
      find: [
        `${politician} _8 ${showing}`,
        `${shownBy} ${politician}`,
        `${titled} _3 (would (love|like|be delighted|be glad|be happy)|hopes|is (free|happy|delighted|keen|available)|can|could|will|wants|wishes|is coming|is due) _8 (photographs|photos|photographer|photo|pictures|picture|camera|gazette|courier|press|reporter|ribbon|plaque|medals|launch|opening|unveiling|roadshow|school|pupils|assembly)`,
        `(photograph|film|picture|interview|snap) (me|us) _6 (with|at|in|by|beside|opening|on)`,
        `(invite|bring|get|ask|tell) (the|a) _2 (gazette|courier|chronicle|echo|herald|press|photographer|reporter|paper|local paper|tv|radio|cameras) _4 (to|along|for|down)`,
        `${titled} _3 (wants|would like|wishes|insists|expects|is keen|asked for) _8 (opened|unveiled|launched|announced|photographed|filmed|publicised)`,
        `(film|filming|photograph|interview|quote|feature|picture|record|profile|tag) ${politician}`,
        `(picture|photo|photograph|profile|interview|column|message|foreword|piece|article|quote|quotes|video|film|words|face) (of|with|from|by|about|featuring) _1 ${politician}`,
        `${trumpeting} _8 (with|of|by|from|featuring|for) ${politician}`,
        `${titled} (will|to|is going to|would|has agreed to|is due to|is set to|is to)? _2 ${fronting} _8 ${occasion}`,
        `${occasion} _10 ${titled} (will|to|is going to|would|has agreed to|is due to|is set to|is to|and) _2 ${fronting}`,
        `${occasion} _4 (with|hosted by|fronted by|led by|introduced by|starring|featuring|chaired by|headlined by) (the|our|your)? _1 ${titled}`,
        `(visit|tour|walkabout|walkround|photo|photos|photograph|picture|pictures|interview|launch|opening|film|clip) _4 (with|by|for|in|alongside) (the|our|a)? _2 ${reporters}`,
        `(watch|see|hear|read|listen to|catch|enjoy|share|play|follow) _2 ${titled} _6 (film|video|message|interview|podcast|column|blog|article|story|clip|vlog|letter|diary|profile|speech|update|reel|live)`,
        `(day in the life of|profile of|interview with|meet|a word from|a message from|letter from|column by|q and a with|five minutes with|in conversation with) (your|the|our)? ${titled}`,
        `(photo|photos|pics|picture|selfie|video|film|clip|reel|snaps) (of|with) _3 ${titled}`,
      ],
      spare: ['quoted', 'negated'],
      where: isArranged,
      evidence: (sentence) => because(electionOf(sentence)),
    }),
  ],
  flags: [
    {
      text: "We [aren't calling it an opening], but the Herald's photographer will be at the pool on 24 April.",
      role: 'communications',
      audience: ['officer'],
      date: '2026-04-14',
      elections: countyPoll,
    },
    {
      text: 'Please put out the news next week with a [picture of me] by the bridge.',
      role: 'member',
      audience: ['officer'],
      date: '2026-04-14',
      elections: countyPoll,
    },
    {
      text: 'The photographer is free on 24 April [for the Leader to come] and kick a ball.',
      role: 'officer',
      audience: ['officer'],
      date: '2026-04-14',
      elections: countyPoll,
    },
    {
      text: 'Nobody is opening it. [The Leader will just happen] to be there on the 18th, with the Gazette behind him.',
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: '[Somebody rather well known may just happen] to be at the hut on Saturday. Bring a camera!',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: 'The lake is clean again. [We all know whose idea] that was.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: "The review of our four years had to be out by the 23rd of March. It is at the printer's now, and we can [blame the printer].",
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: 'I have [put you down for the ribbon-cutting] on 21 April.',
      role: 'officer',
      audience: ['member'],
      elections: countyPoll,
    },
    {
      text: 'The [open day is on 18 April and Councillor Hale has agreed to host] it.',
      role: 'officer',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: '[Councillor Reeve will cut the ribbon] on the new skate park on 1 May.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: '[The Cabinet Member would love to come for photographs] on 29 April.',
      role: 'officer',
      audience: ['partner'],
      elections: countyPoll,
    },
    {
      text: '[Councillor Bell opened our new hub this morning].',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: 'Councillor Bell said: "[We promised this and we have delivered it]."',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
  ],
  passes: [
    {
      text: 'If your bin was missed, you know who to call. Somebody may be in the area on Saturday.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: "The bin calendar had to be out by the 23rd of March. It is late, and I won't blame the printer.",
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: 'Councillor Reeve will cut the ribbon on the new skate park on 1 June.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: 'The Cabinet Member opened the new library this morning. (Dated 12 January)',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: 'Councillors standing for election will not be pictured at the opening on 1 May.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: 'Councillor Bell opened our new hub this morning.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Millbrook Road is closed this morning for an emergency gas repair.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
  ],
} as const satisfies Rule;
