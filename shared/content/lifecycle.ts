import type { Instant } from '../kernel/days.ts';
import { DomainError } from '../kernel/errors.ts';
import type { ContentFact, ContentHead, ContentStep, Publication, Withdrawal } from './schema.ts';

/**
 * Whether an item is a draft, scheduled, public or withdrawn follows from dated facts and the time alone: what is
 * scheduled becomes public at its moment although nobody does anything.
 */
export type ContentState = 'draft' | 'scheduled' | 'published' | 'withdrawn';

/** Where an item stands at a moment. */
export interface ContentStanding {
  readonly state: ContentState;
  /** What is public. */
  readonly shown?: Publication;
  /** What is decided and will be public. */
  readonly coming?: Publication;
  readonly withdrawn?: Withdrawal;
  readonly awaitsApproval: boolean;
  /** Saved and neither public nor decided. */
  readonly hasNewer: boolean;
}

const isPast = (instant: Instant, now: Instant): boolean => Date.parse(instant) <= Date.parse(now);

/** The head as it is at a moment: what was to come by then has come. */
function settled(head: ContentHead, now: Instant): ContentHead {
  if (head.next === undefined || !isPast(head.next.from, now)) return head;
  const { next, withdrawn: _withdrawn, ...rest } = head;
  return { ...rest, live: next };
}

export function standingAt(head: ContentHead, now: Instant): ContentStanding {
  const { live, next, withdrawn, proposal, latest } = settled(head, now);
  const shown = withdrawn === undefined ? live : undefined;
  return {
    state:
      shown !== undefined
        ? 'published'
        : next !== undefined
          ? 'scheduled'
          : withdrawn !== undefined
            ? 'withdrawn'
            : 'draft',
    ...(shown === undefined ? {} : { shown }),
    ...(next === undefined ? {} : { coming: next }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    awaitsApproval: proposal !== undefined,
    hasNewer: latest.version > Math.max(shown?.version ?? 0, next?.version ?? 0, proposal?.version ?? 0),
  };
}

type Where = {
  readonly head: ContentHead | undefined;
  readonly standing: ContentStanding;
  readonly isBuiltIn: boolean;
};

/** When each step is possible; by whom is said in `assertMayStep`. */
const POSSIBLE: Readonly<Record<ContentStep, (at: Where) => boolean>> = {
  propose: ({ head, standing }) =>
    head !== undefined && head.proposal === undefined && standing.coming === undefined,
  approve: ({ head }) => head?.proposal !== undefined,
  return: ({ head }) => head?.proposal !== undefined,
  recall: ({ head, standing }) => head?.proposal !== undefined || standing.coming !== undefined,
  withdraw: ({ standing, isBuiltIn }) =>
    standing.shown !== undefined || (isBuiltIn && standing.withdrawn === undefined),
};

/** Steps of the second of two people (R7). */
const OF_THE_SECOND: ReadonlySet<ContentStep> = new Set(['approve', 'return']);

/** A proposal is answered by somebody else, and taken back by whoever made it; all else is any editor's. */
function isTheirs(head: Pick<ContentHead, 'proposal'> | undefined, step: ContentStep, by: string): boolean {
  const proposal = head?.proposal;
  if (proposal === undefined) return true;
  if (OF_THE_SECOND.has(step)) return proposal.by !== by;
  return step !== 'recall' || proposal.by === by;
}

/** What is not saved yet stands nowhere. */
const NOWHERE: ContentStanding = { state: 'draft', awaitsApproval: false, hasNewer: false };

/** Who asks, when, and whether the item came with the site: that is public although nobody has saved it here. */
interface Asked {
  readonly by: string;
  readonly now: Instant;
  readonly isBuiltIn?: boolean;
}

const whereAt = (head: ContentHead | undefined, { now, isBuiltIn = false }: Asked): Where => ({
  ...{ head, isBuiltIn },
  standing: head === undefined ? NOWHERE : standingAt(head, now),
});

/** The steps that a person may take now. @param head absent where nobody has saved the item */
export function contentStepsFor(head: ContentHead | undefined, asked: Asked): readonly ContentStep[] {
  const at = whereAt(head, asked);
  return (Object.keys(POSSIBLE) as ContentStep[]).filter(
    (step) => POSSIBLE[step](at) && isTheirs(head, step, asked.by),
  );
}

/**
 * @throws DomainError CONFLICT where the step is not possible as the item stands
 * @throws DomainError FORBIDDEN where it belongs to somebody else than who proposed (R7)
 */
export function assertMayStep(head: ContentHead | undefined, step: ContentStep, asked: Asked): void {
  if (!POSSIBLE[step](whereAt(head, asked)))
    throw new DomainError('CONFLICT', `${step} is not possible as the item stands`);
  if (!isTheirs(head, step, asked.by))
    throw new DomainError(
      'FORBIDDEN',
      `expected ${OF_THE_SECOND.has(step) ? 'another editor than' : ''} who proposed for ${step}`,
    );
}

/** The head after one more fact. Pure: whether the fact is allowed was asked before. */
export function withFact(before: ContentHead | undefined, fact: ContentFact, item: Item): ContentHead {
  const { revision, at } = fact;
  if (before === undefined) {
    const latest = { version: 1, at, by: fact.by, byName: fact.byName };
    const saved = { ...item, revision, title: fact.title ?? { zh: '', en: '' }, latest, publications: 0 };
    // What came with the site may be withdrawn before anybody has saved it: its text is the first version.
    return fact.type === 'save' ? saved : { ...CHANGES[fact.type](saved, fact), revision };
  }
  return { ...CHANGES[fact.type](settled(before, at), fact), revision };
}

type Item = Pick<ContentHead, 'kind' | 'id'>;
type Change = (head: ContentHead, fact: ContentFact) => ContentHead;

const withoutProposal: Change = ({ proposal: _proposal, ...head }) => head;
const withoutNext: Change = ({ next: _next, ...head }) => head;

const CHANGES: Readonly<Record<ContentFact['type'], Change>> = {
  save: (head, { at, by, byName, version = head.latest.version + 1, title = head.title }) => ({
    ...head,
    title,
    latest: { version, at, by, byName },
  }),
  propose: (head, { at, by, byName, from, version = head.latest.version }) => ({
    ...head,
    proposal: { version, by, byName, at, ...(from === undefined ? {} : { from }) },
  }),
  approve: approved,
  return: withoutProposal,
  recall: (head, fact) =>
    head.proposal !== undefined ? withoutProposal(head, fact) : withoutNext(head, fact),
  withdraw: (head, { at, version = head.live?.version ?? 1, reasonZh = '', reasonEn = '', title }) => ({
    ...withoutNext(head, { at } as ContentFact),
    withdrawn: { at, version, reasonZh, reasonEn, ...(title === undefined ? {} : { title }) },
  }),
};

function approved(head: ContentHead, fact: ContentFact): ContentHead {
  const { proposal, ...rest } = head;
  if (proposal === undefined) return head;
  const next: Publication = {
    number: head.publications + 1,
    version: proposal.version,
    from: startOf(proposal, fact.at),
    proposedBy: proposal.by,
    proposedByName: proposal.byName,
    approvedBy: fact.by,
    approvedByName: fact.byName,
  };
  return settled({ ...rest, publications: next.number, next }, fact.at);
}

/** At once, where nothing was said or the moment has passed while the proposal waited. */
function startOf({ from }: { readonly from?: Instant | undefined }, at: Instant): Instant {
  return from === undefined || isPast(from, at) ? at : from;
}

/** The moment at which somebody has to look after the item, where a decision has set one. */
export const dueAfter = (head: ContentHead, at: Instant): Instant => head.next?.from ?? at;
