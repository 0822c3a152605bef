import {
  changeConsentsContract,
  disagreeContract,
  eraseCaseContract,
  fileComplaintContract,
  openCaseContract,
  proofKeysContract,
  replyToCaseContract,
  setWorkContract,
  withdrawCaseContract,
} from '../../shared/complaints/api.ts';
import type { CaseView } from '../../shared/complaints/case-view.ts';
import { complaintPages } from '../http/complaint-pages.ts';
import { type Feature, operation } from '../http/operation.ts';
import { actOnCase } from './act-on-case.ts';
import { changeConsents } from './change-consents.ts';
import { disagreeWithDecision } from './disagree-with-decision.ts';
import { eraseCase } from './erase-case.ts';
import { followCase } from './follow-case.ts';
import { listProofKeys } from './list-proof-keys.ts';
import { setWork, WORK_CHANCE_BYTES } from './proof-of-work.ts';
import { replyToCase } from './reply-to-case.ts';
import { takeFiling } from './take-filing.ts';
import { withdrawCase } from './withdraw-case.ts';

const shown = (cases: readonly CaseView[]) => ({ cases: [...cases] });

/** What the public may do: file, and follow a case with its receipt. */
export const complaintsFeature: Feature = {
  name: 'complaints',
  pages: complaintPages,
  operations: [
    operation(setWorkContract, (_input, { keyedHash, secretBytes, now }) =>
      setWork(keyedHash, secretBytes(WORK_CHANCE_BYTES), now()),
    ),
    operation(fileComplaintContract, async ({ body, clientAddress }, services) => {
      const { receipt, caseIds, filedAt, proof } = await takeFiling(services, { ...body, clientAddress });
      return { receipt, caseIds: [...caseIds], filedAt, proof };
    }),
    operation(proofKeysContract, (_input, { proofSigner }) => listProofKeys(proofSigner)),
    operation(openCaseContract, async ({ body, clientAddress }, services) =>
      shown(await followCase(services, { ...body, clientAddress })),
    ),
    operation(replyToCaseContract, async ({ body, clientAddress }, services) => {
      const { evidence: evidenceIds, text, ...asked } = body;
      const act = { ...asked, clientAddress };
      return shown(
        await actOnCase(services, act, (request) => replyToCase(services, { ...request, text, evidenceIds })),
      );
    }),
    operation(disagreeContract, async ({ body, clientAddress }, services) => {
      const { text, ...asked } = body;
      const act = { ...asked, clientAddress };
      return shown(
        await actOnCase(services, act, (request) => disagreeWithDecision(services, { ...request, text })),
      );
    }),
    operation(withdrawCaseContract, async ({ body, clientAddress }, services) =>
      shown(
        await actOnCase(services, { ...body, clientAddress }, (request) => withdrawCase(services, request)),
      ),
    ),
    operation(changeConsentsContract, async ({ body, clientAddress }, services) => {
      const { publication, mediation: entrustedMediation, ...asked } = body;
      const consents = { publication, entrustedMediation };
      const act = { ...asked, clientAddress };
      return shown(
        await actOnCase(services, act, (request) => changeConsents(services, { ...request, consents })),
      );
    }),
    operation(eraseCaseContract, async ({ body, clientAddress }, services) =>
      shown(await actOnCase(services, { ...body, clientAddress }, (request) => eraseCase(services, request))),
    ),
  ],
};
