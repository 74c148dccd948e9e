import type { Rule } from '../lib/lint/rule.ts';
import { publicDissent } from './authority-criticism/public-dissent.ts';
import { representative } from './authority-criticism/representative.ts';
import { lineTaken } from './authority-criticism/line-taken.ts';
import { refusal as nonCompliance } from './authority-criticism/refusal.ts';
import { damagingHelp } from './authority-criticism/damaging-help.ts';
import { legitimacy } from './authority-criticism/legitimacy.ts';
import { leadMember } from './decision-attribution/lead-member.ts';
import { ownDecision } from './decision-attribution/own-decision.ts';
import { title as holderTitle } from './decision-attribution/title.ts';
import { consultation } from './decision-attribution/consultation.ts';
import { signature } from './decision-attribution/signature.ts';
import { objection } from './decision-attribution/objection.ts';
import { chairman } from './decision-attribution/chairman.ts';
import { politicalGroup } from './decision-attribution/political-group.ts';
import { untold } from './decision-attribution/untold.ts';
import { refusal as informationRefused } from './member-access/refusal.ts';
import { toldToUseFoi } from './member-access/told-to-use-foi.ts';
import { contactBarred } from './member-access/contact-barred.ts';
import { correspondence } from './member-access/correspondence.ts';
import { committeePapers } from './member-access/committee-papers.ts';
import { account } from './member-access/account.ts';
import { observer } from './member-access/observer.ts';
import { scrutinyBlocked } from './member-access/scrutiny-blocked.ts';
import { lateReply } from './member-access/late-reply.ts';
import { idleRequest } from './member-access/idle-request.ts';
import { groupHint } from './group-confidence/group-hint.ts';
import { groupAdvice } from './group-confidence/group-advice.ts';
import { relayedDiscussion } from './group-confidence/relayed-discussion.ts';
import { uncheckedRemark } from './group-confidence/unchecked-remark.ts';
import { partyConfidence } from './group-confidence/party-confidence.ts';
import { formerAdministration } from './group-confidence/former-administration.ts';
import { privatePapers } from './confidential-information/private-papers.ts';
import { privateSession } from './confidential-information/private-session.ts';
import { privateBriefing } from './confidential-information/private-briefing.ts';
import { officersConfidence } from './confidential-information/officers-confidence.ts';
import { notYetPublic } from './confidential-information/not-yet-public.ts';
import { hint as confidentialHint } from './confidential-information/hint.ts';
import { secretTerms } from './confidential-information/secret-terms.ts';
import { unmarked } from './confidential-information/unmarked.ts';
import { earlyThinking } from './confidential-information/early-thinking.ts';
import { governmentExchange } from './confidential-information/government-exchange.ts';
import { groupGuests } from './confidential-information/group-guests.ts';
import { otherPurpose } from './confidential-information/other-purpose.ts';
import { slur } from './discrimination/slur.ts';
import { stereotype } from './discrimination/stereotype.ts';
import { exclusion } from './discrimination/exclusion.ts';
import { coded } from './discrimination/coded.ts';
import { belittling } from './discrimination/belittling.ts';
import { appraisal } from './officer-criticism/appraisal.ts';
import { blame } from './officer-criticism/blame.ts';
import { capability } from './officer-criticism/capability.ts';
import { character } from './officer-criticism/character.ts';
import { colleague } from './officer-criticism/colleague.ts';
import { conduct } from './officer-criticism/conduct.ts';
import { division } from './officer-criticism/division.ts';
import { effort } from './officer-criticism/effort.ts';
import { fitness } from './officer-criticism/fitness.ts';
import { honesty } from './officer-criticism/honesty.ts';
import { insinuation } from './officer-criticism/insinuation.ts';
import { motive } from './officer-criticism/motive.ts';
import { neglect } from './officer-criticism/neglect.ts';
import { ridicule } from './officer-criticism/ridicule.ts';
import { trust } from './officer-criticism/trust.ts';
import { bankDetails } from './personal-data/bank-details.ts';
import { bulkList } from './personal-data/bulk-list.ts';
import { byDescription } from './personal-data/by-description.ts';
import { care } from './personal-data/care.ts';
import { caseReference } from './personal-data/case-reference.ts';
import { complainant } from './personal-data/complainant.ts';
import { crime } from './personal-data/crime.ts';
import { dateOfBirth } from './personal-data/date-of-birth.ts';
import { documents } from './personal-data/documents.ts';
import { email } from './personal-data/email.ts';
import { family } from './personal-data/family.ts';
import { health } from './personal-data/health.ts';
import { homeAddress } from './personal-data/home-address.ts';
import { money } from './personal-data/money.ts';
import { namedChild } from './personal-data/named-child.ts';
import { namedList } from './personal-data/named-list.ts';
import { nationalInsurance } from './personal-data/national-insurance.ts';
import { nhsNumber } from './personal-data/nhs-number.ts';
import { officialNumber } from './personal-data/official-number.ts';
import { reusedContacts } from './personal-data/reused-contacts.ts';
import { staffCircumstances } from './personal-data/staff-circumstances.ts';
import { status } from './personal-data/status.ts';
import { telephone } from './personal-data/telephone.ts';
import { vehicle } from './personal-data/vehicle.ts';
import { whereabouts } from './personal-data/whereabouts.ts';
import { allegiance } from './party-politics/allegiance.ts';
import { ammunition } from './party-politics/ammunition.ts';
import { askingOpinion } from './party-politics/asking-opinion.ts';
import { partyBlame } from './party-politics/blame.ts';
import { campaigning } from './party-politics/campaigning.ts';
import { claimedSupport } from './party-politics/claimed-support.ts';
import { credit } from './party-politics/credit.ts';
import { electioneering } from './party-politics/electioneering.ts';
import { partyMotive } from './party-politics/motive.ts';
import { opinion } from './party-politics/opinion.ts';
import { partyWork } from './party-politics/party-work.ts';
import { slanting } from './party-politics/slanting.ts';
import { takingSides } from './party-politics/taking-sides.ts';
import { unequalTreatment } from './party-politics/unequal-treatment.ts';
import { businessUse } from './council-resources/business-use.ts';
import { otherCapacity } from './council-resources/other-capacity.ts';
import { partyBooking } from './council-resources/party-booking.ts';
import { partySurgery } from './council-resources/party-surgery.ts';
import { partyUse } from './council-resources/party-use.ts';
import { privateAdvice } from './council-resources/private-advice.ts';
import { privateUse } from './council-resources/private-use.ts';
import { closedSurgery } from './group-attendance/closed-surgery.ts';
import { compelled } from './group-attendance/compelled.ts';
import { groupPapers } from './group-attendance/group-papers.ts';
import { juniors } from './group-attendance/junior.ts';
import { groupLines } from './group-attendance/lines.ts';
import { outsiders } from './group-attendance/outsiders.ts';
import { ownMeetings } from './group-attendance/own-meeting.ts';
import { parity } from './group-attendance/parity.ts';
import { partyItems } from './group-attendance/party-items.ts';
import { partyMeetings } from './group-attendance/party-meeting.ts';
import { partyPremisesRule } from './group-attendance/party-premises.ts';
import { groupTactics } from './group-attendance/tactics.ts';
import { meeting } from './pre-election/meeting.ts';
import { nearPoll } from './pre-election/near-poll.ts';
import { publicity } from './pre-election/publicity.ts';
import { abuse } from './respect/abuse.ts';
import { condescension } from './respect/condescension.ts';
import { contempt } from './respect/contempt.ts';
import { hostility } from './respect/hostility.ts';
import { humiliation } from './respect/humiliation.ts';
import { insult } from './respect/insult.ts';
import { mockery } from './respect/mockery.ts';
import { patronising } from './respect/patronising.ts';
import { rebuke } from './respect/rebuke.ts';
import { refusal } from './respect/refusal.ts';
import { sarcasm } from './respect/sarcasm.ts';
import { shouting } from './respect/shouting.ts';
import { threat } from './respect/threat.ts';
import { assurance } from './premature-commitment/assurance.ts';
import { benefit } from './premature-commitment/benefit.ts';
import { closedMind } from './premature-commitment/closed-mind.ts';
import { councilAct } from './premature-commitment/council-act.ts';
import { deal } from './premature-commitment/deal.ts';
import { fate } from './premature-commitment/fate.ts';
import { hint } from './premature-commitment/hint.ts';
import { outcome } from './premature-commitment/outcome.ts';
import { relayed } from './premature-commitment/relayed.ts';
import { waiver } from './premature-commitment/waiver.ts';
import { order } from './instructing-officers/order.ts';
import { operations } from './instructing-officers/operations.ts';
import { staffing } from './instructing-officers/staffing.ts';
import { spending } from './instructing-officers/spending.ts';
import { replies } from './instructing-officers/replies.ts';
import { told } from './instructing-officers/told.ts';
import { adviceChange } from './professional-advice/change.ts';
import { dictation } from './professional-advice/dictation.ts';
import { dismissal } from './professional-advice/dismissal.ts';
import { obstruction } from './professional-advice/obstruction.ts';
import { offRecord } from './professional-advice/off-record.ts';
import { adviceOmission } from './professional-advice/omission.ts';
import { shading } from './professional-advice/shading.ts';
import { unexplained } from './professional-advice/unexplained.ts';
import { newsOfPlace } from './local-member/news-of-place.ts';
import { untold as memberUntold } from './local-member/untold.ts';
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
import { decision as localDecision } from './local-member/decision.ts';
import { contentious } from './local-member/contentious.ts';
import { campaign } from './local-member/campaign.ts';
import { pressAnswer } from './local-member/press-answer.ts';
import { mp } from './local-member/mp.ts';
import { complaint as localComplaint } from './local-member/complaint.ts';
import { performance } from './local-member/performance.ts';
import { invitation } from './local-member/invitation.ts';
import { report } from './local-member/report.ts';
import { cabinet as cabinetSilence } from './local-member/cabinet.ts';
import { others } from './local-member/others.ts';
import { hours } from './undue-pressure/hours.ts';
import { duties } from './undue-pressure/duties.ts';
import { authority } from './undue-pressure/authority.ts';
import { pressureThreat } from './undue-pressure/threat.ts';
import { favour } from './undue-pressure/favour.ts';
import { rank } from './undue-pressure/rank.ts';
import { lobbying } from './undue-pressure/lobbying.ts';
import { juniorRequest } from './proper-channel/junior-request.ts';
import { juniorReply } from './proper-channel/junior-reply.ts';
import { attendance } from './proper-channel/attendance.ts';
import { briefing } from './proper-channel/briefing.ts';
import { formalFirst } from './proper-channel/formal-first.ts';
import { circulated } from './proper-channel/circulated.ts';
import { behindBack } from './proper-channel/behind-back.ts';
import { discipline } from './proper-channel/discipline.ts';
import { answering } from './media-routing/answering.ts';
import { boardMember } from './media-routing/board-member.ts';
import { hatchet } from './media-routing/hatchet.ts';
import { partisanHelp } from './media-routing/partisan-help.ts';
import { speakingFor } from './media-routing/speaking-for.ts';
import { caseHearing } from './employment-matters/hearing.ts';
import { caseInquiry } from './employment-matters/inquiry.ts';
import { jobLobbying } from './employment-matters/lobbying.ts';
import { ownCareer } from './employment-matters/own-career.ts';
import { ownDiscipline } from './employment-matters/own-discipline.ts';
import { ownGrievance } from './employment-matters/own-grievance.ts';
import { ownPay } from './employment-matters/own-pay.ts';
import { ownPost } from './employment-matters/own-post.ts';
import { casePromise } from './employment-matters/promise.ts';
import { takingUp } from './employment-matters/taking-up.ts';
import { wrongdoing } from './employment-matters/wrongdoing.ts';
import { tieFavour } from './relationships/favour.ts';
import { intimacy } from './relationships/intimacy.ts';
import { oneGroup } from './relationships/one-group.ts';
import { takingPart } from './relationships/taking-part.ts';
import { undeclaredTie } from './relationships/undeclared.ts';

/** Every rule. */
export const rules = [
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
  partyWork,
  claimedSupport,
  partyUse,
  partyBooking,
  partySurgery,
  privateUse,
  privateAdvice,
  businessUse,
  otherCapacity,
  meeting,
  publicity,
  nearPoll,
  partyMeetings,
  outsiders,
  compelled,
  ownMeetings,
  partyItems,
  groupLines,
  groupTactics,
  groupPapers,
  parity,
  partyPremisesRule,
  closedSurgery,
  juniors,
  informationRefused,
  toldToUseFoi,
  contactBarred,
  correspondence,
  committeePapers,
  account,
  observer,
  scrutinyBlocked,
  lateReply,
  idleRequest,
  groupHint,
  groupAdvice,
  relayedDiscussion,
  uncheckedRemark,
  partyConfidence,
  formerAdministration,
  privatePapers,
  privateSession,
  privateBriefing,
  officersConfidence,
  notYetPublic,
  confidentialHint,
  secretTerms,
  unmarked,
  earlyThinking,
  governmentExchange,
  groupGuests,
  otherPurpose,
  capability,
  effort,
  honesty,
  motive,
  character,
  neglect,
  fitness,
  trust,
  ridicule,
  blame,
  appraisal,
  division,
  colleague,
  conduct,
  insinuation,
  insult,
  hostility,
  abuse,
  condescension,
  sarcasm,
  patronising,
  rebuke,
  contempt,
  mockery,
  humiliation,
  refusal,
  threat,
  shouting,
  slur,
  stereotype,
  exclusion,
  coded,
  belittling,
  publicDissent,
  representative,
  lineTaken,
  nonCompliance,
  damagingHelp,
  legitimacy,
  assurance,
  outcome,
  fate,
  councilAct,
  benefit,
  deal,
  waiver,
  hint,
  relayed,
  closedMind,
  leadMember,
  ownDecision,
  holderTitle,
  consultation,
  signature,
  objection,
  chairman,
  politicalGroup,
  untold,
  order,
  operations,
  staffing,
  spending,
  replies,
  told,
  adviceChange,
  dictation,
  dismissal,
  offRecord,
  obstruction,
  shading,
  adviceOmission,
  unexplained,
  memberUntold,
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
  localDecision,
  contentious,
  campaign,
  pressAnswer,
  mp,
  localComplaint,
  performance,
  invitation,
  newsOfPlace,
  report,
  cabinetSilence,
  others,
  answering,
  speakingFor,
  boardMember,
  partisanHelp,
  hatchet,
  hours,
  duties,
  authority,
  pressureThreat,
  favour,
  rank,
  lobbying,
  juniorRequest,
  juniorReply,
  attendance,
  briefing,
  formalFirst,
  circulated,
  behindBack,
  discipline,
  ownPay,
  ownPost,
  ownDiscipline,
  ownGrievance,
  ownCareer,
  jobLobbying,
  wrongdoing,
  takingUp,
  caseHearing,
  caseInquiry,
  casePromise,
  tieFavour,
  intimacy,
  oneGroup,
  takingPart,
  undeclaredTie,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
