import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordCertificateEvent } from '../../functions/register/record-event.ts';
import { registerUnits } from '../../functions/register/register-units.ts';
import { createRegisterRepository, type RegisterRepository } from '../../functions/register/repository.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { listsOf } from '../../shared/register/lists.ts';
import { aCandidate } from '../support/a-unit.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { FAULTS, failCall } from '../support/faulty-client.ts';
import { prefixedTable } from '../support/prefixed-table.ts';
import { yunnan } from '../support/publishing.ts';

const CANDIDATES = Array.from({ length: 8 }, (_, at) => aCandidate({ name: `演示${at}号超市`, year: 2024 }));
const LATER = CANDIDATES.slice(0, 3).map((candidate) => ({ ...candidate, year: 2026 }));
const SUSPENDED = { type: 'suspended', on: asDay('2025-03-01'), ground: 'verification-overdue' } as const;

interface UseCase {
  readonly name: string;
  /** What was there before. */
  readonly given: (register: RegisterRepository) => Promise<void>;
  readonly act: (register: RegisterRepository) => Promise<unknown>;
}

const enter = (register: RegisterRepository, candidates = CANDIDATES) =>
  registerUnits(register, candidates, yunnan());

const USE_CASES: readonly UseCase[] = [
  { name: 'a list is entered', given: async () => {}, act: (register) => enter(register) },
  {
    name: 'a later list renews units',
    given: async (register) => void (await enter(register)),
    act: (register) => enter(register, LATER),
  },
  {
    name: 'a unit is suspended',
    given: async (register) => void (await enter(register)),
    act: async (register) => {
      const [unit] = await register.listPage(COUNTY, 1);
      return recordCertificateEvent(register, {
        publicId: unit?.publicId ?? '',
        expectedVersion: 1,
        event: SUSPENDED,
      });
    },
  },
];

const COUNTY = listsOf(CANDIDATES[0] ?? aCandidate()).county;

/** Everything that the register holds of these units. */
async function stateOf(register: RegisterRepository) {
  const lists = Object.values(listsOf(CANDIDATES[0] ?? aCandidate()));
  const pages = await Promise.all(lists.map((list) => register.listPage(list, 1)));
  const units = pages[0] ?? [];
  return {
    counts: await register.countMany(lists),
    pages,
    events: await Promise.all(units.map(({ publicId }) => register.listEvents(publicId))),
    byId: await Promise.all(units.map(({ publicId }) => register.findUnit(publicId))),
    byNumber: await Promise.all(
      units.map(({ certificateNumber }) => register.findUnitByCertificate(certificateNumber)),
    ),
  };
}

describe.each(USE_CASES)('when $name and a call to the store goes wrong', ({ name, given, act }) => {
  let engine: Engine;
  let faultless: Awaited<ReturnType<typeof stateOf>>;
  let calls: number;
  const fresh = (label: string) =>
    createRegisterRepository(prefixedTable(engine.table(), `${name} ${label}#`));

  beforeAll(async () => {
    engine = await startEngine();
    const register = fresh('faultless');
    await given(register);
    const counted = failCall(engine.client, Number.NaN, 'fails before');
    await act(register);
    calls = counted.calls();
    counted.restore();
    faultless = await stateOf(register);
  });
  afterAll(() => engine.stop());

  it('the control: the use case changes something, and asks the store more than once', async () => {
    const before = fresh('control');
    await given(before);
    expect(await stateOf(before)).not.toEqual(faultless);
    expect(calls).toBeGreaterThan(1);
  });

  it('the control: without the second try the fault shows', async () => {
    const register = fresh('no second try');
    await given(register);
    const faulty = failCall(engine.client, calls, 'fails before');
    await expect(act(register)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    faulty.restore();
    expect(await stateOf(register)).not.toEqual(faultless);
  });

  it.each(FAULTS)('a call that %s: tried again, nothing is lost, doubled or half done', async (fault) => {
    for (let at = 1; at <= calls; at += 1) {
      const register = fresh(`${fault} ${at}`);
      await given(register);
      const faulty = failCall(engine.client, at, fault);
      const first = await act(register).catch((error: unknown) => error);
      faulty.restore();
      if (first instanceof Error) {
        expect(first).toBeInstanceOf(DomainError);
        expect(['STORE_UNAVAILABLE', 'CONFLICT', 'VERSION_MISMATCH']).toContain((first as DomainError).code);
        // Persisted after all, the same decision on the same version is refused, not recorded twice.
        await act(register).catch((error: unknown) =>
          expect(error).toMatchObject({ code: 'VERSION_MISMATCH' }),
        );
      }
      expect(await stateOf(register), `call ${at} of ${calls}`).toEqual(faultless);
    }
  });
});
