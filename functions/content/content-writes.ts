import { withFact } from '../../shared/content/lifecycle.ts';
import type { ContentFact, ContentHead, ContentKind } from '../../shared/content/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { contentFactKey, contentHeadKey } from '../table/content-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import type { ContentRepository } from './repository.ts';

/** What the verbs of editors are given. */
export interface EditingGiven {
  readonly content: ContentRepository;
  readonly now: Instant;
  readonly newId: () => string;
}

/** An item that is to be changed, as whoever changes it has seen it. */
export interface SeenItem {
  readonly kind: ContentKind;
  readonly id: string;
  /** 0 for a new item. */
  readonly expectedRevision: number;
  readonly requestId: string;
}

/** What a fact says beside who, when and of which revision. */
export type FactOf = Omit<ContentFact, 'revision' | 'at' | 'by' | 'byName' | 'requestId'>;

/** What was decided: the fact, and what else is written with it. */
export interface DecidedFact {
  readonly fact: FactOf;
  readonly writes: (after: ContentHead) => readonly TableWrite[];
}

/**
 * Changes an item by one fact, once: the head moves on from the revision that was seen, and fact, audit line and what
 * else is written are there with it or not at all. The same request again finds its own fact and changes nothing.
 * @param decide says what happens, from the head as it is; it may refuse
 * @throws DomainError VERSION_MISMATCH where somebody else changed the item since it was seen (R12)
 */
export async function recordContentFact(
  given: EditingGiven,
  caller: Caller,
  {
    item,
    decide,
  }: {
    readonly item: SeenItem;
    readonly decide: (head: ContentHead | undefined) => Promise<DecidedFact>;
  },
): Promise<ContentHead> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await given.content.findHead(item.kind, item.id);
    if ((before?.revision ?? 0) !== item.expectedRevision) return alreadyDone(given, item);
    try {
      return await commitFact(given, caller, { item, before, decided: await decide(before) });
    } catch (error) {
      // Another item may have held the same picture first: then this one stands where it was, and is looked at again.
      if (!(error instanceof ConditionFailed)) throw error;
      if (attempt === ATTEMPTS) return alreadyDone(given, item);
    }
  }
}

const ATTEMPTS = 3;

async function commitFact(
  given: EditingGiven,
  caller: Caller,
  {
    item: { kind, id, expectedRevision, requestId },
    before,
    decided: { fact: said, writes },
  }: { readonly item: SeenItem; readonly before: ContentHead | undefined; readonly decided: DecidedFact },
): Promise<ContentHead> {
  const { accountId: by, name: byName } = caller;
  const fact: ContentFact = { ...said, revision: expectedRevision + 1, at: given.now, by, byName, requestId };
  const head = withFact(before, fact, { kind, id });
  await given.content.commit([
    {
      put: { ...contentHeadKey(kind, id), revision: head.revision, head },
      expect: before === undefined ? 'absent' : { attribute: 'revision', equals: expectedRevision },
    },
    { put: { ...contentFactKey(kind, id, fact.revision), fact }, expect: 'absent' },
    auditWrite({
      id: given.newId(),
      at: given.now,
      actor: by,
      actorName: byName,
      action: 'content-changed',
      detail: `${fact.type} ${kind}/${id} v${fact.version ?? head.latest.version}`.slice(0, 100),
    }),
    ...writes(head),
  ]);
  return head;
}

/** The item as this very request left it. @throws DomainError VERSION_MISMATCH where it was another's */
async function alreadyDone(
  { content }: EditingGiven,
  { kind, id, expectedRevision, requestId }: SeenItem,
): Promise<ContentHead> {
  const facts = await content.listFacts(kind, id);
  const own = facts.find(({ revision }) => revision === expectedRevision + 1);
  const head = await content.findHead(kind, id);
  if (own?.requestId === requestId && head !== undefined) return head;
  throw new DomainError(
    'VERSION_MISMATCH',
    `expected revision ${expectedRevision}, got ${head?.revision ?? 0}`,
  );
}
