import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { SourceRow } from '../../../shared/register/import/row-cells.ts';
import { listUnreadable } from './list-unreadable.ts';

/** Longest row in UTF-16 units: an unclosed quotation mark must not swallow the file into memory. */
const MAX_ROW_LENGTH = 256 * 1024;
const DELIMITERS = [',', '\t', ';', '，'] as const;

/** The sign between cells, by what the first lines hold most of outside quotation marks. */
export function delimiterOf(head: string): string {
  const bare = head
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r?\n/, 10)
    .join('\n');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/**
 * The rows of a CSV text, one by one; rows are numbered as a spreadsheet shows them, so a cell with line
 * breaks makes one row and an empty line counts.
 * @throws DomainError INVALID_INPUT for a quotation mark without its end
 */
export async function* readCsv(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<SourceRow> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_ROW_LENGTH,
  });
  const source = Readable.from(chunks);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser) {
      row += 1;
      yield { row, cells: cells as string[] };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw listUnreadable('broken-quotes', { cause: error, detail: `> ${row}` });
    throw error;
  } finally {
    source.destroy();
  }
}
