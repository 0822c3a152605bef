import { openReviewContract } from '../../shared/complaints/review-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { openReview } from './open-review.ts';

/** Asking for a unit to be looked at again. */
export const complaintReviewFeature: Feature = {
  name: 'complaint-review',
  operations: [
    operation(openReviewContract, async ({ caller, params, body }, services) => {
      await openReview(services, {
        ...{ caller, ...params, ...body },
        ...{ at: services.now(), auditId: services.newId() },
      });
      return { opened: true } as const;
    }),
  ],
};
