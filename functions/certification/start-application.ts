import { createHash } from 'node:crypto';
import type { ReminderMark } from '../../shared/certification/reminders.ts';
import type { CaseIdentity, MessageLanguage, Section } from '../../shared/certification/schema.ts';
import { begin } from '../../shared/certification/take.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import { isUscc } from '../../shared/kernel/check-digits.ts';
import { base32, checkedCode } from '../../shared/kernel/checked-code.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseKey } from '../adapters/case-keys.ts';
import { open, seal } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { abandonLapsed } from './abandon-lapsed.ts';
import { caseKeyOf } from './case-key.ts';
import { factWrite, headWrites, sectionWrite } from './case-writes.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { type HeldCase, sectionContext } from './held-case.ts';
import { marksOf } from './remind-applicants.ts';
import { reminderWrites } from './reminder-writes.ts';
import { isCertificateHeld, isOtherOpen } from './situation-of.ts';

export interface StartRequest extends Omit<Ask, 'assertMay'> {
  readonly uscc: string;
  readonly field: CaseIdentity['field'];
  readonly division: string;
  readonly name: string;
  readonly address: string;
  /** The certified case that this one renews. */
  readonly renews?: string | undefined;
  /** Of messages about it; where it is not said, that of the case that is renewed, else Chinese. */
  readonly language?: MessageLanguage | undefined;
  readonly demonstration: boolean;
}

const REFERENCE_CHARACTERS = 8;
/** Attempts while others write at the same time; one that comes too late finds who was first, and is told. */
const MAX_ATTEMPTS = 5;

/**
 * Begins an application, or a renewal with everything filled in from the case that it follows. The same request again
 * finds the case that the first one began.
 * @throws DomainError CONFLICT where one is open for these premises, a certificate is held for them, or the renewal is
 *   not open yet; NOT_FOUND
 */
export async function startApplication(given: CertificationGiven, request: StartRequest): Promise<HeldCase> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      return await attemptStart(given, request);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

async function attemptStart(given: CertificationGiven, request: StartRequest): Promise<HeldCase> {
  const digest = createHash('sha256').update(`${request.actor.accountId}|${request.requestId}`).digest();
  const caseId = `a${digest.toString('hex').slice(0, 24)}`;
  const already = await given.cases.findCase(caseId);
  if (already !== undefined) return already;
  if (!isUscc(request.uscc))
    throw new DomainError('INVALID_INPUT', 'expected a USCC with its check character');
  const renewed = await renewedCase(given, request);
  const identity = identityOf(request, { caseId, digest, renewed });
  await abandonLapsed(given, request, identity);
  const certificate = renewed?.state.certificate;
  const { fact, state } = begin(identity, {
    actor: request.actor,
    now: request.now,
    calendar: given.calendar,
    otherOpen: await isOtherOpen(given, identity),
    ...(renewed === undefined ? { certificateHeld: await isCertificateHeld(given, identity) } : {}),
    ...(certificate === undefined ? {} : { renewsValidTo: certificate.validTo }),
    ...(renewed === undefined ? {} : { renewedStage: renewed.state.stage }),
  });
  const caseKey = await given.caseKeys.create(caseId);
  const { sections, savedAt } = await firstSections(given, { identity, caseKey, renewed, now: request.now });
  const { verifiedUntil } = renewed ?? {};
  const language = request.language ?? renewed?.language;
  const held: HeldCase = {
    ...{ version: 1, wrapped: caseKey.wrapped, savedAt, state, verifiedUntil },
    ...(language === undefined ? {} : { language }),
  };
  await given.cases.commit([
    ...headWrites(undefined, held),
    factWrite(caseId, { fact, words: undefined, requestId: request.requestId }),
    ...sections,
    ...firstReminder(held, request, await marksOf(given, held, 'draft')),
    auditOf(request, caseId),
  ]);
  return held;
}

async function renewedCase(
  given: CertificationGiven,
  { renews, uscc }: StartRequest,
): Promise<HeldCase | undefined> {
  if (renews === undefined) return undefined;
  const held = await given.cases.findCase(renews);
  if (held === undefined || held.state.identity.uscc !== uscc || held.state.certificate === undefined) {
    throw new DomainError('NOT_FOUND', 'expected a certified case of this merchant to renew');
  }
  return held;
}

function identityOf(
  request: StartRequest,
  { caseId, digest, renewed }: { caseId: string; digest: Uint8Array; renewed: HeldCase | undefined },
): CaseIdentity {
  const reference = checkedCode(base32(digest.subarray(0, 5), REFERENCE_CHARACTERS));
  const { uscc, demonstration } = request;
  if (renewed !== undefined) {
    const { name, address, division, field } = renewed.state.identity;
    const publicId = renewed.state.certificate?.publicId ?? '';
    const renews = renewed.state.identity.caseId;
    return {
      caseId,
      reference,
      kind: 'renewal',
      publicId,
      renews,
      uscc,
      division,
      field,
      name,
      address,
      began: { name, address },
      demonstration,
    };
  }
  const { name, address, division, field } = request;
  return { caseId, reference, kind: 'new', uscc, division, field, name, address, demonstration };
}

/** Sections that a renewal takes over; the commitment is signed anew. */
const TAKEN_OVER = [
  'subject',
  'premises',
  'instruments',
  'systems',
  'staff',
  'evidence',
] as const satisfies Section[];

async function firstSections(
  given: CertificationGiven,
  {
    identity,
    caseKey,
    renewed,
    now,
  }: { identity: CaseIdentity; caseKey: CaseKey; renewed: HeldCase | undefined; now: Ask['now'] },
): Promise<{ readonly sections: readonly TableWrite[]; readonly savedAt: HeldCase['savedAt'] }> {
  const contents: Partial<Record<Section, Json>> =
    renewed === undefined
      ? { subject: { name: identity.name }, premises: { address: identity.address } }
      : withCurrentIdentity(await contentsOf(given, renewed), identity);
  const named = Object.entries(contents) as [Section, Json][];
  return {
    savedAt: Object.fromEntries(named.map(([section]) => [section, now])),
    sections: named.map(([section, content]) =>
      sectionWrite(identity.caseId, {
        section,
        version: 1,
        savedAt: now,
        sealed: seal(caseKey.key, content, sectionContext(identity.caseId, section)),
      }),
    ),
  };
}

/** What was submitted years ago, under the name and at the address that the unit has now. */
function withCurrentIdentity(
  contents: Partial<Record<Section, Json>>,
  { name, address }: CaseIdentity,
): Partial<Record<Section, Json>> {
  return {
    ...contents,
    subject: { ...Object(contents.subject), name },
    premises: { ...Object(contents.premises), address },
  };
}

async function contentsOf(
  given: CertificationGiven,
  held: HeldCase,
): Promise<Partial<Record<Section, Json>>> {
  if (held.erasedAt !== undefined) return {};
  const { caseId } = held.state.identity;
  const whole = await given.cases.readCase(caseId);
  const key = await caseKeyOf(given, held);
  const kept = (whole?.sections ?? []).filter(({ section }) => TAKEN_OVER.some((each) => each === section));
  return Object.fromEntries(
    kept.map(({ section, sealed }) => [section, open(key, sealed, sectionContext(caseId, section)) as Json]),
  );
}

const firstReminder = (
  { state }: HeldCase,
  { now }: StartRequest,
  marks: readonly ReminderMark[],
): readonly TableWrite[] =>
  reminderWrites(undefined, {
    ...{ caseId: state.identity.caseId, what: 'draft', marks, since: dayInShanghai(now) },
  });

const auditOf = ({ actor, actorName, now }: StartRequest, caseId: string): TableWrite =>
  auditWrite({
    id: `${caseId}-1`,
    at: now,
    actor: actor.accountId,
    action: 'case-changed',
    detail: 'start',
    caseId,
    ...(actorName === undefined ? {} : { actorName }),
  });
