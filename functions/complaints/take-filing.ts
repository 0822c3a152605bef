import type { FilingForm } from '../../shared/complaints/form.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { type Filed, fileComplaint } from './file-complaint.ts';
import { atOfficeOf, type Filing } from './filing.ts';
import type { ComplaintPorts } from './ports.ts';
import { isWorkDone } from './proof-of-work.ts';
import { readFiling } from './read-filing.ts';
import { admitFiling } from './throttle.ts';

export interface SentFiling {
  readonly filingKey: string;
  readonly form: FilingForm;
  /** Solution of the proof of work; `undefined` from a page without a script, for which limits are stricter. */
  readonly work: string | undefined;
  readonly clientAddress: string;
}

/**
 * Takes a filing in from the web.
 * @throws DomainError INVALID_INPUT, RATE_LIMITED, IDEMPOTENCY_MISMATCH, CONFLICT, STORE_UNAVAILABLE
 */
export async function takeFiling(ports: ComplaintPorts, sent: SentFiling): Promise<Filed> {
  const at = ports.now();
  const read = await readForm(sent.form, at);
  const about = await unitOf(ports.register, read.unit);
  const filing = atOfficeOf(read, about);
  return fileComplaint(
    { ...ports, publicOrigin: ports.config.publicOrigin },
    {
      filingKey: sent.filingKey,
      filing,
      about,
      channel: 'web',
      at,
      demonstration: false,
      admit: () => admit(ports, sent),
    },
  );
}

/** The filing that a form says. @throws DomainError INVALID_INPUT */
export async function readForm(form: FilingForm, at: Instant): Promise<Filing> {
  const { isCounty } = await import('../../shared/register/divisions.ts');
  return readFiling(form, { today: dayInShanghai(at), isCounty });
}

async function admit(ports: ComplaintPorts, { work, filingKey, clientAddress }: SentFiling): Promise<void> {
  const now = ports.now();
  const hasWorked = work !== undefined;
  await admitFiling(ports, { address: clientAddress, hasWorked, now });
  if (!hasWorked) return;
  const filing = await ports.keyedHash.hash('work', filingKey);
  if (await isWorkDone(ports, { solution: work, filing, now })) return;
  throw new DomainError('INVALID_INPUT', 'expected a proof of work that was not used', {
    issues: [
      {
        field: 'work',
        code: 'work-needed',
        zh: '防滥用验证已过期，请重新提交',
        en: 'The check against abuse has expired; send it again',
      },
    ],
  });
}

/** The unit of a QR code; one that is not in the register is said to be none, and not refused. */
async function unitOf(register: Pick<RegisterRepository, 'findUnit'>, publicId: string | undefined) {
  return publicId === undefined ? undefined : register.findUnit(publicId);
}
