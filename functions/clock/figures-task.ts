import { publishFigures } from '../complaints/publish-figures.ts';
import type { ClockTask } from './clock-task.ts';

/** Publishes the figures of complaints of the months that have become due. */
export const figuresTask: ClockTask = {
  name: 'publish-figures',
  run: async ({ complaints, publishedFigures, secretBytes, config }, now) => {
    const province = config.jurisdiction.code;
    await publishFigures({ complaints, publishedFigures, secretBytes, province }, now);
  },
};
