import { FILING_ADVICE, type FilingFault } from '../../shared/complaints/filing-advice.ts';
import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import type { Quantity } from '../../shared/kernel/quantities.ts';
import { QUANTITY_ADVICE } from '../../shared/tolerance/quantity-advice.ts';

/** Collects what is wrong with a form, so that a person is told once. */
export class IssueList {
  readonly #issues: FieldIssue[] = [];

  add(field: string, code: FilingFault): void {
    this.#issues.push({ field, code, ...FILING_ADVICE[code] });
  }

  addIf(isWrong: boolean, field: string, code: FilingFault): void {
    if (isWrong) this.add(field, code);
  }

  /** The quantity's value; `undefined` where nothing was typed, noted where it cannot be taken. */
  take(field: string, quantity: Quantity): number | undefined {
    if ('value' in quantity) return quantity.value;
    if (quantity.fault !== 'empty') {
      this.#issues.push({ field, code: quantity.fault, ...QUANTITY_ADVICE[quantity.fault] });
    }
    return undefined;
  }

  /** @throws DomainError INVALID_INPUT with everything that was noted */
  refuse(): void {
    if (this.#issues.length === 0) return;
    throw new DomainError('INVALID_INPUT', `expected a filing, got ${this.#issues.length} issues`, {
      issues: this.#issues,
    });
  }
}
