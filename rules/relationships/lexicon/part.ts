/** Taking part in what concerns somebody close, as patterns. */
import { kin } from './ties.ts';

const deal =
  '(chair|chairing|vote|voting|voted|score|scoring|scored|assess|assessing|assessed|inspect|inspecting|inspected|interview|interviewing|interviewed|handle|handling|handled|process|processing|processed|sign off|signing off|signed off|approve|approving|approved|audit|auditing|audited|draft|drafting|drafted|clerk|clerking|clerked|evaluate|evaluating|evaluated|marking|marked|investigate|investigating|investigated|decide|deciding|decided|rule on|ruling on|award|awarding|awarded|recommend|recommending|recommended|dealing with|dealt with|deal with|look after|looking after|license|licensing|sit on|sitting on|sat on|oversee|overseeing|overseen|determine|determining|second|seconding|propose|proposing|proposed|present|presenting|presented|writing|doing|do|write|prepare|preparing|prepared|value|valuing|valued)';
const whose = `(my|our|his|her) (*)? ${kin} ('s)?`;

/** The deed and whom it concerns, in one. */
export const judged = [
  `[(i|i'm|i've|i'll|we) (am|will|shall|be|have|'ll|'m|'ve|will be|shall be|still|also|happily|gladly|am still|personally)? (be|been|still|also|happily|gladly|personally|be the one)? ${deal} (on|for|against|the (case|application|bid|claim|appeal|complaint|tender|regrading|interview) (of|by|from))? ${whose}]`,
  `[(propose|suggest|recommend|move|insist) that ${whose} _ (be appointed|gets|get|is appointed|be given|be awarded|wins|win|be hired|should get|should have|company|firm)]`,
  `[${whose} _ (got|gets|won|wins|has|landed) _ (contract|job|grant|lease|tender|work)] _6 (i|we) (got to|was able to|could)? (vote|voted|second|seconded|sign|signed|award)`,
  `[${whose} (*)? (is|'s) on the (interview panel 's|interview|panel's)? (shortlist|list)] _6 i (am|'m|will|'ll|shall)`,
];

/** The deed alone, beside a tie. */
export const acting = [
  `[(i|i'm|i'll|i've) (am|will|shall|be|have|'ll|'m|'ve|will be|shall be|still|also|want to be|still want to be|intend to be|intend to|mean to|want to|am happy to|plan to|carry on|am still|'m still|have been|'ve been)? (be|been|still|the one who|the one to|also|happily|on)? (chairing|chair|vote|voting|scoring|score|assessing|assess|inspecting|inspects|inspect|interviewing|interview|handling|handle|processing|process|sign it off|signing it off|auditing|drafting|clerking|evaluating|marking|investigating|sitting on the (panel|committee)|dealing with it|doing the (report|inspection|scoring|interview|valuation|assessment)|writing the (report|paper|recommendation|assessment)|presenting the|rule on|ruling on|taking the (item|application|case)|recommending)] (as (usual|normal|ever|always)|(on|for|over) (it|this|that|them|item #|item)|(his|her|their|our|its|the|it|that|this|him|them|on (monday|tuesday|wednesday|thursday|friday))|$|all the same|anyway|and|tonight|tomorrow|myself)`,
  `[(say|put in|speak) (a few|some|a) (words|word) (in favour|for (it|him|her|them))]`,
  `[i (have|'ve|am|'m)? (been)? (drafting|drafted|writing|written|clerking|carried on|kept on|signing|processing|handling) (his|her|their) (decision|decisions|notices|committee|papers|report|reports|application|file|claim|expenses|case)]`,
  `[(have|has) (some|a fair|a good|an) (sense|idea) of how (the|this|that) (report|decision|vote|recommendation|appraisal|paper) will (come out|go|read)]`,
];
