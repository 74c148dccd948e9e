/** Words that count as a number. */
import { intern } from './vocabulary.ts';

export const numberWords: ReadonlySet<number> = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
    .split(' ')
    .map(intern),
);
