import type { Rule } from '../../lib/lint/rule.ts';
import { denied, everyday, ongoing, state, underway, fates } from './lexicon/acts.ts';
import { goodsOrSum, time } from './lexicon/things.ts';
import { isCertain, isOpen, isPending, isSworn, isTimed } from './firmness.ts';
import { always, ofMatter, says, will } from './saying.ts';
import { byNeighbour, isContinuous, ofReader, ofService } from './subjects.ts';

/** Says what becomes of something that the council runs or permits. */
export const fate = {
  id: 'premature-commitment/fate',
  severity: 'warn',
  message:
    'This tells people outside the council what will become of something that is still to be decided.',
  why: 'A library that “is staying” in print is a commitment to its readers, and only a formal decision can give it.',
  advice: 'Say when and by whom it will be decided, and what you hope for.',
  roles: ['member'],
  detect: [
    says(
      [
        `(new|more|free|extra|better|fresh) _ (coming|arriving|opening|starting|on (its|the) way|going in) _ ${time}`,
      ],
      always,
    ),
    says(
      [`(is|are) (not|now|also|finally|all)? !(${ongoing}) *`],
      (sentence, match) =>
        isContinuous(sentence, match) &&
        ofMatter(sentence, match) &&
        !byNeighbour(sentence, match) &&
        (isTimed(sentence) || isSworn(sentence) || isPending(sentence)),
    ),
    says(
      [
        '(not one|not a single one|not one of them|none) (will|is going to|are going to) (go|close|be (lost|cut|closed|moved)|lose|shut|disappear)',
      ],
      always,
    ),
    says(
      [`${will} !(${everyday}) *`],
      (sentence, match) =>
        !byNeighbour(sentence, match) &&
        (isSworn(sentence) || isPending(sentence)
          ? ofMatter(sentence, match)
          : ofReader(sentence, match) ||
            (ofService(sentence, match) &&
              (!isOpen(sentence) || isTimed(sentence) || isCertain(sentence)))),
    ),
    says(
      [
        `(moves|closes|goes|comes|stays|loses|wins|doubles|drops|rises|falls|shuts|reopens|returns|expands|switches|becomes) _ ${time}`,
      ],
      ofMatter,
    ),
    says(
      [`${will} ${fates}`],
      (sentence, match) =>
        !byNeighbour(sentence, match) && (ofMatter(sentence, match) || isSworn(sentence)),
    ),
    says(
      [
        `(is|are) not (now|actually|ever)? ${denied}`,
        `(is|are|am) (now|already|definitely|certainly|absolutely|all|both|finally|still|officially|as good as|to all intents and purposes|here and)? (now|all|both)? ${state}`,
        `(is|are) (now|finally|all|at last)? being ${underway}`,
        '(has|have) (now|already|finally|all)? been (dropped|lifted|withdrawn|abandoned|rejected|reversed|overturned|halted|restored|reinstated|given the (go-ahead|green light|nod|all-clear)|ditched|kicked out|killed off|saved|renewed|approved|granted|waived|cancelled|quashed|written off|scrapped|reprieved|spared|secured|extended|agreed|sorted|refused|thrown out|shelved|frozen|reserved|set aside|fixed|squared) !(by|from)',
      ],
      ofMatter,
    ),
    says(
      [
        '(stays|remains|goes|closes|shuts|reopens) $',
        '(stays|stay) (open|put|where it is|where they are|as it is|in the|on the|free|at|exactly|shut|public|green|with us|with the council)',
      ],
      ofMatter,
    ),
    says(
      [
        `(gets|is getting|are getting|keeps|is keeping|are keeping) (its|their|a|an|the|your|our|both|all|every|new|his|her|#|average|proper|to keep (its|their|your|our)) _4 ${goodsOrSum}`,
        `(schools|estates|villages|roads|residents|tenants|pupils|families|parents|traders|children|pensioners|households|clubs|parks|libraries|we all|@) (get|keep) (its|their|a|an|the|our|both|all|new|free|#|to keep) _4 ${goodsOrSum}`,
        'goes (ahead|up from|down from|up to|down to|free|from # to #)',
        `(is|are) (going|coming) (in|up|down|back|ahead|on) _ ${time}`,
        `(reopens|closes|shuts|returns|opens|reopen|return|comes back|come back|comes down|goes in|goes up|starts|begins|resumes) (again)? ${time}`,
        `(is|are) back (on|in|open|all night|next|from|by|this) _ ${time}`,
        `back on all night _ ${time}`,
        `(work|works|construction|building|building work|demolition) _6 ${will} (start|begin|commence|get under way|be finished|finish|be complete|be done|kick off)`,
      ],
      always,
    ),
    says(
      [
        `(reopens|closes|shuts|returns|opens|comes back|goes in|starts|begins|resumes) (again)? on #`,
      ],
      isCertain,
    ),
    says(
      [
        'no more _ (charges|fees|fines|cuts|closures|parking charges|tolls|lorries|hgvs|evictions|redundancies|rat-running)',
      ],
      isSworn,
    ),
  ],
  flags: [
    {
      text: 'Brilliant news, folks: Denley Pool [is going to stay open].',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The hall [is yours] for another twenty-five years at a pound.',
      audience: ['partner'],
    },
    {
      text: "The 17 [isn't going anywhere].",
      audience: ['public'],
      kind: 'social-post',
      decisions: [
        {
          matter: 'Supported bus services',
          keywords: ['bus', '17'],
          status: 'pending',
          body: 'Cabinet',
          date: '2026-06-16',
          reference: '',
        },
      ],
    },
    { text: 'The lollipop lady [stays].', audience: ['resident'] },
    {
      text: 'Marlow Road [gets average speed cameras] in the spring.',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
  passes: [
    {
      text: "The 17 isn't going anywhere.",
      audience: ['public'],
      kind: 'social-post',
      decisions: [
        {
          matter: 'Supported bus services',
          keywords: ['bus', '17'],
          status: 'made',
          body: 'Cabinet',
          date: '2026-03-10',
          reference: 'minute 12',
        },
      ],
    },
    {
      text: 'If we win control in May the pool will stay open.',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Cabinet decides on 14 May whether the pool stays open.',
      audience: ['public'],
      kind: 'social-post',
    },
    { text: 'The consultation closes in May.', audience: ['public'], kind: 'social-post' },
    { text: 'The pool is open until seven on Thursdays.', audience: ['resident'] },
  ],
} as const satisfies Rule;
