import { contentOf } from '../../shared/content/content-of.ts';
import type { ContentGiven } from '../../shared/content/issues.ts';
import { assertMayStep, dueAfter, standingAt } from '../../shared/content/lifecycle.ts';
import type { Content, ContentHead, ContentKind, ContentStep, Typed } from '../../shared/content/schema.ts';
import { titleTyped, typedOf } from '../../shared/content/typed-of.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { asInstant, type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import { contentDueKey, contentPublicationKey, contentVersionKey } from '../table/content-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { type DecidedFact, type EditingGiven, recordContentFact, type SeenItem } from './content-writes.ts';
import type { BuiltIn } from './knowledge.ts';

interface Given extends EditingGiven {
  /** What must be known to say whether something may be published. */
  readonly knowledge: (today: Day, typed: Typed) => Promise<ContentGiven>;
  readonly findBuiltIn: (kind: ContentKind, id: string) => Promise<BuiltIn | undefined>;
}

interface Taken extends SeenItem {
  readonly step: ContentStep;
  readonly version?: number | undefined;
  readonly from?: string | undefined;
  readonly note?: string | undefined;
  readonly reasonZh?: string | undefined;
  readonly reasonEn?: string | undefined;
}

/** A year ahead at most: nobody plans further, and a slip of the year would hide an item for good. */
const MOST_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

/**
 * Leads an item on: proposes a version for publication, approves or returns what somebody else proposed, takes a
 * proposal or a schedule back, withdraws what is public. An earlier version that is proposed again rolls back.
 * @returns where the item stands now
 * @throws DomainError NOT_FOUND, CONFLICT, FORBIDDEN where the step is not this person's to take now
 * @throws DomainError INVALID_INPUT naming each field that keeps a version from being published
 * @throws DomainError VERSION_MISMATCH where somebody else changed the item since it was seen (R12)
 */
export function stepContent(given: Given, caller: Caller, taken: Taken): Promise<ContentHead> {
  return recordContentFact(given, caller, {
    item: taken,
    decide: async (head) => {
      // Asked for only where it counts: whether the item came with the site.
      const builtIn = taken.step === 'withdraw' ? await given.findBuiltIn(taken.kind, taken.id) : undefined;
      if (head === undefined && builtIn === undefined)
        throw new DomainError('NOT_FOUND', 'expected an item that has been saved');
      const isBuiltIn = builtIn !== undefined;
      assertMayStep(head, taken.step, { by: caller.accountId, now: given.now, isBuiltIn });
      const isShown = head !== undefined && standingAt(head, given.now).shown !== undefined;
      if (builtIn !== undefined && !isShown) return withdrawBuiltIn(given, head, { taken, builtIn });
      if (head === undefined) throw new DomainError('NOT_FOUND', 'expected an item that has been saved');
      return DECISIONS[taken.step](given, head, taken);
    },
  });
}

/** Takes away what came with the site. Where nobody has saved it here, its text becomes the first version, to go back to. */
function withdrawBuiltIn(
  given: Given,
  head: ContentHead | undefined,
  { taken, builtIn }: { readonly taken: Taken; readonly builtIn: BuiltIn },
): DecidedFact {
  const typed = typedOf(builtIn.content);
  const { kind, id } = taken;
  return {
    fact: {
      type: 'withdraw',
      version: head?.latest.version ?? 1,
      title: titleTyped(typed),
      reasonZh: words(taken, 'reasonZh'),
      reasonEn: words(taken, 'reasonEn'),
    },
    writes: (after) => [
      ...(head === undefined
        ? [{ put: { ...contentVersionKey(kind, id, 1), typed }, expect: 'absent' as const }]
        : []),
      dueWrite(after, given.now, 0),
    ],
  };
}

const NOTHING = (): readonly TableWrite[] => [];

const DECISIONS: Readonly<
  Record<ContentStep, (given: Given, head: ContentHead, taken: Taken) => Promise<DecidedFact>>
> = {
  propose: async (given, head, { version = head.latest.version, from }) => {
    await finished(given, head, version);
    const start = from === undefined ? {} : { from: startIn(from, given.now) };
    return { fact: { type: 'propose', version, ...start }, writes: NOTHING };
  },
  approve: async (given, head) => {
    const version = head.proposal?.version ?? head.latest.version;
    const content = await finished(given, head, version);
    return {
      fact: { type: 'approve', version },
      writes: (after) => [
        {
          put: { ...contentPublicationKey(after.kind, after.id, after.publications), content },
          expect: 'absent',
        },
        dueWrite(after, dueAfter(after, given.now), after.publications),
      ],
    };
  },
  return: async (_given, head, taken) => ({
    fact: { type: 'return', version: head.proposal?.version, note: words(taken, 'note') },
    writes: NOTHING,
  }),
  recall: async (given, head) => {
    const version = head.proposal?.version ?? standingAt(head, given.now).coming?.version;
    return { fact: { type: 'recall', version }, writes: NOTHING };
  },
  withdraw: async (given, head, taken) => ({
    fact: {
      type: 'withdraw',
      version: standingAt(head, given.now).shown?.version,
      reasonZh: words(taken, 'reasonZh'),
      reasonEn: words(taken, 'reasonEn'),
    },
    writes: (after) => [dueWrite(after, given.now, 0)],
  }),
};

/** The clock has to bring the item to the public, or take it from there. @param number of the publication; 0 for a withdrawal */
function dueWrite({ kind, id }: ContentHead, at: Instant, number: number): TableWrite {
  return { put: { ...contentDueKey(at, kind, id), number, due: { at, kind, id, number } } };
}

/** The finished item of a version. @throws DomainError INVALID_INPUT naming what keeps it from being one */
async function finished(given: Given, { kind, id }: ContentHead, version: number): Promise<Content> {
  const typed = await given.content.findVersion(kind, id, version);
  if (typed === undefined) throw new DomainError('NOT_FOUND', `expected version ${version} of the item`);
  const result = contentOf(kind, id, typed, await given.knowledge(dayInShanghai(given.now), typed));
  if ('content' in result) return result.content;
  throw new DomainError('INVALID_INPUT', 'expected a version that may be published', {
    issues: result.issues,
  });
}

function startIn(from: string, now: Instant): Instant {
  const at = Date.parse(from);
  if (at - Date.parse(now) <= MOST_AHEAD_MS) return asInstant(new Date(at));
  throw refused({
    field: 'from',
    code: 'too_late',
    zh: '发布时间至多在一年以内',
    en: 'Publication can be scheduled for a year ahead at most',
  });
}

function words(taken: Taken, field: 'note' | 'reasonZh' | 'reasonEn'): string {
  const said = taken[field]?.trim() ?? '';
  if (said !== '') return said;
  throw refused({ field, code: 'required', zh: '请写明理由', en: 'Say why' });
}

const refused = (issue: FieldIssue): DomainError =>
  new DomainError('INVALID_INPUT', `expected ${issue.field}`, { issues: [issue] });
