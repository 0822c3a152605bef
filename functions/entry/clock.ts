import { createClock } from '../clock/run-tasks.ts';
import { CLOCK_TASKS, WAKING_TASKS } from '../clock/tasks.ts';
import { createCaseServices } from '../services/case-services.ts';
import { readCaseConfig } from '../services/config.ts';

const tasks = { everyMinute: CLOCK_TASKS, whenWoken: WAKING_TASKS };
export const handler = createClock(createCaseServices(readCaseConfig()), tasks);
