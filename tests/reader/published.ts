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
      text: 'I enjoyed it, thanks for having me. Pls could you take me off the e-mail list for your canvassing rota? I think that I was added by mistake when you sent me the agenda.',
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['political-group'],
    },
    sentences: [
      {
        start: 0,
        end: 35,
        odds: {
          'council-resources': -6.1,
          'personal-data': -6.62,
          'party-politics': -6.99,
        },
      },
      {
        start: 36,
        end: 103,
        odds: {
          'council-resources': -1.86,
          'personal-data': -2.37,
          'employment-matters': -6.75,
        },
      },
      {
        start: 104,
        end: 168,
        odds: {
          'council-resources': -5.95,
          'personal-data': -6.23,
          'employment-matters': -7.48,
        },
      },
    ],
  },
  {
    draft: {
      text: 'Just the facts please in the Q&A: what, when, how much, who to ring. Take out "sadly". Take out "exciting". It\'s a car park.',
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 68,
        odds: {
          respect: 3.04,
          'professional-advice': -3.34,
          'member-access': -5.46,
        },
      },
      {
        start: 69,
        end: 86,
        odds: {
          respect: 2.08,
          'professional-advice': -0.55,
          'member-access': -4.49,
        },
      },
      {
        start: 87,
        end: 107,
        odds: {
          'professional-advice': -0.56,
          respect: -0.94,
          'member-access': -4.87,
        },
      },
      {
        start: 108,
        end: 124,
        odds: {
          respect: -2.77,
          'professional-advice': -5.61,
          'council-resources': -7.29,
        },
      },
    ],
  },
  {
    draft: {
      text: "Civic Pride shortlist. I've put the Pakistani women's cycling lot in at three. They won't win, obviously, but it's good optics, and fair play for getting on a bike in all that clobber. Judges meet on the 8th.",
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 22,
        odds: {
          discrimination: -7.92,
          'group-attendance': -9.19,
          respect: -9.24,
        },
      },
      {
        start: 23,
        end: 78,
        odds: {
          discrimination: 3.17,
          'party-politics': -5.72,
          respect: -5.79,
        },
      },
      {
        start: 79,
        end: 184,
        odds: {
          discrimination: 3.06,
          'party-politics': -4.07,
          'undue-pressure': -5.76,
        },
      },
      {
        start: 185,
        end: 208,
        odds: {
          'confidential-information': -7.96,
          'undue-pressure': -8.59,
          relationships: -9.17,
        },
      },
    ],
  },
  {
    draft: {
      text: "I'm asked whether the Lead Member can \"veto\" a delegated decision. No. If she objects and I can't meet her concern it goes to Cabinet, which can say whatever it likes. It's a good system; please don't shortcut it.",
      role: 'officer',
      traits: ['senior'],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 66,
        odds: {
          'decision-attribution': -6.53,
          'member-access': -9.14,
          'professional-advice': -10.09,
        },
      },
      {
        start: 67,
        end: 167,
        odds: {
          'decision-attribution': -4.52,
          'member-access': -6.87,
          respect: -9.56,
        },
      },
      {
        start: 168,
        end: 213,
        odds: {
          'member-access': -5.35,
          'decision-attribution': -7.08,
          'professional-advice': -9.0,
        },
      },
    ],
  },
  {
    draft: {
      text: "For group on Wednesday. On the Eastfield application we'll be refusing, so planning members are to come with reasons. Finance paper attached (public). If you can't be there tell the whip.",
      role: 'member',
      traits: [],
      kind: 'note',
      audience: ['political-group'],
    },
    sentences: [
      {
        start: 0,
        end: 23,
        odds: {
          'group-attendance': -7.1,
          'premature-commitment': -8.13,
          'group-confidence': -8.56,
        },
      },
      {
        start: 24,
        end: 117,
        odds: {
          'premature-commitment': -4.52,
          'group-attendance': -4.87,
          'decision-attribution': -6.07,
        },
      },
      {
        start: 118,
        end: 150,
        odds: {
          'group-attendance': -8.34,
          'confidential-information': -9.12,
          'premature-commitment': -9.14,
        },
      },
      {
        start: 151,
        end: 187,
        odds: {
          'group-attendance': -8.09,
          'premature-commitment': -9.98,
          'confidential-information': -10.11,
        },
      },
    ],
  },
  {
    draft: {
      text: "I've had it in mind for some time to say that your receptionist ought to be moved to where the public can't see her, and I'd like HR to find a reason. That veil puts people off. Are the new chairs in?",
      role: 'member',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 150,
        odds: {
          'employment-matters': 0.33,
          'proper-channel': -0.88,
          'undue-pressure': -2.4,
        },
      },
      {
        start: 151,
        end: 177,
        odds: {
          'employment-matters': -3.05,
          'proper-channel': -4.11,
          'undue-pressure': -4.36,
        },
      },
      {
        start: 178,
        end: 200,
        odds: {
          'undue-pressure': -7.69,
          respect: -8.83,
          'group-attendance': -9.16,
        },
      },
    ],
  },
  {
    draft: {
      text: "I'm not asking you to tell me who complained about Cllr Moss. I am asking you to move whoever it was off the committee suite before the new year. We'd all breathe easier. Now, car parking at the count.",
      role: 'member',
      traits: ['group-leader'],
      kind: 'email',
      audience: ['senior-officer'],
    },
    sentences: [
      {
        start: 0,
        end: 61,
        odds: {
          'proper-channel': -1.84,
          'undue-pressure': -7.12,
          'employment-matters': -7.18,
        },
      },
      {
        start: 62,
        end: 145,
        odds: {
          'proper-channel': -3.45,
          'undue-pressure': -6.05,
          'officer-criticism': -6.7,
        },
      },
      {
        start: 146,
        end: 170,
        odds: {
          'undue-pressure': -4.22,
          'employment-matters': -5.81,
          'group-attendance': -6.52,
        },
      },
      {
        start: 171,
        end: 201,
        odds: {
          'undue-pressure': -4.39,
          'employment-matters': -7.08,
          'instructing-officers': -8.23,
        },
      },
    ],
  },
  {
    draft: {
      text: "Official council notice (I'm a councillor so it's official): NO trees will be felled in Elm Park, EVER. And the clown in Parks who dreamt it up should go back to driving the mower.",
      role: 'member',
      traits: [],
      kind: 'social-post',
      audience: ['public'],
    },
    sentences: [
      {
        start: 0,
        end: 103,
        odds: {
          'premature-commitment': -1.42,
          'media-routing': -1.72,
          'local-member': -6.12,
        },
      },
      {
        start: 104,
        end: 180,
        odds: {
          'officer-criticism': -1.14,
          'authority-criticism': -4.34,
          'premature-commitment': -5.55,
        },
      },
    ],
  },
  {
    draft: {
      text: "Dear Mrs Fenwick-Hughes, I'm afraid that I can't tell you which site until Cabinet's met on Tuesday, in public. Your councillor's holding a meeting the day after, whichever it is.",
      role: 'officer',
      traits: [],
      kind: 'email',
      audience: ['resident'],
    },
    sentences: [
      {
        start: 0,
        end: 111,
        odds: {
          'local-member': -7.18,
          'confidential-information': -8.03,
          'decision-attribution': -8.29,
        },
      },
      {
        start: 112,
        end: 179,
        odds: {
          'local-member': -4.36,
          'authority-criticism': -8.03,
          'pre-election': -8.18,
        },
      },
    ],
  },
  {
    draft: {
      text: "Tommo, ta for the lift data. You've got access to the number plates, haven't you? A silver Golf's been parked across my drive two nights and I'd love to know whose it is, not for council, just so's I can pop round. Cheers",
      role: 'member',
      traits: [],
      kind: 'email',
      audience: ['officer'],
    },
    sentences: [
      {
        start: 0,
        end: 28,
        odds: {
          'instructing-officers': -6.64,
          'council-resources': -7.05,
          'undue-pressure': -8.11,
        },
      },
      {
        start: 29,
        end: 81,
        odds: {
          'council-resources': -2.85,
          'instructing-officers': -4.5,
          'undue-pressure': -5.79,
        },
      },
      {
        start: 82,
        end: 214,
        odds: {
          'council-resources': -2.69,
          'pre-election': -3.36,
          'undue-pressure': -4.26,
        },
      },
      {
        start: 215,
        end: 221,
        odds: {
          'undue-pressure': -9.87,
          respect: -9.88,
          'pre-election': -10.03,
        },
      },
    ],
  },
  {
    draft: {
      text: 'Treasury Management Outturn. Borrowing stood at £214.6 million at 31 March. The average rate was 3.81 per cent. There were no breaches of the prudential indicators. One counterparty limit was exceeded for one day by £0.3 million owing to a late receipt; this was reported to the Governance Committee on 11 April.',
      role: 'officer',
      traits: [],
      kind: 'report',
      audience: ['public'],
    },
    sentences: [
      {
        start: 0,
        end: 28,
        odds: {
          'local-member': -10.05,
          'confidential-information': -10.51,
          'officer-criticism': -11.02,
        },
      },
      {
        start: 29,
        end: 75,
        odds: {
          'confidential-information': -9.22,
          'local-member': -10.08,
          'professional-advice': -10.95,
        },
      },
      {
        start: 76,
        end: 111,
        odds: {
          'confidential-information': -8.62,
          'local-member': -10.58,
          'authority-criticism': -10.75,
        },
      },
      {
        start: 112,
        end: 164,
        odds: {
          'authority-criticism': -5.78,
          'confidential-information': -7.14,
          'local-member': -8.89,
        },
      },
      {
        start: 165,
        end: 312,
        odds: {
          'authority-criticism': -6.56,
          'confidential-information': -7.91,
          'decision-attribution': -8.0,
        },
      },
    ],
  },
];
