import { SaxesParser } from 'saxes';
import { listUnreadable } from './list-unreadable.ts';

/**
 * Longest text or tag in UTF-16 units: Excel's longest cell, every character escaped. The parser holds a text
 * until its end, and a few kilobytes of ZIP can unpack to one of gigabytes.
 */
const MAX_UNBROKEN = 256 * 1024;

export interface XmlHandlers {
  /** Name without prefix, and attributes as written. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML as it arrives and tells the handlers; yields after each chunk, so that the caller can take what
 * has come together. The parser knows no entities beyond XML's own five, so none can be made to grow.
 * @throws DomainError INVALID_INPUT for XML that is not well-formed, or holds a text beyond any cell
 */
export async function* xmlEvents(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw listUnreadable('broken-sheet', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  parser.on('text', (text) => handlers.text?.(text));
  const decoder = new TextDecoder('utf-8');
  let unbroken = 0;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    const lastTag = text.lastIndexOf('<');
    unbroken = lastTag < 0 ? unbroken + text.length : text.length - lastTag;
    if (unbroken > MAX_UNBROKEN) throw listUnreadable('too-large');
    parser.write(text);
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads a whole part for its events alone. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const events = xmlEvents(chunks, handlers);
  while (!(await events.next()).done);
}

/** Some writers put a prefix before every name: `x:row`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
