import { createClock } from '../clock/run-tasks.ts';
import { CLOCK_TASKS } from '../clock/tasks.ts';
import { createCaseServices } from '../services/case-services.ts';
import { readCaseConfig } from '../services/config.ts';

export const handler = createClock(createCaseServices(readCaseConfig()), CLOCK_TASKS);
