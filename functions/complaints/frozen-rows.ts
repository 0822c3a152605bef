import * as z from 'zod/mini';
import {
  type FigureRowsFile,
  type FigureRowsPart,
  figureRowsFileSchema,
} from '../../shared/complaints/figures/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import {
  FROZEN_ROWS_PREFIX,
  FROZEN_SURVEYS_PREFIX,
  frozenHeadKey,
  frozenRowsKey,
  frozenRowsPk,
  frozenSurveysKey,
} from '../table/complaints-keys.ts';
import { everyItem } from '../table/every-item.ts';
import type { Item, Key, Table } from '../table/table.ts';

/** An item of so many rows is far below the 400 kB that an item may have. */
const ROWS_IN_A_PIECE = 1_000;
/** Ten pieces are about 2 MB as JSON: an answer of a Lambda may have 6. */
const PIECES_IN_A_PART = 10;

/**
 * Questions about the rows of a month as they were when its figures were published. They lie in pieces, which are written
 * one by one before the head that names them: a month of any size fits, and one that broke off half-way is none. Pieces
 * are named by their salt, which each run makes anew, so that two runs at once do not mix.
 */
export function frozenRows(table: Table) {
  const findHead = async (month: string): Promise<FrozenHead | undefined> => {
    const item = await table.get(frozenHeadKey(month));
    return item === undefined ? undefined : headSchema.parse(item);
  };

  /** The file that some pieces of a month are. */
  async function read(month: string, head: FrozenHead, keys: readonly Key[]): Promise<FigureRowsFile> {
    const items: Item[] = [];
    for (const some of inLots(keys, PIECES_IN_A_PART)) items.push(...(await table.getMany(some)));
    if (items.length !== keys.length)
      throw new DomainError('STORE_UNAVAILABLE', `expected ${keys.length} pieces, got ${items.length}`);
    const inOrder = items.toSorted((one, other) => (one.sk < other.sk ? -1 : 1));
    const rowsOf = (prefix: string) =>
      inOrder.filter(({ sk }) => sk.startsWith(prefix)).flatMap((item) => item.rows);
    const file = { month, salt: head.salt, rows: rowsOf(FROZEN_ROWS_PREFIX) };
    // Months that were kept before anybody was asked have no answers, and their digest says so.
    return figureRowsFileSchema.parse(
      head.surveys === undefined ? file : { ...file, surveys: rowsOf(FROZEN_SURVEYS_PREFIX) },
    );
  }

  return {
    /** The rows of a month; `undefined` before they were kept. */
    async findFrozenRows(month: string): Promise<FigureRowsFile | undefined> {
      const head = await findHead(month);
      return head === undefined ? undefined : read(month, head, keysOf(month, head));
    },

    /** Some of them, from part 1 on; `undefined` before they were kept, and for a part that is not there. */
    async findFrozenPart(month: string, part: number): Promise<FigureRowsPart | undefined> {
      const head = await findHead(month);
      if (head === undefined) return undefined;
      const lots = inLots(keysOf(month, head), PIECES_IN_A_PART);
      const parts = Math.max(1, lots.length);
      if (part > parts) return undefined;
      return { ...(await read(month, head, lots[part - 1] ?? [])), part, parts };
    },

    /**
     * Keeps the rows of a month for good.
     * @throws ConditionFailed where that was done before; see `Table.transact`
     */
    async freezeRows({ month, salt, rows, surveys }: FigureRowsFile): Promise<void> {
      const edition = salt;
      const pieces = [
        ...inLots(rows, ROWS_IN_A_PIECE).map((lot, at) => ({
          ...frozenRowsKey(month, at, edition),
          rows: lot,
        })),
        ...inLots(surveys ?? [], ROWS_IN_A_PIECE).map((lot, at) => ({
          ...frozenSurveysKey(month, at, edition),
          rows: lot,
        })),
      ];
      for (const put of pieces) await table.transact([{ put }]);
      const head: FrozenHead = { salt, edition, rows: rows.length, surveys: surveys?.length };
      await table.transact([{ put: { ...frozenHeadKey(month), ...head }, expect: 'absent' }]);
    },

    /** Takes away what runs left behind that broke off, or came second; nothing before a month's rows were kept. */
    async dropLeftovers(month: string): Promise<void> {
      const head = await findHead(month);
      if (head === undefined) return;
      const kept = new Set(keysOf(month, head).map(({ sk }) => sk));
      const pk = frozenRowsPk(month);
      for (const prefix of [FROZEN_ROWS_PREFIX, FROZEN_SURVEYS_PREFIX]) {
        const left = (await everyItem(table, pk, prefix)).filter(({ sk }) => !kept.has(sk));
        for (const some of inLots(left, PIECES_IN_A_PART))
          await table.transact(some.map(({ sk }) => ({ remove: { pk, sk } })));
      }
    },
  };
}

const headSchema = z.object({
  salt: z.string(),
  /** By which the pieces are named; absent from months that were kept in one transaction. */
  edition: z.optional(z.string()),
  /** How many rows and answers there are. */
  rows: z.int(),
  surveys: z.optional(z.int()),
});
type FrozenHead = z.infer<typeof headSchema>;

/** Where the pieces of a month lie, rows first. */
function keysOf(month: string, { edition, rows, surveys = 0 }: FrozenHead): readonly Key[] {
  const count = (all: number) => Array.from({ length: Math.ceil(all / ROWS_IN_A_PIECE) }, (_, at) => at);
  return [
    ...count(rows).map((at) => frozenRowsKey(month, at, edition)),
    ...count(surveys).map((at) => frozenSurveysKey(month, at, edition)),
  ];
}

const inLots = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
