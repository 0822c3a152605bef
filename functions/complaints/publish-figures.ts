import { createHash } from 'node:crypto';
import {
  monthAfter,
  newestMonthDue,
  publishedFiguresOf,
  rowsText,
} from '../../shared/complaints/figures/published.ts';
import type { FigureRowsFile } from '../../shared/complaints/figures/schema.ts';
import { type Bytes, toBase64Url } from '../../shared/kernel/bytes.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import { ConditionFailed } from '../table/table.ts';
import type { PublishedFiguresRepository } from './published-figures-repository.ts';
import type { ComplaintsRepository } from './repository.ts';

/** Months looked back for the first one that has a case, where none was published yet. */
const MOST_MONTHS_BACK = 12;
const SALT_BYTES = 16;

export interface FiguresPorts {
  readonly complaints: Pick<
    ComplaintsRepository,
    'listFigureRows' | 'listSurveys' | 'findFrozenRows' | 'freezeRows'
  >;
  readonly publishedFigures: PublishedFiguresRepository;
  readonly secretBytes: (count: number) => Bytes;
  /** First two digits of GB/T 2260. */
  readonly province: string;
}

/**
 * Publishes the figures of every month that has become due, each once. The rows are kept first, then counted: stopped
 * in between, the next run counts the same rows. Months before the first case are left out; a later one without a
 * case is published as zeros.
 * @returns the months that were published
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function publishFigures(ports: FiguresPorts, now: Instant): Promise<readonly string[]> {
  const due = newestMonthDue(dayInShanghai(now));
  const newest = await ports.publishedFigures.findNewestMonth();
  const published: string[] = [];
  for (
    let month = newest === undefined ? monthAfter(due, 1 - MOST_MONTHS_BACK) : monthAfter(newest, 1);
    month <= due;
    month = monthAfter(month, 1)
  ) {
    const isFirst = newest === undefined && published.length === 0;
    if (await publishMonth(ports, { month, isFirst, now })) published.push(month);
  }
  return published;
}

async function publishMonth(
  ports: FiguresPorts,
  { month, isFirst, now }: { readonly month: string; readonly isFirst: boolean; readonly now: Instant },
): Promise<boolean> {
  const { complaints, publishedFigures, province } = ports;
  try {
    const file = await rowsOf(ports, month, now);
    if (isFirst && file.rows.length === 0) return false;
    if ((await complaints.findFrozenRows(month)) === undefined) await complaints.freezeRows(file);
    await publishedFigures.save(
      publishedFiguresOf(file.rows, {
        month,
        prefectures: divisionsBelow(`${province}0000`),
        publishedOn: dayInShanghai(now),
        surveys: file.surveys,
        rowsSha256: createHash('sha256').update(rowsText(file)).digest('hex'),
      }),
    );
    return true;
  } catch (error) {
    // Another run was first: what it has published stands.
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

/** The rows that were kept; as they are now, with a new salt, where none were. */
async function rowsOf(
  { complaints, secretBytes }: FiguresPorts,
  month: string,
  now: Instant,
): Promise<FigureRowsFile> {
  const kept = await complaints.findFrozenRows(month);
  if (kept !== undefined) return kept;
  const [rows, surveys] = await Promise.all([
    complaints.listFigureRows(month, dayInShanghai(now)),
    complaints.listSurveys(month),
  ]);
  return { month, salt: toBase64Url(secretBytes(SALT_BYTES)), rows: [...rows], surveys: [...surveys] };
}
