import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { CertificateAnswer } from '../../shared/register/api.ts';
import { formatCertificateNumber, parseCertificateNumber } from '../../shared/register/certificate-number.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { statusOn } from '../../shared/register/status.ts';
import type { RegisterRepository } from './repository.ts';

/**
 * What the register says of a certificate number: certified, not now, or never in the register.
 * @param text the number as typed; full-width forms, small letters and spaces around it are accepted
 * @param now instant of the question; its day in Shanghai decides the status
 * @throws DomainError STORE_UNAVAILABLE where it cannot say: never an answer of absence
 */
export async function lookUpCertificate(
  register: Pick<RegisterRepository, 'findUnitByCertificate'>,
  text: string,
  now: Instant,
): Promise<CertificateAnswer> {
  const parts = parseCertificateNumber(text);
  if (parts === undefined) return { answer: 'not-in-register', wellFormed: false, asOf: now };
  const unit = await register.findUnitByCertificate(formatCertificateNumber(parts));
  if (unit === undefined) return { answer: 'not-in-register', wellFormed: true, asOf: now };
  return answerFor(unit, dayInShanghai(now), now);
}

function answerFor(unit: Unit, today: Day, asOf: Instant): CertificateAnswer {
  const { status, since, ground } = statusOn(unit, today);
  const holder = holderOf(unit, asOf);
  if (status === 'certified' || status === 'expiring') return { answer: 'certified', status, ...holder };
  if (since === undefined) throw new Error(`expected a first day of the status ${status}`);
  return { answer: 'not-now', status, since, ...(ground === undefined ? {} : { ground }), ...holder };
}

function holderOf(unit: Unit, asOf: Instant) {
  const { certificateNumber, publicId, name, field, division, validFrom, validTo } = unit;
  const { validToBasis, demonstration } = unit;
  const from = validFrom === undefined ? {} : { validFrom };
  return {
    certificateNumber,
    publicId,
    name,
    field,
    division,
    ...from,
    validTo,
    validToBasis,
    demonstration,
    asOf,
  };
}
