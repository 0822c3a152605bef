import type { FilingForm } from '../../shared/complaints/form.ts';
import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { isCounty } from '../../shared/register/divisions.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { type Filed, type FilingPorts, fileComplaint } from './file-complaint.ts';
import { atOfficeOf } from './filing.ts';
import { readFiling } from './read-filing.ts';

/**
 * Enters a case for somebody at the counter or on the phone, as if they had filed it: they get the receipt, and no
 * proof of work is asked of an officer.
 * @throws DomainError INVALID_INPUT, NOT_FOUND outside the officer's scope, IDEMPOTENCY_MISMATCH, STORE_UNAVAILABLE
 */
export async function enterCase(
  ports: FilingPorts & { readonly register: Pick<RegisterRepository, 'findUnit'> },
  request: {
    readonly caller: Caller;
    readonly form: FilingForm;
    readonly filingKey: string;
    readonly channel: 'counter' | 'phone';
    readonly at: Instant;
  },
): Promise<Filed> {
  const { caller, form, filingKey, channel, at } = request;
  const read = readFiling(form, { today: dayInShanghai(at), isCounty });
  const about = read.unit === undefined ? undefined : await ports.register.findUnit(read.unit);
  const filing = atOfficeOf(read, about);
  assertCovers(caller, filing.division);
  return fileComplaint(ports, {
    filingKey,
    filing,
    channel,
    at,
    about,
    demonstration: about?.demonstration ?? false,
    admit: async () => {},
  });
}
