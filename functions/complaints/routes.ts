import {
  answerSurveyContract,
  changeConsentsContract,
  disagreeContract,
  eraseCaseContract,
  fileComplaintContract,
  findArrivedContract,
  openCaseContract,
  proofKeysContract,
  replyToCaseContract,
  setWorkContract,
  withdrawCaseContract,
} from '../../shared/complaints/api.ts';
import type { CaseView } from '../../shared/complaints/case-view.ts';
import { complaintPages } from '../http/complaint-pages.ts';
import { type Feature, operation } from '../http/operation.ts';
import type { Asked } from './act-on-case.ts';
import type { ChangeRequest } from './change-case.ts';
import type { ComplaintPorts } from './ports.ts';

/** Most requests are for the register: what complaints stand on is loaded when the first of them comes. */
const filing = () => import('./take-filing.ts');
const work = () => import('./proof-of-work.ts');
const following = () => import('./follow-case.ts');
const acting = () => import('./act-on-case.ts');

const shown = (cases: readonly CaseView[]) => ({ cases: [...cases] });

async function acted(
  services: ComplaintPorts,
  asked: Asked,
  act: (request: ChangeRequest) => Promise<void>,
): Promise<{ cases: CaseView[] }> {
  const { receipt, caseId, actionKey, clientAddress } = asked;
  const { actOnCase } = await acting();
  return shown(await actOnCase(services, { receipt, caseId, actionKey, clientAddress }, act));
}

/** What the public may do: file, and follow a case with its receipt. */
export const complaintsFeature: Feature = {
  name: 'complaints',
  pages: complaintPages,
  operations: [
    operation(setWorkContract, async (_input, { keyedHash, secretBytes, now }) => {
      const { setWork, WORK_CHANCE_BYTES } = await work();
      return setWork(keyedHash, secretBytes(WORK_CHANCE_BYTES), now());
    }),
    operation(fileComplaintContract, async ({ body, clientAddress }, services) => {
      const { takeFiling } = await filing();
      const { receipt, caseIds, filedAt, proof } = await takeFiling(services, { ...body, clientAddress });
      return { receipt, caseIds: [...caseIds], filedAt, proof };
    }),
    operation(findArrivedContract, async ({ body, clientAddress }, services) => {
      const { findArrived } = await import('./find-arrived.ts');
      const { receipt, caseIds, filedAt, proof } = await findArrived(services, { ...body, clientAddress });
      return { receipt, caseIds: [...caseIds], filedAt, proof };
    }),
    operation(proofKeysContract, async (_input, { proofSigner }) =>
      (await import('./list-proof-keys.ts')).listProofKeys(proofSigner),
    ),
    operation(openCaseContract, async ({ body, clientAddress }, services) =>
      shown(await (await following()).followCase(services, { ...body, clientAddress })),
    ),
    operation(replyToCaseContract, ({ body, clientAddress }, services) => {
      const { evidence: evidenceIds, text } = body;
      return acted(services, { ...body, clientAddress }, async (request) =>
        (await import('./reply-to-case.ts')).replyToCase(services, { ...request, text, evidenceIds }),
      );
    }),
    operation(disagreeContract, ({ body, clientAddress }, services) =>
      acted(services, { ...body, clientAddress }, async (request) => {
        const { disagreeWithDecision } = await import('./disagree-with-decision.ts');
        return disagreeWithDecision(services, { ...request, text: body.text });
      }),
    ),
    operation(withdrawCaseContract, ({ body, clientAddress }, services) =>
      acted(services, { ...body, clientAddress }, async (request) =>
        (await import('./withdraw-case.ts')).withdrawCase(services, request),
      ),
    ),
    operation(changeConsentsContract, ({ body, clientAddress }, services) => {
      const { publication, mediation: entrustedMediation } = body;
      return acted(services, { ...body, clientAddress }, async (request) => {
        const { changeConsents } = await import('./change-consents.ts');
        return changeConsents(services, { ...request, consents: { publication, entrustedMediation } });
      });
    }),
    operation(answerSurveyContract, ({ body, clientAddress }, services) =>
      acted(services, { ...body, clientAddress }, async (request) => {
        const chance = [services.newId(), services.newId()] as const;
        const { answerSurvey } = await import('./answer-survey.ts');
        return answerSurvey(services, { ...request, answers: body.answers, chance });
      }),
    ),
    operation(eraseCaseContract, ({ body, clientAddress }, services) =>
      acted(services, { ...body, clientAddress }, async (request) =>
        (await import('./erase-case.ts')).eraseCase(services, request),
      ),
    ),
  ],
};
