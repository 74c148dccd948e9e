import type { Rule } from '../../lib/lint/rule.ts';
import { leak, leaves } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';

const seat =
  '(board|cabinet|panel|committee|governors|governing body|trustees|trust|authority|scrutiny|working group|task group|council|steering group|partnership|health board|investment panel|combined authority)';
const learned =
  '(heard|learned|learnt|know|known|seen|saw|gathered|picked up|found out|discovered|tell you|been told|told|aware|reveal|see|hear)';
const gain =
  '(buy|buying|sell|selling|renew|bid|invest|snap up|get in (early|first|now|quick|before)|get tooled up|tool up|stock up|hold on to|now is the time|move (fast|now|quickly)|price accordingly|before (it is|they are|the price|anybody|anyone|everyone|the rest|your competitors)|ahead of (the market|the rest|your rivals|your competitors)|hold out|lawyers in early|beat them|cheap|profit|portfolio|shares)';

const proper = [
  '(know|learned|learnt|see|seen|known|aware) (how|of how) _2 (hard|important|much|many|well|difficult)',
  '(published|public) (papers|minutes|report|board papers|figures)',
  '(declare|declared|declaring|interest) _6 (leave|left|withdraw|withdrew|room|register)',
  '(may|can|could|should) (i|we) ',
  '(as|being) (a|the) (member|chair|chairman) of _4 (i|we) (welcome|am proud|am pleased|support|would like|hope|will)',
];

export const otherPurpose = {
  id: 'confidential-information/other-purpose',
  severity: 'warn',
  message: 'This uses what was supplied for one duty in another capacity or for another purpose.',
  why: 'Information given for a member’s duties may be used for those duties only.',
  advice:
    'Use what is published, or ask the officer who supplied it whether it may serve here too.',
  roles: ['member'],
  when: leaves,
  excused,
  detect: [
    leak({
      find: [
        `[(sitting|sit|serving|being|because i sit|since i sit|as i sit|my seat|my place) (on|in) (the|our|that|its) _2 ${seat}] _8 (${learned}|i can !(not))`,
        `[from (my|our|the) (seat|place|chair|position|vantage point|closed half|half) (on|at|in|of) _3 ${seat}] _6 (${learned}|i can|i would|i could)`,
        `[(with|wearing|taking off|in) my _2 (hat|hats|cap) (on|off)] _8 (${learned}|i can !(not)|i know|i could|nothing|here|i have|i would)`,
        `[(i|we) ${learned} (at|on|in|from|through|via) (the|our|a)? _2 ${seat}] _10 (so|and|which|that|as|but)`,
        `[as (a|the|your|its|one of the) _2 (member|governor|trustee|director|chair|chairman|vice-chair|vice chair) (of|on) _4 (i|we)] (have)? (been)? ${learned} _8 ${gain}`,
        `[${learned}] _12 (so|and) (now is|you|get|i would|do) _6 ${gain}`,
        `[straight from (the|our|my) _4 (private|confidential)? (pack|papers|board|briefing|slides|workbook|office)]`,
      ],
      unless: proper,
      secret: 'after',
    }),
    leak({
      find: [
        `[as (a|the|your|one of the) ${seat} member (i|we)] (have)? (been)? ${learned} _12 ${gain}`,
        `[(figures|numbers|data|information|statistics|costings|facts|stuff|list|addresses|details|map|maps|material|report|spreadsheet|answers)] (that|which)? (i|we)? _2 (officers|an officer|highways|finance|housing|the council|the department|the team|planning|the director|legal) _2 (gave|sent|supplied|provided|let|got|for|prepared|ran) _12 (leaflet|vote|campaign|doorstep|door-knocking|canvass|canvassing|party|focus|newsletter|election|manifesto|hustings|my firm|our firm|my business|our business|my company|our company|my client|my clients|our bid|in touch)`,
        `[(figures|numbers|data|information|statistics|costings|facts|papers|report|reports|answers|briefing|slides)] (that|which)? (i|we) (was|were|am|have been|had been|got|get) (given|sent|shown|supplied|supplied with|handed)? _2 (for|as part of|in|through|because of|as) (my|our|the|a) _3 (work|duties|role|seat|place|casework|board|committee|scrutiny|portfolio|member|councillor) _12 (show|shows|prove|proves|tell|tells|leaflet|vote|campaign|how bad|business|firm|client|press|newsletter|public|use|help)`,
        `(use|using|put|print|quote|pop|drop) [(the|those|these|his|her|their) (private|confidential|unpublished|officers)? (figures|numbers|data|information|costings|stats|statistics|map|material)] _10 (officers|an officer|highways|finance|housing|casework|for my casework|for the panel|for scrutiny|board) _8 (leaflet|leaflets|focus|newsletter|doorstep|campaign|canvass|manifesto|election)`,
        `[(my|our) (*)? (firm|company|business|consultancy|practice|partnership|clients|client|own firm|son firm|wife firm|agency|estate agency)] _6 (could|can|should|will|might|would) _2 (use|do with|profit|find|work with|build on|make use of|benefit|make use|put in|bid|act|move) _6 (this|these|the|that|data|information|figures|list|before|now)`,
        `[(gave|given|supplied|provided|sent|shown)] (to)? (me|us) (for|as) _3 (casework|case|my casework|scrutiny|the panel|board|a resident|ward work|committee|my duties|the inquiry) _12 (leaflet|vote|campaign|press|show|proves|public|firm|business|newsletter|everybody|election|blog)`,
      ],
      unless: proper,
    }),
  ],
  flags: [
    {
      text: '[Sitting on the Board I have heard that the site will be rezoned, so now is the time to buy].',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
    {
      text: "I'm not here for them, but [from my seat on the Board I can tell you that the route is chosen].",
      protocol: 'combined-authority',
      audience: ['resident'],
    },
    {
      text: '[Figures officers gave me for a resident’s case show how bad it is, so vote for change].',
      protocol: 'leicestershire-5c',
      audience: ['public'],
    },
    {
      text: '[My firm could use this data on empty shops before the auction].',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
  ],
  passes: [
    {
      text: 'The published board papers show that the site will be rezoned.',
      audience: ['resident'],
    },
    {
      text: 'Sitting on the Board I have learned how hard the drivers work, and I welcome the pay award.',
      audience: ['public'],
    },
    {
      text: 'I sit on the county as well, but its exempt paper is not mine to use here.',
      audience: ['partner'],
    },
    { text: 'My firm will bid, so I declared it and left the room.', audience: ['officer'] },
  ],
} as const satisfies Rule;
