import { isPrivate } from '../../lib/lint/mailboxes.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { reachOf } from './readers.ts';
import { written, type Written } from './written.ts';

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const posts =
  /^(?:info|enquir\w*|contact|press\w*|media|comms|office|admin|clerk|council\w*|cllr\w*|planning\w*|hello|help\w*|support|team|reception|customer\w*|licensing|housing|libraries|feedback|complaints?|foi|elections?|events?|bookings?|jobs|news\w*|editor|webmaster|no-?reply|consultation|highways|waste|parking|democratic\w*|committee|scrutiny|chair|secretary|treasurer|mail|volunteer\w*|safeguarding|data\w*|dpo|privacy)\b/i;
const somebodys = /\b(?:his|her|their|him|he|she)\b[^.]{0,30}$/i;

function isSomebodys(sentence: Sentence, { start, end }: Written): boolean {
  const text = textOf(sentence);
  const { recipients, situation, from } = sentence.reading.facts;
  const written = text.slice(start, end);
  const domain = written.slice(written.indexOf('@') + 1).toLowerCase();
  if (posts.test(written)) return false;
  const known = [
    ...situation.directory.map((person) => person.address ?? ''),
    from?.address ?? '',
    ...(recipients === 'unknown' ? [] : recipients.map((each) => each.address)),
  ];
  if (known.some((each) => each.toLowerCase() === written.toLowerCase())) return false;
  if (situation.directory.some((person) => person.address?.toLowerCase().endsWith(`@${domain}`)))
    return false;
  if (/\b(?:my|me|our|us)\b[^.]{0,20}$/i.test(text.slice(0, start))) return false;
  return isPrivate({ address: written }) || somebodys.test(text.slice(0, start));
}

export const email = {
  id: 'personal-data/email',
  severity: 'stop',
  message: 'This is a private person’s e-mail address.',
  why: 'An address given to the council for one matter is not there for others to write to.',
  advice: 'Offer to pass a message on, and use bcc when many people are written to.',
  detect: [
    written({
      need: 'at-sign',
      reaches: (facts) => ['open', 'outside', 'unknown'].includes(reachOf(facts)),
      find: (text, sentence) =>
        [...text.matchAll(address)]
          .map(({ 0: found, index }) => ({
            start: index,
            end: index + found.length,
            sure: true,
            named: true as const,
            what: 'e-mail address',
          }))
          .filter((each) => isSomebodys(sentence, each)),
    }),
  ],
  flags: [
    { text: 'Write to her: [halina.wilk@postbox.example].', role: 'member', audience: ['press'] },
    { text: 'His e-mail is [k.asante@home.example].', role: 'communications', audience: ['press'] },
    { text: 'It came from [beryl1948@hotmail.example].', role: 'officer', audience: ['resident'] },
    {
      text: 'The objector is at [dkaur@btinternet.example], if you want to reply.',
      role: 'member',
      audience: ['partner'],
    },
  ],
  passes: [
    { text: 'Write to planning.support@council.example.', role: 'officer', audience: ['public'] },
    { text: 'E-mail me at cllr.obi@tilbourne.example.', role: 'member', audience: ['public'] },
    {
      text: 'Our press desk is press@tilbourne.example.',
      role: 'communications',
      audience: ['press'],
    },
    {
      text: 'Her e-mail is h.wilk@postbox.example, for the engineer.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
