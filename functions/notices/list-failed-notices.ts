import { coversDivision } from '../../shared/identity/scope.ts';
import type { NoticeView } from '../../shared/notices/schema.ts';
import type { NoticeRepository } from './repository.ts';

/**
 * A page of the notices that were given up, of the cases in a scope, newest first. A page may be short or empty and
 * still have a next one: those of other scopes are left out of it.
 * @param scope GB/T 2260 code of the officer's area
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function listFailedNotices(
  notices: NoticeRepository,
  { scope, after }: { readonly scope: string | undefined; readonly after?: string | undefined },
): Promise<{ notices: NoticeView[]; next?: string }> {
  const { refs, next } = await notices.listFailed(after);
  const found = await notices.findNotices(refs);
  const own = found.filter(({ division }) => scope !== undefined && coversDivision(scope, division));
  const newestFirst = own.sort((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
  return { notices: newestFirst, ...(next === undefined ? {} : { next }) };
}
