import type { Rule } from '../lib/lint/rule.ts';
import { answering } from './media-routing/answering.ts';
import { ownDealings } from './media-routing/own-dealings.ts';
import { speakingFor } from './media-routing/speaking-for.ts';
import { boardMember } from './media-routing/board-member.ts';
import { partisanHelp } from './media-routing/partisan-help.ts';
import { hatchet } from './media-routing/hatchet.ts';

export const mediaRouting = [
  answering,
  ownDealings,
  speakingFor,
  boardMember,
  partisanHelp,
  hatchet,
] as const satisfies readonly Rule[];
