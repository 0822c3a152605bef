import type { CaseState } from '../../shared/certification/case-state.ts';
import { reminderMarks, verificationEnds } from '../../shared/certification/reminders.ts';
import { instrumentsSchema } from '../../shared/certification/schema.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { TableWrite } from '../table/table.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { marksOf } from './remind-applicants.ts';
import { changedReminderWrites } from './reminder-writes.ts';

/** A certified unit that changes its ledger is reminded by the new one. */
export async function ledgerReminderWrites(
  given: CertificationGiven,
  caseId: string,
  { content, now }: { readonly content: unknown; readonly now: Instant },
): Promise<readonly TableWrite[]> {
  const what = 'verification';
  const marks = reminderMarks(what, verificationEnds(instrumentsSchema.parse(content).rows));
  const before = await given.cases.findReminder(caseId, what);
  return changedReminderWrites(before, { caseId, what, marks, today: dayInShanghai(now) });
}

/** From its certificate on, a unit is reminded of the certificate's end and of its instruments'. */
export async function certifiedReminderWrites(
  given: CertificationGiven,
  held: HeldCase,
  {
    certificate,
    now,
  }: { readonly certificate: NonNullable<CaseState['certificate']>; readonly now: Instant },
): Promise<readonly TableWrite[]> {
  const { caseId } = held.state.identity;
  const entered: HeldCase = { ...held, state: { ...held.state, certificate } };
  const writes: TableWrite[] = [];
  for (const what of ['renewal', 'verification'] as const) {
    const before = await given.cases.findReminder(caseId, what);
    const marks = await marksOf(given, entered, what);
    writes.push(...changedReminderWrites(before, { caseId, what, marks, today: dayInShanghai(now) }));
  }
  return writes;
}
