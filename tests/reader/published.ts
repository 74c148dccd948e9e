/** Generated where the reader is trained (training/published.py): what it says there, before its numbers are rounded. */
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
        odds: { 'local-member': -7.49, 'pre-election': -9.04, 'premature-commitment': -7.64 },
      },
      {
        start: 53,
        end: 78,
        odds: { 'local-member': -6.13, 'pre-election': -3.96, 'premature-commitment': -4.94 },
      },
      {
        start: 79,
        end: 157,
        odds: { 'local-member': -4.88, 'pre-election': -0.71, 'premature-commitment': -4.53 },
      },
      {
        start: 158,
        end: 209,
        odds: { 'local-member': -6.95, 'pre-election': -8.75, 'premature-commitment': -6.29 },
      },
    ],
  },
  {
    draft: {
      text: 'Licensing policy review. Officers heard from the Sikh Gurdwara, the LGBT+ Forum, Age UK and the Night-Time Economy group, that door staff training should cover turbans, trans customers and hidden disability. A model condition is at Annex D.',
      role: 'officer',
      traits: [],
      kind: 'report',
      audience: ['member'],
    },
    sentences: [
      {
        start: 0,
        end: 24,
        odds: { 'group-confidence': -11.52, 'party-politics': -10.66, 'personal-data': -10.92 },
      },
      {
        start: 25,
        end: 207,
        odds: { 'council-resources': 0.29, 'party-politics': -5.49, 'personal-data': -2.52 },
      },
      {
        start: 208,
        end: 240,
        odds: {
          'confidential-information': -10.2,
          'personal-data': -10.18,
          'professional-advice': -10.7,
        },
      },
    ],
  },
  {
    draft: {
      text: "Not one of my group has a word to say against the new Head of Legal. I gather rumours are going round that we have. We appointed her, eleven to nil, and we'd do so again.",
      role: 'member',
      traits: ['group-leader'],
      kind: 'email',
      audience: ['senior-officer'],
    },
    sentences: [
      {
        start: 0,
        end: 68,
        odds: {
          'employment-matters': -1.66,
          'officer-criticism': -5.14,
          'professional-advice': -3.73,
        },
      },
      {
        start: 69,
        end: 115,
        odds: { 'employment-matters': -3.43, 'group-attendance': -3.87, 'undue-pressure': -3.16 },
      },
      {
        start: 116,
        end: 170,
        odds: { 'employment-matters': -3.55, 'officer-criticism': -4.17, 'undue-pressure': -0.84 },
      },
    ],
  },
  {
    draft: {
      text: "Alec, I've known you long enough to trust you. There's a side letter with the bus company, £3m if we walk away; the board was shown it on a screen and not given copies. I took it down. Not for use until I've left the country, ha.",
      role: 'member',
      traits: ['board'],
      kind: 'email',
      audience: ['press'],
    },
    sentences: [
      {
        start: 0,
        end: 46,
        odds: { 'confidential-information': -4.72, 'media-routing': -6.94, respect: -8.49 },
      },
      {
        start: 47,
        end: 168,
        odds: { 'confidential-information': 2.83, 'media-routing': -5.13, 'personal-data': -5.74 },
      },
      {
        start: 169,
        end: 184,
        odds: { 'confidential-information': -3.49, 'media-routing': -6.14, 'personal-data': -5.08 },
      },
      {
        start: 185,
        end: 229,
        odds: { 'confidential-information': -5.49, discrimination: -6.46, 'personal-data': -5.13 },
      },
    ],
  },
  {
    draft: {
      text: "I see the police want the crossing lit, Norman. Fair enough. I'd only assumed otherwise because of the report. Please correct it and let Peregrine Marchant have a copy before it's reissued.",
      role: 'member',
      traits: ['cabinet'],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 47,
        odds: { 'instructing-officers': -8.11, 'professional-advice': -5.51, respect: -8.87 },
      },
      {
        start: 48,
        end: 60,
        odds: { 'instructing-officers': -8.14, 'professional-advice': -4.85, respect: -8.89 },
      },
      {
        start: 61,
        end: 110,
        odds: { 'professional-advice': -1.8, relationships: -5.94, respect: -5.66 },
      },
      {
        start: 111,
        end: 189,
        odds: {
          'decision-attribution': -6.42,
          'instructing-officers': -4.31,
          'professional-advice': -2.3,
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
          'confidential-information': -6.13,
          'group-attendance': -3.7,
          'group-confidence': -2.99,
        },
      },
      {
        start: 64,
        end: 151,
        odds: {
          'confidential-information': -3.7,
          'group-attendance': -2.9,
          'proper-channel': -3.49,
        },
      },
      {
        start: 152,
        end: 184,
        odds: {
          'confidential-information': -4.35,
          'group-attendance': -3.31,
          'proper-channel': -2.84,
        },
      },
      {
        start: 185,
        end: 200,
        odds: { 'confidential-information': -5.6, 'proper-channel': -4.36, respect: -5.19 },
      },
      {
        start: 201,
        end: 216,
        odds: { 'group-confidence': -8.49, 'officer-criticism': -8.15, respect: -7.98 },
      },
    ],
  },
  {
    draft: {
      text: 'Dear Mr Trevelyan\nComplaint stage 2, reference 20443. I have reviewed the handling of your complaint. The officer dealing with it was courteous throughout but failed to reply within the time allowed. I uphold that element. I do not uphold the complaint that the decision was politically motivated, for which I have found no evidence.',
      role: 'officer',
      traits: [],
      kind: 'letter',
      audience: ['resident'],
    },
    sentences: [
      {
        start: 0,
        end: 17,
        odds: { 'authority-criticism': -10.62, 'local-member': -10.92, 'personal-data': -9.49 },
      },
      {
        start: 18,
        end: 53,
        odds: { 'local-member': -10.48, 'personal-data': -10.82, 'premature-commitment': -10.6 },
      },
      {
        start: 54,
        end: 101,
        odds: { 'confidential-information': -10.78, 'personal-data': -10.43, respect: -10.73 },
      },
      {
        start: 102,
        end: 199,
        odds: {
          'confidential-information': -7.94,
          'officer-criticism': -8.59,
          'personal-data': -6.81,
        },
      },
      {
        start: 200,
        end: 222,
        odds: {
          'authority-criticism': -2.73,
          'decision-attribution': -7.06,
          'local-member': -8.53,
        },
      },
      {
        start: 223,
        end: 333,
        odds: {
          'authority-criticism': 1.06,
          'decision-attribution': -2.67,
          'professional-advice': -7.03,
        },
      },
    ],
  },
  {
    draft: {
      text: "Feedback on the interviews. Candidate 1 was strong on law and weak on people. Candidate 2 was the other way about. Candidate 3 withdrew. We scored them separately before we talked and I'd offer it to 2.",
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 27,
        odds: { 'professional-advice': -9.94, relationships: -10.07, respect: -10.39 },
      },
      {
        start: 28,
        end: 77,
        odds: { discrimination: -9.39, 'professional-advice': -8.11, respect: -8.68 },
      },
      {
        start: 78,
        end: 114,
        odds: { discrimination: -8.77, 'professional-advice': -6.07, relationships: -8.86 },
      },
      {
        start: 115,
        end: 136,
        odds: {
          'confidential-information': -8.62,
          'professional-advice': -6.38,
          relationships: -8.39,
        },
      },
      {
        start: 137,
        end: 202,
        odds: {
          'confidential-information': -7.43,
          'professional-advice': -6.46,
          relationships: -7.62,
        },
      },
    ],
  },
  {
    draft: {
      text: 'Proud of our foster carers. I was at the awards on Friday. No photos of the children, for obvious reasons. There is a shortage in this area so if you have a spare room please think about it.',
      role: 'member',
      traits: [],
      kind: 'social-post',
      audience: ['public'],
    },
    sentences: [
      {
        start: 0,
        end: 27,
        odds: {
          'officer-criticism': -8.6,
          'personal-data': -10.35,
          'premature-commitment': -10.18,
        },
      },
      {
        start: 28,
        end: 58,
        odds: {
          'confidential-information': -10.5,
          'officer-criticism': -8.52,
          'premature-commitment': -9.86,
        },
      },
      {
        start: 59,
        end: 106,
        odds: { 'confidential-information': -9.41, 'officer-criticism': -5.25, respect: -7.87 },
      },
      {
        start: 107,
        end: 190,
        odds: { 'confidential-information': -8.22, 'officer-criticism': -5.9, respect: -6.91 },
      },
    ],
  },
  {
    draft: {
      text: "You're a sensible woman, Meera. You know who your friends are and which way this committee is going to vote on your team. I look forward to reading the officer view on Larkfield.",
      role: 'member',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 31,
        odds: { 'officer-criticism': -2.99, respect: 4.58, 'undue-pressure': -5.14 },
      },
      {
        start: 32,
        end: 121,
        odds: { 'party-politics': -1.29, respect: 0.16, 'undue-pressure': 2.04 },
      },
      {
        start: 122,
        end: 178,
        odds: {
          'instructing-officers': -5.15,
          'professional-advice': -5.2,
          'undue-pressure': -3.27,
        },
      },
    ],
  },
  {
    draft: {
      text: 'Full council tonight, 6.30pm. On the agenda: the waste strategy, a Green group motion on verges and a Conservative group motion on parking. Watch live or come along.',
      role: 'communications',
      traits: [],
      kind: 'social-post',
      audience: ['public'],
    },
    sentences: [
      {
        start: 0,
        end: 29,
        odds: { 'local-member': -9.51, 'party-politics': -9.01, 'premature-commitment': -8.24 },
      },
      {
        start: 30,
        end: 139,
        odds: { 'decision-attribution': -6.43, 'group-confidence': -5.22, 'party-politics': -6.6 },
      },
      {
        start: 140,
        end: 165,
        odds: { 'local-member': -8.71, 'party-politics': -6.4, respect: -8.65 },
      },
    ],
  },
  {
    draft: {
      text: 'Divisions affected: Barrow North. Consultation with local member: Cllr Fenwick, 8 Feb, by email and call. No objection. He would like the bench moved.',
      role: 'officer',
      traits: [],
      kind: 'report',
      audience: ['member'],
    },
    sentences: [
      {
        start: 0,
        end: 33,
        odds: { 'decision-attribution': -10.96, 'local-member': -10.6, 'personal-data': -11.66 },
      },
      {
        start: 34,
        end: 105,
        odds: { 'decision-attribution': -4.16, 'local-member': -8.44, 'member-access': -9.99 },
      },
      {
        start: 106,
        end: 119,
        odds: { 'decision-attribution': -7.28, 'local-member': -8.61, 'personal-data': -9.93 },
      },
      {
        start: 120,
        end: 150,
        odds: { 'decision-attribution': -8.95, 'local-member': -9.0, 'professional-advice': -9.9 },
      },
    ],
  },
];
