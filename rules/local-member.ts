import type { Rule } from '../lib/lint/rule.ts';
import { untold } from './local-member/untold.ts';
import { openingHours } from './local-member/opening-hours.ts';
import { serviceChange } from './local-member/service-change.ts';
import { charges } from './local-member/charges.ts';
import { closure } from './local-member/closure.ts';
import { highwayWorks } from './local-member/highway-works.ts';
import { catchment } from './local-member/catchment.ts';
import { funding } from './local-member/funding.ts';
import { parish } from './local-member/parish.ts';
import { planning } from './local-member/planning.ts';
import { traffic } from './local-member/traffic.ts';
import { decision } from './local-member/decision.ts';
import { contentious } from './local-member/contentious.ts';
import { campaign } from './local-member/campaign.ts';
import { pressAnswer } from './local-member/press-answer.ts';
import { mp } from './local-member/mp.ts';
import { complaint } from './local-member/complaint.ts';
import { performance } from './local-member/performance.ts';
import { invitation } from './local-member/invitation.ts';
import { newsOfPlace } from './local-member/news-of-place.ts';
import { report } from './local-member/report.ts';
import { cabinet } from './local-member/cabinet.ts';
import { others } from './local-member/others.ts';

export const localMember = [
  untold,
  openingHours,
  serviceChange,
  charges,
  closure,
  highwayWorks,
  catchment,
  funding,
  parish,
  planning,
  traffic,
  decision,
  contentious,
  campaign,
  pressAnswer,
  mp,
  complaint,
  performance,
  invitation,
  newsOfPlace,
  report,
  cabinet,
  others,
] as const satisfies readonly Rule[];
