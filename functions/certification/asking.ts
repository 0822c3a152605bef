import type { Actor, Party } from '../../shared/certification/schema.ts';
import { assertActsFor, assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Ask } from './given.ts';

/**
 * Merchants have business with the cases of their own identifier, officers with those of their scope that were
 * submitted: what a merchant is still writing, or gave up unsent, is nobody else's to read.
 */
export const mayOf =
  (caller: Caller): Ask['assertMay'] =>
  ({ identity: { uscc, division }, submittedAt }) => {
    if (caller.roles.includes('merchant')) return assertActsFor(caller, uscc);
    assertCovers(caller, division);
    if (submittedAt === undefined) throw new DomainError('NOT_FOUND', 'expected a case that was submitted');
  };

/** As what a caller may act; a decider can do what an officer does. */
export function partiesOf({ roles }: Caller): readonly Party[] {
  if (roles.includes('merchant')) return ['merchant'];
  return roles.includes('decider') ? ['officer', 'decider'] : ['officer'];
}

export const actorOf = ({ accountId }: Caller, party: Party): Actor => ({ accountId, party });

/** Names of officers go into the audit trail; a merchant's own name has no place there. */
export const nameFor = ({ name, roles }: Caller): string | undefined =>
  roles.includes('merchant') ? undefined : name;
