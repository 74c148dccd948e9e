import type { Rule } from '../lib/lint/rule.ts';
import { meeting } from './pre-election/meeting.ts';
import { publicity } from './pre-election/publicity.ts';
import { nearPoll } from './pre-election/near-poll.ts';

export const preElection = [meeting, publicity, nearPoll] as const satisfies readonly Rule[];
