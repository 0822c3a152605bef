import { certificationDeskFeature } from '../certification/routes.ts';
import { complaintsDeskFeature } from '../complaints/desk-routes.ts';
import { complaintFormsFeature } from '../complaints/forms-routes.ts';
import { complaintJointFeature } from '../complaints/joint-routes.ts';
import { complaintReviewFeature } from '../complaints/review-routes.ts';
import { contentFeature } from '../content/routes.ts';
import { deskFeature } from '../desk/routes.ts';
import { accessFeature } from '../identity/access-routes.ts';
import { identityFeature } from '../identity/routes.ts';
import { noticesFeature } from '../notices/routes.ts';
import { outreachDeskFeature } from '../outreach/desk-routes.ts';
import type { Feature } from './operation.ts';

/** The features of the desk API, for people who sign in: under `/api/desk` and `/api/session`. */
export const deskFeatures: readonly Feature[] = [
  identityFeature,
  accessFeature,
  deskFeature,
  noticesFeature,
  certificationDeskFeature,
  complaintsDeskFeature,
  contentFeature,
  outreachDeskFeature,
  complaintFormsFeature,
  complaintReviewFeature,
  complaintJointFeature,
];
