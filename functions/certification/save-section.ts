import type { CaseState } from '../../shared/certification/case-state.ts';
import { firstVerificationEnd } from '../../shared/certification/instruments.ts';
import { REFUSAL_WORDS } from '../../shared/certification/requirement-words.ts';
import {
  type CaseIdentity,
  evidenceSchema,
  instrumentsSchema,
  SECTION_SCHEMAS,
  type Section,
} from '../../shared/certification/schema.ts';
import { standingAt } from '../../shared/certification/standing.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { seal } from '../adapters/seal.ts';
import { evidenceLinkWrites } from '../evidence/evidence-link-writes.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { caseKeyOf } from './case-key.ts';
import { headWrites, sectionWrite } from './case-writes.ts';
import { openSection } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { type HeldCase, sectionContext } from './held-case.ts';
import { ledgerReminderWrites } from './next-reminders.ts';
import { isOtherOpen } from './situation-of.ts';

export interface SaveRequest extends Ask {
  readonly caseId: string;
  readonly section: Section;
  /** By the schema of the section. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Version of the section that the person changed; 0 where there was none. */
  readonly expectedVersion: number;
}

export interface Saved {
  readonly version: number;
  readonly held: HeldCase;
}

const MAX_ATTEMPTS = 20;

/**
 * Saves a section as far as it is filled in. While a correction is open, only what it names can be changed. A second
 * saver is refused and reads what the first one wrote; saving the same again changes nothing.
 * @throws DomainError NOT_FOUND, CONFLICT (closed for editing), VERSION_MISMATCH, INVALID_INPUT, STORE_UNAVAILABLE
 */
export async function saveSection(given: CertificationGiven, request: SaveRequest): Promise<Saved> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      return await attemptSave(given, request);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

async function attemptSave(given: CertificationGiven, request: SaveRequest): Promise<Saved> {
  const { caseId, section, now } = request;
  const held = await given.cases.findCase(caseId);
  if (held === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(held.state);
  assertOpen(given, held.state, request);
  const stored = await given.cases.findSection(caseId, section);
  const key = await caseKeyOf(given, held);
  const version = stored?.version ?? 0;
  const content = parsedContent(section, request.content);
  if (version !== request.expectedVersion) {
    // The same again, by an attempt whose answer was lost.
    const isSame = stored !== undefined && version === request.expectedVersion + 1;
    if (isSame && canonicalJson(openSection(caseId, stored, key) as Json) === canonicalJson(content))
      return { version, held };
    throw new DomainError('VERSION_MISMATCH', `expected version ${request.expectedVersion}, got ${version}`);
  }
  const state = withIdentityOf(held.state, section, content);
  if (section === 'premises') await assertPremisesFree(given, state.identity);
  const after: HeldCase = {
    ...held,
    version: held.version + 1,
    savedAt: { ...held.savedAt, [section]: now },
    state,
    ...(section === 'instruments' ? { verifiedUntil: verifiedUntilOf(content) } : {}),
  };
  const sealed = seal(key, content, sectionContext(caseId, section));
  await given.cases.commit([
    ...headWrites(held, after),
    sectionWrite(caseId, { section, version: version + 1, savedAt: now, sealed }),
    ...(await photoWrites(given, held.state, {
      content,
      before: stored && openSection(caseId, stored, key),
      now,
    })),
    ...(isLedger(section, state) ? await ledgerReminderWrites(given, caseId, { content, now }) : []),
  ]);
  return { version: version + 1, held: after };
}

/** @throws DomainError INVALID_INPUT naming each field that is not as its schema wants it */
function parsedContent(
  section: Section,
  content: SaveRequest['content'],
): { readonly [member: string]: Json } {
  const parsed = SECTION_SCHEMAS[section].safeParse(content);
  // What a section's schema lets through is JSON: texts, numbers, lists and records of them.
  if (parsed.success) return parsed.data as { readonly [member: string]: Json };
  const issues = parsed.error.issues.map(({ path, code }) => ({
    field: path.map(String).join('.'),
    code,
    zh: '格式不正确或过长',
    en: 'Not in the expected form, or too long',
  }));
  throw new DomainError('INVALID_INPUT', `expected a section ${section}`, { issues });
}

/** Photos that are new in the section belong to the case from now on, and are no longer removed as nobody's. */
async function photoWrites(
  given: CertificationGiven,
  { identity }: CaseState,
  { content, before, now }: { content: unknown; before: unknown; now: Instant },
): Promise<readonly TableWrite[]> {
  // Invented applications have invented papers, of which there are no photos.
  if (identity.demonstration) return [];
  const held = new Set(photosIn(before));
  const fresh = photosIn(content).filter((id) => !held.has(id));
  return evidenceLinkWrites(given.evidence, fresh, { caseIds: [identity.caseId], at: now, field: 'items' });
}

const photosIn = (content: unknown): readonly string[] =>
  (evidenceSchema.safeParse(content).data?.items ?? []).map(({ evidenceId }) => evidenceId);

/** When the ledger's first compulsory verification runs out: by this the clock finds the case. */
const verifiedUntilOf = (instruments: unknown): Day | undefined =>
  firstVerificationEnd(instrumentsSchema.safeParse(instruments).data?.rows ?? []);

const LEDGER_STAGES = ['certified', 'suspension-proposed', 'suspended'] as const;
/** Whether a section is the ledger that a certified unit keeps. */
const isLedger = (section: Section, { stage }: CaseState): boolean =>
  section === 'instruments' && LEDGER_STAGES.some((each) => each === stage);

/** A draft is open; a correction opens what it names; the ledger of a certified unit stays open. */
export function isSectionOpen(
  given: Pick<CertificationGiven, 'calendar'>,
  state: CaseState,
  { section, now }: Pick<SaveRequest, 'section' | 'now'>,
): boolean {
  const { standing } = standingAt(state, now, given.calendar);
  if (standing === 'draft') return true;
  if (standing === 'correction')
    return state.correction?.items.some((item) => item.section === section) === true;
  return isLedger(section, state);
}

/** The commitment is signed, not saved. */
function assertOpen(given: CertificationGiven, state: CaseState, request: SaveRequest): void {
  const { section } = request;
  if (section !== 'commitment' && isSectionOpen(given, state, request)) return;
  throw new DomainError(
    'CONFLICT',
    `expected ${section} to be open for editing, the case is ${state.stage}`,
    {
      issues: [
        {
          field: section,
          code: 'closed-for-editing',
          zh: '此部分现在不能修改',
          en: 'This part cannot be changed now',
        },
      ],
    },
  );
}

/** An address cannot be changed to one for which the same applicant has another application under way (M2). */
async function assertPremisesFree(given: CertificationGiven, identity: CaseIdentity): Promise<void> {
  if (!(await isOtherOpen(given, identity))) return;
  throw new DomainError('CONFLICT', 'expected no other open application for these premises', {
    issues: [{ field: 'address', code: 'no-other-application', ...REFUSAL_WORDS['no-other-application'] }],
  });
}

/** Name and address stand in the head too; nobody empties them. */
function withIdentityOf(
  state: CaseState,
  section: Section,
  content: { readonly [member: string]: Json },
): CaseState {
  const member = section === 'subject' ? 'name' : section === 'premises' ? 'address' : undefined;
  if (member === undefined) return state;
  const text = content[member];
  if (typeof text !== 'string' || text.trim() === '') return state;
  return { ...state, identity: { ...state.identity, [member]: text.trim() } };
}
