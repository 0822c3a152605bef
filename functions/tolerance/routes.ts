import { assessToleranceContract } from '../../shared/tolerance/api.ts';
import { assessLotContract } from '../../shared/tolerance/lot-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { assessTolerance } from './assess-tolerance.ts';
import { assessTypedLot } from './assess-typed-lot.ts';

export const toleranceFeature: Feature = {
  name: 'tolerance',
  operations: [
    operation(assessToleranceContract, ({ body }) => assessTolerance(body)),
    operation(assessLotContract, ({ body }) => assessTypedLot(body)),
  ],
};
