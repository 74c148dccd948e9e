/** Rules of a family that a clause engages only where it says so; another council may allow what they notice. */
interface Narrower {
  readonly says: RegExp;
  readonly rules: readonly string[];
}

export interface Gated {
  readonly narrower: readonly Narrower[];
  /** Where the clause says none of it. */
  readonly otherwise: readonly string[];
}

const when = (says: RegExp, ...rules: readonly string[]): Narrower => ({ says, rules });

/** Families whose rules do not all stand in every council. The rest are supported as a whole. */
export const gated: Readonly<Record<string, Gated>> = {
  'decision-attribution': {
    narrower: [
      when(/\bchair\w*/i, 'decision-attribution/chairman'),
      when(/\bgroup meetings?|political groups?/i, 'decision-attribution/political-group'),
      when(
        /\bconsult/i,
        'decision-attribution/consultation',
        'decision-attribution/signature',
        'decision-attribution/objection',
      ),
      when(
        /\b(?:no|not|nor|neither|only)\b[^.]*\b(?:executive|delegated|individual|personal|legal) (?:powers?|authority|decisions?|members?|councillors?)|\bindividual (?:members?|councillors?)\b[^.]*\b(?:no|not|cannot)\b/i,
        'decision-attribution/lead-member',
        'decision-attribution/own-decision',
      ),
      when(/\brather than ["“‘']?portfolio holder/i, 'decision-attribution/title'),
      when(/\binform the (?:relevant )?(?:cabinet|lead) member/i, 'decision-attribution/untold'),
    ],
    otherwise: ['decision-attribution/consultation', 'decision-attribution/chairman'],
  },
  'proper-channel': {
    narrower: [
      when(
        /\bjunior\b|\b(?:through|via|to) the (?:chief officers?|clerk|directors?|heads? of|proper officer)|\bdirectly to\b/i,
        'proper-channel/junior-request',
        'proper-channel/junior-reply',
      ),
      when(
        /\battend(?:ance)?\b[^.]*\bofficers?|\bofficers?\b[^.]*\battend/i,
        'proper-channel/attendance',
      ),
      when(/\bbriefings?\b/i, 'proper-channel/briefing'),
      when(
        /\b(?:complain\w*|concerns?|conduct|dissatisfied|unhappy|informal\w*|resolv\w+|dispute|private(?:ly)?)\b/i,
        'proper-channel/formal-first',
        'proper-channel/circulated',
        'proper-channel/behind-back',
      ),
      when(/\bdisciplin\w+/i, 'proper-channel/discipline'),
    ],
    otherwise: ['proper-channel/formal-first', 'proper-channel/circulated'],
  },
  'authority-criticism': {
    narrower: [
      when(
        /\bpublic\w*\b[^.]*\bcritici|\bcritici[^.]*\b(?:public|press|media)/i,
        'authority-criticism/public-dissent',
      ),
      when(/\brepresent\w*/i, 'authority-criticism/representative'),
      when(/\bline taken\b/i, 'authority-criticism/line-taken'),
      when(/\bimplement/i, 'authority-criticism/refusal'),
      when(/\b(?:assist\w*|media statement|adversely)\b/i, 'authority-criticism/damaging-help'),
      when(/\blegitimacy|democratic/i, 'authority-criticism/legitimacy'),
    ],
    otherwise: ['authority-criticism/public-dissent', 'authority-criticism/representative'],
  },
  'media-routing': {
    narrower: [
      when(
        /\b(?:enquir|inquir|referred|refer|press office|communications?|procedures?|authoris|through)\w*/i,
        'media-routing/answering',
        'media-routing/own-dealings',
        'media-routing/speaking-for',
      ),
      when(/\binformed of media\b/i, 'media-routing/board-member'),
      when(/\b(?:political|impartial|factual|assist)\w*/i, 'media-routing/partisan-help'),
      when(/\breputation|adversely/i, 'media-routing/hatchet'),
    ],
    otherwise: ['media-routing/answering', 'media-routing/speaking-for'],
  },
  'group-attendance': {
    narrower: [
      when(/\bsurger/i, 'group-attendance/closed-surgery', 'group-attendance/party-premises'),
      when(
        /\bsame\b|\b(?:other|another|all) (?:political |party )?groups?/i,
        'group-attendance/parity',
      ),
      when(/\b(?:refuse|decline|oblig|requir)\w*/i, 'group-attendance/compelled'),
      when(
        /\bnot (?:elected )?(?:members|councillors)\b|\bnon-(?:members|councillors)/i,
        'group-attendance/outsiders',
      ),
      when(/\bjunior|senior officers?|chief officers?/i, 'group-attendance/junior'),
      when(/\bpublic (?:or other )?meeting/i, 'group-attendance/own-meeting'),
      when(
        /\bparty\b|\bpolitical\b/i,
        'group-attendance/party-meeting',
        'group-attendance/party-items',
        'group-attendance/lines',
        'group-attendance/tactics',
        'group-attendance/group-papers',
      ),
    ],
    otherwise: ['group-attendance/party-meeting', 'group-attendance/party-items'],
  },
  'member-access': {
    narrower: [
      when(
        /\b(?:timely|respon\w+|repl(?:y|ies)|within \w+ (?:working )?days)/i,
        'member-access/late-reply',
      ),
      when(
        /\b(?:documents?|papers?|information|material|access|inspect|need to know)\b/i,
        'member-access/refusal',
        'member-access/told-to-use-foi',
        'member-access/committee-papers',
        'member-access/correspondence',
      ),
      when(/\bneed to know\b|\bnecessary for\b/i, 'member-access/idle-request'),
      when(/\bobserv/i, 'member-access/observer'),
      when(/\bscrutiny\b/i, 'member-access/scrutiny-blocked', 'member-access/account'),
      when(/\bdirect contact\b/i, 'member-access/contact-barred'),
    ],
    otherwise: ['member-access/refusal', 'member-access/late-reply'],
  },
};
