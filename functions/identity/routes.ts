import { findSessionContract } from '../../shared/identity/api.ts';
import { type Feature, operation } from '../http/operation.ts';

export const identityFeature: Feature = {
  name: 'identity',
  operations: [
    operation(findSessionContract, ({ caller }) =>
      caller === undefined ? { state: 'signed-out' as const } : { state: 'signed-in' as const, caller },
    ),
  ],
};
