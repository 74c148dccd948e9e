import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { party } from './lexicon/sides.ts';

/** A candidate's cause or team. */
const cause = any(
  party,
  "(<member>|@|cllr @|@ @)('s)? (campaign|campaign team|team|candidacy|re-election|election campaign|bid|leaflet|leaflets|street stall|launch)",
  '(the)? (party|candidate|branch|campaign|campaign team|local association|local party|candidates)',
);

/** Those whom one turns out for. */
const team = any(
  `(the|our)? ${party} !(group|groups|amendment|motion|budget|administration|councillors|members|leader) (candidate|candidates|campaign|team|lot)?`,
  "(<member>|@|cllr @|@ @)('s)? (campaign|campaign team|candidacy|re-election|election campaign|street stall)",
  '(candidate|candidates|branch|campaign|campaign team|local association|local party)',
);
const kept = [
  '(can not|cannot|clean version|do not|does not|avoid|avoids|never|no party|any party|any political|check)',
];
const guidance = [
  '(guidance|rules|restricted|must|may|leave|resign|resigned|resigning|declare|declared|declaration|register|complaint|complaints|complained|allowed|permitted|request|requests|licence|consent|permission|highways act|fly-posting|flyposting|returning officer|nomination papers must)',
];

export const campaigning = {
  id: 'party-politics/campaigning',
  severity: 'stop',
  message: 'This is campaigning or party work by an officer.',
  why: 'Many officers may not canvass, and none may do so in the council’s name or time.',
  advice: 'Leave it out of council work, and ask the monitoring officer what your post allows.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        '(i|we|i am|we are|me|my|us|been|out|off|spent|spending|come|coming|join|anyone|anybody|fancy|free|volunteers|help|helping|hands|thanks|did|doing|went|going|back from|after) _5 [(canvassing|leafleting|leafletting|door-knocking|doorknocking|door knocking|leaflet drop|leaflet dropping|phone-banking|phone banking|electioneering|knocking up|knocking-up|telling at the polls|telling outside|delivering leaflets|dropping leaflets|posting leaflets|stuffing envelopes|stuffing leaflets|pounding the pavements)]',
        '(out|back|off|up|morning|afternoon|evening|day|hours|weekend) [on the (knocker|doorstep|doorsteps|stump|campaign trail)]',
        `(knocking|leafleting|leafletting|pounding|campaigning|campaign|stumping|canvassing|doorstepping|tramping|electioneering) _6 (for|with|behalf of) (the)? ${cause}`,
        `(out|off|working|volunteering|spent|helping|helping out|helped|turning out|turned out) _6 (for|with|behalf of) (the)? ${team}`,
        '(knock|knocking|knocked) (on)? (some|more|a few|many|#)? doors (for|with|alongside|this|on behalf)',
        '(need|needs|needed|looking for|want|wanted|after|short of|more) _5 (door-knockers|doorknockers|canvassers|leafleters|leafletters|leaflet deliverers|tellers|campaign volunteers|activists|people to (knock|leaflet|canvass|deliver leaflets)|volunteers to (knock|leaflet|canvass|deliver leaflets))',
        `(delivered|deliver|delivering|posted|distributed|handed out|handing out|hand out|folded|folding|stuffed|printed) _4 (leaflets|flyers|posters|rosettes|election addresses) _4 (for|with) (the|his|her|our|@|my|cllr|<member>)`,
        `(my|our) (local|constituency|county|own)? (party|branch|association|clp|constituency party) (meeting|committee|conference|selection|executive|members|fundraiser|agm|annual dinner|dinner|social|raffle|secretary)`,
        `(donate|donation|donations|donating|contribute|contribution|chip in|chipping in|contributions|fundraiser|fundraising|fund-raising|raise money|raffle|quiz night|sponsor|sponsorship|collection|crowdfunder|whip-round) _6 (to|for|in aid of|towards) (the)? (@)? (${party}|campaign|party funds|fighting fund|election fund|his campaign|her campaign|@ campaign|party coffers|branch funds|candidate)`,
        `(poster|posters|sign|board|stake|garden board|placard|banner|sticker|badge|rosette|mug) _6 (for|of|saying|supporting|that says|in) _2 (${party}|the candidate|party colours|@ for)`,
        `(wearing|wore|wear|pinned|sporting|sport) (a|the|my|his|her|our)? (red|blue|yellow|green|orange|teal|purple|turquoise|${party})? rosette`,
        `(sign|signed|signing|nominate|nominated|nominating|propose|proposed|second|seconded|assent) _4 (nomination papers|nomination paper|nomination form|his nomination|her nomination|nomination) (for|of)?`,
        `(come over|cross over|switch|come across|defect|jump ship|move across|sign up) to (the|us|our)? ${party}`,
        `(join|joined|joining) (the|us at the|us in the|my|me at the) (${party}|party|local branch|branch)`,
        `(with|as) our ${party} (candidate|mp|hopeful)`,
        '(candidate|leader|opponent|mayor|shadow leader|councillor|minister|mp) _5 (as the (devil|dragon|villain|wolf|grim reaper|big bad wolf|clown)|on a (donkey|pig|rat|weasel|snake|clown|dunce)|with (horns|a dunce|a pinocchio|a long nose)|as (st george|saint george|superman|robin hood|a (clown|rat|snake|weasel|donkey|pig|pirate|vampire|devil)))',
        'caption (vote|re-elect|elect)',
        '(i|we|our|me|my|us|here is|attached) _4 (limerick|verses|poem|song|sketch|cartoon|meme|skit|ditty|parody|rap) _6 (about|on|mocking|taking off|poking fun|sending up|skewering|lampooning) _4 (leader|mayor|councillor|cllr|<party>|<member>|opposition|administration|minister|mp|candidate)',
        `he painted us (blue|red|yellow|green|orange)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        '(party conference|diary|calendar|blocked out|block out|leaving party|retirement party|christmas party|birthday party|staff party|office party|working party)',
        '(my|his|her|their) (husband|wife|partner|son|daughter|brother|sister|mother|father|flatmate|neighbour|mum|dad)',
        ...kept,
        ...guidance,
      ],
    }),
    phrases({
      find: [
        "(party|party's|group's|campaign|campaign's|leader's campaign) (colours|colour|yellow|blue|red|green|orange|turquoise|purple|logo|slogan|branding|font|hashtag|strapline|theme tune|song)",
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [...guidance, ...kept],
      unlessNear: [
        '(i|we) (can|could|must|may|shall|will|do) not (run|print|use|copy|do|put|help|take|let|accept|publish|share|display|design|make)',
        "(sorry|afraid|unable|not allowed|not permitted) _6 (can not|could not|not|no|won't)",
      ],
    }),
  ],
  flags: [
    {
      text: 'Anyone free to come [leafleting with me for the Greens]?',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: '[Out on the doorstep all weekend with the Labour team].',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Join me [canvassing for the Greens] on Saturday.',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: '[Come over to the Lib Dems], you are wasted where you are.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'I have kept you out of the rota on Friday for the party conference.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "I am sorry, I can't copy those. They have your party's logo on.",
      role: 'officer',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
    {
      text: 'The annual canvass of electors starts in July.',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'Officers in restricted posts may not canvass for a candidate.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'We are knocking on doors to check that people are safe after the flood.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The retirement party is in the Members’ Room at three.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
