/** Generated where the reader is trained: what it says there of some drafts, before its numbers are rounded. */
import type { Situation } from '../../lib/lint/situation.ts';

type Author = Situation['author'];

interface Published {
  readonly draft: {
    readonly text: string;
    readonly role: Author['role'];
    readonly traits: Author['traits'];
    readonly kind: Situation['kind'];
    readonly audience: Situation['audience'];
  };
  /** The strongest families of each, as log-odds. */
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly odds: Readonly<Record<string, number>>;
  }[];
}

export const published: readonly Published[] = [
  {
    draft: {
      text: "The new bus station has 14 bays, toilets and a café. Services begin on Monday. There's no official opening for the time being because of the local elections. Timetables can be found on the operators' websites.",
      role: 'communications',
      traits: [],
      kind: 'press-release',
      audience: ['press'],
    },
    sentences: [
      {
        start: 0,
        end: 52,
        odds: {
          'local-member': -1.41,
          'pre-election': -6.01,
          'premature-commitment': -8.41,
        },
      },
      {
        start: 53,
        end: 78,
        odds: {
          'local-member': -0.73,
          'pre-election': -3.52,
          'premature-commitment': -7.53,
        },
      },
      {
        start: 79,
        end: 157,
        odds: {
          'local-member': -1.46,
          'pre-election': -1.7,
          'party-politics': -6.2,
        },
      },
      {
        start: 158,
        end: 209,
        odds: {
          'pre-election': -6.01,
          'local-member': -7.56,
          'party-politics': -9.42,
        },
      },
    ],
  },
  {
    draft: {
      text: 'Please put in the diary: 3 March, group, Director of Adults re hospital discharge. 10 March, group, no officers (manifesto). 17 March, group, no officers (selection). 24 March onwards nothing.',
      role: 'member',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 82,
        odds: {
          'group-attendance': -6.23,
          'proper-channel': -7.36,
          'instructing-officers': -7.39,
        },
      },
      {
        start: 83,
        end: 124,
        odds: {
          'group-attendance': -5.39,
          'group-confidence': -6.86,
          'proper-channel': -7.91,
        },
      },
      {
        start: 125,
        end: 166,
        odds: {
          'group-attendance': -5.67,
          'pre-election': -7.93,
          'group-confidence': -8.09,
        },
      },
      {
        start: 167,
        end: 192,
        odds: {
          'pre-election': -7.14,
          'group-attendance': -7.7,
          respect: -8.28,
        },
      },
    ],
  },
  {
    draft: {
      text: "Things I've learned on placement: 1 councillors are mostly pale, stale and asleep. 2 the council couldn't organise a raffle, and just voted to prove it. 3 cake's good.",
      role: 'officer',
      traits: ['junior'],
      kind: 'social-post',
      audience: ['public'],
    },
    sentences: [
      {
        start: 0,
        end: 82,
        odds: {
          'authority-criticism': 2.07,
          'officer-criticism': -4.04,
          respect: -5.34,
        },
      },
      {
        start: 83,
        end: 152,
        odds: {
          'authority-criticism': 3.23,
          'party-politics': -1.64,
          respect: -3.14,
        },
      },
      {
        start: 153,
        end: 167,
        odds: {
          'authority-criticism': -6.45,
          'pre-election': -7.62,
          'party-politics': -8.17,
        },
      },
    ],
  },
  {
    draft: {
      text: "Three Ukrainian interns on Monday. Hide the vodka, and lads, hide your engagement rings, they're all after a passport. Buddy list attached.",
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 34,
        odds: {
          'council-resources': -5.9,
          'personal-data': -6.29,
          'instructing-officers': -6.88,
        },
      },
      {
        start: 35,
        end: 118,
        odds: {
          'council-resources': -1.27,
          respect: -2.51,
          discrimination: -2.52,
        },
      },
      {
        start: 119,
        end: 139,
        odds: {
          'confidential-information': -8.92,
          respect: -9.8,
          'media-routing': -10.02,
        },
      },
    ],
  },
  {
    draft: {
      text: "Toms here. Thanks for the deeds but I don't like what they say. You've a colleague in Land Charges who's, shall we say, beholden to me; ask him whether they might say something else. It's only a wall.",
      role: 'member',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 10,
        odds: {
          relationships: -8.1,
          'group-attendance': -8.18,
          'confidential-information': -9.73,
        },
      },
      {
        start: 11,
        end: 63,
        odds: {
          'group-attendance': -4.46,
          relationships: -6.57,
          'undue-pressure': -7.65,
        },
      },
      {
        start: 64,
        end: 182,
        odds: {
          'group-attendance': -2.28,
          'proper-channel': -3.86,
          'professional-advice': -3.97,
        },
      },
      {
        start: 183,
        end: 200,
        odds: {
          'group-attendance': -3.13,
          'professional-advice': -3.66,
          'undue-pressure': -4.7,
        },
      },
    ],
  },
  {
    draft: {
      text: "I'm very confident that Cabinet will back this on Thursday. I've worked closely with colleagues on it, and I think the case is overwhelming. But it's their vote, and mine.",
      role: 'member',
      traits: ['cabinet'],
      kind: 'media-reply',
      audience: ['press'],
    },
    sentences: [
      {
        start: 0,
        end: 59,
        odds: {
          'premature-commitment': -1.69,
          'confidential-information': -4.19,
          'media-routing': -5.18,
        },
      },
      {
        start: 60,
        end: 140,
        odds: {
          'premature-commitment': -1.64,
          'confidential-information': -5.07,
          'media-routing': -5.31,
        },
      },
      {
        start: 141,
        end: 171,
        odds: {
          'premature-commitment': -0.7,
          'confidential-information': -5.73,
          'authority-criticism': -6.46,
        },
      },
    ],
  },
  {
    draft: {
      text: "You asked how things are in the team. Honestly? Dire. Bukky's been promoted for doing nothing, I've been told off for doing everything, and a councillor asking questions is about the only thing that frightens them. Bollards are on order.",
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['member'],
    },
    sentences: [
      {
        start: 0,
        end: 37,
        odds: {
          'employment-matters': -7.16,
          'proper-channel': -8.91,
          'member-access': -9.12,
        },
      },
      {
        start: 38,
        end: 47,
        odds: {
          'employment-matters': -6.09,
          'officer-criticism': -8.33,
          'proper-channel': -8.69,
        },
      },
      {
        start: 48,
        end: 53,
        odds: {
          'employment-matters': -8.15,
          'member-access': -8.54,
          respect: -8.61,
        },
      },
      {
        start: 54,
        end: 214,
        odds: {
          'employment-matters': -0.85,
          'member-access': -1.72,
          'officer-criticism': -2.76,
        },
      },
      {
        start: 215,
        end: 237,
        odds: {
          'member-access': -7.42,
          respect: -10.02,
          'council-resources': -10.36,
        },
      },
    ],
  },
  {
    draft: {
      text: "Pay policy statement. The author of this report, being paid on the scale at table 1, has an interest in it, and so section 4 was written by the regional employers' organisation. Members may wish to hear from its director.",
      role: 'officer',
      traits: ['senior'],
      kind: 'report',
      audience: ['member'],
    },
    sentences: [
      {
        start: 0,
        end: 21,
        odds: {
          'professional-advice': -8.1,
          'decision-attribution': -8.67,
          'member-access': -9.26,
        },
      },
      {
        start: 22,
        end: 177,
        odds: {
          'professional-advice': -4.18,
          'decision-attribution': -4.86,
          'member-access': -6.94,
        },
      },
      {
        start: 178,
        end: 221,
        odds: {
          'group-attendance': -8.45,
          'local-member': -8.46,
          'party-politics': -8.96,
        },
      },
    ],
  },
  {
    draft: {
      text: "On-call log. Sat 06.10, tree down on Elm Park, natural causes. 06.20 told all three ward members. 06.40 told leader's office. 07.05 radio: agreed line given. 07.10 chainsaw. 09.00 bacon roll.",
      role: 'communications',
      traits: [],
      kind: 'note',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 12,
        odds: {
          'local-member': -9.12,
          'personal-data': -9.57,
          respect: -10.33,
        },
      },
      {
        start: 13,
        end: 62,
        odds: {
          'local-member': -5.95,
          'personal-data': -6.97,
          respect: -9.26,
        },
      },
      {
        start: 63,
        end: 97,
        odds: {
          'personal-data': -5.97,
          'local-member': -7.81,
          'instructing-officers': -9.19,
        },
      },
      {
        start: 98,
        end: 125,
        odds: {
          'personal-data': -7.19,
          'local-member': -9.29,
          respect: -9.84,
        },
      },
      {
        start: 126,
        end: 157,
        odds: {
          'personal-data': -10.13,
          respect: -10.68,
          'local-member': -10.68,
        },
      },
      {
        start: 158,
        end: 173,
        odds: {
          'local-member': -10.13,
          'personal-data': -10.68,
          respect: -10.93,
        },
      },
      {
        start: 174,
        end: 191,
        odds: {
          'local-member': -10.73,
          respect: -11.11,
          'undue-pressure': -11.17,
        },
      },
    ],
  },
  {
    draft: {
      text: "To the whole council, and their spouses if they've an interest. I've told no one at the office, but I intend to have the receptionist up for insolence. She asked me to 'bear with her'. I'm not a bear. Agenda follows.",
      role: 'member',
      traits: [],
      kind: 'email',
      audience: ['member'],
    },
    sentences: [
      {
        start: 0,
        end: 63,
        odds: {
          'group-confidence': -1.17,
          'group-attendance': -2.77,
          'member-access': -4.03,
        },
      },
      {
        start: 64,
        end: 151,
        odds: {
          'group-confidence': -1.58,
          'confidential-information': -2.57,
          'group-attendance': -3.59,
        },
      },
      {
        start: 152,
        end: 184,
        odds: {
          'proper-channel': -2.18,
          'employment-matters': -2.65,
          'confidential-information': -4.68,
        },
      },
      {
        start: 185,
        end: 200,
        odds: {
          'employment-matters': -2.97,
          'proper-channel': -3.93,
          'officer-criticism': -5.04,
        },
      },
      {
        start: 201,
        end: 216,
        odds: {
          respect: -7.95,
          'employment-matters': -8.39,
          'officer-criticism': -8.44,
        },
      },
    ],
  },
  {
    draft: {
      text: "Inquiry into the coach crash. The council's driver has been interviewed. Nothing further will be said about him or any of the children. The council sends its sympathy. Local members informed.",
      role: 'communications',
      traits: [],
      kind: 'press-release',
      audience: ['press'],
    },
    sentences: [
      {
        start: 0,
        end: 29,
        odds: {
          'media-routing': -8.55,
          'local-member': -8.85,
          'officer-criticism': -9.91,
        },
      },
      {
        start: 30,
        end: 72,
        odds: {
          'media-routing': -7.75,
          'personal-data': -8.36,
          'officer-criticism': -8.38,
        },
      },
      {
        start: 73,
        end: 135,
        odds: {
          'officer-criticism': -6.07,
          'media-routing': -6.63,
          'authority-criticism': -6.64,
        },
      },
      {
        start: 136,
        end: 167,
        odds: {
          'local-member': -9.87,
          respect: -10.46,
          'personal-data': -10.5,
        },
      },
      {
        start: 168,
        end: 191,
        odds: {
          'local-member': -8.97,
          respect: -10.33,
          'party-politics': -10.81,
        },
      },
    ],
  },
  {
    draft: {
      text: 'Statement by Councillor R. Peverell. "In confidential discussions with my Group the Director of Finance conceded that the capital programme is undeliverable. The administration must now come clean." Councillor Peverell will move a motion at the next meeting.',
      role: 'member',
      traits: [],
      kind: 'press-release',
      audience: ['press'],
    },
    sentences: [
      {
        start: 0,
        end: 36,
        odds: {
          'officer-criticism': -6.47,
          'group-confidence': -6.66,
          'confidential-information': -7.49,
        },
      },
      {
        start: 37,
        end: 157,
        odds: {
          'officer-criticism': 1.87,
          'group-confidence': 0.58,
          'confidential-information': -4.67,
        },
      },
      {
        start: 158,
        end: 198,
        odds: {
          'officer-criticism': -6.18,
          'party-politics': -6.56,
          'premature-commitment': -7.96,
        },
      },
      {
        start: 199,
        end: 258,
        odds: {
          'party-politics': -7.61,
          'premature-commitment': -7.97,
          'officer-criticism': -8.84,
        },
      },
    ],
  },
];
