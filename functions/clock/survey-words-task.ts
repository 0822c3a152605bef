import { deleteSurveyWords } from '../complaints/delete-survey-words.ts';
import type { ClockTask } from './clock-task.ts';

/** Deletes what people wrote in the survey, when its day has come. */
export const surveyWordsTask: ClockTask = {
  name: 'delete-survey-words',
  run: async ({ complaints }, now) => {
    await deleteSurveyWords(complaints, now);
  },
};
