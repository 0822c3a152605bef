import { linkCasesContract, openReviewContract } from '../../shared/complaints/review-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { requestMoment } from '../http/request-moment.ts';
import { linkCases } from './link-cases.ts';
import { openReview } from './open-review.ts';

/** What officers join: a unit to a review, a case to another. */
export const complaintReviewFeature: Feature = {
  name: 'complaint-review',
  operations: [
    operation(openReviewContract, async (input, services) => {
      const { caller, params, body } = input;
      await openReview(services, {
        caller,
        ...params,
        ...body,
        ...requestMoment(services, openReviewContract, input),
      });
      return { opened: true } as const;
    }),
    operation(linkCasesContract, (input, services) => {
      const { caller, params, body } = input;
      return linkCases(services, {
        caller,
        ...params,
        ...body,
        ...requestMoment(services, linkCasesContract, input),
      });
    }),
  ],
};
