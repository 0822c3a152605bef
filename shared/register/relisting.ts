import { type UnitCandidate, validityOf } from './candidate.ts';
import type { CertificateEvent, Unit } from './schema.ts';

/** What a list says of a unit that the register holds already. */
export type Relisting =
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'renewed' | 'located'; readonly unit: Unit; readonly event: CertificateEvent }
  | { readonly outcome: 'needs-decision' };

/**
 * A list of a later year that names a unit again renews it: it was recognised anew, and must not be shown as
 * expired. What was suspended or withdrawn is not lifted by a list; an officer has to decide.
 * Source: lists are published as yearly recognitions (domain/integrity-units.json); certainty `assumed`.
 *
 * Coordinates of a list are taken where the unit has none, also from a list of the same year: it is how those of a
 * whole register are brought in. They never replace what stands there, which an officer may have measured.
 */
export function relisting(unit: Unit, candidate: UnitCandidate): Relisting {
  const validity = validityOf(candidate);
  const sequence = unit.version + 1;
  const located =
    unit.coordinates === undefined && candidate.coordinates !== undefined
      ? { coordinates: candidate.coordinates }
      : undefined;
  if (candidate.year <= unit.year || validity.validTo <= unit.validTo) {
    if (located === undefined) return { outcome: 'unchanged' };
    return {
      outcome: 'located',
      unit: { ...unit, ...located, version: sequence },
      event: { sequence, type: 'corrected', year: candidate.year },
    };
  }
  if (unit.suspendedOn !== undefined || unit.withdrawnOn !== undefined) return { outcome: 'needs-decision' };
  const on = candidate.validFrom === undefined ? {} : { on: candidate.validFrom };
  return {
    outcome: 'renewed',
    unit: { ...unit, ...validity, ...located, version: sequence },
    event: { sequence, type: 'renewed', ...on, year: candidate.year },
  };
}
