/** What makes a refusal a fair one, as patterns. */

/** Grounds, and whoever may decide. */
export const reasons: readonly string[] = [
  '(about individuals|an individual|named individuals|individual cases|a named person|somebody.s case|family.s case|staffing matter|personal data|personal information|data protection|gdpr|redacted|redact|redactions|blanked|privacy|her consent|his consent|their consent|consented|consent|without her|has not agreed|has not given|have not asked you|safeguarding|identify|identifiable|medical|victim|informant|whistleblower|case file|personnel matter)',
  '(breaking the law|break the law|unlawful|not lawful|against the law|legally|a criminal offence|no right to see|a right to see|personnel (file|files|record|records)|staff (record|records|file|files)|hr (file|files|record|records))',
  '(about|names|naming|name) _2 (residents|people|children|families|patients|service users|pupils)',
  '(law|act|regulations|statute) (does not|will not|forbids|prevents|stops|bars) _2 (let|allow|permit|me|us|from)?',
  '(early|initial|first) (stage|stages|thinking|draft)',
  '(privileged|legal professional privilege|sub judice|court|tribunal|police investigation|criminal|live investigation|standstill|bids are still open|bidders|procurement|tender is|commercially sensitive|commercial sensitivity|commercially confidential|commercial confidentiality|third party|contract law|official secrets)',
  '(monitoring officer|head of legal|legal services|information governance|legal) _8 (advice|advises|advised|considers|thinks|decide|decides|view|agrees|can|will|rule|ruled|says|explain)',
  "(on the|on) _3 's? advice",
  '(exempt|confidential) (under|because|until|information|by virtue|since|as it|for the reason|schedule|till|while)',
  '(schedule 12a|section 4|section 3|section 43|the act|access to information rules|standing order|rule #)',
  '(declared|declarable|pecuniary|personal|prejudicial|disclosable) _2 interest',
  '(published|publication|released|available|ready|finished|complete|finalised) (on|in|by|at|from|tomorrow|next|this|when the agenda|with the agenda|with the)',
  '(do not|does not|did not|no longer) (hold|have|keep|exist|record|possess) (any|it|them|that|those|this|the (information|figures|data|paper|file|minutes)|copies|records|such|a copy|$)',
  '((right of|may|can|could|to) appeal (to|against|$)|review this|reconsider|ask (her|him|the monitoring officer|the director)|lift that|waive)',
  '(resources|capacity|short-staffed|short staffed|workload|vacancies) _8 (mean|means|until|so that|which is why)',
  '(need-to-know (basis|test|reason|reasons)|your reasons|tell me (why|what)|what you need it for|let me know (why|what)|which (role|case|committee))',
];

/** A date, another way to the same thing, what comes instead: in the refusal or right after it. */
export const remedies: readonly string[] = [
  '(have|get|receive|see|get back to) (it|them|one|that|those|you|the (report|paper|papers|figures|answer)) (by|on|before|from|tomorrow|next|this (week|afternoon|month)|once|as soon as|when)',
  '(will|shall) (gladly|then|also|of course)? (send|forward|email|ring|bring|post|circulate|let you have|get) (it|them|you|the|those|these|copies|a copy) !(out|past)',
  '(can|could|would|happy to|glad to|able to|may|free to) !(not) (always|also|of course|gladly|you)? (show you|see (it|them)|read (it|them)|come in|talk you|offer|inspect|provide a summary|send you|give you|let you)',
  '(attached|enclosed|below|herewith) (is|are|with|you|find|the|as|for)',
  '(is|are) (attached|enclosed|below)',
  '(look|check|find|dig) (it|that|this|them)? (up|out|again|tomorrow|later|with)',
  '(from memory|off the top of my head|yet|until you|to residents|to the public|to the press)',
  '(decline|declined) to (comment|speculate)',
];

/** When it can be had, in the refusal itself. */
export const dates: readonly string[] = [
  '(until|before|on|by|after|from) (the)? (1st|2nd|3rd|# (january|february|march|april|may|june|july|august|september|october|november|december)|#th|monday|tuesday|wednesday|thursday|friday|tomorrow|next week) !(will|is|was|of|we|i|at)',
];
