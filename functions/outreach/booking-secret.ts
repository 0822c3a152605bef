import { createHash } from 'node:crypto';
import { DomainError } from '../../shared/kernel/errors.ts';
import { parseBookingCode } from '../../shared/outreach/booking-code.ts';

/** What is stored of a code's secret: 90 random bits cannot be guessed from their hash. */
export const secretHashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * A code as somebody typed it, as the store knows it.
 * @throws DomainError INVALID_INPUT where it cannot be one: most likely a slip of the pen
 */
export function readCode(typed: string): { readonly number: string; readonly secretHash: string } {
  const code = parseBookingCode(typed);
  if (code !== undefined) return { number: code.number, secretHash: secretHashOf(code.secret) };
  throw new DomainError('INVALID_INPUT', 'expected a booking code', {
    issues: [
      {
        field: 'code',
        code: 'invalid_format',
        zh: '预约码有误：请逐个核对字符',
        en: 'This is not a booking code: check it character by character',
      },
    ],
  });
}
