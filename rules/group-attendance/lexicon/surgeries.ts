/** Surgeries that councillors hold, whom they are for, and other surgeries. */
import { any } from '../../../lib/text/pattern-syntax.ts';

export const surgery =
  '(surgery|surgeries|advice session|advice hour|advice surgery|drop-in|listening session|casework session|residents hour|street surgery)';
export const closed =
  '(invitation-only|invitation only|invite-only|invite only|supporters only|supporters-only|donors only|by invitation|members only|members-only|ticket only|ticketed|guest list|off the list|on the list|for (our|my|the|party|loyal)? _1 (supporters|donors|members|volunteers|helpers|friends|deliverers|activists|backers|voters|canvassers)|friends of the (campaign|party|branch)|people who (have helped|helped|support|back|voted|deliver|gave|make)|not (be)? (putting a poster|advertising|advertised)|no poster|not open to (all|everyone|the public)|closed (surgery|session)|private (surgery|session))';
const ours =
  '(party members|members|supporters|friends|our people|our own|our side|our lot|our voters|my voters|people we know|people i know|people who|those who|those we|ones who|ones we|regulars|familiar faces|donors|backers|volunteers|helpers|activists|canvassers|deliverers|subscribers|loyal|loyalists|the faithful|party faithful|known supporters|people from|folk from|folk we|folk who|names from|names on)';
/** Whom it is kept to, and who is kept out. */
export const keptTo = any(
  '(entry|admission|admittance|admitted|in) (is)? _2 (by|with) _2 (party card|membership card|card|invitation|invite|name)',
  '(party card|membership card|party membership)',
  `(it is|this is|session is|surgery is|that is|this one is|it is just|it is only|it is really) _1 for _1 ${ours}`,
  '(voted|vote|votes|voting) (for us|the right way|our way|for me|with us)',
  '(not|never) (put|putting) (it|this|that) (about|round|around|out)',
  '(not|no longer|hardly|never) _1 (be)? open to _1 (all|everyone|everybody|anyone|anybody|the public|all comers|just anyone|non-members|outsiders|the world|whoever|every)',
  '(not|never|without|no point in|stopped|avoid|rather than) _2 (advertise|advertised|advertising|publicise|publicised|publicising|poster|posters|notice|public notice|on the website|announce|announced)',
  `(only|just|solely|purely|strictly|exclusively|really|mainly) _1 (be)? (asked|asking|inviting|invited|let|letting|let in|letting in|admitting|admit|telling|told|seeing|see|for|open to|allowing|expecting|taking|takes|ringing) (in)? _3 ${ours}`,
  `(kept|keeping|keep|limited|limiting|restricted|restricting|confined|confining|reserved) (it|this|that|the surgery|the session|numbers|places|entry|admission|slots)? (back)? _1 (to|for) _2 ${ours}`,
  `for ${ours} (only|alone|rather than|and nobody|and no one|not)`,
  '(friends|supporters|members|backers) of (ours|mine|the party|the branch)',
  '(hand-picked|handpicked|hand picked|pre-selected|vetted|chosen few|select few|word of mouth|behind closed doors|paid-up members|paid up members|card-carrying|list on the door|names on the door|no walk-ins|no callers|not for walk-ins)',
  '(put|putting|pass|passing|passed) the word (round|around|about|out) (quietly|to (our|the|my))?',
  '(agent|organiser|branch secretary|party office|branch|campaign team) _4 (rings|ring|ringing|rang|choose|chooses|picks|picked|chosen|sent|sends|books|booking|fills|hands out|handed out|draws up|drew up|vets) _3',
  '(turn|turned|turning|send|sending|sent) (away|others|strangers|people|the rest|everyone else|anyone else|anybody else) _2 (away|home|packing|elsewhere)?',
);
/** Other surgeries. */
export const medical: readonly string[] = [
  "(gp|gp's|doctor|doctors|dentist|dental|vet|vets|vet's|veterinary|medical|health centre|hospital|patients|operation|heart|cosmetic|tree|telephone) _1 (surgery|surgeries)",
  '(surgery|surgeries) _3 (patients|appointment with|nurse|prescription|gp|doctor)',
];
/** Open after all. */
export const openNow: readonly string[] = [
  '(instead|moved|rules (it|that) out|library|village hall|church hall|school) _6 (open|anyone|all|everyone|walks in|first come)',
  '(is|are|will be|was|be|now|fully|always) (now)? open to (all|anyone|anybody|everyone|everybody|the public|whoever)',
  '(anyone|anybody|everyone|everybody|all) (is|are|will be)? (welcome|can come|may come|who wants)',
];
