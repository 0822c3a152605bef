import type { CaseView } from '../../shared/complaints/case-view.ts';
import { openCases } from './open-cases.ts';
import type { ComplaintPorts } from './ports.ts';
import { admitOpening } from './throttle.ts';
import { viewCases } from './view-photos.ts';

/**
 * No answer about a code comes sooner: what is read and opened takes longer for a right one than for a wrong one by a
 * fraction of a millisecond, and this covers it.
 */
const LEAST_MS = 120;

/**
 * The cases of a receipt, as their holder sees them.
 * @throws DomainError NOT_FOUND, RATE_LIMITED, STORE_UNAVAILABLE
 */
export async function followCase(
  ports: ComplaintPorts,
  asked: { readonly receipt: string; readonly clientAddress: string },
): Promise<readonly CaseView[]> {
  const begun = ports.now();
  try {
    const open = () => openCases(ports, asked.receipt);
    await admitOpening(ports, { address: asked.clientAddress, typed: asked.receipt, now: begun, open });
    const { cases } = await open();
    return await viewCases(ports, cases, begun);
  } finally {
    const spent = Date.parse(ports.now()) - Date.parse(begun);
    if (spent < LEAST_MS) await ports.pause(LEAST_MS - spent);
  }
}
