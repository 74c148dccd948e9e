import * as z from 'zod/mini';

import { protocolSchema } from './schema.ts';

/** What a protocol as a file must look like, for those who write one by other means. */
export const protocolJsonSchema = (): string => {
  const schema = z.toJSONSchema(protocolSchema, { io: 'input' });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
};
