import { SaxesParser } from 'saxes';

/** An element as a parser reads it, whatever the text looks like. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/**
 * The elements of HTML that is well formed but for those that have no end.
 * @throws Error where a tag is not closed, or an attribute has no quotation marks: a browser would then guess
 */
export function elementsOf(html: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'root')
      found.push({ name, attributes: Object.entries(attributes as Record<string, string>) });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<root>${html.replaceAll(/<(br|hr)\s*\/?>/g, '<$1/>')}</root>`).close();
  return found;
}
