import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isReasoned, readByMember } from './readers.ts';

const letters =
  '(letter|letters|email|emails|correspondence|exchange|exchanges|messages|replies|reply|what we (have)? (said|written|wrote|sent|told))';
const withWhom =
  '(district|borough|county|parish|mp|mps|minister|government|department|other council|councils|neighbouring|police|developer|water company|operator|trust|agency|us and|national highways|@|each other|ourselves|another)';
export const correspondence = {
  id: 'member-access/correspondence',
  severity: 'advise',
  message:
    'This withholds from a member what the council has written or received on a local matter.',
  why: 'A member may reasonably see correspondence on a local topic unless it is protected personal information.',
  advice: 'Send it with personal details taken out, or say which part is protected and why.',
  roles: ['officer', 'communications'],
  when: readByMember,
  detect: [
    phrases({
      find: [
        '[what (we|i|officers) (wrote|said|sent|told|agreed|have written|have said) _6 (is|was|stays|remains|will stay) (between|internal|private|our own|with us)]',
        `[(what (was|is|we|they) _4|it|that|those letters|our letters|our correspondence|the correspondence) (is|was|are|stays|remains|stay) (strictly|just|purely)? between (us|them|ourselves|the (council|service|two))] _2`,
        `[(our|the|that|this|those|my|any) ${letters} (to|with|from|between) _4 ${withWhom} _3 (is|are|was|were|stay|stays|remain|remains) _2 (internal|private|between us|our (own)? (affair|business|own)|nobody else's business|confidential to|for officers|not for|ours|off limits|not something|not open to members|not available)]`,
        `[(our|the|that|this|those|my|any) ${letters} (to|with|from|between) _4 ${withWhom} _8 (rather|prefer|not prepared|will not|cannot share|can not share|not willing|hate (it|them) to be)]`,
        `(will not|would not|shall not|cannot|not going to|not prepared to|refuse to|no intention of) (show|showing|share|sharing|send|sending|let you (see|have)|release|give|copy) _4 [${letters} _6 ${withWhom}]`,
        `${letters} _12 [(would|'d) rather (it|they|that) (stayed|stay|remained) (with us|between us|in house|where it is|private)]`,
        `[(that|those|this|such|internal) ${letters} (is|are) (purely|strictly|just)? internal]`,
      ],
      spare: ['quoted', 'question', 'conditional'],
      where: (sentence) => sentence.reading.facts.you !== 'resident' && !isReasoned(sentence),
      mark: 'clause',
    }),
  ],
  flags: [
    {
      text: '[Our letters to the district are internal and I am not prepared to share them].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: "No, [I won't show you what we have said to the district about lorries].",
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: "[The exchange with Brackwater was two officers thinking aloud and I'd rather it stayed with us].",
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[That correspondence is internal].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'The correspondence with the district is attached, with names redacted.',
      audience: ['member'],
    },
    {
      text: 'Our letters to the district are internal until 4 May, when they will be published with the agenda.',
      audience: ['member'],
    },
    { text: 'That correspondence is internal.', audience: ['press'] },
    { text: 'We wrote to the district and I will send you its reply.', audience: ['member'] },
  ],
} as const satisfies Rule;
