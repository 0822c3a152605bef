import type { TransitionName } from './lifecycle.ts';

/**
 * Why a step may be taken, as closed words, of each step that asks for a reason. Of a transfer they are the reasons
 * that its notice can state (`TRANSFER_TEXTS`).
 */
export const STEP_REASONS: Readonly<Partial<Record<TransitionName, readonly string[]>>> = {
  transferred: ['competence', 'place', 'premises', 'other'],
  referred: ['competence', 'other'],
  'appraisal-begun': ['testing', 'other'],
  'testing-begun': ['testing', 'other'],
  'verification-extended': ['complex', 'testing', 'other'],
  'penalty-extended': ['complex', 'testing', 'other'],
};
