import { listNoticesContract, objectContract } from '../../shared/certification/api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { listNotices } from './list-notices.ts';
import { objectToNotice } from './object-to-notice.ts';

/** What everybody may read and say about applications: the public notice. */
export const certificationFeature: Feature = {
  name: 'certification',
  operations: [
    operation(listNoticesContract, async (_, { certification, now }) => ({
      notices: [...(await listNotices(certification, now()))],
    })),
    operation(objectContract, async ({ params, body, idempotencyKey }, { certification, now, newId }) => ({
      objectionId: await objectToNotice(certification, {
        caseId: params.caseId,
        objection: body,
        now: now(),
        requestId: idempotencyKey ?? newId(),
      }),
    })),
  ],
};
