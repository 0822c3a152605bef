import { type UnitCandidate, validityOf } from './candidate.ts';
import type { CertificateEvent, Unit } from './schema.ts';

/** What a list says of a unit that the register holds already. */
export type Relisting =
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'renewed'; readonly unit: Unit; readonly event: CertificateEvent }
  | { readonly outcome: 'needs-decision' };

/**
 * A list of a later year that names a unit again renews it: it was recognised anew, and must not be shown as
 * expired. What was suspended or withdrawn is not lifted by a list; an officer has to decide.
 * Source: lists are published as yearly recognitions (domain/integrity-units.json); certainty `assumed`.
 */
export function relisting(unit: Unit, candidate: UnitCandidate): Relisting {
  const validity = validityOf(candidate);
  if (candidate.year <= unit.year || validity.validTo <= unit.validTo) return { outcome: 'unchanged' };
  if (unit.suspendedOn !== undefined || unit.withdrawnOn !== undefined) return { outcome: 'needs-decision' };
  const sequence = unit.version + 1;
  const on = candidate.validFrom === undefined ? {} : { on: candidate.validFrom };
  return {
    outcome: 'renewed',
    unit: { ...unit, ...validity, version: sequence },
    event: { sequence, type: 'renewed', ...on, year: candidate.year },
  };
}
