/** Who is said to decide, as groups for patterns. */

/** A councillor with a brief, in any council's words. */
export const holder =
  '(lead member|lead members|portfolio holder|portfolio-holder|portfolio lead|cabinet member|cabinet lead|cabinet portfolio holder|executive member|deputy leader|leader of the council|council leader|leader|lead councillor)';

/** The same with a brief and a name: “Deputy Leader Winston Abara”. */
export const namedHolder = `${holder} (for (the)? _3)? (councillor|cllr)? @? @? @?`;

/** The councillor whom an officer consults. */
export const consulted =
  '(lead member|lead members|portfolio holder|cabinet member|cabinet lead|executive member|deputy leader|leader|lead councillor|local member|local members|ward member|ward councillor|local councillor|divisional member|spokesperson|spokesman|councillor @ @?|cllr @ @?)';

/** Whoever presides over a committee; not over a school or a charity. */
export const chair =
  '(chair|chairman|chairwoman|chairperson|vice-chair|vice-chairman|vice chair|vice chairman|vice-chairwoman|deputy chairman|deputy chair|madam chairman|mr chairman) !(of (the|our|its)? (governors|governing|trustees|school|college|academy|trust|company|parish council|friends|association|society|forum|inquiry|club|charity|residents|federation|tenants|charter trustees|partnership|inspectors|hospital|nhs|bench|magistrates|tribunal))';

/** A political group, as one that decides. */
export const group =
  '((the|our|your|my)? (labour|conservative|tory|liberal democrat|lib dem|green|independent|reform|reform uk|alliance|independents|administration|governing|joint|ruling|majority|controlling|opposition|political|party|@ and @|independent alliance) (group|caucus|alliance|party)|(our|the|my|your) group|group|group meeting|the administration|the caucus|the whips|the party|party group|group room|we as a group)';

/** Elsewhere other rules hold. */
export const elsewhere = [
  '(neighbouring|adjoining|another|other|district|borough|city|town|parish|unitary) (council|councils|authority|authorities) (cabinet|portfolio|lead|leader)',
  "(borough|district|city|town|parish|authority|council next door|mayor|district council|borough council|city council|town council|parish council) 's (lead member|portfolio holder|cabinet member|executive member|leader)",
  'leader (of|at) (the)? (@ (@)?)? (borough|district|city|town|parish)',
  '(at|in|from) (the)? (@ @?|neighbouring|another|other) (borough|district|city|town|parish) (council)?',
  '(combined authority|district council|borough council|city council) (portfolio holder|cabinet member|lead member)',
];

/** The words are spoken of, as words. */
export const mentioned = [
  '(never|not|avoid|stop|please|instead of|rather than) (write|writes|writing|say|saying|put|putting|use|using|refer|referring|call|calling|describe|describing|print|printing) _6',
  '(wording|phrase|phrases|title|titles|expression)',
  '(no longer|not) (use|used|call|called|speak)',
  '(change|replace|replaced|corrected|correct|amend|delete|strike|remove|swap) _6 (to|with|from)',
];

/** Other councils of the kind, by name. */
export const counties =
  '(West Sussex|East Sussex|Hampshire|Surrey|Kent|Rutland|Derbyshire|Nottinghamshire|Lincolnshire|Warwickshire|Staffordshire|Northamptonshire|Norfolk|Suffolk|Essex|Devon|Somerset|Dorset|Oxfordshire|Leicester City|Nottingham|Derby)';
