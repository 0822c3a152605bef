import { access, type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { REJECTED_COLUMNS } from '../../../shared/register/import/columns.ts';
import type { RejectedRow } from './import-list.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const ADDED: readonly string[] = Object.values(REJECTED_COLUMNS);

/** The rows that were not entered, as a CSV beside the list that can be corrected and imported again. */
export interface RejectedFile {
  write(row: RejectedRow): Promise<void>;
  /** Puts the file in place, and says where; `undefined` where no row was rejected. */
  finish(): Promise<string | undefined>;
  /** Drops what was written of an import that did not come to its end. */
  discard(): Promise<void>;
}

/**
 * Opens the file at the first rejected row and holds one row at a time. A file of an earlier run may hold
 * corrections by now: it is never overwritten, the new one takes the next free name.
 * @param listPath the list that is imported; the file becomes `<list>.rejected.csv`
 */
export function createRejectedFile(listPath: string): RejectedFile {
  const partial = `${listPath}.rejected.partial`;
  let file: FileHandle | undefined;
  return {
    async write(row) {
      if (file === undefined) {
        file = await open(partial, 'w');
        await file.write(`${BYTE_ORDER_MARK}${csvLine([...own(row.header, row.header), ...ADDED])}`);
      }
      await file.write(rejectedLine(row));
    },
    async finish() {
      if (file === undefined) return undefined;
      await file.close();
      return place(partial, listPath);
    },
    async discard() {
      await file?.close();
      await rm(partial, { force: true });
    },
  };
}

function rejectedLine({ header, source, issues }: RejectedRow): string {
  const cells = header.map((_, at) => source.cells[at] ?? '');
  const said = issues.map(({ column, zh, en }) => `【${column}】${zh} (${en})`).join('；');
  return csvLine([...own(cells, header), String(source.row), said]);
}

/** The cells of the list's own columns: a list that is itself a file of rejected rows has two more. */
function own(cells: readonly string[], header: readonly string[]): readonly string[] {
  return cells.filter((_, at) => !ADDED.includes((header[at] ?? '').trim()));
}

function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(',')}\r\n`;
}

/** Moves the finished file to the first name that is free or holds the same bytes. */
async function place(partial: string, listPath: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = `${listPath}.rejected${number === 1 ? '' : `-${number}`}.csv`;
    if ((await isFree(path)) || (await readFile(path)).equals(await readFile(partial))) {
      await rename(partial, path);
      return path;
    }
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    await access(path);
    return false;
  } catch {
    return true;
  }
}
