import type { CaseState } from './case-state.ts';
import type { Fact } from './facts.ts';
import { isRecordText, type Step } from './steps.ts';

type OptionalMember = {
  [M in keyof CaseState]-?: undefined extends CaseState[M] ? M : never;
}[keyof CaseState];

/** Members that change; an optional one that is over is `undefined`. */
export type Patch = Partial<Omit<CaseState, OptionalMember>> & {
  [M in OptionalMember]?: CaseState[M] | undefined;
};

type FactOf<S extends Step> = Extract<Fact, { step: S }>;
type Saying<S extends Step> = (state: CaseState, fact: FactOf<S>) => Patch;

const act = ({ by, at }: Fact) => ({ by: by.accountId, at });

/** A case that goes back to the officers begins its review anew: no old recommendation, notice or objection holds. */
const REVIEWED_ANEW: Patch = { recommendation: undefined, noticeFrom: undefined, objections: [] };

const refused = (state: CaseState, fact: FactOf<'refuse' | 'not-accept' | 'uphold-refusal'>): Patch => ({
  correction: undefined,
  refusal: { grounds: [...fact.data.grounds], ...act(fact) },
  refusedBy: [
    ...new Set([
      ...state.refusedBy,
      fact.by.accountId,
      ...(state.recommendation ? [state.recommendation.by] : []),
    ]),
  ],
});

const endOfProposal = (): Patch => ({ proposal: undefined });

/** A new name or address is the unit's from the day on which the request was granted. */
function identityAfter({ identity, changes }: CaseState, changeId: string): Patch {
  const change = changes.find((each) => each.changeId === changeId);
  if (change?.value === undefined || !isRecordText(change.what)) return {};
  return { identity: { ...identity, [change.what]: change.value } };
}

/** What each fact adds to the case besides its stage and its clock; a step that is not named adds nothing. */
const SAYINGS: { readonly [S in Step]?: Saying<S> } = {
  'sign-commitment': (_, fact) => ({
    signed: { version: fact.data.version, sha256: fact.data.sha256, at: fact.at },
  }),
  submit: (_, fact) => ({ submittedAt: fact.at, contentSha256: fact.data.contentSha256 }),
  'request-correction': (_, fact) => ({ correction: { items: [...fact.data.items], ...act(fact) } }),
  resubmit: (_, fact) => ({
    correction: undefined,
    contentSha256: fact.data.contentSha256,
    ...REVIEWED_ANEW,
  }),
  'abandon-application': () => ({ correction: undefined }),
  'not-accept': refused,
  refuse: refused,
  'uphold-refusal': refused,
  reopen: () => ({ ...REVIEWED_ANEW, refusal: undefined }),
  'judge-criterion': (state, { data: { criterion, verdict, reasonCode }, by }) => ({
    checklist: {
      ...state.checklist,
      [criterion]: { verdict, by: by.accountId, ...(reasonCode === undefined ? {} : { reasonCode }) },
    },
  }),
  'record-assessment': (state, fact) => {
    const { formId, visitedOn, coordinates } = fact.data;
    const measured = coordinates === undefined ? {} : { coordinates };
    return { assessments: [...state.assessments, { formId, visitedOn, ...measured, ...act(fact) }] };
  },
  'recommend-certify': (_, fact) => ({ recommendation: { outcome: 'certify', ...act(fact) } }),
  'recommend-refuse': (_, fact) => ({ recommendation: { outcome: 'refuse', ...act(fact) } }),
  'return-recommendation': () => REVIEWED_ANEW,
  'give-public-notice': (_, fact) => ({ noticeFrom: fact.at, objections: [] }),
  object: (state, { data, at }) => ({
    objections: [...state.objections, { objectionId: data.objectionId, at }],
  }),
  'settle-objection': (state, { data: { objectionId, outcome } }) => ({
    objections: state.objections.map((each) =>
      each.objectionId === objectionId ? { ...each, outcome } : each,
    ),
  }),
  'propose-suspension': ({ stage: before }, { by, at, data }) => ({
    proposal: { what: 'suspension', by, at, before, ...data },
  }),
  'propose-withdrawal': ({ stage: before }, { by, at, data }) => ({
    proposal: { what: 'withdrawal', by, at, before, ...data },
  }),
  'propose-reinstatement': ({ stage: before }, { by, at }) => ({
    proposal: { what: 'reinstatement', by, at, before, urgent: false },
  }),
  relinquish: ({ stage: before }, { by, at }) => ({
    proposal: { what: 'withdrawal', by, at, before, ground: 'voluntary', urgent: false },
  }),
  reply: ({ proposal }, { at }) =>
    proposal === undefined ? {} : { proposal: { ...proposal, repliedAt: at } },
  'confirm-suspension': endOfProposal,
  'confirm-withdrawal': endOfProposal,
  'confirm-reinstatement': endOfProposal,
  'drop-proposal': endOfProposal,
  // Of one complaint the last finding counts: a penalty may be set aside, or decided after a review.
  'note-complaint': ({ upheldComplaints }, { data: { complaintId, outcome }, at }) => {
    const others = upheldComplaints.filter((each) => each.complaintId !== complaintId);
    return { upheldComplaints: outcome === 'upheld' ? [...others, { complaintId, at }] : others };
  },
  'request-change': (state, { data, at }) => ({ changes: [...state.changes, { ...data, at }] }),
  'settle-change': (state, { data }) => ({
    changes: state.changes.filter(({ changeId }) => changeId !== data.changeId),
    ...(data.outcome === 'made' ? identityAfter(state, data.changeId) : {}),
  }),
  'check-oneself': (_, { at }) => ({ checkedOneselfAt: at }),
  'enter-register': (state, { data: { sequence, ...certificate } }) => ({
    certificate,
    undelivered: state.undelivered.filter((each) => each !== sequence),
  }),
  'miss-register': (state, { data }) => ({
    undelivered: state.undelivered.filter((each) => each !== data.sequence),
  }),
};

export function patchOf(state: CaseState, fact: Fact): Patch {
  // The table holds under each step the saying for that step's facts, which the type of the table checks.
  const saying = SAYINGS[fact.step] as Saying<Step> | undefined;
  return saying?.(state, fact) ?? {};
}
