import { certificationFeature } from '../certification/public-routes.ts';
import { complaintsFeature } from '../complaints/routes.ts';
import { evidenceFeature } from '../evidence/routes.ts';
import { healthFeature } from '../health/routes.ts';
import { quizFeature } from '../outreach/quiz-routes.ts';
import { outreachFeature } from '../outreach/routes.ts';
import { registerFeature } from '../register/routes.ts';
import { toleranceFeature } from '../tolerance/routes.ts';
import type { Feature } from './operation.ts';

/** The features of the public API. */
export const features: readonly Feature[] = [
  registerFeature,
  toleranceFeature,
  evidenceFeature,
  outreachFeature,
  quizFeature,
  complaintsFeature,
  healthFeature,
  certificationFeature,
];
