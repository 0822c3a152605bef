import { anonymiseCases } from '../../functions/complaints/anonymise-cases.ts';
import { deleteSurveyWords } from '../../functions/complaints/delete-survey-words.ts';
import { followCorrections } from '../../functions/complaints/follow-corrections.ts';
import { publishFigures } from '../../functions/complaints/publish-figures.ts';
import { recountCase } from '../../functions/complaints/recount-case.ts';
import { remindDueCases } from '../../functions/complaints/remind-due-cases.ts';
import { recountDueDays } from '../../functions/desk/recount-due-days.ts';
import { publishedFiguresKey, surveyWordsKey } from '../../functions/table/complaints-keys.ts';
import { NOTICES } from '../../shared/calendar/notices.ts';
import { noticeSchema } from '../../shared/calendar/schema.ts';
import { workingCalendar } from '../../shared/calendar/working-calendar.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { type CaseUseCase, chanceOf, moment } from './case-world.ts';
import { joined } from './desk-use-cases.ts';

const at = (moment: string) => asInstant(new Date(moment));
const REFUSAL = { type: 'not-accepted', text: '不属于职责', ground: '16.1' } as const;

/** Invented for the test: not a notice of the State Council. */
const NEXT_YEAR = workingCalendar([
  ...NOTICES,
  noticeSchema.parse({
    ...{ id: '2027', year: 2027, title: '测试用通知', titleEn: 'Notice of the test' },
    ...{ number: '测试〔2026〕1号', issuedOn: '2026-12-01', source: 'https://example.org/' },
    ...{ checked: 'assumed', checkedOn: '2026-12-01', checkedHow: 'invented', work: [] },
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  }),
]);

/** What the clock does each minute. */
export const CLOCK_USE_CASES: readonly CaseUseCase[] = [
  {
    name: 'the clock makes a joined case with a photo anonymous',
    comesAgain: true,
    given: async (world, table) => {
      const caseId = await joined(world, table);
      await world.take(caseId, REFUSAL);
      return caseId;
    },
    act: ({ ports }, _caseId, _table, attempt) =>
      anonymiseCases(ports, moment(attempt, at('2028-09-20T04:00:00Z')).at),
  },
  {
    name: 'the clock reminds somebody of a question',
    comesAgain: true,
    given: async (world) => {
      const caseId = await world.enter({ door: 'complaint' });
      const asked = { type: 'identity-requested', text: '请提供护照', replyBy: '2026-05-26' };
      await world.take(caseId, asked);
      return caseId;
    },
    act: ({ ports }, _caseId, _table, attempt) =>
      remindDueCases(ports, moment(attempt, at('2026-05-27T04:00:00Z')).at),
  },
  {
    name: 'the clock publishes the figures of two months',
    comesAgain: true,
    given: async (world, table) => {
      await world.enter({ door: 'complaint' });
      await world.enterAgain({ door: 'report' }, 'c'.repeat(32), at('2026-06-10T04:00:00Z'));
      await table.transact([{ put: { ...publishedFiguresKey('2026-04'), figures: {} } }]);
      return '';
    },
    act: ({ ports }, _none, _table, attempt) =>
      publishFigures(
        { ...ports, secretBytes: chanceOf(attempt), province: '53' },
        moment(attempt, at('2026-10-01T04:00:00Z')).at,
      ),
  },
  {
    name: 'the clock deletes words of the survey',
    comesAgain: true,
    given: async (_world, table) => {
      const words = ['一', '二', '三'].map((said, nth) => ({
        put: { ...surveyWordsKey('2026-05', `words-${nth}`), words: said },
      }));
      await table.transact(words);
      return '';
    },
    // The minute in which it is the turn of the newest month that is due.
    act: ({ ports }, _none, _table, attempt) =>
      deleteSurveyWords(ports.complaints, moment(attempt, at('2029-06-10T04:00:00Z')).at),
  },
  {
    name: 'the register follows a correction',
    comesAgain: true,
    given: async (world) => {
      const caseId = await world.enter({ door: 'correction', record: 'name' });
      const made = { type: 'correction-made', text: '名称已按执照更正。', recordName: '演示一号超市总店' };
      await world.take(caseId, made);
      return caseId;
    },
    act: ({ ports }) => followCorrections(ports.complaints, ports.register),
  },
  {
    name: 'the clock counts last days anew',
    comesAgain: true,
    given: (world) => world.enter({ door: 'complaint', day: '2026-05-19' }),
    act: ({ ports }, _caseId, _table, attempt) =>
      recountDueDays(ports.desk, {
        ...{ scope: '530000', calendarVersion: NEXT_YEAR.version },
        now: moment(attempt, at('2026-12-29T04:00:00Z')).at,
        recount: (row) => recountCase(ports.complaints, row, NEXT_YEAR),
      }),
  },
];
