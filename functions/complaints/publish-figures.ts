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
    'listFigureRows' | 'listSurveys' | 'findFrozenRows' | 'freezeRows' | 'dropLeftovers'
  >;
  readonly publishedFigures: PublishedFiguresRepository;
  readonly secretBytes: (count: number) => Bytes;
  /** First two digits of GB/T 2260. */
  readonly province: string;
}

/**
 * Publishes the figures of every month that has become due, each once. The rows are kept first, then counted: stopped
 * in between, the next run counts the same rows. Months before the first case are left out; a later one without a
 * case is published as zeros. Where another run is at work, this one ends: no month is passed over for the next.
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
    const outcome = await publishMonth(ports, { month, isFirst, now });
    if (outcome === 'other-run') break;
    if (outcome === 'published') published.push(month);
  }
  return published;
}

interface Publication {
  readonly month: string;
  readonly isFirst: boolean;
  readonly now: Instant;
}

async function publishMonth(
  ports: FiguresPorts,
  publication: Publication,
): Promise<'published' | 'empty' | 'other-run'> {
  const { complaints, publishedFigures, province } = ports;
  const { month, now } = publication;
  try {
    const file = (await complaints.findFrozenRows(month)) ?? (await keepRows(ports, publication));
    if (file === undefined) return 'empty';
    await complaints.dropLeftovers(month);
    await publishedFigures.save(
      publishedFiguresOf(file.rows, {
        month,
        prefectures: divisionsBelow(`${province}0000`),
        publishedOn: dayInShanghai(now),
        surveys: file.surveys,
        rowsSha256: createHash('sha256').update(rowsText(file)).digest('hex'),
      }),
    );
    return 'published';
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    // What the other run has kept or published stands; what this one has kept is in nobody's way, and goes.
    await complaints.dropLeftovers(month);
    return 'other-run';
  }
}

/** Keeps the rows as they are now, with a new salt; `undefined` where there is none in what would be the first month. */
async function keepRows(
  { complaints, secretBytes }: FiguresPorts,
  { month, isFirst, now }: Publication,
): Promise<FigureRowsFile | undefined> {
  const [rows, surveys] = await Promise.all([
    complaints.listFigureRows(month, dayInShanghai(now)),
    complaints.listSurveys(month),
  ]);
  if (isFirst && rows.length === 0) return undefined;
  const salt = toBase64Url(secretBytes(SALT_BYTES));
  const file = { month, salt, rows: [...rows], surveys: [...surveys] };
  await complaints.freezeRows(file);
  return file;
}
