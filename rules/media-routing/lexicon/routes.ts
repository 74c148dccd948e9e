/** The agreed route to the media, and signs that it is being taken. */

export const commsTeam =
  '(the|our|their|its|your|with|to)? (press (office|officer|officers|team|desk|people|lot|folk|chaps|colleagues|department)|media (team|office|desk|relations|manager|officer|people|lot|folk)|pr (team|people|lot|department)|publicity (team|people|department)|communications (team|office|manager|officer|department|colleagues)|corporate communications|communications|comms|comms team|head of (news|communications|media)|news desk here|duty press officer)';

/** Handed on to those who answer the media, or not answered. */
export const routed = [
  '@ (in|at|from|over in) (the)? (press|media|comms|communications|news) (team|office|desk|department)?',
  '(go|goes|going|gone|went|belongs|belong|passed|over|sent|refer|referred|speak|talk|best|try|ask|ring|contact) _3 (to|with|for|through|by|via)? (the)? (press|media|comms|communications|news) (people|team|office|desk|lot|folk|colleagues|unit|department)?',
  '(not|never) (mine|me|for me|my place|my call|my job|up to me) (to|who)? (say|answer|comment|speak|give|tell)?',
  `(pass|passed|passing|send|sent|sending|forward|forwarded|forwarding|refer|referred|referring|put|hand|handed|give|given|gave|point|direct|directed|take|copy|copied|go|goes|gone|went|come|comes|through|ask|asked|asking|try|contact|ring|speak|speaking|talk|told|tell|need|needs|want|over|via|wait|logged) _8 ${commsTeam}`,
  `${commsTeam} _8 (will|would|can|is|are|has|have|ll|know|who|handles|deals|deal|decides|should|aims|may|whose|extension|cleared|approved|about|know about)`,
  `(is|are|that is|that is|one|questions) for ${commsTeam}`,
  `(without|leave it to) ${commsTeam} 's? (say so|say-so|nod)`,
  '(freedom of information|foi|subject access|environmental information) (request|reference|response|team)?',
  "(could not|could n't|can not|cannot|am not able to|am unable to|not authorised to|not allowed to|not in a position to|would rather not) (possibly)? (comment|speak|say|answer|help|discuss|talk)",
  'no (comment|quotes|interviews|cameras)',
];

/** Spoken for oneself, or with authority to speak. */
export const authorised = [
  '(speaking|speak|writing|talking|posting|saying this) (only|purely|strictly|just)? (for|as) (myself|a (resident|private|parent|customer|citizen|neighbour|voter|passenger|shopkeeper|trader|local))',
  '(my|a|purely|strictly|in a|in my) (own|personal|private) (view|views|opinion|capacity|hunch|feeling|account|time|behalf|position|thoughts)',
  '(not|nothing) (speaking|speak|talking)? (for|on behalf of) (the)? (council|authority|town council|parish council|combined authority|anyone|anybody)',
  '(not|do not) speak for (the|it)',
  '(resolved|voted|agreed|decided|minuted|authorised|delegated|instructed|approved|determined) _8 (at|on|by|in|to|me|that|#|unanimously)',
  '(council|board|cabinet|authority|committee|meeting) (has|have)? (formally)? (resolved|voted|agreed|decided|approved|chose)',
  '(minute|resolution) (#|number|no|of)',
  '(asked|authorised|instructed|mandated|appointed) me to',
  "(has not|have not|has n't|not yet) (discussed|decided|met|considered|debated|taken)",
  '(will be|to be|is to be) (discussed|decided|debated|considered)',
  '(is|are) (a matter|up to|for) (the)? (full council|council|board|committee|cabinet|authority)',
];
