import {
  enterCaseContract,
  findSimilarCasesContract,
  previewStepContract,
  recordStepContract,
  viewDeskCaseContract,
  viewPersonContract,
  viewUnitRecordContract,
} from '../../shared/complaints/desk-api.ts';
import {
  exportComplaintFiguresContract,
  exportFigureRowsContract,
  exportFiguresOfDaysContract,
  listSurveyWordsContract,
} from '../../shared/complaints/figures/api.ts';
import {
  answerAsMerchantContract,
  listMerchantCasesContract,
  viewMerchantCaseContract,
} from '../../shared/complaints/merchant-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { requestMoment } from '../http/request-moment.ts';
import { answerAsMerchant } from './answer-as-merchant.ts';
import { exportFigureRows } from './export-figure-rows.ts';
import { findSimilarCases } from './find-similar-cases.ts';
import { listMerchantCases } from './list-merchant-cases.ts';
import { listSurveyWords } from './list-survey-words.ts';
import { viewCaseAtDesk } from './view-case-at-desk.ts';
import { viewMerchantCase } from './view-merchant-case.ts';
import { viewPerson } from './view-person.ts';
import { viewUnitRecord } from './view-unit-record.ts';

/* What needs the names of all divisions, or the words of letters, is loaded when first asked for. */
const entering = () => import('./enter-case.ts');
const previewing = () => import('./preview-step.ts');
const recording = () => import('./record-step.ts');
const counting = () => import('./read-figures.ts');

/** Complaints and reports as officers handle them, and as a merchant is asked about them. */
export const complaintsDeskFeature: Feature = {
  name: 'complaints-desk',
  operations: [
    operation(viewDeskCaseContract, ({ caller, params }, services) =>
      viewCaseAtDesk(services, { caller, ...params, at: services.now(), auditId: services.newId() }),
    ),
    operation(viewPersonContract, ({ caller, params, body }, services) =>
      viewPerson(services, { caller, ...params, ...body, at: services.now(), auditId: services.newId() }),
    ),
    operation(previewStepContract, async ({ caller, params, body }, services) =>
      (await previewing()).previewStep(services, { caller, ...params, step: body, at: services.now() }),
    ),
    operation(recordStepContract, async (input, services) => {
      const { caller, params, body: step } = input;
      return (await recording()).recordStep(
        { ...services, publicOrigin: services.config.publicOrigin },
        { caller, ...params, step, ...requestMoment(services, recordStepContract, input) },
      );
    }),
    operation(findSimilarCasesContract, ({ caller, params }, services) =>
      findSimilarCases(services, { caller, ...params }),
    ),
    operation(enterCaseContract, async ({ caller, body }, services) => {
      const { enterCase } = await entering();
      const given = { ...services, publicOrigin: services.config.publicOrigin };
      const { receipt, caseIds, filedAt } = await enterCase(given, { caller, ...body, at: services.now() });
      return { receipt, caseIds: [...caseIds], filedAt };
    }),
    operation(viewUnitRecordContract, ({ caller, params }, services) =>
      viewUnitRecord(services, { caller, ...params, at: services.now() }),
    ),
    operation(exportComplaintFiguresContract, async ({ query }, { complaints, config, now }) =>
      (await counting()).readFigures(complaints, {
        ...query,
        province: config.jurisdiction.code,
        at: now(),
      }),
    ),
    operation(exportFiguresOfDaysContract, async ({ query }, { complaints, config, now }) =>
      (await counting()).readFiguresOfDays(complaints, {
        ...query,
        province: config.jurisdiction.code,
        at: now(),
      }),
    ),
    operation(exportFigureRowsContract, ({ query }, { complaints }) => exportFigureRows(complaints, query)),
    operation(listSurveyWordsContract, ({ query }, { complaints }) =>
      listSurveyWords(complaints, query.month),
    ),
    operation(listMerchantCasesContract, ({ caller }, services) => listMerchantCases(services, caller)),
    operation(viewMerchantCaseContract, ({ caller, params }, services) =>
      viewMerchantCase(services, { caller, ...params }),
    ),
    operation(answerAsMerchantContract, async (input, services) => {
      const { caller, params, body } = input;
      const { text, settlementFen, evidence: evidenceIds } = body;
      const said = {
        text,
        settlementFen,
        evidenceIds,
        ...requestMoment(services, answerAsMerchantContract, input),
      };
      await answerAsMerchant(services, { caller, ...params, ...said });
      return { answered: true as const };
    }),
  ],
};
