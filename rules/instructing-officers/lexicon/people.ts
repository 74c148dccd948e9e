/** Who does the council's work, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const trades = any(
  'crew|crews|gang|gangs|squad|squads|lads|lorry|lorries|driver|drivers|operative|operatives|workforce|workmen|workman|foreman|foremen',
  'caretaker|caretakers|groundsman|groundsmen|groundskeeper|gardener|gardeners|handyman|handymen|lengthsman|lengthsmen|warden|wardens|ranger|rangers|attendant|attendants',
  'cleaner|cleaners|sweeper|sweepers|gritter|gritters|binmen|loaders|bin crew|bin crews|litter pickers|lifeguard|lifeguards|janitor|porter|porters',
  'inspector|inspectors|engineer|engineers|surveyor|surveyors|technician|technicians|electrician|electricians|plumber|joiner|planner|planners|case officer|caseworker|caseworkers',
  'social worker|social workers|librarian|librarians|registrar|receptionist|receptionists|temp|temps|apprentice|apprentices|trainee|trainees|supervisor|supervisors|depot|yard|maintenance team|call handlers',
  'team|teams|staff|officers|workers|youth workers|enforcement people|highways people|planning people|parks people|people',
  'contractor|contractors|subcontractor|subcontractors|consultant|consultants|scaffolders|roofers|tree surgeons|tree surgeon|mowing contractor',
);

export const departments = any(
  'Highways|Parks|Planning|Housing|Parking|Legal|Finance|Procurement|Licensing|Enforcement|Streetscene|Environmental Health|Building Control|Facilities|Property|Estates|Planning Enforcement|Street Lighting|Waste|Democratic Services|Payroll|HR|Comms|Communications',
);

/** Those who do the council's work, in a phrase. */
export const staff = any(
  '<officer>',
  `(the|your|our|those|that|these|all|both|two|three|four|five|six|more|extra|another|some of your|a couple of your|a couple of|one of your|her|his|@) _1 ${trades}`,
  trades,
  departments,
);

/** The same, and anybody who goes by a name alone. */
export const worker = any(staff, '@ !(ward|road|street|lane|council) @', '@');
