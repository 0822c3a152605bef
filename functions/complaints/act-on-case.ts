import type { CaseView } from '../../shared/complaints/case-view.ts';
import type { ChangeRequest } from './change-case.ts';
import { openCases } from './open-cases.ts';
import type { ComplaintPorts } from './ports.ts';
import { admitOpening } from './throttle.ts';
import { viewCases } from './view-photos.ts';

/** A request of a receipt's holder, without its time. */
export type Asked = Omit<ChangeRequest, 'at'> & { readonly clientAddress: string };

/**
 * Does one thing to a case for the holder of its receipt, and shows how it stands then.
 * @throws DomainError of `act`; RATE_LIMITED, as for opening a case
 */
export async function actOnCase(
  ports: ComplaintPorts,
  { clientAddress, ...asked }: Asked,
  act: (request: ChangeRequest) => Promise<void>,
): Promise<readonly CaseView[]> {
  const at = ports.now();
  const open = () => openCases(ports, asked.receipt);
  await admitOpening(ports, { address: clientAddress, typed: asked.receipt, now: at, open });
  await act({ ...asked, at });
  const { cases } = await open();
  return viewCases(ports, cases, at);
}
