import { openReviewContract, viewCaseEvidenceContract } from '../../shared/complaints/review-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { openReview } from './open-review.ts';
import { viewCaseEvidence } from './view-case-evidence.ts';

/** What officers ask beside a case: to look at a unit again, and the photos of a case. */
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
    operation(viewCaseEvidenceContract, ({ caller, params }, services) =>
      viewCaseEvidence(services, {
        ...{ caller, ...params },
        ...{ at: services.now(), auditId: services.newId() },
      }),
    ),
  ],
};
