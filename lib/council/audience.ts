import type { Recipient } from '../lint/draft.ts';
import type { Audience, Kind, Person } from '../lint/situation.ts';
import { say } from '../words/say.ts';
import { households, newsroom, parliaments, partners, pressDomains } from './domains.ts';

/** A reader, and what says so, in words that follow "because". */
export interface Reader {
  readonly audience: Audience;
  readonly because: string;
}

interface Known {
  /** Domains of the council's own addresses. */
  readonly domains: readonly string[];
  /** Of newsrooms and of public bodies, beside those built in. */
  readonly press?: readonly string[];
  readonly partners?: readonly string[];
  readonly directory: readonly Person[];
}

/** Who will read it, by the addresses. Recipients that could not be read are unknown, never none. */
export function readersOf(recipients: readonly Recipient[] | 'unknown', known: Known): Reader[] {
  if (recipients === 'unknown') return [{ audience: 'unknown', because: say('becauseUnreadable') }];
  if (recipients.length === 0) return [{ audience: 'unknown', because: say('becauseNobody') }];
  return recipients.flatMap((recipient) =>
    audiencesOf(recipient, known).map((audience) => ({
      audience,
      because: say('becauseAddress', recipient.address || recipient.name),
    })),
  );
}

/** Readers that follow from the kind of writing alone; `[]` where it depends on the recipients. */
export const readersOfKind = (kind: Kind): Reader[] =>
  (kindReaders[kind] ?? []).map((audience) => ({ audience, because: say('becauseKind') }));

const kindReaders: Partial<Record<Kind, readonly Audience[]>> = {
  'press-release': ['press', 'public'],
  'media-reply': ['press'],
  'social-post': ['public'],
  'web-page': ['public'],
  report: ['member', 'public'],
  minutes: ['member', 'public'],
};

function audiencesOf({ name, address }: Recipient, known: Known): Audience[] {
  const { domains, press = [], partners: bodies = [], directory } = known;
  const [local = '', host = ''] = address
    .trim()
    .toLowerCase()
    .split(/@(?=[^@]*$)/);
  const person = directory.find((entry) =>
    address === '' ? entry.name === name : entry.address?.toLowerCase() === address.toLowerCase(),
  );
  if (person) return ofPerson(person);
  if (host === '') return councillor.test(name) ? ['member'] : ['unknown'];
  if (within(host, new Set(domains))) return ofColleague(name, local);
  if (within(host, pressDomains) || within(host, new Set(press)) || newsroom.test(local))
    return ['press'];
  if (within(host, parliaments)) return ['mp'];
  if (councillor.test(name) || councillor.test(local)) return ['member'];
  if (within(host, partners) || within(host, new Set(bodies))) return ['partner'];
  return within(host, households) ? ['resident'] : ['unknown'];
}

const ofPerson = ({ kind, grade }: Person): Audience[] => {
  if (kind === 'member') return ['member'];
  return grade ? ['officer', `${grade}-officer`] : ['officer'];
};

const ofColleague = (name: string, local: string): Audience[] => {
  if (partyGroup.test(name) || partyGroup.test(local)) return ['member', 'political-group'];
  return councillor.test(name) || councillor.test(local) ? ['member'] : ['officer'];
};

const councillor = /\b(?:cllrs?|councillors?|cynghorydd)\b/i;
const partyGroup =
  /\b(?:conservative|labour|lib(?:eral)?[ .-]?dem(?:ocrat)?|green|reform|independent|plaid)s?[ .-]?group\b/i;

/** Whether the host is one of the domains, or below one. */
function within(host: string, domains: ReadonlySet<string>): boolean {
  const parts = host.split('.');
  return parts.some((_, index) => domains.has(parts.slice(index).join('.')));
}
