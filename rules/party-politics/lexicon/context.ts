/** Where party words are innocent, and what makes a plain word political. */

/** Talk of neutrality: guidance, refusals, the same for everybody. */
export const evenHanded: readonly string[] = [
  '(neutral|neutrality|impartial|impartially|impartiality|even-handed|even-handedly|politically restricted|pre-election guidance|publicity code|code of recommended practice)',
  '(take|taking|takes|took) (no)? (sides|side)',
  '(same|identical|equal|equally|alike) _8 (all|each|every|both|other|groups|everyone|everybody|opposition|parties)',
  '(all|each|every|both) (the)? (four|three|other|five|six|political)? (groups|group|parties|sides|movers|members|candidates|leaders|councillors|group leaders|party) _8 (same|identical|equal|equally|alike|at the same time|at once|together|copied)',
  '(copied|sent|circulated|given|available|open|offered|published|issued|gone|going|goes|going out|briefing|offer|shared) _4 (all|every|each|both) (the)? (four|three|other|five|six|political|county|town|elected)? (groups|group|parties|sides|movers|members|candidates|leaders|councillors|group leaders)',
  '(is|are|would be|will be) (a)? (political|party political) (judgement|judgment|choice|question|matter|decision|point|points|issue)',
  'not (for|my place for|a matter for) (me|us|officers|an officer|the council)',
  '(is|s) not (for|my place|our place|our job|my job)',
  '(can|could|must|may|will|would|shall|do|does|am|are|is) not _3 (comment|advise on|say (who|which|what|whether|how|more|anything)|express|offer (a|an)|give (a|an|my|you a)|help (with|you|any)|write|draft|use|print|publish|carry|campaign|canvass|take part|be seen|be used|assist|support or oppose|endorse)',
  '(unable|not able|not allowed|not permitted) to',
  'not (be)? (right|proper|appropriate|fair|wise|my place|my role|our role|our place)',
  '(whoever|whomever|whichever (group|party|side))',
  '(gave|given|give|sent|send|offered|offer|sending|giving|offering|had|have) (you)? (the|them)? (same|identical)',
  '(whatever|all the|every|full|any) (help|assistance|support|courtesy)',
  '(put|hear|heard|hearing|tell|told|see|give|gave|get|present) (the|both) (other)? (side|sides)',
  'no (comment|view|views|opinion|opinions|position|preference)',
  '(exactly|just|precisely) (as|like) (any|every|all|anyone)',
  '(as|like) any other',
  '(as|just as) (i|we) (have|did|do|would|will) (for|with|to)',
  '(both|all) the other',
  '(you|he|she|they) say that',
  '(asked|reminded|remind|reminder|reminding|warned|advised|guidance|training|policy|rule|rules|protocol|code|procedure) _6 (officers|staff|colleagues|employees|everyone|everybody|us|all)',
];
