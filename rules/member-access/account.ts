import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isReasoned } from './readers.ts';

const body =
  '(committee|select committee|scrutiny|overview|panel|task group|audit|board|members|council|sub-committee|you|your committee)';
const deed =
  '(decision|decisions|delegated decision|action|actions|judgement|reasons|spending|report|myself|ourselves|it|this|that|delegated)';

export const account = {
  id: 'member-access/account',
  severity: 'advise',
  message: 'This declines to account to a committee.',
  why: 'Officers should be ready to explain to a committee what they decided under delegation.',
  advice: 'Offer to attend, or to send a written explanation by a stated date.',
  roles: ['officer', 'communications'],
  when: ({ situation: { audience } }) =>
    audience.some((each) => each !== 'press' && each !== 'resident' && each !== 'supplier'),
  detect: [
    phrases({
      find: [
        `[(not|nor) (propose|proposing|intend|intending|going|plan|planning|see why|mean|obliged|prepared|minded|expect|expecting|come) _4 (defend|justify|explain|account for|answer for|go through|discuss|revisit|rake over|defending|explaining|justifying) _6 (committee|panel|scrutiny|members|select)]`,
        `[${body} (is|are) not (owed|entitled to|due|getting|going to get|having) (an|any|the)? (explanation|reasons|account|justification|answer)]`,
        `[(do not|does not) owe ${body} (an|any|the)? (explanation|reasons|account|justification|answer)]`,
        `[(do not|does not|did not|will not|would not|not going to|no need to|not obliged to|not required to|under no obligation to|not here to|refuse to|decline to|no intention of|not prepared to|should not have to) (have to|need to|propose to|intend to)? (justify|justifying|explain|explaining|account|accounting|defend|defending|answer|answering) _4 ${deed} _8 ${body}]`,
        `[(do not|does not|will not|would not) (answer|report|account) to (the|your|that|this)? _2 (committee|scrutiny|panel|audit committee|overview|select committee)]`,
        `[(will not|would not|shall not|am not|are not|not going to be|have no intention of|no plans to|unable to) (be)? (attend|attending|come|coming|appear|appearing|turn up|present)] _8 (committee|scrutiny|panel|call-in|meeting|task group|questions|select)`,
        `[(officers|i|we|the director|the service|nobody|no officer|my team) (will|would|shall|are|is|am) (not|n't)? (be)? (taking|answering|accepting|entertaining|fielding|inviting) _2 (questions|queries)]`,
        `[(will not|not) be (taking|answering|accepting|entertaining) (any)? (questions|queries)]`,
        `[(committee|scrutiny|panel|members|overview) (has|have) no (right|business|power|call) (to|asking|questioning) _6 (delegated|officer|officers|decision|me|us|ask|question|see)]`,
        `[(is|was|are) a matter for (me|officers|us) (alone|and (not|nobody))] _8`,
      ],
      unless: [
        '(will|shall|can|could|would|am|happy to) (be there|attend|answer|explain|send|write|provide|offer) _6 (written|instead|deputy|colleague|date|day|week)',
        '(deputy|colleague|assistant director) (will|can) (attend|come|be there|answer|stand in)',
        '(in writing|written (answer|explanation|note|reply)|another date|next meeting|following meeting|instead)',
        '(leave|holiday|hospital|surgery|funeral|jury|illness|unwell|clash|clashes)',
      ],
      spare: ['quoted', 'question', 'conditional'],
      where: (sentence, match) => {
        const { tokens, text } = sentence.reading;
        const words = text.slice(tokens.starts[match.first], tokens.ends[match.end - 1]);
        return (
          !isReasoned(sentence) &&
          (!/\b(?:questions|queries)\b/i.test(words) ||
            /\b(?:not|nobody|no)\b|n['’]t\b/i.test(
              text.slice(sentence.start, tokens.ends[match.end - 1]),
            ))
        );
      },
      mark: 'clause',
    }),
  ],
  flags: [
    {
      text: '[I don’t have to justify a delegated decision to your committee].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[The note is for information and officers will not be taking questions on it].',
      audience: ['member', 'public'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
    {
      text: '[I don’t answer to Audit Committee and that is that].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Chair, [I won’t be attending the call-in].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'I cannot attend the call-in but my deputy will come and answer for the decision.',
      audience: ['member'],
    },
    {
      text: 'I took the delegated decision on 3 May and will explain it to your committee.',
      audience: ['member'],
    },
    {
      text: 'Officers will be taking questions after the presentation.',
      audience: ['member'],
    },
    {
      text: 'I will not answer questions on the exempt appendix in public, since it is exempt under Schedule 12A.',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
