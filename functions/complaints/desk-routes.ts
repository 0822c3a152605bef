import {
  answerAsMerchantContract,
  enterCaseContract,
  findSimilarCasesContract,
  listMerchantCasesContract,
  previewStepContract,
  recordStepContract,
  viewDeskCaseContract,
  viewMerchantCaseContract,
  viewPersonContract,
  viewUnitRecordContract,
} from '../../shared/complaints/desk-api.ts';
import { exportComplaintFiguresContract } from '../../shared/complaints/figures-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { answerAsMerchant } from './answer-as-merchant.ts';
import { enterCase } from './enter-case.ts';
import { findSimilarCases } from './find-similar-cases.ts';
import { listMerchantCases } from './list-merchant-cases.ts';
import { previewStep } from './preview-step.ts';
import { readFigures } from './read-figures.ts';
import { recordStep } from './record-step.ts';
import { viewCaseAtDesk } from './view-case-at-desk.ts';
import { viewMerchantCase } from './view-merchant-case.ts';
import { viewPerson } from './view-person.ts';
import { viewUnitRecord } from './view-unit-record.ts';

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
    operation(previewStepContract, ({ caller, params, body }, services) =>
      previewStep(services, { caller, ...params, step: body, at: services.now() }),
    ),
    operation(recordStepContract, ({ caller, params, body }, services) =>
      recordStep(
        { ...services, publicOrigin: services.config.publicOrigin },
        { caller, ...params, step: body, at: services.now(), auditId: services.newId() },
      ),
    ),
    operation(findSimilarCasesContract, ({ caller, params }, services) =>
      findSimilarCases(services, { caller, ...params }),
    ),
    operation(enterCaseContract, ({ caller, body }, services) =>
      enterCase(
        { ...services, publicOrigin: services.config.publicOrigin },
        { caller, ...body, at: services.now() },
      ).then(({ receipt, caseIds, filedAt }) => ({ receipt, caseIds: [...caseIds], filedAt })),
    ),
    operation(viewUnitRecordContract, ({ caller, params }, services) =>
      viewUnitRecord(services, { caller, ...params, at: services.now() }),
    ),
    operation(exportComplaintFiguresContract, ({ query }, { complaints, config, now }) =>
      readFigures(complaints, { ...query, province: config.jurisdiction.code, at: now() }),
    ),
    operation(listMerchantCasesContract, ({ caller }, services) => listMerchantCases(services, caller)),
    operation(viewMerchantCaseContract, ({ caller, params }, services) =>
      viewMerchantCase(services, { caller, ...params }),
    ),
    operation(answerAsMerchantContract, async ({ caller, params, body }, services) => {
      const { text, settlementFen, evidence: evidenceIds } = body;
      const said = { text, settlementFen, evidenceIds, at: services.now(), auditId: services.newId() };
      await answerAsMerchant(services, { caller, ...params, ...said });
      return { answered: true as const };
    }),
  ],
};
