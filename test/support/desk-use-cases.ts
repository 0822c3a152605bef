import { answerAsMerchant } from '../../functions/complaints/answer-as-merchant.ts';
import { viewCaseForm } from '../../functions/complaints/case-forms.ts';
import { decideJointAct, fetchIdentities } from '../../functions/complaints/decide-joint-act.ts';
import { askJointAct } from '../../functions/complaints/joint-acts.ts';
import { linkCases } from '../../functions/complaints/link-cases.ts';
import { numberCaseForm } from '../../functions/complaints/number-case-form.ts';
import { openReview } from '../../functions/complaints/open-review.ts';
import { previewStep } from '../../functions/complaints/preview-step.ts';
import { recordStep } from '../../functions/complaints/record-step.ts';
import { viewCaseAtDesk } from '../../functions/complaints/view-case-at-desk.ts';
import { viewPerson } from '../../functions/complaints/view-person.ts';
import { assignWork } from '../../functions/desk/assign-work.ts';
import { colleagueWrites } from '../../functions/desk/colleague-writes.ts';
import { penaltyKey } from '../../functions/table/complaints-keys.ts';
import type { Table } from '../../functions/table/table.ts';
import type { JointAct } from '../../shared/complaints/joint-api.ts';
import type { StepRequest } from '../../shared/complaints/step-request.ts';
import { type CaseUseCase, type CaseWorld, MERCHANT, moment, OFFICER, SECOND } from './case-world.ts';
import { A_STALL } from './desk-case.ts';
import { FILED_AT } from './filing-ports.ts';

const COMPLAINT = { door: 'complaint' };
const PURPOSE = '法院调取，案号测试1号';
const SECOND_KEY = 'd'.repeat(32);

const entered: CaseUseCase['given'] = (world) => world.enter(COMPLAINT);

/** A case with a photo of its own and another joined to it. */
export async function joined(world: CaseWorld, table: Table): Promise<string> {
  const caseId = await world.enter({ ...COMPLAINT, evidence: [await world.photo()] });
  await enterOther(world);
  await joinTo(true)(world, caseId, table, -1);
  return caseId;
}

const OTHER = { door: 'report' };
const enterOther = (world: CaseWorld): Promise<string> => world.enterAgain(OTHER, SECOND_KEY);

/** Joins a case to the other one, or parts them. */
const joinTo =
  (joined: boolean): CaseUseCase['act'] =>
  async (world, caseId, _table, attempt) =>
    linkCases(world.ports, {
      ...{ caller: OFFICER, caseId, other: await world.caseOf(SECOND_KEY, 'report') },
      ...{ reason: '同一摊位同一天', joined, ...moment(attempt) },
    });

const ask = ({ ports }: CaseWorld, kind: JointAct['kind'], caseIds: string[], attempt: number) =>
  askJointAct(ports, { caller: OFFICER, kind, caseIds, purpose: PURPOSE, ...moment(attempt) });

/** Asked for by the first person. @returns its id */
const asked =
  (kind: JointAct['kind'], given: CaseUseCase['given'] = entered): CaseUseCase['given'] =>
  async (world, table) => {
    const caseId = await given(world, table);
    const other = given === joined ? [await world.caseOf(SECOND_KEY, 'report')] : [];
    return (await ask(world, kind, [caseId, ...other], -2)).act.actId;
  };

const decide =
  (decision: { confirm: boolean; reason?: string }): CaseUseCase['act'] =>
  ({ ports }, actId, _table, attempt) =>
    decideJointAct(ports, { caller: SECOND, actId, ...decision, ...moment(attempt) });

const after =
  (given: CaseUseCase['given'], act: CaseUseCase['act']): CaseUseCase['given'] =>
  async (world, table) => {
    const subject = await given(world, table);
    await act(world, subject, table, -3);
    return subject;
  };

/** A step seen and previewed at a revision; asked again, what was sent before is sent again. */
const step =
  (taken: Omit<StepRequest, 'revision'>, revision = 1, caller = OFFICER): CaseUseCase['act'] =>
  async ({ ports }, caseId, _table, attempt) => {
    const asked = { caller, caseId, ...moment(attempt) };
    const seen = { ...taken, revision };
    const letterSha256 =
      letters.get(ports) ?? (await previewStep(ports, { ...asked, step: seen })).letter.sha256;
    letters.set(ports, letterSha256);
    return recordStep(ports, { ...asked, step: { ...seen, letterSha256 } });
  };
const letters = new WeakMap<object, string>();

const look = (attempt: number, caseId: string) => ({ caller: OFFICER, caseId, ...moment(attempt) });

/** What officers and merchants do. */
export const DESK_USE_CASES: readonly CaseUseCase[] = [
  {
    name: 'an officer enters a case at the counter',
    given: async (world) => {
      await world.enter(OTHER, SECOND_KEY);
      return '';
    },
    act: (world) => world.enterAgain(COMPLAINT),
  },
  {
    name: 'an officer asks the merchant',
    given: entered,
    act: step({ type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' }),
  },
  {
    name: 'a third penalty of a unit opens a review',
    given: async (world, table) => {
      const caseId = await world.enter({ door: 'report' });
      await world.take(caseId, { type: 'verification-begun' });
      await world.take(caseId, { type: 'investigation-opened', text: '立案' }, FILED_AT, SECOND);
      const earlier = ['2026-02-01', '2026-03-01'].map((day, nth) => ({
        put: { ...penaltyKey(A_STALL.publicId, day, `c${String(nth).padStart(16, '0')}`) },
      }));
      await table.transact(earlier);
      return caseId;
    },
    act: step({ type: 'penalty-decided', outcome: 'penalised', text: '罚款五百元' }, 3, SECOND),
  },
  {
    name: 'a merchant answers with an offer and a photo',
    given: async (world) => {
      const caseId = await world.enter(COMPLAINT);
      await world.take(caseId, { type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' });
      await world.photo();
      return caseId;
    },
    act: ({ ports }, caseId, _table, attempt) =>
      answerAsMerchant(ports, {
        ...{ caller: MERCHANT, caseId, text: '愿意补足', settlementFen: 168 },
        ...{ evidenceIds: ['a'.repeat(32)], ...moment(attempt) },
      }),
  },
  { name: 'cases are joined', given: after(entered, enterOther), act: joinTo(true) },
  { name: 'cases are parted', given: joined, act: joinTo(false) },
  {
    name: 'an export of identities is asked for',
    given: entered,
    act: (world, caseId, _table, attempt) => ask(world, 'identity-export', [caseId], attempt),
  },
  {
    name: 'an export of identities is confirmed',
    given: asked('identity-export'),
    act: decide({ confirm: true }),
  },
  {
    name: 'an export of identities is refused',
    given: asked('identity-export'),
    act: decide({ confirm: false, reason: '用途不明确' }),
  },
  {
    name: 'identities of a confirmed export are fetched',
    given: after(asked('identity-export', joined), decide({ confirm: true })),
    looks: true,
    act: ({ ports }, actId, _table, attempt) =>
      fetchIdentities(ports, { caller: OFFICER, actId, ...moment(attempt) }),
  },
  {
    name: 'an erasure of two cases is confirmed',
    given: asked('erasure', joined),
    act: decide({ confirm: true }),
  },
  {
    name: 'an official form is numbered',
    given: async (world) => {
      const caseId = await world.enter(COMPLAINT);
      await world.take(caseId, { type: 'accepted', text: '符合受理条件' });
      return caseId;
    },
    act: ({ ports }, caseId, _table, attempt) =>
      numberCaseForm(ports, { ...look(attempt, caseId), form: 'form-5' }),
  },
  {
    name: 'an officer opens a review of a unit',
    given: entered,
    act: ({ ports }, _caseId, _table, attempt) =>
      openReview(ports, {
        ...{ caller: OFFICER, publicId: A_STALL.publicId, reason: '三个月内五次投诉' },
        ...moment(attempt),
      }),
  },
  {
    name: 'two cases are assigned at once',
    given: async (world, table) => {
      await table.transact(colleagueWrites(SECOND));
      const caseId = await world.enter(COMPLAINT);
      await enterOther(world);
      return caseId;
    },
    act: async (world, caseId, _table, attempt) => {
      const { at: now, auditId } = moment(attempt);
      const { ports } = world;
      const caseIds = (await ports.desk.listWork('530102')).items.map((each) => each.caseId);
      const ids = [1, 2, 3, 4];
      const given = { desk: ports.desk, now, newId: () => `${auditId}-${ids.shift()}` };
      await assignWork(given, OFFICER, { caseIds: [...caseIds, caseId], assignee: SECOND.accountId });
    },
  },
  {
    name: 'who filed a case is looked at',
    given: entered,
    looks: true,
    act: ({ ports }, caseId, _table, attempt) =>
      viewPerson(ports, { ...look(attempt, caseId), purpose: PURPOSE }),
  },
  {
    name: 'a case is looked at',
    given: entered,
    looks: true,
    act: ({ ports }, caseId, _table, attempt) => viewCaseAtDesk(ports, look(attempt, caseId)),
  },
  {
    name: 'an official form is looked at',
    given: entered,
    looks: true,
    act: ({ ports }, caseId, _table, attempt) =>
      viewCaseForm(ports, { ...look(attempt, caseId), form: 'form-1', purpose: PURPOSE }),
  },
];
