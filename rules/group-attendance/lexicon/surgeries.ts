/** Surgeries that councillors hold, whom they are for, and other surgeries. */
export const surgery =
  '(surgery|surgeries|advice session|advice hour|advice surgery|drop-in|listening session|casework session|residents hour|street surgery)';
export const closed =
  '(invitation-only|invitation only|invite-only|invite only|supporters only|supporters-only|donors only|by invitation|members only|members-only|ticket only|ticketed|guest list|off the list|on the list|for (our|my|the|party|loyal)? _1 (supporters|donors|members|volunteers|helpers|friends|deliverers|activists|backers|voters|canvassers)|friends of the (campaign|party|branch)|people who (have helped|helped|support|back|voted|deliver|gave|make)|not (be)? (putting a poster|advertising|advertised)|no poster|not open to (all|everyone|the public)|closed (surgery|session)|private (surgery|session))';
/** Other surgeries. */
export const medical: readonly string[] = [
  "(gp|gp's|doctor|doctors|dentist|dental|vet|vets|vet's|veterinary|medical|health centre|hospital|patients|operation|heart|cosmetic|tree|telephone) _1 (surgery|surgeries)",
  '(surgery|surgeries) _3 (patients|appointment with|nurse|prescription|gp|doctor)',
];
/** Open after all. */
export const openNow: readonly string[] = [
  '(instead|moved|so (we|it|i)|rules (it|that) out|library|village hall|church hall|school) _6 (open|anyone|all|everyone|walks in|first come)',
];
