import { standingAt } from '../../shared/content/lifecycle.ts';
import type { Content, ContentHead, PublishedItem } from '../../shared/content/schema.ts';
import { titleTyped, typedOf } from '../../shared/content/typed-of.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { contentDueKey } from '../table/content-keys.ts';
import { ConditionFailed } from '../table/table.ts';
import type { PublicContentRepository } from './public-repository.ts';
import type { ContentDue, ContentRepository } from './repository.ts';

/** Items in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;

interface Given {
  readonly content: ContentRepository;
  readonly publicContent: PublicContentRepository;
  readonly newId: () => string;
}

/**
 * Brings to the public what editors have decided and whose moment has come, each exactly once: the public record moves
 * on by a condition, then the item is taken off the list together with its line of the audit trail. Broken off in
 * between, the next run finds the record as it should be and goes on; two runs at a time write one record.
 * @returns how many items were looked after
 */
export async function publishDueContent(given: Given, now: Instant): Promise<number> {
  const due = await given.content.listDue(now, MOST_AT_ONCE);
  for (const each of due) await lookAfter(given, each, now);
  return due.length;
}

async function lookAfter(given: Given, due: ContentDue, now: Instant): Promise<void> {
  const { kind, id } = due;
  const head = await given.content.findHead(kind, id);
  if (head === undefined) return;
  try {
    await bringToPublic(given, head, now);
    await takeOff(given, due, head, now);
  } catch (error) {
    // Another run was faster; what is left of it is found again in a minute.
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

/** Writes the public record, unless it says already what the item is now. */
async function bringToPublic(
  { content, publicContent }: Given,
  head: ContentHead,
  now: Instant,
): Promise<void> {
  const before = await publicContent.find(head.kind, head.id);
  const after = await publicRecord(content, head, { before, now });
  if (after === undefined) return;
  const isSame = before?.state === after.state && before.version === after.version && before.at === after.at;
  if (!isSame) await publicContent.save(after);
}

async function publicRecord(
  repository: ContentRepository,
  head: ContentHead,
  { before, now }: { readonly before: PublishedItem | undefined; readonly now: Instant },
): Promise<PublishedItem | undefined> {
  const { shown, withdrawn } = standingAt(head, now);
  const { kind, id } = head;
  const serial = (before?.serial ?? 0) + 1;
  if (shown !== undefined) {
    const content = await repository.findApproved(kind, id, shown.number);
    if (content === undefined) throw new RangeError(`expected publication ${shown.number} of ${kind}/${id}`);
    const { version, from } = shown;
    const firstAt = before?.firstAt ?? from;
    return {
      kind,
      id,
      serial,
      state: 'published',
      version,
      firstAt,
      at: from,
      content,
      title: titleOf(content),
    };
  }
  if (withdrawn === undefined) return undefined;
  const { version, at, reasonZh, reasonEn } = withdrawn;
  const { firstAt = at, title = withdrawn.title } = before ?? {};
  // It never was public: there is nothing to take away.
  if (title === undefined) return undefined;
  const reason = { zh: reasonZh, en: reasonEn };
  return { kind, id, serial, state: 'withdrawn', version, firstAt, at, title, reason };
}

const titleOf = (content: Content): { zh: string; en: string } => ({ ...titleTyped(typedOf(content)) });

/** Takes the item off the list; that it became public, or ceased to be, is written to the audit trail with it. */
async function takeOff(
  { content, newId }: Given,
  { at, kind, id, number }: ContentDue,
  head: ContentHead,
  now: Instant,
): Promise<void> {
  const { shown, withdrawn } = standingAt(head, now);
  const isDone = number === 0 ? withdrawn !== undefined : shown?.number === number;
  const version = number === 0 ? withdrawn?.version : shown?.version;
  await content.commit([
    { remove: contentDueKey(at, kind, id), expect: { attribute: 'number', equals: number } },
    ...(isDone
      ? [
          auditWrite({
            id: newId(),
            at: now,
            actor: 'system',
            action: 'content-published',
            detail: `${number === 0 ? 'withdrawn' : 'public'} ${kind}/${id} v${version}`.slice(0, 100),
          }),
        ]
      : []),
  ]);
}
