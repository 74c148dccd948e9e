import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { partyEnd, partyThing } from './lexicon/party.ts';
import { isSought } from './purpose.ts';

const room =
  "(function room|banqueting suite|parlour|members' lounge|lounge|committee room|committee rooms|meeting room|council chamber|chamber|members' room|members room|atrium|assembly rooms|assembly hall|council house|town hall|civic centre|civic suite|civic hall|guildhall|foyer|county hall|shire hall|library meeting room|council office|council offices|council premises|@ room|@ suite|room #|big room|small room|library|community centre|hall|a room|the room|rooms)";
const partisan = `(${partyThing}|${partyEnd}|(our|my|the|labour|labour's|conservative|tory|lib dem|liberal democrat|green|reform) _1 (branch|association|campaign|party|selection|group's campaign|canvassers|activists|candidate|candidates|ward party) _1 (meeting|agm|launch|training|evening|event|rally|hustings|fundraiser|auction|social|residents' meeting|public meeting|meetings)?|(labour|conservative|tory|liberal democrat|lib dem|green party|reform) _1 (meeting|public meeting|residents' meeting|agm|launch|event|rally|councillors'))`;

/** A council room is wanted for a party. */
export const partyBooking = {
  id: 'council-resources/party-booking',
  severity: 'warn',
  message: 'This puts council premises to party use.',
  why: 'Council premises may be used for local meetings that are not party political.',
  advice: 'Hire a hall for party events, on the terms that anybody gets.',
  detect: [
    phrases({
      find: [
        `(need|want|book|booking|have|use|using|like|reserve|hire|borrow|lend|keep|open|give us|let us have|find us|put us down for|waive the fee on|unlock|take) _4 ${room} _10 (for|as|to hold|to host|to run) _3 ${partisan}`,
        `${partisan} _8 (in|at|to use|using|have|book) (the|your|our)? _2 ${room}`,
        `(booked|putting you down|put down|pencilled in|reserved) _4 ${room} _8 ${partisan}`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: isSought,
    }),
    phrases({
      find: [
        '(our|the|a|my) (party|campaign|branch) (banner|banners|rosettes|literature|stall|stand|posters|membership forms|colours|flag|flags)',
        '(our|the) (candidate|candidates|agent|branch chairman|branch secretary|mp) _6 (chair|chairing|speak|speaking|host|hosting|open|present|address|compere|on stage|on the platform)',
        '(collect|collecting|take|taking) (subs|subscriptions|membership|pledges|donations for the (party|campaign))',
      ],
      near: [
        `(book|booking|reserve|have|use|hire|borrow|need|want) _8 ${room}`,
        `${room} _10 (book|reserve|arrange|get|hire) (it|that|one)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role === 'member' &&
        sentence.reading.facts.you === 'officer',
    }),
  ],
  excused: [
    '(not|never) (a|any)? (party|party political|political) (event|meeting|occasion|do|one)?',
    "(open|non-party|not party political|public) _2 (residents'|residents|village|community)? _1 meeting (on|about)",
    '(open to (all|everyone|anybody|anyone|every resident)|all welcome|whatever their politics|nothing party political|non-party)',
  ],
  flags: [
    {
      text: 'Would you book the library for my meeting on the 23rd? [Our candidate will chair] it.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "We'll [need Committee Room 2 on Thursday evening for canvass training].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please [book the council chamber for our branch] AGM on the 4th.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could we [have the atrium for the campaign] launch?',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: "[I've pencilled in Room 5 for your party meeting].",
      role: 'officer',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: "May I book the Mill Room on 4 May for a residents' meeting on the bypass?",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "The chamber can't be used for party meetings.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Please book Committee Room 2 for the scrutiny panel.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please book the council chamber for the Labour public meeting on the bypass, which is open to all and nothing party political.',
      role: 'member',
      audience: ['officer'],
      excuse: '31 (bullet 2)',
    },
  ],
} as const satisfies Rule;
