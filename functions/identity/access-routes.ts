import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import {
  changeMerchantAccessContract,
  leaveMerchantContract,
  listMerchantAccessContract,
  listOwnAccessContract,
  requestHandOverContract,
  settleHandOverContract,
  viewHandOverContract,
} from '../../shared/identity/access-api.ts';
import { officeOf } from '../certification/office-of.ts';
import type { AppServices } from '../http/app-services.ts';
import { type Feature, operation } from '../http/operation.ts';
import type { AccessGiven } from './access-given.ts';
import { changeMerchantAccess, leaveMerchant } from './change-access.ts';
import { listMerchantAccess, listOwnAccess } from './list-access.ts';
import { requestHandOver } from './request-hand-over.ts';
import { settleHandOver } from './settle-hand-over.ts';
import { viewHandOver } from './view-hand-over.ts';

/** Who acts for a merchant, and how that passes on. */
export const accessFeature: Feature = {
  name: 'access',
  operations: [
    operation(listOwnAccessContract, ({ caller, query }, services) =>
      listOwnAccess(givenOf(services), caller, query.after),
    ),
    operation(requestHandOverContract, ({ caller, body, idempotencyKey }, services) =>
      requestHandOver({ ...givenOf(services), evidence: services.evidence }, caller, {
        ...body,
        now: services.now(),
        requestId: idempotencyKey ?? services.newId(),
      }),
    ),
    operation(leaveMerchantContract, async ({ caller }, services) => {
      await leaveMerchant(givenOf(services), caller, { now: services.now(), auditId: services.newId() });
      return { ended: true } as const;
    }),
    operation(viewHandOverContract, ({ caller, params }, services) => {
      const { evidence, evidenceAddresses, now, newId } = services;
      const given = { ...givenOf(services), evidence, evidenceAddresses };
      return viewHandOver(given, caller, { ...params, now: now(), auditId: newId() });
    }),
    operation(settleHandOverContract, ({ caller, params, body, idempotencyKey }, services) =>
      settleHandOver({ ...givenOf(services), desk: services.desk }, caller, {
        ...params,
        ...body,
        now: services.now(),
        requestId: idempotencyKey ?? services.newId(),
      }),
    ),
    operation(listMerchantAccessContract, ({ caller, params, query }, services) =>
      listMerchantAccess(givenOf(services), caller, {
        ...{ ...params, ...query, now: services.now(), auditId: services.newId() },
      }),
    ),
    operation(changeMerchantAccessContract, ({ caller, params, body }, services) =>
      changeMerchantAccess(givenOf(services), caller, {
        ...params,
        ...body,
        now: services.now(),
        auditId: services.newId(),
      }),
    ),
  ],
};

function givenOf(services: AppServices): AccessGiven {
  const { merchantAccess, identity, caseKeys, certification, config, now } = services;
  return {
    access: merchantAccess,
    sessions: identity,
    caseKeys,
    calendar: WORKING_CALENDAR,
    officeOf: (uscc) => officeOf(certification, uscc, { province: config.jurisdiction.code, now: now() }),
  };
}
