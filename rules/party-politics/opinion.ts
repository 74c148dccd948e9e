import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { praised, proposal, scorned, scornful, verdict } from './lexicon/proposals.ts';
import { opposed, party } from './lexicon/sides.ts';

const theirs = any(party, opposed, 'your group', 'the administration', 'their', 'your lot');
const plans = `${theirs} 's? _2 (budget|plan|plans|proposal|proposals|scheme|pledge|policy|policies|ideas|idea|sums|figures|numbers|motion|amendment|case|argument|arguments|version|manifesto|alternative|line|attack|questions|question|performance|speech)`;
const it = any(proposal, plans);

export const opinion = {
  id: 'party-politics/opinion',
  severity: 'stop',
  message: 'This judges a group’s proposal politically, not professionally.',
  why: 'Advice on a motion or amendment should help every member to decide, whatever their party.',
  advice: 'Set out cost, law, risk and evidence, and let members weigh the merits.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `${it} _6 (~be|~seem|~look|~sound|~strike _ as|~read like|~smack of|~amount to|~come across as|~feel like|~have the look of|~reek of|~be nothing but|~be no more than|~represent|~read as|remains|remained|being|looks like|sounds like|as) (like|to be|to me)? ${scorned}`,
        `${it} _6 (~smack|~reek|~stink|~be full|~be long|~be heavy|~be short|~be light) (of|on) (${scorned}|politics|desperation|hypocrisy|rhetoric|detail|point-scoring|electioneering|hot air|panic|opportunism|cynicism|sour grapes|substance|slogans|virtue|spite)`,
        `${it} _4 (~be|~seem|~look|~sound|~strike _ as) (to be|to me|by far|clearly|plainly|much|easily)? ${praised}`,
        `${it} _4 (long|strong|heavy|big) on _4 (short|weak|light|low|thin) on`,
        `(option|proposal|scheme|plan|version|amendment) _1 (is|was|comes from|came from|belongs to) (the)? ${party} ('s)? _1 (and|so|which) _3 (should|ought|deserves|needs|must|can) _4 (thrown|binned|bin|rejected|reject|dismissed|ignored|laughed|ditched|scrapped|supported|welcomed|adopted|backed)`,
        `(it|this|that|${proposal}) (~be|amounts to|comes down to|adds up to) _2 (little|nothing|no) (more|but|other) (than)? (a|an|another)? _1 (stunt|gesture|gimmick|ploy|pose|slogan|wheeze|headline|leaflet|soundbite)`,
        `no (sensible|sane|serious|self-respecting|decent|reasonable|responsible|right-minded|honest) (person|councillor|member|authority|council|party) (would|could|will|can) _2 (back|support|vote|touch|propose|dream|second|defend|swallow|agree)`,
        '(motion|amendment|proposal|budget|plan|manifesto|speech) _4 (long|strong|heavy|big) on _4 (short|weak|light|low|thin) on',
        `${it} _6 ${verdict}`,
        `(it|this|that|which|and) ${verdict}`,
        `(has|have|shows|show|had|with) (a (good|great) deal|far|much|a lot|a little|rather|so much|some|real|considerably|infinitely|a bit|any|genuine|no|little|precious little) (more)? (heart|soul|imagination|vision|courage|compassion|backbone|ambition|humanity|common sense|principle|decency|kindness|integrity|guts|conscience|sense|honesty|fairness|charm|merit|sparkle|idea|grasp) _2 (in it|than|to it|about it|behind it|to recommend it|and)`,
        `(a|an|the|this|that|their|such a|such an|another|yet another)? ${scornful} (and (@|*))? _1 (amendment|amendments|motion|motions|alternative budget|shadow budget|call-in|manifesto)`,
        `${scornful} (${party}|opposition) (amendment|motion|budget|plan|plans|proposal|proposals|scheme|idea|ideas|pledge|manifesto|sums)`,
        `(~be|just|merely|simply|only|little more than|nothing more than|nothing but|more|the usual|another|yet another|some|pure|mere|sheer) (bit of|piece of|exercise in|case of)? (posturing|grandstanding|gesture politics|political theatre|point-scoring|political point-scoring|showboating|playing to the gallery|mischief-making|virtue signalling|politicking|electioneering|political games|publicity stunt|political stunt)`,
        `(members|councillors|you|the committee|the council|council|colleagues|we|committee|cabinet|board) (should|ought to|would do well to|need to|must|are urged to|are invited to|would be wise to|might like to|would be right to|will want to|can safely|may safely) (all|now|just|simply|therefore)? (get behind|rally behind|rally round|back|throw out|laugh out|vote (for|against|down|through)|see off|kick out|bin|give short shrift|unite behind|swing behind|row in behind|embrace|cheer|see through|ignore|dismiss|pay no attention to|not be fooled by|not be taken in by) (it|this|that|them|${it})`,
        `(members|councillors|anyone|those|colleagues|people) with (an eye (on|to)|any|half a|even a|the slightest|an ounce of|a grain of|a shred of|a drop of) _6 (will know|know|should know|can see|will see|needs no|need no|would|will recognise|vote|reject|dismiss)`,
        `${it} _6 (the stronger|the weaker|the superior|the inferior|my favourite|my preference|my pick|the winner|the one (i|we)|the one to|head and shoulders|streets ahead|hands down|miles better|miles ahead|out of the park|wins (it|hands)|knocks spots off|beats|puts _ to shame|leaves _ standing|makes _ look|trumps|pips|shades it|edges it)`,
        `(i|we|officers|personally|privately) _2 (would|will|d|am|are|feel|do)? _1 (support|supporting|back|backing|favour|favouring|prefer|endorse|endorsing|commend|applaud|welcome|vote for|minded to support|inclined to support|instinctively support|wholeheartedly support|sympathise with|deplore|oppose|regret|detest|despise|disagree with|dislike|resent) ${any('(the|this|that|their|your|our) (green|labour|conservative|tory|liberal democrat|lib dem|independent|reform|opposition|group|minority|administration)? (amendment|motion|alternative budget|manifesto)', plans)}`,
        `(sensible|fair|decent|reasonable|right-minded|right-thinking|thinking|humane) (people|person|members|member|councillor|councillors|folk) _6 (support|back|vote|oppose|reject|see through|agree|disagree) _4 (it|this|that|${it})`,
        `${it} _6 (cares|care|thinks|thought|speaks|believes|understands) (about|more about|of|for|in) (people|residents|families|the poor|ordinary)`,
        `(their|the opposition's|${party}'s?) (sums|figures|numbers|arithmetic|maths) (do not|never|does not|don't|fail to|simply do not|just do not) add up`,
        `(hole|holes) in (it|the middle|their) _6`,
        `(wish list|wishlist|letter to santa|shopping list|christmas list) with a`,
        `${any(party, opposed)} _2 ((got|get|have got|has got) (their|its) (sums|figures|facts|numbers|maths) wrong|lost the argument|losing the argument|won the argument|has the better of the argument|have the better of the argument|are right|is right|are wrong|is wrong|were right|were wrong|had the better|have a point|has a point|talk(s)? sense|know what they are|make sense|makes sense|are talking)`.replace(
          'talk(s)?',
          '(talk|talks|talked|talking)',
        ),
      ],
      spare: ['quoted', 'negated', 'reported', 'question'],
      unless: [
        ...evenHanded,
        '(legally|unlawful|ultra vires|section #|s151|section 151|competent|rules of procedure|standing orders|standing order|procedure rules|wording|grammar|typo|spelling|numbered|appendix is wrong|figures are wrong in)',
      ],
    }),
  ],
  flags: [
    {
      text: '[The amendment deserves to succeed].',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: '[The Green motion is the usual posturing].',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    { text: '[The opposition’s budget is a wish list].', role: 'officer', audience: ['member'] },
    {
      text: '[Members should get behind the Labour amendment].',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
  ],
  passes: [
    {
      text: 'The amendment would cost £2 million a year.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'In my professional view option B carries the least risk.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'The motion is out of order under standing order 12.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'I can’t say which amendment is better, because that is a political choice.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
