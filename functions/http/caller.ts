import type { Caller, Role } from '../../shared/kernel/access.ts';
import { STAFF_ROLES } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { OperationContract } from '../../shared/kernel/operation-contract.ts';
import type { SessionRepository } from '../identity/repository.ts';
import { hashOfToken, SESSION_COOKIE, tokenIn } from '../identity/session-token.ts';
import { useSession } from '../identity/use-session.ts';

interface Given {
  readonly identity: SessionRepository;
  readonly now: () => Instant;
  readonly config: { readonly publicOrigin: string };
}

/**
 * Who calls an operation, held to what its contract allows. A public operation is never asked about: no session is
 * read for it.
 * @throws DomainError UNAUTHENTICATED without a live session where one is needed
 * @throws DomainError FORBIDDEN without one of the roles, without the second factor that staff need, or where a
 * writing request comes from another site
 */
export async function callerFor(
  { access, method }: OperationContract,
  request: Request,
  given: Given,
): Promise<Caller | undefined> {
  if (access === 'public') return undefined;
  if (method !== 'GET') assertOwnOrigin(request, given.config.publicOrigin);
  const token = tokenIn(request.headers.get('cookie'), SESSION_COOKIE);
  const session =
    token === undefined ? undefined : await useSession(given.identity, hashOfToken(token), given.now());
  if (access === 'visitor') return session?.caller;
  if (session === undefined) throw new DomainError('UNAUTHENTICATED', 'expected a live session');
  assertRole(session.caller, access.roles);
  return session.caller;
}

/** @throws DomainError FORBIDDEN; a role of staff counts only with a second factor */
function assertRole({ roles, multiFactor }: Caller, allowed: readonly Role[]): void {
  const staff: readonly Role[] = STAFF_ROLES;
  const counted = roles.filter((role) => multiFactor || !staff.includes(role));
  if (!counted.some((role) => allowed.includes(role)))
    throw new DomainError('FORBIDDEN', `expected one of the roles ${allowed.join(', ')}`);
}

/**
 * A request that writes comes from a page of ours. Every browser says where from (Fetch Metadata, Origin); what says
 * nothing is no browser, and then the person's cookie has no business in it.
 * @throws DomainError FORBIDDEN
 */
export function assertOwnOrigin(request: Request, publicOrigin: string): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const isOwn = (site ?? 'same-origin') === 'same-origin' && (origin ?? publicOrigin) === publicOrigin;
  if (isOwn && (site !== null || origin !== null)) return;
  throw new DomainError('FORBIDDEN', 'expected a request from a page of this service');
}
