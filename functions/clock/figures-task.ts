import { publishFigures } from '../complaints/publish-figures.ts';
import { createPublishedFiguresRepository } from '../complaints/published-figures-repository.ts';
import type { ClockTask } from './clock-task.ts';

/** Publishes the figures of complaints of the months that have become due. */
export const figuresTask: ClockTask = {
  name: 'publish-figures',
  run: async ({ complaints, registerTable, secretBytes, config }, now) => {
    const publishedFigures = createPublishedFiguresRepository(registerTable);
    const province = config.jurisdiction.code;
    await publishFigures({ complaints, publishedFigures, secretBytes, province }, now);
  },
};
