import { anonymiseTask } from './anonymise-task.ts';
import type { ClockTask } from './clock-task.ts';
import { contentTask } from './content-task.ts';
import { correctionsTask } from './corrections-task.ts';
import { eraseAccessTask } from './erase-access-task.ts';
import { eraseApplicationsTask } from './erase-applications-task.ts';
import { figuresTask } from './figures-task.ts';
import { followCertificates } from './follow-certificates.ts';
import { recountTask } from './recount-task.ts';
import { remindApplicantsTask } from './remind-applicants-task.ts';
import { remindTask } from './remind-task.ts';
import { reviewTask } from './review-task.ts';
import { surveyWordsTask } from './survey-words-task.ts';
import { visitTask } from './visit-task.ts';

/** Everything that the clock does each minute, in this order. */
export const CLOCK_TASKS: readonly ClockTask[] = [
  followCertificates,
  correctionsTask,
  reviewTask,
  recountTask,
  contentTask,
  visitTask,
  remindTask,
  remindApplicantsTask,
  anonymiseTask,
  eraseApplicationsTask,
  eraseAccessTask,
  surveyWordsTask,
  figuresTask,
];

/** What the stream wakes the clock for, so that nobody waits a minute: decisions, corrections and findings reach register and cases. */
export const WAKING_TASKS: readonly ClockTask[] = [followCertificates, correctionsTask, reviewTask];
