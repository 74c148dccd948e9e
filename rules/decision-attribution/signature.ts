import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

const signing =
  '(sign|initial|countersign|counter-sign|signature|signatures|countersignature|initials|sign off|autograph|sign and return|sign and date|signed|signing|initialled|squiggle|scribble|moniker)';
const showing =
  '(to (show|confirm|say|certify|acknowledge|declare|signify|prove|indicate|record)|confirming|showing|stating|declaring|certifying|saying|against|as (proof|evidence|confirmation|a record)|so that (it is clear|we have|i have|there is))';
const assent =
  '(read|understood|understand|agree|agreed|agreement|agrees|content|happy|satisfied|accept|accepted|seen|been through|gone through|approve|approved|approval|consent|support|endorse)';
const slip =
  '(slip|form|sheet|proforma|pro-forma|copy|page|pages|box|line|foot|bottom|decision|decision notice|record|notice|report|declaration|certificate|tear-off|paper|delegated)';

export const signature = {
  id: 'decision-attribution/signature',
  severity: 'warn',
  message: 'This asks a councillor for signed confirmation of an officer’s decision.',
  why: 'Consultation should be recorded with care, and a signature to say that a Lead Member has read, understood and agreed is not appropriate.',
  advice: 'Keep your own note of the consultation and of the comments made.',
  roles: ['officer'],
  audiences: ['member', 'officer', 'senior-officer', 'junior-officer'],
  detect: [
    phrases({
      find: [
        `[${signing} _8 ${showing} (that)? _6 ${assent}]`,
        `(please|kindly|(can|could|would|will) you|need you to|grateful if you|ask you to|asking you to|like you to) _3 [(sign|countersign|initial) (and return)? (the|this|each|every|both|my|it|at|on|below|here|page)] _4 ${slip}`,
        `(need|require|want|after|get|obtain|get me|awaiting|chase|chasing) (a|an|your|his|her|the lead member's|their)? [(signature|countersignature|signatures|initials|autograph) (on|at|against|under|beside|next to|below)] _6 ${slip}`,
        `[(pop|put|add|scribble|stick|drop|leave|append) (your|his|her) (initials|signature|name|autograph|tick|moniker) (on|to|at|against|by|in|next to|beneath|under) (each|every|the|it|them|page|this|both|all)] _4`,
        `[(initialled|signed|ticked) (each|every|all|both|the) _4 (page|pages|sheet|sheets|copy|copies|version|draft|box|boxes|statement)] _12 (agreed|agree|approved|read|understood|content|end|settled)`,
        `[(be able to|can|could|so i can|so that i can) (say|show|prove|record|state) (that)? you (have|had) (seen|read|agreed|been through|understood|approved) _8]`,
        `[(box|space|line|place|slip|form|page|sheet) (for|awaiting) (your|the lead member's|his|her) (signature|initials|countersignature)]`,
        `(require|need|want|awaiting) [your (countersignature|counter-signature)]`,
      ],
      unless: [
        '(minutes|register of interests|declaration of interest|declaration of interests|expenses|claim|lease of|deed|attendance sheet|visitor|birthday|card|book|timesheet|leave|acceptance of office|code of conduct|petition|contract of|laptop|equipment|ipad|nda|confidentiality)',
        '(not|never|no longer) (asking|ask|need|require|needed|required|necessary|signed)',
        'no (signature|countersignature|need)',
        'there is no need',
      ],
      spare: ['quoted', 'negated'],
    }),
    phrases({
      find: [
        `[(reply|respond|return|click|tick|select|type|answer|email me) _8 (read (and)? understood|read and agreed|read understood and agreed|i (agree|concur|approve|accept)|understood and agree|studied this)]`,
      ],
      spare: ['negated'],
    }),
  ],
  flags: [
    {
      text: 'Kindly [sign the slip to confirm that you have read], understood and agree the report.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Would you [initial page 3 to show that you are happy] with it?',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'There is a [box for your signature] at the end.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I require your [countersignature on the delegated decision].',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'Please sign and return your expenses claim.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'No countersignature is needed, as the decision is mine.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have made a note of our conversation on the report and attach it.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
