/** Ways to reach a visitor, in one spelling, so that one person is one person. */
export type Contact = { readonly kind: 'phone' | 'email'; readonly value: string };

const MOBILE = /^1[3-9]\d{9}$/;
const EMAIL = /^[^\s@<>"']{1,64}@[^\s@<>"']+\.[^\s@<>"']{2,}$/;

/**
 * A Chinese mobile number or an e-mail address as somebody typed it.
 * @returns `undefined` where it is neither
 */
export function parseContact(typed: string): Contact | undefined {
  const plain = typed.normalize('NFKC').trim();
  const digits = plain.replace(/[\s\-()]/g, '').replace(/^(\+|00)?86(?=1)/, '');
  if (MOBILE.test(digits)) return { kind: 'phone', value: digits };
  const email = plain.toLowerCase();
  return EMAIL.test(email) && email.length <= 254 ? { kind: 'email', value: email } : undefined;
}
