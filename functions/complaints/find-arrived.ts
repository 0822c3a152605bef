import { RECEIPT_SHOWN_AGAIN_HOURS } from '../../shared/complaints/form.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Filed } from './file-complaint.ts';
import { filingSecrets } from './filing-secrets.ts';
import { openCases } from './open-cases.ts';
import type { ComplaintPorts } from './ports.ts';
import { commitmentTo, signFiling } from './sign-filing.ts';
import { admitOpening } from './throttle.ts';

/** Whether anything was filed under a key. @throws DomainError STORE_UNAVAILABLE */
export async function wasFiled(
  { keyedHash, complaints }: Pick<ComplaintPorts, 'keyedHash' | 'complaints'>,
  filingKey: string,
): Promise<boolean> {
  const { receipt } = await filingSecrets(keyedHash, filingKey);
  return (await complaints.findReceipt(await keyedHash.hash('receipt', receipt))) !== undefined;
}

/**
 * What was filed under a key whose answer was lost: its receipt and proof once more. The key is as secret as the
 * receipt, which is made from it, and the service keeps neither.
 * @throws DomainError NOT_FOUND where nothing arrived under the key, it was erased, or it is too long ago for its receipt
 *   to be shown again
 * @throws DomainError RATE_LIMITED, STORE_UNAVAILABLE
 */
export async function findArrived(
  ports: ComplaintPorts,
  { filingKey, clientAddress }: { readonly filingKey: string; readonly clientAddress: string },
): Promise<Filed> {
  const now = ports.now();
  const { receipt, proofId } = await filingSecrets(ports.keyedHash, filingKey);
  const open = () => openCases(ports, receipt);
  await admitOpening(ports, { address: clientAddress, typed: receipt, now, open });
  const { row, cases } = await open();
  const filedAt = asInstant(new Date(row.filedAt));
  const hours = (Date.parse(now) - Date.parse(filedAt)) / 3_600_000;
  const told = cases.find(({ facts }) => facts?.proofSalt !== undefined)?.facts;
  if (told?.proofSalt === undefined || hours > RECEIPT_SHOWN_AGAIN_HOURS)
    throw new DomainError('NOT_FOUND', 'expected a filing whose receipt may be shown');
  const { proofSalt, ...facts } = told;
  const proof = await signFiling(ports.proofSigner, {
    type: 'filing',
    version: 1,
    service: ports.config.publicOrigin,
    id: proofId,
    filedAt,
    commitment: commitmentTo(facts, proofSalt),
  });
  // Cases that were split off since belong to the receipt, too; the filing opened the first ones.
  return { receipt, caseIds: row.cases.map(({ caseId }) => caseId), filedAt, proof };
}
