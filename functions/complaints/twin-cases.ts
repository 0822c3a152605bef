import type { CaseHead, Facts, Person } from '../../shared/complaints/schema.ts';
import { openFacts, openPerson } from './case-seals.ts';
import type { DeskPorts } from './desk-case.ts';
import type { StoredCase } from './stored-case.ts';

interface TwinPorts extends Pick<DeskPorts, 'caseKeys'> {
  readonly complaints: Pick<DeskPorts['complaints'], 'findCase'>;
}

/** The complaint that belongs to a report, or the report that belongs to a complaint. */
export interface TwinCase {
  readonly head: CaseHead;
  /** Opened to keep them out of a letter to the merchant, and shown to nobody. */
  readonly person: Person | undefined;
  readonly facts: Facts | undefined;
}

/** Joined cases that are looked at; more of them than this were joined for another reason than their person. */
const MOST_JOINED = 10;

/** Ids of the other kind that were filed along with a case, split off, or joined to it by officers. */
function twinIds({ head, links }: StoredCase): readonly string[] {
  const other = head.track === 'complaint' ? 'report' : head.track === 'report' ? 'complaint' : undefined;
  if (other === undefined) return [];
  const joined = links.filter(({ track }) => track === other).map((link) => link.other);
  const { linkedCaseId } = head;
  return [
    ...new Set([...(linkedCaseId === undefined ? [] : [linkedCaseId]), ...joined.slice(0, MOST_JOINED)]),
  ];
}

/** @throws DomainError STORE_UNAVAILABLE */
async function findTwins(
  { complaints }: Pick<TwinPorts, 'complaints'>,
  stored: StoredCase,
): Promise<readonly StoredCase[]> {
  const found = await Promise.all(twinIds(stored).map((id) => complaints.findCase(id)));
  return found.filter((each) => each !== undefined);
}

/**
 * The complaints that belong to a report: most likely of the same person, whose name the report itself does not carry.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function openTwins(ports: TwinPorts, stored: StoredCase): Promise<readonly TwinCase[]> {
  if (stored.head.track !== 'report') return [];
  return Promise.all(
    (await findTwins(ports, stored)).map(async (twin) => {
      if (twin.deskKey === undefined) return { head: twin.head, person: undefined, facts: undefined };
      const key = await ports.caseKeys.unwrap(twin.head.caseId, twin.deskKey);
      return { head: twin.head, person: openPerson(key, twin), facts: openFacts(key, twin) };
    }),
  );
}

/**
 * For the officer, before they ask the merchant: that there is such a case, and on which days the merchant was asked
 * about it. @throws DomainError STORE_UNAVAILABLE
 */
export async function twinNote(ports: Pick<TwinPorts, 'complaints'>, stored: StoredCase) {
  const twins = await findTwins(ports, stored);
  if (twins.length === 0) return undefined;
  const asked = twins.flatMap(({ head }) => head.events.filter(({ type }) => type === 'merchant-asked'));
  return { merchantAskedOn: [...new Set(asked.map(({ on }) => on))].toSorted() };
}
