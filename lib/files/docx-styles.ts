import { attribute, childrenOf, descend, isOn } from './xml.ts';

/** What a paragraph is by its own properties and those of the styles it is built on. */
export interface ParagraphFacts {
  readonly isHeading: boolean;
  /** An entry of a table of contents, which repeats what stands in the text. */
  readonly isContents: boolean;
  /** The list that it belongs to; the level that it says itself, and the one that its style says. */
  readonly list?: string;
  readonly level?: number;
  readonly styleLevel?: number;
  /** Its style and the styles that this is based on, nearest first. */
  readonly styles: readonly string[];
}

interface Style {
  readonly name: string;
  readonly parent?: string;
  readonly properties: Element | undefined;
  readonly isHidden: boolean;
}

export interface Styles {
  readonly factsOf: (properties: Element | undefined) => ParagraphFacts;
  /** Whether a run of text with these properties is hidden from the reader. */
  readonly hides: (runProperties: Element | undefined) => boolean;
}

/** The styles of a document, from `word/styles.xml`. */
export function stylesOf(part: Element | undefined): Styles {
  const styles = new Map(
    childrenOf(part, 'style').map((style) => [attribute(style, 'styleId') ?? '', styleOf(style)]),
  );
  const isDefault = (style: Element) =>
    attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1';
  const normal = attribute(childrenOf(part, 'style').find(isDefault), 'styleId');

  const chainOf = (id: string | undefined): readonly string[] => {
    const chain: string[] = [];
    for (
      let next = id;
      next !== undefined && !chain.includes(next);
      next = styles.get(next)?.parent
    )
      chain.push(next);
    return chain;
  };

  return {
    factsOf: (properties) => {
      const chain = chainOf(attribute(descend(properties, 'pStyle'), 'val') ?? normal);
      const own = chain.map((id) => styles.get(id));
      const all = [properties, ...own.map((style) => style?.properties)];
      const first = (...path: readonly string[]): string | undefined =>
        all
          .map((each) => attribute(descend(each, ...path), 'val'))
          .find((value) => value !== undefined);
      const list = first('numPr', 'numId');
      const level = attribute(descend(properties, 'numPr', 'ilvl'), 'val');
      const styleLevel = first('numPr', 'ilvl');
      const outline = first('outlineLvl');
      return {
        isHeading:
          own.some((style) => /^(?:heading \d|title|subtitle)$/i.test(style?.name ?? '')) ||
          (outline !== undefined && Number(outline) < 9),
        isContents: own.some((style) => /^toc (?:\d|heading)/i.test(style?.name ?? '')),
        ...(list !== undefined && list !== '0' && { list }),
        ...(level !== undefined && { level: Number(level) }),
        ...(styleLevel !== undefined && { styleLevel: Number(styleLevel) }),
        styles: chain,
      };
    },
    hides: (properties) => {
      const vanish = descend(properties, 'vanish');
      if (vanish) return isOn(vanish);
      const style = attribute(descend(properties, 'rStyle'), 'val');
      return style !== undefined && (styles.get(style)?.isHidden ?? false);
    },
  };
}

function styleOf(style: Element): Style {
  const parent = attribute(descend(style, 'basedOn'), 'val');
  return {
    name: attribute(descend(style, 'name'), 'val') ?? '',
    ...(parent !== undefined && { parent }),
    properties: descend(style, 'pPr'),
    isHidden: isOn(descend(style, 'rPr', 'vanish')),
  };
}
