import { publishDueContent } from '../content/publish-due-content.ts';
import type { ClockTask } from './clock-task.ts';

/** Brings to the public what editors have decided and whose moment has come. */
export const contentTask: ClockTask = {
  name: 'content',
  run: async (services, now) => {
    await publishDueContent(services, now);
  },
};
