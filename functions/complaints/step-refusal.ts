import { DomainError } from '../../shared/kernel/errors.ts';

/** A step that asks for something else in one of its fields. */
export const stepRefusal = (field: string, code: string, zh: string, en: string): DomainError =>
  new DomainError('INVALID_INPUT', `expected another ${field}: ${code}`, {
    issues: [{ field, code, zh, en }],
  });
