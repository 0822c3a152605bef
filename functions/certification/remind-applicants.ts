import { isOpen } from '../../shared/certification/lifecycle.ts';
import { lastDayOf } from '../../shared/certification/periods.ts';
import {
  type Reminder,
  type ReminderMark,
  reminderMarks,
  remindersDue,
  verificationEnds,
} from '../../shared/certification/reminders.ts';
import { instrumentsSchema } from '../../shared/certification/schema.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { applyPage } from './apply-page.ts';
import { caseKeyOf } from './case-key.ts';
import { contactOf } from './contact-of.ts';
import { openSection } from './contents.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { premisesDigest } from './premises-digest.ts';
import { reminderWrites } from './reminder-writes.ts';
import type { StoredReminder } from './repository.ts';

/** Reminders in one run; the next run takes the rest. */
const MOST_AT_ONCE = 50;

/**
 * Reminds of drafts that will lapse, certificates that can be renewed, and verifications that run out; each once,
 * however late the clock comes and however often it is broken off: the message and the next day to look at are written
 * together.
 * @returns how many messages were written
 * @throws what kept a reminder from being written, after all others were tried
 */
export async function remindApplicants(given: CertificationGiven, now: Instant): Promise<number> {
  let written = 0;
  const failures: unknown[] = [];
  for (const reminder of await given.cases.listReminders(dayInShanghai(now), MOST_AT_ONCE)) {
    try {
      written += await remind(given, reminder, now);
    } catch (error) {
      // Somebody else has just moved it, another clock or the merchant.
      if (!(error instanceof ConditionFailed)) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return written;
}

async function remind(given: CertificationGiven, reminder: StoredReminder, now: Instant): Promise<number> {
  const { caseId, what, since } = reminder;
  const today = dayInShanghai(now);
  const held = await given.cases.findCase(caseId);
  const marks = held === undefined ? [] : await marksOf(given, held, what);
  const { due } = remindersDue(marks, since, today);
  const notices =
    held === undefined || due.length === 0 ? [] : await noticeOf(given, held, { what, due, now });
  await given.cases.commit([...reminderWrites(reminder, { caseId, what, marks, since: today }), ...notices]);
  return notices.length;
}

/** Days on which is reminded, as the case now stands; none where it is past that. */
export async function marksOf(
  given: CertificationGiven,
  held: HeldCase,
  what: Reminder,
): Promise<readonly ReminderMark[]> {
  const { stage, clock, certificate } = held.state;
  if (what === 'draft') {
    const ends =
      stage === 'draft' && clock !== undefined
        ? lastDayOf('draft', clock.startedAt, given.calendar)
        : undefined;
    return ends === undefined ? [] : reminderMarks(what, [ends]);
  }
  const isHeld =
    certificate !== undefined && stage !== 'superseded' && stage !== 'withdrawn' && !isOpen(stage);
  if (!isHeld) return [];
  if (what === 'renewal') return reminderMarks(what, [certificate.validTo]);
  return reminderMarks(what, await ledgerEnds(given, held));
}

/** Whether another application for these premises is under way. */
async function isRenewalOpen(given: CertificationGiven, { state }: HeldCase): Promise<boolean> {
  const { uscc, division, address } = state.identity;
  return (await given.cases.findOpen(uscc, premisesDigest(division, address))) !== undefined;
}

async function ledgerEnds(given: CertificationGiven, held: HeldCase): Promise<readonly Day[]> {
  const { caseId } = held.state.identity;
  const stored = await given.cases.findSection(caseId, 'instruments');
  if (stored === undefined) return [];
  const key = await caseKeyOf(given, held);
  return verificationEnds(instrumentsSchema.parse(openSection(caseId, stored, key)).rows);
}

async function noticeOf(
  given: CertificationGiven,
  held: HeldCase,
  {
    what,
    due,
    now,
  }: { readonly what: Reminder; readonly due: readonly ReminderMark[]; readonly now: Instant },
): Promise<readonly TableWrite[]> {
  if (what === 'renewal' && (await isRenewalOpen(given, held))) return [];
  const contact = await contactOf(given, held);
  if (contact === undefined) return [];
  const { caseId, division, reference } = held.state.identity;
  const [ends = dayInShanghai(now)] = due.map((mark) => mark.ends).toSorted();
  const { caseKey, address, locale } = contact;
  const link = applyPage(given, locale, caseId);
  const about = { caseId, division, caseKey, address, at: now };
  const wish = {
    noticeId: `remind-${what}-${dayInShanghai(now)}`,
    channel: 'mail',
    locale,
    ...about,
  } as const;
  switch (what) {
    case 'draft':
      return newNoticeWrites({ ...wish, template: 'draft-ends', params: { reference, dueDay: ends, link } });
    case 'renewal': {
      const number = held.state.certificate?.certificateNumber ?? reference;
      return newNoticeWrites({ ...wish, template: 'renewal-open', params: { number, dueDay: ends, link } });
    }
    case 'verification': {
      const params = { count: String(due.length), dueDay: ends, link: `${link}/instruments` };
      return newNoticeWrites({ ...wish, template: 'verification-due', params });
    }
  }
}
