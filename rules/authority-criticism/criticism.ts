/** What the rules of this family share: words meant by the writer, of this authority and nobody else. */
import { phrases, type Phrases, type PhrasesOptions } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { others } from './lexicon/targets.ts';

type Options = Partial<Omit<PhrasesOptions, 'find'>>;

const council =
  '(the)? (cabinet|board|council|authority|leader|administration|mayor|cabinet member|members|committee)';
const elsewhere = [
  `${others} ('s|has|have|had|is|are|was|were|did|took|made|turned|pulled|refused|rejected|decided|decision|cut|policy|scheme|offer|funding|plans|list|verdict|should|could|ruling|ruled|change|changes|settlement|grant)`,
  `(by|from|of) (the|a|our)? ${others}`,
  '(she|he|they|the letter|the petition|the report|the article|the paper|audit|auditors|inspectors|critics|opponents|campaigners|a resident|residents|(mr|mrs|ms|miss|councillor|cllr) @) _3 (say|says|said|claims|claimed|wrote|writes|argues|argued|calls|called|described|describes|believes|believed|feels|felt)',
  '(some|many|several|a few|other|most) (residents|people|members of the public|local people|campaigners|users|parents|businesses|respondents|callers|passengers|commuters|drivers|motorists|patients|tenants|shoppers|cyclists|families|readers|customers|visitors|traders|councillors|members) (have|say|said|feel|felt|think|thought|call|called|described|criticised|believe|told)',
  '(criticised|criticism|critics|complained|complaint) (of|about|by|that|from)',
  '(my|your|our|his|her|their|a|one|the) (local|own)? (councillor|mp|neighbour|neighbours|friend|friends|husband|wife|father|mother|colleague|boss|customers|people) (say|says|said|tell|tells|told|think|thinks|believe|believes|reckons|claims|insists)',
  `(make|makes|making|made) ${council} look`,
  '(lessons learned|lessons learnt|apologise|apologises|apologised|our apologies|apology)',
  '(do not|would not|did not) (think|believe|accept|agree) _3 (was|is|were) (a)? (mistake|wrong)',
];
const capacity = [
  '(branch secretary|shop steward|trade union|union (hat|rep|representative|member|members|branch|official)|unison|gmb|unite the union|steward)',
  '(whistleblowing|whistleblower|protected disclosure)',
];

/** Read by anybody outside. */
export const isOutside = ({ reading: { facts } }: Sentence): boolean => facts.outside;

/** Wordings that run the authority or its decisions down, in the writer's own words. */
export const criticism = (
  find: readonly string[],
  {
    unless = [],
    unlessNear = [],
    spare = ['foreign', 'negated', 'conditional', 'question'],
    ...options
  }: Options = {},
): Phrases =>
  phrases({
    ...options,
    find,
    spare,
    unless: [...elsewhere, ...unless],
    unlessNear: [...capacity, ...unlessNear],
  });
