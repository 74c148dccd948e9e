/** What makes a personal fact lawful to write, or no fact at all. Patterns. */

/** The person agreed that whoever deals with the case may have it. */
export const handling = [
  '(signed|completed|returned|given|gave|gives) _ (consent|form|authority|permission|agreement|waiver|mandate)',
  '(consent|authority|mandate|permission) (form)? (is|was|has been)? (attached|enclosed|recorded|signed|on file|given|held|in place|below)',
  '(his|her|their|with) (signed|written|express|explicit|verbal|full|recorded) (consent|permission|agreement|authority)',
  "with (his|her|their|the family's|mr @'s|mrs @'s|ms @'s) (consent|permission|agreement|blessing|approval|full knowledge|say-so|leave)",
  '(consents|consented|consenting|agrees|agreed|agreeable|content|happy|willing|keen|glad) (for|to|that) (you|me|us|this|it|his|her|their|my|the) _3 (have|share|sharing|sharing|pass|passing|passed|raise|raised|know|told|see|discuss|use|being|shared|having|ring|contact)',
  '(is|are|was|were) (happy|content|willing|keen|glad|fine|ok|okay|comfortable) (for|with|to)',
  '(has|have|had)? (asked|authorised|instructed|begged|requested|wants|wanted|urged) (me|us|that you|that i) _2 (to|take|raise|pass|share|forward|pursue|write|contact|speak|tell|say|help|look|chase|know|intervene)',
  "asked for (your|my|the|councillor|cllr|member's) _ (help|involvement|intervention|support|assistance)",
  '(has|have) asked (for)? (your|my|councillor) _ (help|involvement|assistance)',
  '(on|at) (his|her|their) (own)? (behalf|request|asking|invitation)',
  '(has|have|had|gave|given|gives) (me|us|you) (his|her|their)? (full|express|written|verbal)? (permission|consent|leave|authority|blessing)',
  'consent (recorded|held|obtained|received|given|attached)',
  '(as|which) (he|she|they) (has|have)? (agreed|consented|authorised|asked)',
  '(knows|know) (that)? (i|we) (am|are) (sharing|sending|passing|telling|writing)',
];

/** The person wants it told. */
export const publication = [
  '(happy|content|willing|keen|glad|agreed|agrees|wants|wanted|asked|prepared|delighted|proud) (for)? (us|me|the council|it|his|her|their)? (to)? _2 (named|quoted|photographed|pictured|interviewed|identified|featured|published|used|filmed|printed)',
  '(happy|content|willing|keen|glad|agreed|delighted|proud) to (talk|speak|share|tell|appear|give|be)',
  '(wants|wanted|asked for|insisted on) (her|his|their) (name|story|picture|photo|words) _ (in|used|told|printed|published|known|heard)?',
  '(asked|asks|wants|wanted|begged|invited) (me|us) to (say|tell|speak|read|put|share|publish|announce|let|mention)',
  '(permission|consent|agreement|blessing|leave) to (publish|print|use|name|tell|share|say|feature|quote|post|mention|announce)',
  "(his|her|their|parents'|family's|parental) (permission|consent|blessing|agreement) _ (to|for|signed|given|obtained|held)?",
  '(parents|mum|dad|mother|father|family|families) (has|have)? (signed|agreed|consented|approved|given (permission|consent|their blessing))',
  '(has|have) (watched|seen|read|checked) and (approved|agreed)',
  '(told|tells|speaks|spoke|spoken|talks|talked|writes|wrote) (openly|publicly|movingly|bravely|frankly|about (his|her|their) own)',
  '(with|by) (kind)? permission of',
  'with (his|her|their) (consent|permission|blessing|agreement)',
  '(has|have) (gone public|waived (his|her|their) (anonymity|right))',
  'in (his|her|their) own words',
  'signed (the|a|our)? (photo|image|media|publicity|release|consent) (consent|form|release)?',
];

/** It says so and then takes it back. */
export const refusedConsent = [
  '(asked|begged|wanted|told|urged|pleaded with|implored|made) (me|us|everyone) _1 (not|never|promise|swear)',
  'not to (make|tell|say|mention|breathe|spread|share|pass|let)',
  'without (his|her|their|the|any|asking|anybody|a) _2 (consent|permission|knowledge|say-so|agreement|leave|knowing|him|her|them)',
  "(no|not|never|nobody|n't|none|refused|withdrawn|withdrew|denied|hardly|yet to) _3 (consent|consented|permission|leave|agreed|agree|asked|happy|told|know|knows|signed|said yes)",
  '(he|she|they) (does|do|did|would|will) (not|never) (know|want|wish|thank|like|mind)',
  '(consent|permission) (was|has been|is) (refused|withdrawn|not|never)',
  'doubt (if|that|whether) (he|she|they)',
  '(wanted|wants|asked|asks|begged|prefers|rather) (it|this|that|us|me|for it)? _2 (kept|keep|secret|private|quiet|quietly|confidential|anonymous|in confidence|between us|not to (say|tell|mention|be named))',
  '(last|back in) (year|#)',
];

/** Made up, or long ago. */
export const unreal = [
  '(novel|whodunnit|fictional|fictitious|imaginary|hypothetical|persona|role play|role-play|specimen|dummy|worked example|sample letter|on screen|short story|murder mystery|pantomime|screenplay|soap opera|sitcom)',
  '(an|the|this|an entirely|all) (invented|made-up|made up|imagined|imaginary|pretend|composite) (case|character|person|name|example|story|family|resident|scenario|child|tenant)',
  '(case|character|person|name|example|family|scenario|names) (is|are|was|were) (all|entirely|wholly)? (invented|made-up|made up|fictional|imaginary|composite)',
  '(played|portrayed) by (an)? (actor|actress|@)',
  '(names|name) (has|have) been (changed|altered)',
  '(not|not her|not his) (real|the real) (name|names)',
  '(census|parish register|(victorian|edwardian|georgian|tudor|medieval) (times|days|era|england|census|parish|workhouse|gaol|diary|letters|vicar|mayor|household)|nineteenth century|nineteenth-century|eighteenth century|eighteenth-century|workhouse|great war|first world war|second world war|roll of honour|blue plaque|lies (buried|beneath)|gravestone|headstone)',
  '(born|died|buried|baptised|married|hanged) (in|on) _3 (15|16|17|18)',
];

/** Policy, general talk and refusals to tell. */
export const refusals = [
  '(can|could|will|would|may|shall|do|does|did|must|am|are|is) not (be able to|going to|prepared to|willing to|allowed to|permitted to)? (discuss|disclose|comment|name|identify|say who|share|confirm or deny|confirm|reveal|give out|release|talk about|tell (you|anyone|anybody|them) (anything|who|where|whether|what|more|about))',
  '(declined|decline|refuse|refused|refusing) to (name|identify|discuss|disclose|comment|say)',
  '(names|identities|details) (are|is|will be|were|have been) (withheld|redacted|removed|deleted|not published|blanked|anonymised)',
  '(redacted|anonymised|anonymous|anonymously|blacked out|pseudonym)',
];
