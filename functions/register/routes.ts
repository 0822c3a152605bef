import { DomainError } from '../../shared/kernel/errors.ts';
import { findUnitContract, lookUpCertificateContract } from '../../shared/register/api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { findUnit } from './find-unit.ts';
import { lookUpCertificate } from './look-up-certificate.ts';
import { searchPageOperation } from './page-routes.ts';

export const registerFeature: Feature = {
  name: 'register',
  pages: [searchPageOperation],
  operations: [
    operation(findUnitContract, async ({ params }, { register, now }) => {
      const record = await findUnit(register, params.publicId, now());
      if (record === undefined) throw new DomainError('NOT_FOUND', 'expected a unit of the register');
      return record;
    }),
    operation(lookUpCertificateContract, ({ params }, { register, now }) =>
      lookUpCertificate(register, params.number, now()),
    ),
  ],
};
