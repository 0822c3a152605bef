import * as z from 'zod/mini';
import type { Booking } from '../../shared/outreach/bookings.ts';
import type { Contact } from '../../shared/outreach/contact.ts';
import type { CaseKey, CaseKeys } from '../adapters/case-keys.ts';
import { open, seal } from '../adapters/seal.ts';
import type { SealedPerson } from './book-visit.ts';

/** Context in which a booking's person is sealed. */
const personContext = (number: string): string => `visit/${number}/person`;
const CASE_PREFIX = 'visit-';
/** The case under which its key is wrapped, and which its notices belong to. */
export const personCase = (number: string): string => `${CASE_PREFIX}${number}`;

/** The number of the booking that a case of this name belongs to; `undefined` for another kind of case. */
export const numberOfCase = (caseId: string): string | undefined =>
  caseId.startsWith(CASE_PREFIX) ? caseId.slice(CASE_PREFIX.length) : undefined;

const personSchema = z.object({
  name: z.string(),
  contact: z.optional(z.string()),
  kind: z.optional(z.enum(['phone', 'email'])),
});

/** Who books, as the booking's own key opens it. */
interface Person {
  readonly name: string;
  readonly contact?: Contact;
  readonly caseKey: CaseKey;
}

/** Seals a name and a contact under a key of the booking's own: erasing the booking erases the person. */
export async function sealPerson(
  caseKeys: Pick<CaseKeys, 'create'>,
  number: string,
  person: { readonly name: string; readonly contact: Contact | undefined },
): Promise<SealedPerson> {
  const { key, wrapped } = await caseKeys.create(personCase(number));
  const { name, contact } = person;
  const value = contact === undefined ? { name } : { name, contact: contact.value, kind: contact.kind };
  return { sealed: seal(key, value, personContext(number)), wrappedKey: wrapped };
}

/**
 * @returns `undefined` where the person was forgotten
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function openPerson(
  caseKeys: Pick<CaseKeys, 'unwrap'>,
  { number, sealed, wrappedKey }: Pick<Booking, 'number' | 'sealed' | 'wrappedKey'>,
): Promise<Person | undefined> {
  if (sealed === undefined || wrappedKey === undefined) return undefined;
  const key = await caseKeys.unwrap(personCase(number), wrappedKey);
  const { name, contact, kind } = personSchema.parse(open(key, sealed, personContext(number)));
  const caseKey = { key, wrapped: wrappedKey };
  return contact === undefined || kind === undefined
    ? { name, caseKey }
    : { name, contact: { kind, value: contact }, caseKey };
}
