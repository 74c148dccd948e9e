/** Everyday business in a place, which is nobody's news. */

/** What is done every day. */
export const neutral =
  '(be|not|never|no|have|take place|held|open|opened|publish|published|reply|respond|write|visit|visiting|contact|call|ring|phone|email|able|happy|pleased|glad|delighted|offer|offered|offering|receive|help|helping|meet|meeting|welcome|celebrate|celebrating|consider|considered|considering|review|reviewed|look|looking|investigate|investigated|inspect|inspected|repair|repaired|collect|collected|deliver|delivered|sent|send|available|at|on|in|out|there|here|with|performing|perform|read|reading|play|playing|run|running|need|needed|see|hear|heard|expect|expected|ask|asked|invited|invite|join|joining|host|hosting|hosted|attend|attending|discuss|discussed|report|reported|let|know|come|coming|get|go|going|find|found|like|want|continue|remain|stay|keep|kept|include|included|feature|show|shown|display|displayed|screened|give|given|hand|handed|present|presented|award|awarded|treated|gritted|salted|cleaned|swept|mown|watered|on show|staged|led|lead|supported|appear|hope|try|work|working|pass|passed|forwarded|back|ready|free|required|fined|prosecuted|seized|served|tried|sentenced|allocated|assessed|processed|paid|credited|refunded|issued|renewed|used|based|located|as|of|for|by|a|an|the|very|more|less|about|up|down|too|so|still|only|just|always|usually|probably|hopefully|also|sure|aware|part|one|two|three|many|most|some|any|all|each|both|busy|fun|live|online|missed|posted|added|updated|responsible|subject|good|great|your|our|their|my|this|that|these|those|it|you|we|they|what|how|if|when|where|who|then|well)';

export const ordinary = [
  '(employee|employer|employees|employers|benefit|benefits|pension|credit|allowance|statutory|eligible|entitled)',
  '(criticised|complained|responses|concerns|worried|told us|know that|understand that)',
  '(marathon|race|match|fixture|registration)',
  '(event|events|show|concert|exhibition|festival|fair|fete|workshop|class|classes|session|sessions|activities|activity|competition|challenge|story time|storytime|rhyme time|gala|parade|tour|tours|talk|talks|performance|film|quiz|market stall|stall|stalls|prize|prizes|winners|winner|medal|award|awards|volunteers|volunteer|recruiting|vacancies|apprentices|apprenticeship|job|jobs|careers|training|course|courses|vaccine|vaccination|vaccinations|clinic appointment|appointment|appointments|ceremony|service of|remembrance)',
  '(your|his|her|their|mr|mrs|ms) _3 (application|claim|appeal|badge|permit|order|invoice|account|request|complaint|place|child|son|daughter|mother|father|bin|care plan|tenancy|file|case|appointment|repair|report|comments)',
  '(weather|forecast|flood alert|flood warning|gritters|gritting|snow|ice|temperatures|heatwave|lost|found near|missing|police|crash|collision|incident)',
  '(trading standards|court|magistrates|prosecution|sentenced|fined|guilty)',
  '(invoice|purchase order|contractor|tender|specification|quotation|attached is|please find)',
  '(register|sign up|book (now|a place|your place|online|tickets)|tickets|entry is free|no need to book|drop in)',
  '(birthday|anniversary|years old|founded in|built in|dates from|history)',
];
