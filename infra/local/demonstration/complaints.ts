import { createHash } from 'node:crypto';
import { fileComplaint } from '../../../functions/complaints/file-complaint.ts';
import { filingSecrets } from '../../../functions/complaints/filing-secrets.ts';
import { previewStep } from '../../../functions/complaints/preview-step.ts';
import { readFiling } from '../../../functions/complaints/read-filing.ts';
import { recordStep } from '../../../functions/complaints/record-step.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import type { Caller } from '../../../shared/kernel/access.ts';
import { addDays, asInstant, type Day, dayInShanghai, type Instant } from '../../../shared/kernel/days.ts';
import { isCounty } from '../../../shared/register/divisions.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { COMPLAINT_STORIES, type ComplaintStory } from './complaint-stories.ts';

const OFFICER: Caller = {
  accountId: 'demonstration-officer',
  name: '演示执法人员',
  roles: ['officer'],
  division: '530102',
  multiFactor: true,
};

/**
 * Enters the demonstration's complaints and reports where they are not there yet; doing it again changes nothing.
 * @param merchant the unit of a merchant who can sign in; without it nothing is told about one
 * @returns how many filings were new
 */
export async function loadComplaints(services: CaseServices, merchant: Unit | undefined): Promise<number> {
  const today = dayInShanghai(services.now());
  let created = 0;
  for (const [at, story] of COMPLAINT_STORIES.entries()) {
    if (await isThere(services, filingKey(at))) continue;
    const about = story.isAboutMerchant === true ? merchant : undefined;
    if (story.isAboutMerchant === true && about === undefined) continue;
    const filedOn = addDays(today, -story.filedDaysAgo);
    await tell(services, story, { key: filingKey(at), filedOn, about });
    created += 1;
  }
  return created;
}

/** The same each time, so that a second loading files nothing more. */
const filingKey = (at: number): string =>
  createHash('sha256').update(`demonstration complaint ${at}`).digest('hex').slice(0, 32);

async function isThere({ keyedHash, complaints }: CaseServices, key: string): Promise<boolean> {
  const { receipt } = await filingSecrets(keyedHash, key);
  return (await complaints.findReceipt(await keyedHash.hash('receipt', receipt))) !== undefined;
}

async function tell(
  services: CaseServices,
  story: ComplaintStory,
  { key, filedOn, about }: { readonly key: string; readonly filedOn: Day; readonly about: Unit | undefined },
): Promise<void> {
  const ports = { ...services, publicOrigin: services.config.publicOrigin };
  const form = { ...story.form(filedOn), ...(about === undefined ? {} : { unit: about.publicId }) };
  const { caseIds } = await fileComplaint(ports, {
    filingKey: key,
    filing: readFiling(form, { today: filedOn, isCounty }),
    channel: 'web',
    at: atTen(filedOn),
    about,
    demonstration: true,
    admit: async () => {},
  });
  const [caseId = ''] = caseIds;
  for (const { day, replyInDays, ...words } of story.steps) {
    const at = atTen(addDays(filedOn, day));
    const answer = replyInDays === undefined ? {} : { replyBy: addDays(filedOn, day + replyInDays) };
    const asked = { caller: OFFICER, caseId, at };
    // The clock of a running service may have reminded of the case meanwhile.
    const { revision = 0 } = (await services.complaints.findCase(caseId)) ?? {};
    const step = { ...words, ...answer, revision };
    const { letter } = await previewStep(services, { ...asked, step });
    await recordStep(ports, {
      ...asked,
      step: { ...step, letterSha256: letter.sha256 },
      auditId: services.newId(),
      requestId: services.newId(),
    });
  }
}

/** Ten in the morning in Shanghai. */
const atTen = (day: Day): Instant => asInstant(new Date(`${day}T02:00:00Z`));
