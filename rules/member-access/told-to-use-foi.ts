import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isReasoned, readByMember } from './readers.ts';

export const toldToUseFoi = {
  id: 'member-access/told-to-use-foi',
  severity: 'advise',
  message: 'This sends a member to a public form instead of answering.',
  why: 'Members may ask officers for what they need, without a freedom of information request.',
  advice: 'Answer the question, or say which officer will and by when.',
  roles: ['officer', 'communications'],
  when: readByMember,
  detect: [
    phrases({
      find: [
        '[(ask|asking|apply|applying|request|requesting|get|have|obtain|want|come back) _3 (under|through|via|by) (the)? (foi|freedom of information|information request)]',
        '[(direct|send|address|refer|route|submit|put|take) _8 (to|through|via|with) the (foi|freedom of information) (team|office|officer|inbox|desk|process|route)]',
        '[(write in|apply|ask|come in|put it in writing|queue|request (it|them)) _2 (as|like) (a|any) (member of the public|resident|citizen|taxpayer)]',
        '[(put in|submit|make|file|fill in|lodge|send in|try|use|raise|complete|need) _4 (freedom of information|foi|information request|subject access)]',
        '[(freedom of information|foi) (form|request|page|team|route|act) _6 (website|page|like anybody|like anyone|like everybody|if you|should you|for that|open to you|available to you|instead)]',
        '[(form|page|portal|procedure|process|route|desk|leaflet) _4 for (members of the public|the public|residents|ordinary people|the general public|anybody|everybody) _2 (which|that|and) _6 (very good|excellent|splendid|perfectly good|serves|works|will do|suits|good enough|recommend|use|fill|you|good form)]',
        '[(fill in|complete|use|submit|send in|go through|go on|queue for) _4 (form|portal|website|switchboard|helpline|counter) _2 (like|as|along with) (anyone|anybody|everyone|everybody|the rest|all the others|any resident)]',
        '[(form|link) _4 (on|at|from|is on) the (freedom of information|foi)]',
        '[(treat|treating|treated|log|logged|logging|handle|handled|handling) (this|it|your (request|email|question|query)) (as|under) (a|an|the)? (freedom of information|foi)]',
        '[(like|as) (a|any|any other|every other|all other|any ordinary) (member of the public|resident|residents|citizen|applicant|requester)]',
      ],
      spare: ['quoted', 'question'],
      unless: [
        '(speak|speaking|write|comment|address|attend|attending|vote|petition|object|register|respond|reply|sit|leave|stay|interest|your own) _8 (like|as) (a|any) (member of the public|resident|citizen)',
        '(constituent|resident|residents|the applicant|your constituent|members of the public) _6 (freedom of information|foi|contact centre)',
        '(foi|freedom of information) (response|reply|disclosure|figures|return|log|team had|requests (rose|fell|received))',
        '(fire|police|contractor|company|supplier|bus operator|trust|hospital|school|academy) _6 (foi|freedom of information)',
      ],
      where: (sentence) => !isReasoned(sentence),
      mark: 'clause',
    }),
  ],
  flags: [
    { text: "[You'll have to put in an FOI].", audience: ['member'], protocol: 'west-sussex-2020' },
    {
      text: 'Should you feel strongly, [there is a form on the Freedom of Information page].',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: '[I am treating your email as a freedom of information request].',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
    {
      text: '[You may ask like any other resident].',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    { text: 'Please make a Freedom of Information request.', audience: ['resident'] },
    { text: 'Your constituent may make a Freedom of Information request.', audience: ['member'] },
    { text: 'The FOI response went out on Monday and is attached.', audience: ['member'] },
    {
      text: 'The bus company had a freedom of information request from the paper.',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
