import type { Rule } from '../lib/lint/rule.ts';
import { bulkList } from './personal-data/bulk-list.ts';
import { reusedContacts } from './personal-data/reused-contacts.ts';
import { complainant } from './personal-data/complainant.ts';
import { health } from './personal-data/health.ts';
import { care } from './personal-data/care.ts';
import { money } from './personal-data/money.ts';
import { crime } from './personal-data/crime.ts';
import { status } from './personal-data/status.ts';
import { family } from './personal-data/family.ts';
import { staffCircumstances } from './personal-data/staff-circumstances.ts';
import { namedChild } from './personal-data/named-child.ts';
import { homeAddress } from './personal-data/home-address.ts';
import { telephone } from './personal-data/telephone.ts';
import { email } from './personal-data/email.ts';
import { dateOfBirth } from './personal-data/date-of-birth.ts';
import { nhsNumber } from './personal-data/nhs-number.ts';
import { nationalInsurance } from './personal-data/national-insurance.ts';
import { bankDetails } from './personal-data/bank-details.ts';
import { officialNumber } from './personal-data/official-number.ts';
import { vehicle } from './personal-data/vehicle.ts';
import { caseReference } from './personal-data/case-reference.ts';
import { byDescription } from './personal-data/by-description.ts';
import { documents } from './personal-data/documents.ts';
import { namedList } from './personal-data/named-list.ts';
import { whereabouts } from './personal-data/whereabouts.ts';
import { hinted } from './personal-data/hinted.ts';
import { openList } from './personal-data/open-list.ts';
import { privateMailbox } from './personal-data/private-mailbox.ts';
import { greeting } from './personal-data/greeting.ts';

export const personalData = [
  bulkList,
  reusedContacts,
  complainant,
  health,
  care,
  money,
  crime,
  status,
  family,
  staffCircumstances,
  namedChild,
  homeAddress,
  telephone,
  email,
  dateOfBirth,
  nhsNumber,
  nationalInsurance,
  bankDetails,
  officialNumber,
  vehicle,
  caseReference,
  byDescription,
  documents,
  namedList,
  whereabouts,
  hinted,
  openList,
  privateMailbox,
  greeting,
] as const satisfies readonly Rule[];
