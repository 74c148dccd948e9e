import * as z from 'zod/mini';

import { english } from '../words/english.ts';
import { managedKeys, managedSchemas } from './managed.ts';

/**
 * The schema of the policy as Chromium wants it: one type for each value, no `additionalProperties` but for records, and
 * nothing that it would check by dropping a whole list in silence. What is finer is checked, and told, at run time.
 */
export const managedSchemaFile = (): string =>
  `${JSON.stringify(
    {
      type: 'object',
      properties: Object.fromEntries(
        managedKeys.map((key) => [
          key,
          { title: english[`managed_${key}`], ...plain(jsonSchemaOf(managedSchemas[key]), true) },
        ]),
      ),
    },
    undefined,
    2,
  )}\n`;

const jsonSchemaOf = (schema: z.core.$ZodType): unknown => z.toJSONSchema(schema, { io: 'input' });

/** A choice inside a list is left open: one wrong entry would lose the list. */
function plain(schema: unknown, isTop: boolean): Readonly<Record<string, unknown>> {
  const field = (name: string): unknown =>
    typeof schema === 'object' && schema !== null ? Reflect.get(schema, name) : undefined;
  const type = typeOf(field('type'), field('anyOf'));
  const values = field('enum') ?? constantsOf(field('anyOf'));
  const properties = field('properties');
  const others = field('additionalProperties');
  return {
    type,
    ...(isTop && Array.isArray(values) && { enum: values }),
    ...(type === 'array' && { items: plain(field('items'), false) }),
    ...(typeof properties === 'object' &&
      properties !== null && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, each]) => [name, plain(each, false)]),
        ),
      }),
    ...(typeof others === 'object' &&
      others !== null && { additionalProperties: plain(others, true) }),
  };
}

/** A union is taken for a choice of words. */
const typeOf = (type: unknown, union: unknown): string => {
  if (typeof type === 'string') return type;
  if (Array.isArray(union)) return 'string';
  throw new Error(`expected a schema with one type, got ${JSON.stringify(type)}`);
};

const constantsOf = (union: unknown): readonly unknown[] | undefined =>
  Array.isArray(union)
    ? union.map((each: unknown) =>
        typeof each === 'object' && each !== null ? Reflect.get(each, 'const') : undefined,
      )
    : undefined;
