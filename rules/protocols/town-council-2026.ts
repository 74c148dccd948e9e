import type { Protocol } from '../../lib/lint/protocol.ts';
import type { SupportId } from './support-id.ts';
import { expectations } from './town-council-2026/expectations.ts';
import { roles } from './town-council-2026/roles.ts';

export const townCouncil2026 = {
  id: 'town-council-2026',
  title: 'Member/Officer Relations Protocol, town council',
  status: {
    council: 'Town council (the document does not name it)',
    version: '2026',
    state: 'adopted',
    adopted: '2026-03-23',
    review: '2027-03',
    minute: '2026-101',
    history: [
      { date: '2020-03-17', minute: '123-2020', what: 'Version 2020v1, for review in March 2021.' },
      { date: '2021-03-25', minute: '97-2021', what: 'Version 2021, for review in March 2022.' },
      { date: '2022-03-24', minute: '97-2022', what: 'Version 2022-03, for review in March 2023.' },
      { date: '2023-03-21', minute: '130-2023', what: 'Version 2023, for review in March 2024.' },
      { date: '2024-03-19', minute: '2024-104', what: 'Version 2024, for review in March 2025.' },
      { date: '2025-03-24', minute: '2025-110', what: 'Version 2025, for review in March 2026.' },
    ],
  },
  clauses: [...roles, ...expectations],
} as const satisfies Protocol<SupportId>;
