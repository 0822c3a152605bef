import { checkHealthContract } from '../../shared/health/api.ts';
import { API_VERSION } from '../../shared/kernel/operation-contract.ts';
import { type Feature, operation } from '../http/operation.ts';
import { checkStore } from './check-store.ts';

export const healthFeature: Feature = {
  name: 'health',
  operations: [
    operation(checkHealthContract, async ({ query }, { config: { jurisdiction }, register }) => {
      if (query.deep) await checkStore(register, jurisdiction.code);
      return { ok: true as const, version: API_VERSION, jurisdiction: jurisdiction.code };
    }),
  ],
};
