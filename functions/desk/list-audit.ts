import type { AuditEntry } from '../../shared/desk/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from './audit-write.ts';
import type { DeskRepository } from './repository.ts';

const PAGE_SIZE = 100;

/** One page of the audit trail of a day, oldest first. That it was read is written down, too, on its first page. */
export async function listAudit(
  {
    desk,
    now,
    newId,
  }: { readonly desk: DeskRepository; readonly now: Instant; readonly newId: () => string },
  caller: Caller,
  { day, after }: { readonly day: Day; readonly after?: string | undefined },
): Promise<{ entries: AuditEntry[]; next?: string }> {
  if (after === undefined) {
    const { accountId: actor, name: actorName } = caller;
    await desk.commit([
      auditWrite({ id: newId(), at: now, actor, actorName, action: 'audit-read', detail: day }),
    ]);
  }
  const { entries, next } = await desk.listAudit(day, { limit: PAGE_SIZE, after });
  return next === undefined ? { entries: [...entries] } : { entries: [...entries], next };
}
