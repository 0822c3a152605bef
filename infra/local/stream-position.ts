import * as z from 'zod/mini';
import { readIfThere, replaceFile } from './whole-file.ts';

const positionSchema = z.object({
  streamArn: z.string(),
  /** By shard: the last record done; `ended` once a closed shard is read to its end. */
  shards: z.record(z.string(), z.object({ after: z.optional(z.string()), ended: z.optional(z.boolean()) })),
  /** When this was last known to be true, epoch milliseconds: streams keep a day. */
  atEpochMs: z.number(),
});
export type StreamPosition = z.infer<typeof positionSchema>;

/** Where the pump keeps its position. */
export interface PositionStore {
  load(): Promise<StreamPosition | undefined>;
  save(position: StreamPosition): Promise<void>;
}

/** The position in a file that is replaced whole; an unreadable one counts as none. */
export function filePositionStore(path: string): PositionStore {
  return {
    async load() {
      const text = await readIfThere(path);
      if (text === undefined) return undefined;
      try {
        return positionSchema.parse(JSON.parse(text));
      } catch {
        return undefined;
      }
    },
    save: (position) => replaceFile(path, JSON.stringify(position)),
  };
}
