/** Company in which words about people of a kind are no slight: reports, policy, data, lawful measures. */

/** Somebody's words or deeds are being reported, condemned or dealt with. */
export const reporting = [
  '(report|reported|reporting|log|logged|record|recorded|complain|complained|complaint|complaints|raise|raising|challenge|challenged|condemn|condemned|reject|rejects|apologise|apologised|apology|apologies) _6 (remark|remarks|comment|comments|language|words|word|slur|slurs|abuse|graffiti|post|posts|joke|jokes|tweet|tweets|incident|used|said|shouted|about|when|that|of|for|as)',
  '(called|calling|calls|described|branded|labelled) (me|us|him|her|them|my|our|his|a|an|one|the|residents|staff|somebody|someone|people) _4',
  '(hear|heard|hearing|overheard|witnessed) _6 (say|said|saying|call|called|calling|describe|describing|joke|remark)',
  '(shocked|appalled|upset|hurt|dismayed|disgusted|horrified) (to hear|by|at|that)',
  '(shout|shouted|shouting|yelled|screamed|chanted|daubed|sprayed|painted|scrawled|graffiti|muttered|whispered|heckled)',
  '(hate crime|hate incident|hate incidents|hate speech|slur|slurs|stereotype|stereotypes|stereotyping|prejudice|prejudiced|discriminate|discrimination|discriminatory|racist (remark|remarks|language|abuse|graffiti|comment|comments)|sexist (remark|remarks|language|comment|comments)|homophobic|transphobic|antisemitic|islamophobia|offensive|derogatory|unconscious bias|myth|myths|unlawful|equality act|protected characteristic|protected characteristics|not acceptable|unacceptable|out of order|reclaimed)',
  '(the|that) (word|words|term|terms|phrase|expression|line|sentence|remark|remarks|comment|comments|joke) _6',
  '(never|not|do not|must not|should not|stop|nobody should|no one should) (say|saying|write|writing|use|using|describe|describing|assume|assuming|refer|referring|call|calling|suggest|suggesting|judge|ask|be asked)',
];

/** Analysis, policy, services and lawful measures. */
export const official = [
  '(per cent|percent|percentage|census|survey|respondents|statistics|data|dataset|research|study|evidence|figures show|proportion|rates|prevalence|sample|cohort|likelihood|incidence|on average)',
  '(equality (impact)? (assessment|analysis|duty|objectives|policy|monitoring|act)|impact assessment|monitoring form|due regard|under-represented|underrepresented|over-represented|positive action|genuine occupational|occupational requirement|schedule 9|reasonable adjustment|reasonable adjustments|disadvantage|disadvantaged|barrier|barriers|inclusion|inclusive|inclusivity|accessible|accessibility|vulnerable|safeguarding|mitigation|mitigations|outreach|engagement|strategy|accommodation assessment|needs assessment)',
  '(more likely|less likely|at risk of|at greater risk|disproportionately|disproportionate|may (need|find|face|be|have|not|struggle)|might (need|find|face|be|struggle)|can find it|face|faces|facing|experience|experiences|struggle to access|help|support|supported|advice|entitled|eligible|eligibility|qualify|welcome|welcomed|session|sessions|course|courses|club|group meets|refuge|screening|vaccination|vaccine|scheme for|grant|award|celebrate|celebrating|pride (march|month|flag)|history month|festival|shortlisted for)',
];

/** A measure that the law allows, or the opposite of a slight. */
export const fair = [
  '(under-represented|underrepresented|positive action|occupational requirement|schedule 9|women-only|women only|refuge|tie-break|equally qualified|youth (council|parliament|panel|forum)|young (people|persons)|apprentice|apprentices|apprenticeship scheme|reasonable adjustment|reasonable adjustments|adjustment|adjustments|at her request|at his request|at their request|she asked|he asked|she has asked|he has asked|they asked|as requested|prefers|they would prefer to|if she wishes|if he wishes|phased return|risk assessment|occupational health|best candidate|on merit|scored|criteria|regardless of|irrespective of|welcome|delighted|proud|pleased|excellent|brilliant|marvellous|outstanding|congratulations|thrilled|minimum age|age limit|over 18|or over)',
];
