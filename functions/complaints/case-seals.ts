import {
  type Facts,
  factsSchema,
  type Message,
  messageSchema,
  type Person,
  personSchema,
} from '../../shared/complaints/schema.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import { open, seal } from '../adapters/seal.ts';
import type { SealedMessage, StoredCase } from './stored-case.ts';

/** Each sealed part opens in its own place only: one cannot be put where another was. */
const factsContext = (caseId: string): string => `complaints/${caseId}/facts`;
const personContext = (caseId: string): string => `complaints/${caseId}/person`;
const messageContext = (caseId: string, sequence: number): string =>
  `complaints/${caseId}/message/${sequence}`;

export const sealFacts = (key: Bytes, caseId: string, facts: Facts): string =>
  seal(key, withoutUndefined(facts), factsContext(caseId));

export const sealPerson = (key: Bytes, caseId: string, person: Person): string =>
  seal(key, withoutUndefined(person), personContext(caseId));

export const sealMessage = (key: Bytes, caseId: string, message: Message): SealedMessage => ({
  sequence: message.sequence,
  sealed: seal(key, withoutUndefined(message), messageContext(caseId, message.sequence)),
});

/** @throws SealBroken where the key is another case's */
export function openFacts(key: Bytes, stored: StoredCase): Facts | undefined {
  if (stored.facts === undefined) return undefined;
  return factsSchema.parse(open(key, stored.facts, factsContext(stored.head.caseId)));
}

/** Who filed it. Whoever asks on the desk's side says why, and that is recorded. @throws SealBroken */
export function openPerson(key: Bytes, stored: StoredCase): Person | undefined {
  if (stored.person === undefined) return undefined;
  return personSchema.parse(open(key, stored.person, personContext(stored.head.caseId)));
}

/** What was said in the case, oldest first. @throws SealBroken */
export const openMessages = (key: Bytes, { head, messages }: StoredCase): readonly Message[] =>
  messages.map(({ sequence, sealed }) =>
    messageSchema.parse(open(key, sealed, messageContext(head.caseId, sequence))),
  );

/** What canonical JSON can say: absent members are left out. */
const withoutUndefined = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
