import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { keepAway } from './lexicon/fobbing.ts';
import { isReasoned, readByMember } from './readers.ts';

export const contactBarred = {
  id: 'member-access/contact-barred',
  severity: 'advise',
  message: 'This bars a member from contacting officers.',
  why: 'Members may contact officers directly for information or advice that their duties need.',
  advice: 'Say whom to ask first, and that direct questions are welcome.',
  roles: ['officer', 'communications'],
  when: readByMember,
  detect: [
    phrases({
      find: [
        ...keepAway.map((each) => `[${each}]`),
        '[(told|instructed|asked|advised|directed) (my|our|the|all)? _2 not to (take|answer|return|accept|reply to|respond to|speak to|talk to|engage with|meet|help|see) _2 (calls|call|emails|you|messages|questions|queries|requests|councillors|members)]',
        '[(told|tell|telling|instructed|instructing|asked|asking|advised|directed|ordered|reminded) _10 (not to|are not to|is not to|never to|must not|should not) (take|answer|return|accept|reply to|respond to|speak|talk|engage|meet|help|see|pick up|put) _4 (you|your|councillor|councillors|members|him|her|cllr @|calls|emails)]',
        '[(suggested|told|asked|advised|suggest) _2 (they|he|she|them|him|her|the lads|the team|staff) _2 (let|leave|ignore|screen|decline|avoid) (yours|your (calls|emails|messages|number)) _6]',
        '[(let it ring|let the phone ring|leave it ringing|not pick up|straight to voicemail|go to voicemail|off the hook|unplug the phone)]',
        '[leave (my|the|our) (staff|team|officers|people|engineers|planners|colleagues|case officers|surveyors|social workers) (alone|be|in peace|out of it)]',
        '[(write|send|address|direct) (it|them|everything|all questions|your questions|queries|any query)? (to|via) the (general|generic|shared|public|customer) (inbox|mailbox|address|enquiries)] _4 (like|only|in future|from now|not|please)?',
        '[(stop|stopped|stopping|refrain from|cease|desist from|do not keep|quit) _2 (contacting|emailing|ringing|phoning|approaching|bothering|writing to|speaking to|talking to|pestering|calling|going to) (my|the|our|these|case|junior)? (staff|team|officers|people|officer|department|engineers|planners|case officers|social workers|case workers|caseworkers|surveyors)]',
        '[(do not|please do not|you must not|you should not|you are not to|members (must|should|may|can) not|councillors (must|should|may|can) not|never) (contact|email|ring|phone|approach|write to|speak to|talk to|call|bother) (my|the|our|these|any|case)? (staff|team|officers|people|officer|department|engineers|planners|case officers|individual officers) (directly|direct|again|any more|at all|yourself)?]',
        '[(members|councillors|you) have no (right|business|entitlement) to (speak|talk|write|contact|ask|approach|ring|email|see|know|have)]',
        '[(everything|all (queries|questions|requests|enquiries|contact)|any (query|question|request|enquiry|further questions|further contact)) (has to|have to|must|should|needs to|is to|to|will) _2 (go|come|goes|comes|be sent|be routed|be logged) (through|via|to) (the)? (contact centre|call centre|customer services|members portal|members hotline|website|online form|web form|portal|public line|general enquiries|switchboard|generic inbox|chief executive office|my (pa|office|secretary))]',
        '[(ring|call|use|phone|try|go through) the (contact centre|call centre|customer services|public line|switchboard|website form|online form|public form) (like|as) (everybody|everyone|anyone|anybody|any other|the rest|other)]',
        '[(raise|log|open) (a|another) ticket] _6 (wait|turn|queue|like)',
        '[(blocked|barred|filtered|diverted|redirected|junk|spam) _6 (your|members|councillors|councillor) _2 (emails|calls|messages|address|number)]',
        '[(direct|send|address|take|route|put|raise|submit|bring) (all|any|your|future|further|every)? _2 (questions|question|queries|query|enquiries|emails|calls|requests|correspondence) _2 (to|through|via|with) (the|our)? (call centre|contact centre|customer services|switchboard|website|web form|online form|general (inbox|enquiries)|generic (inbox|mailbox)|complaints (team|process)|helpdesk|help desk|portal)]',
        '[(everything|all of it|it all|anything) (is to|has to|must|should|needs to|will) (come|go) (through|via|to) me] ',
        '[(staff|team|officers|people|reception|switchboard|pa|secretary|engineers|colleagues) _3 (told|instructed|asked|orders|instructions|advised|under instruction) to (put the phone down|hang up|ignore|refuse|say|bin|delete|block|divert|screen|turn|send you|pass you) _6 (you|your|councillor|councillors|members)?]',
        '[(wait|take) your turn]',
      ],
      spare: ['quoted', 'question'],
      unless: [
        '(constituent|resident|residents|the applicant|your constituent|members of the public) _6 (freedom of information|foi|contact centre)',
        '(foi|freedom of information) (response|reply|disclosure|figures|return|log|team had|requests (rose|fell|received))',
        '(fire|police|contractor|company|supplier|bus operator|trust|hospital|school|academy) _6 (foi|freedom of information)',
      ],
      where: (sentence) => !isReasoned(sentence),
      mark: 'clause',
    }),
  ],
  flags: [
    {
      text: '[Please stop contacting my staff]; it is a nuisance.',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Everything has to go through the contact centre].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Members have no right to speak to case officers].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[You must not ring the planners directly].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    { text: 'You are welcome to ring my team directly.', audience: ['member'] },
    { text: 'Please stop contacting my staff.', audience: ['resident'] },
    { text: 'Residents should ring the contact centre about bins.', audience: ['member'] },
  ],
} as const satisfies Rule;
