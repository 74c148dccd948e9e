import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { bypass } from './lexicon/answers.ts';
import { media } from './lexicon/media.ts';
import { commsTeam, routed } from './lexicon/routes.ts';

const spokesPost = /press|communicat|media|comms|news|web|digital/i;
const isOutsideRoute = ({ situation: { author, audience } }: Facts): boolean =>
  !spokesPost.test(author.post) && !audience.includes('press');

const route = wordings(
  ...routed,
  '(said|told|say|tell) _3 (nothing|no comment|(could|can|would|will) not)',
  '(declined|refused|with|alongside|through|via|agreed with|cleared with|arranged by|asked by|set up by) _4 (comms|communications|press office)',
);
const around = wordings(...bypass);
/** Handed on in this sentence or one beside it; naming the route only to get round it does not count. */
const isRouted = (sentence: Sentence): boolean =>
  [beside(sentence, -1), sentence, beside(sentence, 1)].some(
    (each) => each !== undefined && matches(route, each) && !matches(around, each),
  );
const isOfficer = ({ reading }: Sentence): boolean =>
  reading.facts.situation.author.role === 'officer';

const had = '(i|we) (have|has|had)? (already|just|also|since|now|even|only|quietly)?';
const will =
  '(i|we) (will|shall|am going to|are going to|intend to|plan to|mean to|might|may as well|can|could|have agreed to|have arranged to|have offered to|have promised to|would like to|propose to) (just|simply|also|happily|gladly)?';

/** Somebody outside Communications tells of dealing with the media alone. */
export const ownDealings = {
  id: 'media-routing/own-dealings',
  severity: 'advise',
  message: 'This tells of dealing with the media outside the agreed route.',
  why: 'Contact with the media on official business goes through the Communications Team.',
  advice: 'Pass the enquiry to the Communications Team, and let them say who speaks.',
  roles: ['officer', 'member'],
  when: isOutsideRoute,
  detect: [
    phrases({
      find: [
        `[${had} (told|rang|rung|phoned|emailed|called back|spoke to|spoken to|spoke with|talked to|chatted to|met|briefed|replied to|answered|wrote to|written to|been in touch with|tipped off|filled in|squared|been on|been onto|been talking to|been speaking to|got on to|gone back to|went back to|had (a chat|a word|lunch|coffee|a drink|a pint|a natter|tea|breakfast|dinner) with) (to)? _4 ${media}]`,
        `[${had} (gave|given|sent|passed|fed|slipped|handed|leaked|forwarded|supplied|offered|shown|showed) _4 (to)? _2 ${media}] _4`,
        `[${had} (been|gone|went|appeared|was|spoke|spoken|popped up) (live)? (on|on to) _4 ${media}]`,
        `[${had} (gave|given|did|done|recorded|agreed to|arranged|fixed|fixed up|set up|lined up|booked|agreed) (myself|me)? (an|a|the|another|that)? _2 (interview|interviews|piece to camera|phone-in|podcast|chat) _2 (with|for|on|at|to)?] _4`,
        `[${will} (ring|phone|email|call|reply to|answer|speak to|talk to|brief|write to|get back to|go back to|have a (chat|word|coffee|quiet word) with|deal with|handle|sort|tip off|take) _3 ${media}]`,
        `[${will} (go|be|appear|pop|do|give) (live|an|a|the)? (on|on to|interview|interviews) _4 (radio|tv|television|@ fm|breakfast|phone-in|show|podcast|programme|${media})]`,
        `[${media} _3 (want|wants|wanted|asked|invited|would like|booked|have booked|has booked) (me|us)] _12 (said yes|agreed|accepted|said i would|am going|will be there|will do it|happy to|looking forward)`,
        `(rang|phoned|emailed|called|asked|messaged|contacted|approached) (me)? _6 (and|so) [${had} (told|gave|given|said|explained|answered|replied|let|sent|confirmed|filled)] _6`,
      ],
      unless: [
        '(book|books|advert|advertisement|subscription|job interview|interview panel|candidates|candidate|shortlist|radios|two-way|training)',
      ],
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => isOfficer(sentence) && !isRouted(sentence),
    }),
    phrases({
      find: [
        '[(i|we) (have|had)? (fixed|arranged|sorted|set|booked|agreed|organised) (it|this|that) (up)? (with|through)? (them|him|her)? _1 (direct|directly|myself|ourselves|personally)]',
        '[(i|we) (have|has|had)? (already|just|also|since)? (gave|given|told|sent|answered|rang|briefed|filled|put) (them|him|her) _6] !(that i could not|to ring|to speak|to contact|to try)',
      ],
      near: [
        `(had|took|call from|calls from|heard from|contacted by|rung by|approached by|message from|messages from|email from|letter from|on the phone to) _4 ${media}`,
        `${media} _6 (rang|called|phoned|emailed|wrote|asked|has been on|have been on|was on|wants|wanted|got in touch|turned up|came)`,
      ],
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => isOfficer(sentence) && !isRouted(sentence),
    }),
    phrases({
      find: [
        `[(have|has|had|did|do|will|need|shall) (not|never) _3 (told|tell|mention|mentioned|mentioning|ask|asked|involve|involved|trouble|troubled|bother|bothered|inform|informed|copy|copied|warn|warned|consult|consulted|run (it|this) past|go through|gone through) _3 (to|in)? ${commsTeam}]`,
        `[(no need|no point|no reason|without|not worth|rather than|instead of|never mind|before) (to|in|of)? (telling|tell|asking|ask|troubling|trouble|bothering|bother|involving|involve|copying|copy|going through|go through|waiting for|wait for|mentioning|mention|informing) _3 (to|in)? ${commsTeam}]`,
        `[(keep|leave|left|kept|cut|cutting|leaving) ${commsTeam} out of (it|this)]`,
        `[(behind|round|past) ${commsTeam} 's? (back|backs)]`,
        `[${commsTeam} (do not|does not|need not) (need to)? know]`,
      ],
      near: [media],
      unless: ['(yet|until|before i|sorry|apologies|will tell|remind me)'],
      spare: ['quoted', 'question'],
    }),
  ],
  flags: [
    {
      text: 'Jo, [I spoke to Harbour FM] this morning about the bus cuts.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Chronicle rang about the bridge and [I gave the reporter] the figures.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'The tender is going well. [I’ll ring the Gazette] back myself.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I have an interview at nine, and I [haven’t mentioned it to Communications].',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'The Gazette rang me about the bridge, and I have sent the reporter to the press office.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I told the reporter that I could not comment.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I’ll speak to the press office about the opening.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I spoke to the Gazette as a resident.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
