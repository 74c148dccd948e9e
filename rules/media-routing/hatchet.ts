import { phrases } from '../../lib/lint/detector.ts';
import { conditional } from '../../lib/lint/guards.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { attack, failing, party, piece } from './lexicon/party.ts';

const ask =
  '(write|draft|knock (out|up|together)|ghost-write|ghostwrite|run (me)? up|put together|pull together|give|find|get|dig (out|up)|equip|supply|prepare|produce|compose|rustle up|help (me)? (write|draft|with)|come up with|let me have|send me|do me|cook up|dream up|write and send out|put out|send out|issue|place|polish|sharpen|beef up|fill|need|want|like|make|film|design|rough out|script|conjure up|furnish|arm|feed)';
const factual = wordings(
  '(only|just|purely|strictly) (the)? (facts|numbers|figures|factual)',
  '(leave|leaving|keep|keeping) (out)? _4 (parties|politics|party)',
  '(no|not|nothing|without) (about)? (party|politics|parties|political|attack|attacking|criticism)',
  '(my|our) (party|group) writes its own',
);

/** A member asks officers for words that harm the Authority or the other side. */
export const hatchet = {
  id: 'media-routing/hatchet',
  severity: 'warn',
  message: 'This asks for help with words in the media that go beyond facts.',
  why: 'Officers may help with facts for the media, but not with a statement that would harm the Authority, or one side of it.',
  advice: 'Ask for the facts and figures, and write the argument yourself.',
  roles: ['member'],
  audiences: ['officer', 'junior-officer', 'senior-officer'],
  detect: [
    phrases({
      find: [
        `${ask} (me|us|up|out|a|an|some|the|my|for|together)? _6 ${piece} _8 ${attack} _6`,
        `${ask} _6 (hatchet job|attack lines|attack line|something (filthy|damaging|embarrassing|nasty|juicy|devastating)|dirt|ammunition|a bit of venom) _`,
        `${ask} _4 ${attack} _2 ${piece} _4 (on|about|against|at|for) (the)? (${party}|authority|board|mayor|council|combined authority|@)`,
        `${ask} _12 why (the)? ${party} (is|are|can|should|will|would|have|has)`,
        `${ask} _8 (my|our|the) (party|group|group's|party's|campaign) 's? ${piece}`,
        `(need|want|like) _6 ${piece} _6 (against|about|on|attacking|at) (the)? ${party}`,
        `(my|our) (targets|target|aim) _3 (is|are|sit|sits) _4 (opposite|opposition|benches|${party})`,
        `(my face|my name|my picture) _ (your facts|on it|at the top) _8 ${attack}`,
        `${ask} _6 (${piece}|paragraph|paragraphs|something) _4 (saying|that says|which says|to say|about how|on how|explaining (how|why)|claiming|telling|showing|that shows|to show|making (it)? (clear|plain)) _6 (authority|board|mayor|combined authority|leadership|council|cabinet|administration|${party}) _6 ${failing}`,
        `${ask} _4 (choice|strong|harsh|hard|rude|cutting|sharp|stinging|biting|unkind|angry|fierce) (words|lines|words|quote|quotes|paragraphs|comments) _3 (about|on|against|for) _4 (authority|board|mayor|people who run|council|leadership|cabinet|${party})`,
        `${ask} _4 (quotes|lines|words|quote|something|facts|figures|stuff|material) _2 (that|which|to) (will|would|can)? (make|makes|leave|leaves) _4 (authority|board|mayor|council|cabinet|leader|${party}) _2 (look|sound|seem|appear) _4`,
        `${ask} _8 ${piece} _6 (that|which|to)? (will|would|can|could)? (make|makes|leave|leaves|show|shows|have|has) (the)? (authority|combined authority|board|mayor|council|cabinet|leader|leadership|${party}) _2 (look|looking|sound|seem|appear|out|up) _6`,
        `${ask} _10 (that|which|to|will|would) (will|would)? ${attack} (the)? (authority|board|council|mayor|leader|${party}|@)`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => !matches(factual, sentence) && !conditional(sentence),
    }),
  ],
  flags: [
    {
      text: 'I [want you to write a statement which makes the Authority look] as careless as possible.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: '[Write me a statement hammering] the Authority over the tram, would you?',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I [need two hundred words from you that make the Authority look ridiculous].',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Please [find me something filthy] on the Lib Dem candidate.',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Could Media [run me up a video on why the Independents are a waste of a salary]?',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'Could you give me the last three years’ bus subsidy figures for an article?',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Please write me a paragraph with only the facts about the tram.',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'My party’s statement attacks the Authority; I wrote it myself.',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Write me a statement hammering the Authority over the tram.',
      audience: ['political-group'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
