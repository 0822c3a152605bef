import { DomainError } from '../../shared/kernel/errors.ts';
import { COMMITMENT_VERSION, type UnitCandidate, validityOf } from '../../shared/register/candidate.ts';
import { FIELD_LETTERS, formatCertificateNumber } from '../../shared/register/certificate-number.ts';
import type { Jurisdiction } from '../../shared/register/jurisdictions.ts';
import { regulatorName } from '../../shared/register/regulators.ts';
import { type Relisting, relisting } from '../../shared/register/relisting.ts';
import type { CertificateEvent, Unit } from '../../shared/register/schema.ts';
import { logEntryWrite } from '../log/log-entry-write.ts';
import { LOG_COUNTER_KEY } from '../table/keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { publicIdOf } from './public-id.ts';
import type { RegisterRepository } from './repository.ts';
import {
  type Counter,
  changedUnitWrites,
  counterKeysOf,
  counterWrite,
  newUnitWrites,
} from './unit-writes.ts';

export interface RegisterOutcome {
  readonly outcome: 'created' | Relisting['outcome'];
  readonly unit: Unit;
}

/** Units in one transaction: six units of eleven items, and their counters, stay below DynamoDB's hundred. */
const UNITS_PER_TRANSACTION = 6;
const MAX_ATTEMPTS = 12;

/**
 * Enters candidates into the register, in their order, with certificate numbers that have no gaps. A candidate
 * whose natural key is known renews its unit where its list is a later year's, gives it coordinates where it has none,
 * and is left as it is otherwise, so that doing it twice changes nothing.
 * @returns an outcome for each candidate, in the same order; `needs-decision` where a later list names a unit that
 *   is suspended or withdrawn, which is left as it is
 * @throws DomainError CONFLICT when other writers keep getting in first; STORE_UNAVAILABLE when the store is away
 */
export async function registerUnits(
  repository: RegisterRepository,
  candidates: readonly UnitCandidate[],
  jurisdiction: Jurisdiction,
): Promise<readonly RegisterOutcome[]> {
  const outcomes: RegisterOutcome[] = [];
  for (const group of groupsOf(candidates)) {
    outcomes.push(...(await registerGroup(repository, group, jurisdiction)));
  }
  return outcomes;
}

type Group = ReadonlyMap<string, UnitCandidate>;

/** Transactions' worth of candidates by public id. One that comes up again starts a group: it builds on the first. */
function groupsOf(candidates: readonly UnitCandidate[]): readonly Group[] {
  const groups: Map<string, UnitCandidate>[] = [];
  for (const candidate of candidates) {
    const publicId = publicIdOf(candidate);
    const last = groups.at(-1);
    if (last === undefined || last.size === UNITS_PER_TRANSACTION || last.has(publicId)) {
      groups.push(new Map([[publicId, candidate]]));
    } else last.set(publicId, candidate);
  }
  return groups;
}

async function registerGroup(
  repository: RegisterRepository,
  group: Group,
  jurisdiction: Jurisdiction,
): Promise<readonly RegisterOutcome[]> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      return await attemptGroup(repository, group, jurisdiction);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

async function attemptGroup(
  repository: RegisterRepository,
  group: Group,
  jurisdiction: Jurisdiction,
): Promise<readonly RegisterOutcome[]> {
  const known = await repository.findUnits([...group.keys()]);
  const numbering = await numberingFor(
    repository,
    [...group].filter(([publicId]) => !known.has(publicId)).map(([, candidate]) => candidate),
    jurisdiction,
  );
  const outcomes: RegisterOutcome[] = [];
  const writes: TableWrite[] = [];
  for (const [publicId, candidate] of group) {
    const held = known.get(publicId);
    if (held === undefined) {
      const unit = numberedUnit(publicId, candidate, { jurisdiction, numbering });
      const issued = issuedEvent(unit);
      writes.push(...newUnitWrites(unit, issued), logEntryWrite(unit, issued, numbering.nextInLog()));
      outcomes.push({ outcome: 'created', unit });
      continue;
    }
    const listed = relisting(held, candidate);
    if (listed.outcome === 'renewed' || listed.outcome === 'located') {
      const { unit, event } = listed;
      writes.push(...changedUnitWrites(unit, event), logEntryWrite(unit, event, numbering.nextInLog()));
    }
    outcomes.push({ unit: held, ...listed });
  }
  if (writes.length > 0) await repository.commit([...writes, ...numbering.writes()]);
  return outcomes.map(({ outcome, unit }) => ({ outcome, unit }));
}

async function numberingFor(
  repository: RegisterRepository,
  fresh: readonly UnitCandidate[],
  jurisdiction: Jurisdiction,
): Promise<Numbering> {
  const keys = [
    LOG_COUNTER_KEY,
    ...fresh.flatMap((candidate) => counterKeysOf(seriesOf(candidate, jurisdiction), candidate)),
  ];
  const distinct = [...new Map(keys.map((key) => [key.pk, key])).values()];
  return new Numbering(await repository.readCounters(distinct));
}

/** The next free numbers, and the writes that take them. */
class Numbering {
  readonly #read: readonly Counter[];
  readonly #values: Map<string, number>;

  constructor(read: readonly Counter[]) {
    this.#read = read;
    this.#values = new Map(read.map((counter) => [counter.key.pk, counter.value]));
  }

  next(pk: string): number {
    const value = (this.#values.get(pk) ?? 0) + 1;
    this.#values.set(pk, value);
    return value;
  }

  /** Position of the next entry of the log, from 0. */
  nextInLog(): number {
    return this.next(LOG_COUNTER_KEY.pk) - 1;
  }

  writes(): readonly TableWrite[] {
    return this.#read.map((counter) => counterWrite(counter, this.#values.get(counter.key.pk) ?? 0));
  }
}

function numberedUnit(
  publicId: string,
  candidate: UnitCandidate,
  context: { readonly jurisdiction: Jurisdiction; readonly numbering: Numbering },
): Unit {
  const { jurisdiction, numbering } = context;
  const keys = counterKeysOf(seriesOf(candidate, jurisdiction), candidate);
  const [sequence = 0, province = 0, prefecture = 0, county = 0, field = 0] = keys.map((key) =>
    numbering.next(key.pk),
  );
  return withoutUndefined({
    ...candidate,
    publicId,
    certificateNumber: formatCertificateNumber({ prefix: jurisdiction.prefix, ...candidate, sequence }),
    certifyingBody: candidate.certifyingBody ?? regulatorName(jurisdiction),
    commitmentVersion: COMMITMENT_VERSION,
    ...validityOf(candidate),
    version: 1,
    ordinals: { province, prefecture, county, field },
  });
}

function seriesOf(candidate: UnitCandidate, jurisdiction: Jurisdiction): string {
  return `${jurisdiction.prefix}-${candidate.year}-${candidate.division}-${FIELD_LETTERS[candidate.field]}`;
}

function issuedEvent(unit: Unit): CertificateEvent {
  return withoutUndefined({ sequence: 1, type: 'issued', on: unit.validFrom, year: unit.year });
}

/** Drops absent members, which the table and canonical JSON have no word for. */
function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
