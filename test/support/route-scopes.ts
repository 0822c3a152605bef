import { STEP_CONTRACTS, SUBMIT_CONTRACTS } from '../../shared/certification/step-contracts.ts';

/**
 * What each signed-in operation lets a caller reach, decided by a person: a new route without a line here fails its
 * test (test/architecture/route-access.test.ts).
 *
 * - `list`: only what lies in the caller's own scope; nothing is named in the request.
 * - `case`: one case, named by path, query or body: an officer of another scope is told that it does not exist.
 * - `merchant`: one thing of a merchant: another merchant is told that it does not exist.
 * - `office`: an office in the caller's scope.
 * - `whole`: everything of its kind, whatever the scope: the audit trail, content.
 *
 * `case` and `merchant` name the test that tries another scope's id on it.
 */
export type RouteScope =
  | 'list'
  | 'office'
  | 'whole'
  | { readonly case: `test/${string}` }
  | { readonly merchant: `test/${string}` };

const APPLICATIONS = 'test/functions/certification/other-cases.security.test.ts';
const ACCESS = 'test/functions/identity/merchant-access.security.test.ts';
const REVIEWS = 'test/functions/certification/reviews.test.ts';
const VISITS = 'test/functions/outreach/visit-desk.test.ts';
const ofApplications = [...STEP_CONTRACTS, ...SUBMIT_CONTRACTS].map(({ id, access }) => [
  id,
  typeof access === 'object' && access.roles.includes('merchant')
    ? { merchant: APPLICATIONS }
    : { case: APPLICATIONS },
]);

export const ROUTE_SCOPES: Readonly<Record<string, RouteScope>> = {
  chooseApplicationLanguage: { merchant: APPLICATIONS },
  viewDeskCase: { case: 'test/functions/complaints/desk-steps.test.ts' },
  viewPerson: { case: 'test/functions/complaints/desk-steps.test.ts' },
  previewStep: { case: 'test/functions/complaints/desk-steps.test.ts' },
  recordStep: { case: 'test/functions/complaints/desk-steps.test.ts' },
  findSimilarCases: { case: 'test/functions/complaints/desk-steps.test.ts' },
  enterCase: { case: 'test/functions/complaints/desk-steps.test.ts' },
  listCaseForms: { case: 'test/functions/complaints/forms.test.ts' },
  viewCaseForm: { case: 'test/functions/complaints/forms.test.ts' },
  numberCaseForm: { case: 'test/functions/complaints/forms.test.ts' },
  askJointAct: { case: 'test/functions/complaints/joint-acts.test.ts' },
  listJointActs: 'list',
  decideJointAct: { case: 'test/functions/complaints/joint-acts.test.ts' },
  fetchIdentities: { case: 'test/functions/complaints/joint-acts.test.ts' },
  linkCases: { case: 'test/functions/complaints/link-cases.test.ts' },
  openReview: { case: 'test/functions/complaints/open-review.test.ts' },
  viewUnitRecord: 'list',
  exportComplaintFigures: 'whole',
  exportFiguresOfDays: 'whole',
  exportFigureRows: 'whole',
  listSurveyWords: 'whole',
  listMerchantCases: 'list',
  viewMerchantCase: { merchant: 'test/functions/complaints/desk-steps.test.ts' },
  answerAsMerchant: { merchant: 'test/functions/complaints/desk-steps.test.ts' },
  listOwnAccess: 'list',
  requestHandOver: { merchant: ACCESS },
  leaveMerchant: 'list',
  viewHandOver: { case: ACCESS },
  settleHandOver: { case: ACCESS },
  listMerchantAccess: { case: ACCESS },
  changeMerchantAccess: { case: ACCESS },
  listWork: 'list',
  searchCases: 'list',
  assignWork: { case: 'test/functions/desk/assign-work.test.ts' },
  listColleagues: 'office',
  listAudit: 'whole',
  listCaseAudit: 'whole',
  readDeskHealth: 'list',
  listContent: 'whole',
  openContent: 'whole',
  readContentVersion: 'whole',
  previewContent: 'whole',
  beginPicture: 'whole',
  saveContent: 'whole',
  stepContent: 'whole',
  listNotices: 'list',
  listCaseNotices: { case: 'test/functions/notices/desk-notices.test.ts' },
  resendNotice: { case: 'test/functions/notices/desk-notices.test.ts' },
  ...Object.fromEntries(ofApplications),
  listVisitEvents: 'list',
  viewVisitEvent: { case: VISITS },
  saveVisitEvent: { case: VISITS },
  viewDoorList: { case: VISITS },
  recordArrivals: { case: VISITS },
  listVisitNotices: 'list',
  resendVisitNotice: { case: 'test/functions/outreach/visit-messages.test.ts' },
  listApplications: 'list',
  startApplication: { merchant: APPLICATIONS },
  viewApplication: { case: APPLICATIONS },
  previewApplicationStep: { case: APPLICATIONS },
  viewApplicationEvidence: { case: APPLICATIONS },
  revealApplicationPersonal: { case: APPLICATIONS },
  saveApplicationSection: { merchant: APPLICATIONS },
  signCommitment: { merchant: APPLICATIONS },
  viewReview: { case: REVIEWS },
  closeReview: { case: REVIEWS },
};

/**
 * Posts of signed-in people that need no `Idempotency-Key`, and why: a key's record keeps the answer, and these
 * answers must not be kept.
 */
export const SAFE_WITHOUT_KEY: Readonly<Record<string, string>> = {
  previewContent: 'asks only; nothing is kept',
  beginPicture: 'a pass that is never used costs one row for a day; its answer is an address to send to',
  viewPerson: 'asks only; its answer is personal, and a purpose has no place in an address',
  fetchIdentities: 'asks only; its answer is personal and must not be kept',
  viewCaseForm: 'asks only; its answer is personal, and a purpose has no place in an address',
  previewStep: 'asks only; its answer is a letter that was not sent',
  previewApplicationStep: 'asks only; its answer is a mail that was not sent',
  recordArrivals: 'each tick has an id of its own, under which it counts once',
  enterCase: 'its filing key makes it safe to repeat; its answer holds the receipt',
};
