import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { isWorkDone, type WorkPorts } from '../complaints/proof-of-work.ts';
import { admitNetwork, type ThrottlePorts } from '../complaints/throttle.ts';

interface Wish {
  /** Solution of the proof of work; `undefined` from a page without a script, for which limits are stricter. */
  readonly work?: string | undefined;
  readonly secret: string;
  readonly clientAddress: string;
}

/**
 * Lets a booking be stored, or says that this network has made too many: by the same work and the same count as a filing.
 * @throws DomainError RATE_LIMITED; INVALID_INPUT where the work is not what was asked
 */
export async function admitBooking(
  ports: ThrottlePorts & WorkPorts & { readonly now: () => Instant },
  { work, secret, clientAddress: address }: Wish,
): Promise<void> {
  const now = ports.now();
  await admitNetwork(ports, { what: work === undefined ? 'booking-without-work' : 'booking', address, now });
  if (work === undefined) return;
  const filing = await ports.keyedHash.hash('work', `visit ${secret}`);
  if (await isWorkDone(ports, { solution: work, filing, now })) return;
  throw new DomainError('INVALID_INPUT', 'expected a proof of work that was not used', {
    issues: [
      {
        field: 'work',
        code: 'work-needed',
        zh: '防滥用验证已过期，请重新打开预约页面',
        en: 'The check against abuse has expired: open the booking page again',
      },
    ],
  });
}
