import type { Rule } from '../lib/lint/rule.ts';
import { partyUse } from './council-resources/party-use.ts';
import { partyBooking } from './council-resources/party-booking.ts';
import { partySurgery } from './council-resources/party-surgery.ts';
import { privateUse } from './council-resources/private-use.ts';
import { privateAdvice } from './council-resources/private-advice.ts';
import { businessUse } from './council-resources/business-use.ts';
import { otherCapacity } from './council-resources/other-capacity.ts';

export const councilResources = [
  partyUse,
  partyBooking,
  partySurgery,
  privateUse,
  privateAdvice,
  businessUse,
  otherCapacity,
] as const satisfies readonly Rule[];
