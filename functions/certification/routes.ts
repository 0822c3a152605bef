import {
  chooseLanguageContract,
  listApplicationsContract,
  revealPersonalContract,
  saveSectionContract,
  signCommitmentContract,
  startApplicationContract,
  viewApplicationContract,
  viewCaseEvidenceContract,
} from '../../shared/certification/api.ts';
import { transitionOf } from '../../shared/certification/lifecycle.ts';
import { closeReviewContract, viewReviewContract } from '../../shared/certification/review-api.ts';
import type { Party } from '../../shared/certification/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { AppServices } from '../http/app-services.ts';
import { type Feature, operation, type RequestFacts } from '../http/operation.ts';
import { actorOf, mayOf, nameFor, partiesOf } from './asking.ts';
import { assertCounty } from './assert-county.ts';
import { chooseLanguage } from './choose-language.ts';
import { closeReview } from './close-review.ts';
import type { Ask } from './given.ts';
import { listApplications } from './list-applications.ts';
import { revealPersonal } from './reveal-personal.ts';
import { saveSection } from './save-section.ts';
import { signCommitment } from './sign-commitment.ts';
import { startApplication } from './start-application.ts';
import { stepOperations } from './step-routes.ts';
import { countiesOf } from './summary.ts';
import { viewApplication } from './view-application.ts';
import { viewCaseEvidence } from './view-case-evidence.ts';
import { viewReview } from './view-review.ts';

type Input = RequestFacts & { readonly caller: Caller };

/** Who asks, as the verbs want it. */
function askOf(input: Input, { now, newId }: AppServices, party: Party): Ask {
  const { caller, idempotencyKey } = input;
  return {
    actor: actorOf(caller, party),
    actorName: nameFor(caller),
    now: now(),
    requestId: idempotencyKey ?? newId(),
    assertMay: mayOf(caller),
  };
}

/** Applications, for merchants and officers who signed in. */
export const certificationDeskFeature: Feature = {
  name: 'certification',
  operations: [
    operation(listApplicationsContract, async ({ caller }, { certification, config, now }) => {
      const uscc = usccOf(caller);
      const cases = await listApplications(certification, uscc, now());
      return { uscc, cases: [...cases], counties: [...(await countiesOf(config.jurisdiction.code))] };
    }),
    operation(startApplicationContract, async (input, services) => {
      const { division, renews } = input.body;
      if (renews === undefined) await assertCounty(services.config.jurisdiction.code, division);
      const request = {
        ...askOf(input, services, 'merchant'),
        ...input.body,
        uscc: usccOf(input.caller),
        demonstration: false,
      };
      const { state } = await startApplication(services.certification, request);
      return { caseId: state.identity.caseId, reference: state.identity.reference };
    }),
    operation(viewApplicationContract, ({ params, caller }, { certification, now, newId }) =>
      viewApplication(certification, {
        caseId: params.caseId,
        accountId: caller.accountId,
        parties: partiesOf(caller),
        ...(caller.roles.includes('merchant')
          ? {}
          : { onRecord: { auditId: newId(), actorName: nameFor(caller) } }),
        now: now(),
        assertMay: mayOf(caller),
      }),
    ),
    operation(revealPersonalContract, (input, services) =>
      revealPersonal(services.certification, {
        ...askOf(input, services, 'officer'),
        caseId: input.params.caseId,
        purpose: input.query.purpose,
      }),
    ),
    operation(viewCaseEvidenceContract, async (input, services) => {
      const { certification, evidence: uploads, evidenceAddresses: addresses } = services;
      const party = input.caller.roles.includes('merchant') ? 'merchant' : 'officer';
      const evidence = await viewCaseEvidence(
        { ...certification, uploads, addresses },
        { ...askOf(input, services, party), caseId: input.params.caseId },
      );
      return { evidence: [...evidence] };
    }),
    operation(saveSectionContract, async (input, services) => {
      const ask = askOf(input, services, 'merchant');
      const { version } = await saveSection(services.certification, {
        ...ask,
        ...input.params,
        ...input.body,
      });
      return { version, savedAt: ask.now };
    }),
    operation(chooseLanguageContract, async ({ params, body, caller }, { certification }) => {
      await chooseLanguage(certification, { ...params, ...body, assertMay: mayOf(caller) });
      return body;
    }),
    operation(signCommitmentContract, async (input, services) => {
      const { facts: expectedFacts, ...signed } = input.body;
      const { state } = await signCommitment(services.certification, {
        ...askOf(input, services, 'merchant'),
        caseId: input.params.caseId,
        expectedFacts,
        ...signed,
      });
      return { facts: state.facts };
    }),
    operation(viewReviewContract, ({ params, caller }, { certification, register, now }) =>
      viewReview({ ...certification, register }, { caller, ...params, now: now() }),
    ),
    operation(closeReviewContract, async (input, { certification, now, newId }) => {
      const { params, caller, body, idempotencyKey } = input;
      const requestId = idempotencyKey ?? newId();
      await closeReview(certification, { caller, ...params, ...body, now: now(), requestId });
      return { closed: true as const };
    }),
    ...stepOperations((input, services, step) => askOf(input, services, transitionOf(step).by)),
  ],
};

function usccOf({ uscc }: Caller): string {
  if (uscc !== undefined) return uscc;
  throw new DomainError('NOT_FOUND', 'expected a caller who acts for a merchant');
}
