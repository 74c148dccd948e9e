import type { Rule } from '../../lib/lint/rule.ts';
import { criticism } from './criticism.ts';

const team =
  '(finance|planning|highways|legal|housing|transport|parks|leisure|property|procurement|it|licensing|parking|waste|enforcement|county hall|town hall) (lot|people|crowd|bunch|folk|brigade|boys|gang|mob|wallahs|types)';

export const trust = {
  id: 'officer-criticism/trust',
  severity: 'warn',
  message: 'This weakens readers’ trust in a person on the staff.',
  why: 'It wears away the confidence that members, officers and residents need in one another.',
  advice:
    'Say what evidence or assurance you need, and raise the loss of confidence with a senior officer in private.',
  detect: [
    criticism(
      [
        `[(no|little|zero|not much|precious little|no great|scant|limited|less and less|lost _|losing _|
          lose _|not an ounce of|not a shred of|not (any|much|a lot of|the slightest|the least)|
          never had (any|much)|any remaining|what little) (confidence|faith|trust|belief|respect) (whatsoever|
          at all|left|remaining)? (in|for)] <officer|name>`,
        `[(confidence|faith|trust) in] <officer> [_ (gone|lost|shot|zero|evaporated|collapsed|shattered|
          rock bottom|all time low|exhausted|destroyed|ebbed|nil|run out|low)]`,
        `[(lost|losing|run out of|out of|no more) (patience|all patience|faith|confidence|trust|all faith|
          all confidence|all trust|all respect) (with|in|for)] <officer>`,
        `vote of [no confidence in] <officer|name>`,
        `[(do|would|could|can|will|did) not (trust|believe|rely on|count on|depend on|credit|put (any|
          much) (faith|trust|weight)|take the word of|have faith in|have confidence in|set (any|
          much) store by)] _4 <officer>`,
        `[not to (trust|believe|rely on|listen to|expect)] _4 <officer>`,
        `[never (trust|believe|rely on|expect)] _4 <officer>`,
        `[(no longer|never again|barely|hardly|scarcely) (trust|believe|rely on|have confidence in|have any)] _3 <officer>`,
        `[(distrust|mistrust)] _ <officer>`,
        `(i|we|they|residents|people|many|most|all) _2 [doubt] !(that|whether|if) _ <officer>`,
        `[(would not|do not|never|cannot|can not|stopped|given up|gave up|stop|long since given up) (believe|
          believing|trust|trusting|expect|expecting|listen|listening|rely|relying) (a word|anything|any|
          one word|a single|half|much|on anything|what|to|on)] _4 <officer>`,
        `[not believe a (single)? (word|syllable|figure|number)] _4 <officer|resident|name>`,
        `[(wouldn't|would not|do not|never) (trust|put|leave|let|allow) <officer|name|resident> _ (with|to|
          near|loose|in charge|run|organise|alone|out)]`,
        `<officer> _4 [(cannot|can not|could not|should not|must not|is not to|are not to|
          not to) be (trusted|relied (on|upon)|believed|depended (on|upon)|taken at|allowed to mark)]`,
        `<officer> _4 [(has|have) (lost|forfeited|squandered|destroyed|abused|betrayed) (my|our|the|
          residents|public|all|whatever|any) _ (confidence|trust|faith|respect|credibility)]`,
        `[<officer> word (is|for it)] _ (worth|counts|means)`,
        `[with a (large|big|huge|very large|generous)? (pinch|bucket|shovel|lorryload|barrel|bag) of salt] _6 <officer>`,
        `[(do not|never|would not|please do not) (leave|give|hand|entrust|trust|send) (it|this|that|anything|
          them|your *|the *) (to|with)] <officer>`,
        `[(be careful|careful|watch|be wary) (what|how much|how) (you|we) (tell|say|show|give|write|put)] _2 <officer>`,
        `[(wary|suspicious|contemptuous|sceptical|distrustful) of] <officer>`,
        `(have|has|had|got) [(no|little|not much) (time|respect|regard|patience|use) for] <officer> !(to)`,
        `[(check|double check|verify|question|get|have) (anything|everything|whatever) _4] <officer>`,
        `[(get|have|want) (anything|everything|it) <officer> _ (promises|says|tells|promise|say|tell|told|
          promised) _ (in writing|witnessed|confirmed|checked|minuted)]`,
        `[(get|have) _ (in writing|witnessed) from] <officer>`,
        `[(do not|don't|never|would not) (waste (your|any|my) (breath|time)|bother) _ (on|with|asking|
          ringing|calling|phoning|contacting|emailing|writing to)] <officer>`,
        `[(take|accept|believe) (your|my|his|her|anybody's|anyone's|a stranger's|the word of) _6 over] <officer>`,
        `[(rather|sooner) (take|trust|believe|ask|listen|rely|have|seek) _6 than] _3 <officer>`,
        `[(do not|no point in|no use|no good) (ask|asking|ring|ringing|tell|telling|expect|expecting|try|
          trying|hold your breath|waste)] _3 <officer> !(to (attend|come|join|reply before|be there|send))`,
        `[if you (believe|believed|trust) <officer>] _ (will|would) believe`,
        `[hold your breath] _3 <officer>`,
        `[on trust] _8 from <officer>`,
        `[no (credibility|reliance) _ (on|in)] _3 <officer>`,
        `[(i|we) (now)? know what (those|these|such|their|his|her) (assurances|promises|words|guarantees|
          figures|pledges|word) (were|are|was|is) worth]`,
        `[as far as (i|we|you) (could|can) throw] <officer>`,
        `[trust] <officer> [as far as]`,
        `[(count|check) your (fingers|change|wallet|pockets)] _6 <officer>`,
        `[no longer (feeling)? (able|prepared|willing|inclined) to (depend|rely|trust|believe|accept|count)] _3 <officer>`,
      ],
      { spare: [] },
    ),
    criticism(
      [
        `[(take|taking|treat|treating|swallow|listen to|believe|believing) (only)? (half (of)?|whatever|anything|everything|what)? (the|our|those|that) ${team} (tell|tells|told|say|says|said|give|gives|promise|send|put|claims|claim)? _4 with _4 salt]`,
        `[which (of the|of our|of these)? (officers|planners|engineers|managers|directors|staff) (one|you|we) can (believe|trust|rely on|count on) _4]`,
        `[(do not|never|would not|half) (believe|trust|swallow|rely on|listen to) (a word|anything|everything|whatever|what|half (of)? what)? (the|our|those|that) ${team} (tell|tells|told|say|says|said|give|gives|promise|put)?] _4`,
      ],
      { spare: [], free: true },
    ),
    criticism(
      [
        `<officer> _8 [with (a|the) _ (pinch|bucket|shovel|lorryload|barrel|bag) of salt]`,
        `(advice|figures|assurances|promises|word|answers|briefings|delivery date|date|dates|forecast|
          forecasts|numbers|estimates) _4 (of|from|by|with) _1 <officer> _4 [(worthless|meaningless|
          worth nothing|worth the paper|not worth|consistently poor|useless|unreliable|cannot be (relied|
          trusted|believed)|can not be (relied|trusted|believed)|not to be (relied|trusted|believed)|(stopped|
          given up) (relying|believing))]`,
      ],
      { free: true },
    ),
  ],
  flags: [
    { text: 'I have [no confidence in the chief executive].', role: 'member', audience: ['press'] },
    {
      text: 'I [wouldn’t trust Karen in Licensing to water a pot plant].',
      role: 'member',
      audience: ['member'],
    },
    {
      text: '[Don’t believe a word] that the planning department says.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Take anything Paula from Democratic Services tells you [with a pinch of salt].',
      role: 'member',
      audience: ['member'],
    },
  ],
  passes: [
    { text: 'I have no confidence in the Cabinet.', role: 'member', audience: ['press'] },
    { text: 'I have every confidence in the new director.', role: 'member', audience: ['press'] },
    { text: 'Residents have lost faith in the bus company.', role: 'member', audience: ['press'] },
    { text: 'I trust the clerk’s note over my own memory.', role: 'member', audience: ['member'] },
  ],
} as const satisfies Rule;
