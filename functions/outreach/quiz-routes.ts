import {
  joinClassContract,
  leadClassContract,
  openClassContract,
  reportProgressContract,
  viewClassContract,
} from '../../shared/outreach/class-api.ts';
import { countScoreContract } from '../../shared/outreach/quiz-api.ts';
import { admitNetwork } from '../complaints/throttle.ts';
import { type Feature, operation } from '../http/operation.ts';
import { countScore } from './count-score.ts';
import { joinClass, leadClass, openClass, reportProgress, viewClass } from './play-class.ts';

/** The quiz, where its players want something to leave their device: one score, or a class that plays together. */
export const quizFeature: Feature = {
  name: 'quiz',
  operations: [
    operation(countScoreContract, async ({ body, clientAddress }, services) => {
      await countScore(services, { ...body, clientAddress, now: services.now() });
      return { counted: true } as const;
    }),
    operation(openClassContract, async ({ params, body, clientAddress }, services) => {
      const now = services.now();
      await admitNetwork(services, { what: 'quiz-class', address: clientAddress, now });
      return openClass(services.classes, { ...params, ...body, now });
    }),
    operation(viewClassContract, ({ params }, { classes, now }) =>
      viewClass(classes, { ...params, now: now() }),
    ),
    operation(joinClassContract, async ({ params, body, clientAddress }, services) => {
      const now = services.now();
      await admitNetwork(services, { what: 'quiz-join', address: clientAddress, now });
      return joinClass(services.classes, { ...params, ...body, now });
    }),
    operation(reportProgressContract, ({ params, body }, { classes, now }) =>
      reportProgress(classes, { ...params, ...body, now: now() }),
    ),
    operation(leadClassContract, ({ params, body }, { classes, now }) =>
      leadClass(classes, { ...params, ...body, now: now() }),
    ),
  ],
};
