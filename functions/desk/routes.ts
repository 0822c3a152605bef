import { WORKING_CALENDAR as calendar } from '../../shared/calendar/working-calendar.ts';
import {
  assignWorkContract,
  listAuditContract,
  listCaseAuditContract,
  listColleaguesContract,
  listWorkContract,
  readDeskHealthContract,
  searchCasesContract,
} from '../../shared/desk/api.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { type Feature, operation } from '../http/operation.ts';
import { assignWork } from './assign-work.ts';
import { listAudit, listCaseAudit } from './list-audit.ts';
import { listColleagues } from './list-colleagues.ts';
import { listWork } from './list-work.ts';
import { readHealth } from './read-health.ts';
import { searchCases } from './search-cases.ts';

export const deskFeature: Feature = {
  name: 'desk',
  operations: [
    operation(listWorkContract, async ({ caller, query }, { desk, now }) => {
      const { items, ...rest } = await listWork({ desk, calendar, now: now() }, caller, query);
      return { items: [...items], ...rest };
    }),
    operation(assignWorkContract, async ({ caller, body }, { desk, now, newId }) => ({
      outcomes: [...(await assignWork({ desk, now: now(), newId }, caller, body))],
    })),
    operation(listColleaguesContract, async ({ caller, query }, { desk }) => ({
      colleagues: [...(await listColleagues(desk, caller, query.division))],
    })),
    operation(searchCasesContract, async ({ caller, query }, { desk, now }) => ({
      cases: [...(await searchCases({ desk, now: now() }, caller, query.q))],
    })),
    operation(listAuditContract, ({ caller, query: { day, after } }, { desk, certification, now, newId }) =>
      listAudit({ desk, applications: certification.cases, now: now(), newId }, caller, {
        day: asDay(day),
        after,
      }),
    ),
    operation(listCaseAuditContract, ({ caller, params, query }, { desk, certification, now, newId }) =>
      listCaseAudit({ desk, applications: certification.cases, now: now(), newId }, caller, {
        ...params,
        ...query,
      }),
    ),
    operation(readDeskHealthContract, ({ caller }, { desk, now }) =>
      readHealth({ desk, calendar, now: now() }, caller),
    ),
  ],
};
