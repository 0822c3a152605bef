import { linkCasesContract, openReviewContract } from '../../shared/complaints/review-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { linkCases } from './link-cases.ts';
import { openReview } from './open-review.ts';

/** What officers join: a unit to a review, a case to another. */
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
    operation(linkCasesContract, ({ caller, params, body }, services) =>
      linkCases(services, {
        ...{ caller, ...params, ...body },
        ...{ at: services.now(), auditId: services.newId() },
      }),
    ),
  ],
};
