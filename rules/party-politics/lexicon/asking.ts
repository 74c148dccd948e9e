/** How a member asks, and what is theirs. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Readers of whom an officer's neutrality can be asked. */
export const officersAsked = ['officer', 'junior-officer', 'senior-officer', 'unknown'] as const;

/** "could you", "I want you to", "please". */
export const ask = any(
  '(can|could|would|will|might|may|wo|should) (you|officers|your team|your staff|one of your (team|people|officers|lot)|somebody|someone|we|i) _2',
  "(i|we) (want|need|expect|would like|d like|like|shall need|will need|require|am asking|are asking|am counting on|are counting on|am relying on|are relying on|look|am looking|would expect|hope|trust|assume|rely on|count on|could do with|could use|would love|d love|d appreciate|would appreciate|would be grateful) _2 (you|your team|your people|your officers|officers|your staff|to have|for)? (to|for)? _1",
  '(please|pls|kindly|just|do|help us|help me|grateful if you|grateful if you could|glad if you|obliged if you|good if you|helpful if you|great if you|lovely if you|nice if you|useful if you|a favour if you|deal if you|lot if you|world if you|mind if you|a kindness if you) _2 (would|could|can|will|did|were to|to)? _1',
  '(get|have|ask|tell|make sure|see that|ensure) (your (team|people|officers|staff)|someone|somebody|officers|the team|the press office|comms|the lawyers|finance|planning|them) (to)? _1',
  '(any chance|any chance of|is there any chance|any chance that|do you think|how about|what about|would you mind|would it be possible|is it possible|would you be (able|willing|prepared|kind enough|good enough)|you could|you can|you might|you should|you ought to|your job is|be a good|be good enough|be an angel|i would be grateful|let me have|let us have|give me|give us|send me|send us|get me|find me|find us|do me|do us|write me|write us) _3 (to|of)? _1',
);

export const ours =
  "(our|my|the group's|our group's|the administration's|the party's|labour's|the labour|the conservative|the tory|the lib dem|the green|the reform|the leader's|my group's)";
export const cause =
  '(group|party|side|line|budget|amendment|motion|manifesto|plan|plans|pledge|pledges|policy|policies|campaign|position|case|proposals|proposal|scheme|option|version|figures|sums|approach|vision|programme|candidate|team|people|lot|record|argument|view|alternative|stance|cause|agenda|ideas|housing plan|bid|promise|promises|fostering pledge)';
