import { describe, expect, it } from 'vitest';
import { registerUnits } from '../../../functions/register/register-units.ts';
import type { Coordinates } from '../../../shared/register/schema.ts';
import { at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { yunnan } from '../../support/publishing.ts';

const ACCEPTED = at('2026-03-05T02:00:00Z');
const HERE: Coordinates = { latitudeMicrodegrees: 25_043_210, longitudeMicrodegrees: 102_702_340 };
const VISIT = {
  ...{ visitedOn: '2026-03-06', weighings: 10, failedWeighings: 0 },
  ...{ instrumentsSeen: 2, instrumentsInVerification: 2, displayed: true },
};

describe('R9: where the premises are, as an officer measured it at the visit', () => {
  async function accepted() {
    const desk = certificationDesk(createMemoryTable());
    const caseId = await desk.toSubmitted();
    await desk.take(caseId, { step: 'accept', party: 'officer', now: ACCEPTED });
    const visit = (formId: string, coordinates?: Coordinates) =>
      desk.take(caseId, {
        ...{ step: 'record-assessment', party: 'officer', now: ACCEPTED, words: { notes: '' } },
        data: { ...VISIT, formId, ...(coordinates === undefined ? {} : { coordinates }) },
      });
    const state = async () => (await desk.given.cases.findCase(caseId))?.state;
    return { desk, caseId, visit, state };
  }

  it('is refused outside the province, with what to do, and the visit is not recorded', async () => {
    const { visit, state } = await accepted();
    const beijing = { latitudeMicrodegrees: 39_904_200, longitudeMicrodegrees: 116_407_400 };
    await expect(visit('f-0', beijing)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ field: 'data.coordinates', code: 'position-outside' }],
    });
    expect((await state())?.assessments).toEqual([]);
  });

  it('comes into the register with the decision, also where a visit without it followed', async () => {
    const { desk, caseId, visit, state } = await accepted();
    await visit('f-0', HERE);
    expect((await state())?.assessments[0]).toMatchObject({ coordinates: HERE });
    await desk.toCertified(caseId);
    const unit = await desk.register.findUnit((await state())?.certificate?.publicId ?? '');
    expect(unit?.coordinates).toEqual(HERE);
  });

  it('comes also to a unit that the register had from a list', async () => {
    const { desk, caseId, visit, state } = await accepted();
    const identity = (await state())?.identity;
    if (identity === undefined) throw new Error('expected a case');
    const { name, field, uscc, division, address } = identity;
    const listed = { name, field, uscc, division, address, year: 2023, demonstration: true };
    await registerUnits(desk.register, [listed], yunnan());
    await visit('f-0', HERE);
    await desk.toCertified(caseId);
    const unit = await desk.register.findUnit((await state())?.certificate?.publicId ?? '');
    expect(unit).toMatchObject({ coordinates: HERE, version: 2, year: 2023 });
  });

  it('is not guessed where nobody measured it', async () => {
    const { desk, caseId, state } = await accepted();
    await desk.toCertified(caseId);
    const unit = await desk.register.findUnit((await state())?.certificate?.publicId ?? '');
    expect(unit?.version).toBe(1);
    expect(unit).not.toHaveProperty('coordinates');
  });
});
