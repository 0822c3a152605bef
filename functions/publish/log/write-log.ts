import { type Checkpoint, parseCheckpoint } from '../../../shared/log/checkpoint.ts';
import { leafHash } from '../../../shared/log/hashing.ts';
import { parseNote } from '../../../shared/log/note.ts';
import { type Edge, EMPTY_EDGE, grow, rootOfEdge, type Tile } from '../../../shared/log/tree.ts';
import type { LogHead } from '../../log/repository.ts';
import type { LogServices } from '../../services/log-services.ts';
import { ConditionFailed } from '../../table/table.ts';
import { writeBinaryFiles } from '../static-store.ts';
import { cosignatures } from './ask-witnesses.ts';
import { bundlesOf, CHECKPOINT_KEY, checkpointFile, KEYS_KEY, keysFile, tileFile } from './log-files.ts';
import { type Entries, loadEdge, readEntries } from './read-tree.ts';
import { keysFrom, parseKeys, sha256, signCheckpoint } from './sign-checkpoint.ts';
import { writeProofs } from './write-proofs.ts';

/** Bundles of entries that one checkpoint takes in at most: bounds memory and the time between two checkpoints. */
const BUNDLES_A_ROUND = 4;
/** After this long without news the same tree is signed again, so that a reader sees that the log is alive. */
const SIGN_ANEW_SECONDS = 3600;

interface Step {
  readonly head: LogHead;
  readonly edge: Edge;
  readonly tiles: readonly Tile[];
}

/**
 * Brings the published log up to what the register has recorded. The order is what makes it safe to kill at any
 * point, to replay, and to run twice at once:
 * 1. the table alone gives entries their places, in the transaction that records the fact;
 * 2. tiles and bundles are written under names that say how many entries they hold: two writers write the same bytes;
 * 3. the head is moved by a conditional write, and only a tree that is wholly written can become the head;
 * 4. proofs are written, and the checkpoint last: it is at once the note that nothing is left to do.
 * @returns entries that became part of the log
 * @throws DomainError STORE_UNAVAILABLE; Error where table, bucket and head contradict each other
 */
export async function writeLog(services: LogServices, hasTime: () => boolean = () => true): Promise<number> {
  let head = await services.log.readHead();
  if (head !== undefined) await publish(services, { head, tiles: [] });
  const before = signedTree(head).size;
  let edge: Edge | undefined;
  do {
    const entries = await readEntries(services.log, signedTree(head).size, BUNDLES_A_ROUND);
    const isNew = entries.from + entries.entries.length > signedTree(head).size;
    if (!isNew && !isStale(head, services)) break;
    edge ??= await loadEdge(signedTree(head), services);
    const step = await advance(services, { head, edge, entries });
    if (step === undefined) {
      // Another writer was first: go on from what it made of the log.
      head = await services.log.readHead();
      edge = undefined;
      continue;
    }
    await publish(services, step);
    head = step.head;
    edge = step.edge;
  } while (hasTime());
  return signedTree(head).size - before;
}

/** The next head, committed; `undefined` where another writer was first. */
async function advance(
  services: LogServices,
  given: { readonly head: LogHead | undefined; readonly edge: Edge; readonly entries: Entries },
): Promise<Step | undefined> {
  const { head, entries } = given;
  const fresh = entries.entries.slice(given.edge.size - entries.from);
  const { edge, tiles } = grow(
    given.edge,
    fresh.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
  if (fresh.length > 0) {
    await writeBinaryFiles(services.objects, [
      ...bundlesOf(entries.from, entries.entries),
      ...tiles.map(tileFile),
    ]);
  }
  const checkpoint = { origin: services.origin, size: edge.size, root: rootOfEdge(edge, sha256) };
  const now = secondsOf(services);
  const signed = await signCheckpoint(checkpoint, services.signers, now);
  const keys = await keysFrom(head === undefined ? undefined : parseKeys(head.keys), {
    ...services,
    signedUpTo: given.edge.size,
    size: edge.size,
    witnesses: services.witnesses.map(({ vkey }) => vkey),
  });
  const next: LogHead = {
    size: edge.size,
    version: (head?.version ?? 0) + 1,
    signedAtEpochSeconds: now,
    checkpoint:
      signed + (await cosignatures(services, { signed, from: given.edge.size, size: edge.size, tiles })),
    keys: `${JSON.stringify(keys, null, 2)}\n`,
  };
  try {
    await services.log.commitHead(next);
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
  return { head: next, edge, tiles };
}

/** Publishes what the head says, unless it is published: keys, proofs of the new entries, and the checkpoint. */
async function publish(services: LogServices, { head, tiles }: Omit<Step, 'edge'>): Promise<void> {
  const { objects } = services;
  const published = await objects.getText(CHECKPOINT_KEY);
  if (published === head.checkpoint) return;
  const from = treeOf(published).size;
  if (from > head.size) throw new Error('a larger tree was published than the table knows: it was set back');
  if ((await objects.getText(KEYS_KEY)) !== head.keys) await objects.put(keysFile(head.keys));
  await writeProofs(services, { head, from, tiles });
  await objects.put(checkpointFile(head.checkpoint));
  await mirror(services, head.checkpoint);
}

/** A mirror that is away gets the next checkpoint, an hour later at the latest; nobody else waits for it. */
async function mirror({ mirrors, logger }: LogServices, checkpoint: string): Promise<void> {
  await Promise.all(
    mirrors.map((each) =>
      each.keep(checkpoint).catch((error: unknown) => {
        const errorName = error instanceof Error ? error.name : 'unknown';
        logger.warn('MIRROR_AWAY', { mirror: each.name, errorName });
      }),
    ),
  );
}

const signedTree = (head: LogHead | undefined): Checkpoint => treeOf(head?.checkpoint);

function treeOf(checkpoint: string | undefined): Checkpoint {
  const note = checkpoint === undefined ? undefined : parseNote(checkpoint);
  const tree = note === undefined ? undefined : parseCheckpoint(note.text);
  if (checkpoint !== undefined && tree === undefined) throw new Error('expected a checkpoint');
  return tree ?? { origin: '', size: 0, root: rootOfEdge(EMPTY_EDGE, sha256) };
}

const secondsOf = (services: LogServices): number => Math.floor(new Date(services.now()).getTime() / 1000);

const isStale = (head: LogHead | undefined, services: LogServices): boolean =>
  head !== undefined && secondsOf(services) - head.signedAtEpochSeconds >= SIGN_ANEW_SECONDS;
