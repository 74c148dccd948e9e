/** The authority, those who decide for it, and what they decide, as groups for patterns. */

/** The authority and its deciding bodies. */
export const authority =
  '((the|this|our|my own|my|your|their|whole)? (combined authority|authority|council|county council|county|board|cabinet|executive|committee|planning committee|licensing committee|panel|sub-committee|full council|leadership|members|councillors|politicians|administration|shire hall|county hall|town hall|city hall|mayoral team|people upstairs|powers that be|cabinet member|leader|mayor|our lot|our masters|our elected members|our members|our board|our politicians|top brass|bosses|management))';
/** A decision of theirs. */
export const decision =
  '(decision|vote|verdict|resolution|ruling|choice|call|move|refusal|approval|policy|strategy|plan|scheme|cut|cuts|closure|charge|charges|cap|merger|budget|reorganisation|restructure|contract|sale|ban|increase|rise|changes|change|deal|model|bands|criteria|priorities|order|u-turn|climbdown|consultation|programme|franchise|franchising|fares|parking scheme|permit scheme|approach|line|savings|cutback|cutbacks|withdrawal|axing|scrapping|closing|cutting|ending|dropping)';
export const anyDecision = `((the|this|that|our|their|its|his|her|such a|a|an|today's|last night's|tuesday's|these|those|new|latest|${authority} 's) (new|latest|recent|whole|revised|final|parking|bus|budget|transport|housing|library|planning|skills|waste|bin|bins|fare|fares|road|roads|care|procurement|closure|permit|homelessness|climate|licensing|admissions)? ${decision})`;
/** Somebody else's decisions are anybody's to criticise. */
export const others =
  "(government|government's|minister|ministers|minister's|secretary of state|whitehall|westminster|treasury|department for|department of|dft|home office|the department|parliament|mp|mps|inspectorate|inspector|ofsted|cqc|ombudsman|regulator|court|tribunal|network rail|national highways|train company|operator|operators|bus company|developer|developers|contractor|contractors|supplier|landlord|landlords|weather|funding council|arts council|lottery|district council|borough council's|parish council|neighbouring|prime minister|police|nhs|hospital|health board|academy trust|university|diocese|bank|union|unions|organisers|football club|steam fair)";
