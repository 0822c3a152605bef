import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { encodingOf, type TextEncoding } from '../../../shared/kernel/text-encoding.ts';
import type { SourceRow } from '../../../shared/register/import/row-cells.ts';
import { listUnreadable } from './list-unreadable.ts';
import { delimiterOf, readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { decodeChunks } from './text-encoding.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { openZip } from './zip-entries.ts';

const HEAD_BYTES = 64 * 1024;
const ZIP_MARK = Buffer.from('PK\u0003\u0004', 'latin1');
/** Mark of the compound file that `.xls` is. Source: MS-CFB 2.2. */
const COMPOUND_FILE_MARK = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PDF_MARK = Buffer.from('%PDF', 'latin1');

/** A published list, opened; its rows can be read once. */
export interface OpenedList {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: TextEncoding;
  /** Visible sheets that are not read. */
  readonly otherSheets: readonly string[];
  readonly rows: AsyncIterable<SourceRow>;
  /** How much of the file has been read, from 0 to 1. */
  readonly fractionRead: () => number;
}

/**
 * Opens a list by what it is, whatever its name ends in.
 * @throws DomainError INVALID_INPUT for what is neither CSV nor XLSX; errors of the file system as they are
 */
export async function openList(path: string): Promise<OpenedList> {
  const { head, size } = await readHead(path);
  if (head.length === 0) throw listUnreadable('empty');
  if (beginsWith(head, COMPOUND_FILE_MARK)) throw listUnreadable('old-excel');
  if (beginsWith(head, ZIP_MARK)) return openXlsx(path);
  const encoding = encodingOf(head);
  if (beginsWith(head, PDF_MARK) || (encoding !== 'utf-16le' && head.includes(0))) {
    throw listUnreadable('not-a-list');
  }
  return openCsv(path, { head, size, encoding });
}

async function readHead(path: string): Promise<{ readonly head: Buffer; readonly size: number }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(HEAD_BYTES, size));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { head: buffer.subarray(0, bytesRead), size };
  } finally {
    await file.close();
  }
}

function openCsv(
  path: string,
  { head, size, encoding }: { head: Buffer; size: number; encoding: TextEncoding },
): OpenedList {
  const bytes = createCounter();
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(head, { stream: true }));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path)) {
      bytes.add(chunk.length);
      yield chunk;
    }
  }
  return {
    format: 'csv',
    encoding,
    otherSheets: [],
    rows: readCsv(decodeChunks(chunks(), encoding), delimiter),
    fractionRead: () => bytes.total() / size,
  };
}

async function openXlsx(path: string): Promise<OpenedList> {
  const zip = await openZip(path);
  const workbook = await readWorkbook(zip);
  const bytes = createCounter();
  return {
    format: 'xlsx',
    encoding: 'utf-8',
    otherSheets: workbook.otherSheets,
    rows: readXlsx(zip, workbook, bytes.add),
    fractionRead: () => bytes.total() / Math.max(1, workbook.sheet.compressedBytes),
  };
}

function createCounter() {
  let total = 0;
  return {
    add(more: number) {
      total += more;
    },
    total: () => total,
  };
}

function beginsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
