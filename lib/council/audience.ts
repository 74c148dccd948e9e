import type { Recipient } from '../lint/draft.ts';
import { isPrivate, personOf } from '../lint/mailboxes.ts';
import type { Audience, Kind, Person } from '../lint/situation.ts';
import { say } from '../words/say.ts';
import { newsroom, parliaments, partners, pressDomains } from './domains.ts';

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
  return recipients.flatMap((recipient) => {
    const person = personOf(recipient, known.directory);
    const { audiences, listed = false } = person
      ? { audiences: ofPerson(person) }
      : ofMailbox(recipient, known);
    const because = person ? inDirectory(recipient, person) : ofAddress(recipient, listed);
    return audiences.map((audience) => ({ audience, because }));
  });
}

const shown = ({ address, name }: Recipient): string => address || name;

const ofAddress = (recipient: Recipient, listed: boolean): string =>
  say(listed ? 'becauseListed' : 'becauseAddress', shown(recipient));

const inDirectory = (recipient: Recipient, { post, service = '' }: Person): string => {
  const place = [post, service].filter((words) => words !== '').join(', ');
  return place === ''
    ? say('becauseDirectory', shown(recipient))
    : say('becausePost', shown(recipient), place);
};

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

interface Sorted {
  readonly audiences: readonly Audience[];
  /** The council's own list says so. */
  readonly listed?: true;
}

function ofMailbox({ name, address }: Recipient, known: Known): Sorted {
  const { domains, press = [], partners: bodies = [] } = known;
  const [local = '', host = ''] = address
    .trim()
    .toLowerCase()
    .split(/@(?=[^@]*$)/);
  const isCouncillor = councillor.test(name) || councillor.test(local);
  if (host === '') return { audiences: [councillor.test(name) ? 'member' : 'unknown'] };
  if (within(host, new Set(domains))) return { audiences: ofColleague(name, local) };
  if (within(host, new Set(press))) return { audiences: ['press'], listed: true };
  if (within(host, pressDomains) || newsroom.test(local)) return { audiences: ['press'] };
  if (within(host, parliaments)) return { audiences: ['mp'] };
  if (isCouncillor) return { audiences: ['member'] };
  if (within(host, new Set(bodies))) return { audiences: ['partner'], listed: true };
  if (within(host, partners)) return { audiences: ['partner'] };
  return { audiences: [isPrivate({ address }) ? 'resident' : 'unknown'] };
}

const ofPerson = ({ kind, grade, post }: Person): Audience[] => {
  if (kind === 'member') return ['member'];
  const known = grade ?? (seniorPost.test(post) ? 'senior' : undefined);
  return known ? ['officer', `${known}-officer`] : ['officer'];
};

const ofColleague = (name: string, local: string): Audience[] => {
  if (partyGroup.test(name) || partyGroup.test(local)) return ['member', 'political-group'];
  if (councillor.test(name) || councillor.test(local)) return ['member'];
  const isSenior = seniorPost.test(name) || seniorPost.test(local.replaceAll(/[._-]/g, ' '));
  return isSenior ? ['officer', 'senior-officer'] : ['officer'];
};

/** Posts at the top, as a directory and the mailboxes of posts name them; not their offices and assistants. */
const seniorPost =
  /^(?:(?:deputy |interim |acting )?chief (?:executive|officer|finance officer|fire officer)|(?:executive |assistant |corporate |interim |acting |strategic )?director(?: of \S.*)?|head of \S.*|monitoring officer|(?:town|parish) clerk|county solicitor|section 151 officer)$/i;

const councillor = /\b(?:cllrs?|councillors?|cynghorydd)\b/i;
const partyGroup =
  /\b(?:conservative|labour|lib(?:eral)?[ .-]?dem(?:ocrat)?|green|reform|independent|plaid)s?[ .-]?group\b/i;

/** Whether the host is one of the domains, or below one. */
function within(host: string, domains: ReadonlySet<string>): boolean {
  const parts = host.split('.');
  return parts.some((_, index) => domains.has(parts.slice(index).join('.')));
}
