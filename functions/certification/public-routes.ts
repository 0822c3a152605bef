import { listNoticesContract, objectContract } from '../../shared/certification/public-api.ts';
import { admitNetwork } from '../complaints/throttle.ts';
import { type Feature, operation } from '../http/operation.ts';

/* Loaded when first asked for: most of what the public asks is not about applications. */
const listing = () => import('./list-notices.ts');
const objecting = () => import('./object-to-notice.ts');

/** What everybody may read and say about applications: the public notice. */
export const certificationFeature: Feature = {
  name: 'certification',
  operations: [
    operation(listNoticesContract, async (_, { certification, now }) => {
      const { listNotices } = await listing();
      return { notices: [...(await listNotices(certification, now()))] };
    }),
    operation(objectContract, async ({ params, body, idempotencyKey, clientAddress }, services) => {
      const { certification, newId } = services;
      const now = services.now();
      await admitNetwork(services, { what: 'objection', address: clientAddress, now });
      const { objectToNotice } = await objecting();
      const request = { caseId: params.caseId, objection: body, now };
      const requestId = idempotencyKey ?? newId();
      return { objectionId: await objectToNotice(certification, { ...request, requestId }) };
    }),
  ],
};
