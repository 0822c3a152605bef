import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import type { Quantity } from '../../shared/kernel/quantities.ts';
import { QUANTITY_ADVICE } from '../../shared/tolerance/quantity-advice.ts';

/** Collects what is wrong with all fields, so that a person is told once. */
export class TypedQuantities {
  readonly #issues: FieldIssue[] = [];

  take(field: string, quantity: Quantity): number {
    if ('value' in quantity) return quantity.value;
    this.#issues.push({ field, code: quantity.fault, ...QUANTITY_ADVICE[quantity.fault] });
    return 0;
  }

  /** @throws DomainError INVALID_INPUT that names every field with a fault */
  refuseFaults(): void {
    if (this.#issues.length === 0) return;
    throw new DomainError('INVALID_INPUT', 'expected quantities with units', { issues: this.#issues });
  }
}
