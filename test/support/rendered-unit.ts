import { unitFiles } from '../../functions/publish/render/unit-files.tsx';
import { asDay } from '../../shared/kernel/days.ts';
import type { Unit } from '../../shared/register/schema.ts';

/** A unit's Chinese page in a frame, as the publisher writes it. */
export function renderUnitPage(unit: Unit, frame: string): string {
  const context = {
    frames: { zh: frame, en: frame },
    today: asDay('2026-05-20'),
    publicOrigin: 'https://register.example',
  };
  const [page] = unitFiles(unit, [{ sequence: 1, type: 'issued', year: unit.year }], context);
  return page?.body ?? '';
}
