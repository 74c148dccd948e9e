import type { Rule } from '../lib/lint/rule.ts';
import { partyBlame } from './party-politics/blame.ts';
import { credit } from './party-politics/credit.ts';
import { electioneering } from './party-politics/electioneering.ts';
import { campaigning } from './party-politics/campaigning.ts';
import { allegiance } from './party-politics/allegiance.ts';
import { ammunition } from './party-politics/ammunition.ts';
import { unequalTreatment } from './party-politics/unequal-treatment.ts';
import { slanting } from './party-politics/slanting.ts';
import { partyMotive } from './party-politics/motive.ts';
import { opinion } from './party-politics/opinion.ts';
import { askingOpinion } from './party-politics/asking-opinion.ts';
import { takingSides } from './party-politics/taking-sides.ts';
import { partyOffice } from './party-politics/party-office.ts';
import { partyWork } from './party-politics/party-work.ts';
import { claimedSupport } from './party-politics/claimed-support.ts';
import { wink } from './party-politics/wink.ts';

export const partyPolitics = [
  partyBlame,
  credit,
  electioneering,
  campaigning,
  allegiance,
  ammunition,
  unequalTreatment,
  slanting,
  partyMotive,
  opinion,
  askingOpinion,
  takingSides,
  partyOffice,
  partyWork,
  claimedSupport,
  wink,
] as const satisfies readonly Rule[];
