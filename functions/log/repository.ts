import * as z from 'zod/mini';
import { type Bytes, utf8 } from '../../shared/kernel/bytes.ts';
import { TILE_WIDTH } from '../../shared/log/tiles.ts';
import { LOG_HEAD_KEY, logBundlePk, logEntryKey } from '../table/keys.ts';
import type { Table } from '../table/table.ts';

/** What of the log has been signed: the one item that says which tree is the log's. */
const headSchema = z.object({
  /** Entries in the signed tree. */
  size: z.int().check(z.gte(0)),
  /** Rises with every write, also where the tree is the same and only the time was signed anew. */
  version: z.int().check(z.gte(1)),
  /** When the checkpoint was signed, seconds since 1970. */
  signedAtEpochSeconds: z.int(),
  /** The checkpoint, signed. */
  checkpoint: z.string(),
  /** `/log/keys.json` as of this checkpoint. */
  keys: z.string(),
});
export type LogHead = z.infer<typeof headSchema>;

/** Questions about the log, each a key lookup or a bounded query. */
export type LogRepository = ReturnType<typeof createLogRepository>;

export function createLogRepository(table: Table) {
  return {
    /** `undefined` before the first checkpoint. */
    async readHead(): Promise<LogHead | undefined> {
      const item = await table.get(LOG_HEAD_KEY);
      return item === undefined ? undefined : headSchema.parse(item.head);
    },

    /**
     * The entries of one bundle that have been given a place so far, from its first, in order. A query that runs while
     * places are being given may see a later entry and miss an earlier one: what follows a gap is left for next time.
     */
    async listBundle(bundle: number): Promise<readonly Bytes[]> {
      const { items } = await table.query(logBundlePk(bundle), { limit: TILE_WIDTH });
      const gap = items.findIndex((item, at) => item.sk !== logEntryKey(bundle * TILE_WIDTH + at).sk);
      return items.slice(0, gap < 0 ? items.length : gap).map((item) => utf8(String(item.entry)));
    },

    /** Makes a tree the log's. @throws ConditionFailed where another writer was first */
    async commitHead(head: LogHead): Promise<void> {
      const expect =
        head.version === 1 ? 'absent' : ({ attribute: 'version', equals: head.version - 1 } as const);
      await table.transact([{ put: { ...LOG_HEAD_KEY, version: head.version, head }, expect }]);
    },
  };
}
