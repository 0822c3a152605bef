import { assessToleranceContract } from '../../shared/tolerance/api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { assessTolerance } from './assess-tolerance.ts';

export const toleranceFeature: Feature = {
  name: 'tolerance',
  operations: [operation(assessToleranceContract, ({ body }) => assessTolerance(body))],
};
