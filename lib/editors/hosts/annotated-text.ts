import type { Told } from '../page-text.ts';

/**
 * In the page's own world: the text of a Google document and where its caret is. It is asked for anew each time, since
 * the object that answers does not follow what is typed, and nothing but read: a selection that is set moves the
 * writer's caret, before the eyes of all who have the document open.
 */
export async function annotatedText(view: object, extension: string): Promise<Told | undefined> {
  const annotate: unknown = Reflect.get(view, '_docs_annotate_getAnnotatedText');
  const annotated: unknown = typeof annotate === 'function' ? await annotate(extension) : undefined;
  const text = told(annotated, 'getText');
  if (typeof text !== 'string') return undefined;
  const selections = told(annotated, 'getSelection');
  const last: unknown = Array.isArray(selections) ? selections.at(-1) : undefined;
  const caret =
    typeof last === 'object' && last !== null && 'end' in last && typeof last.end === 'number'
      ? last.end
      : undefined;
  return { text, ...(caret !== undefined && { caret }) };
}

function told(annotated: unknown, name: 'getText' | 'getSelection'): unknown {
  if (typeof annotated !== 'object' || annotated === null) return undefined;
  const method: unknown = Reflect.get(annotated, name);
  return typeof method === 'function' ? method.call(annotated) : undefined;
}
