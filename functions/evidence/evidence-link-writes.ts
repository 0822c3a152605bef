import { EVIDENCE_ADVICE } from '../../shared/evidence/advice.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import type { TableWrite } from '../table/table.ts';
import type { EvidenceRepository } from './repository.ts';
import type { Upload, UploadLink } from './upload.ts';
import { linkWrite } from './upload-writes.ts';

const GONE = {
  code: 'upload-gone',
  zh: '照片已过期或已被使用，请重新上传。',
  en: 'The photo has expired or has been used. Send it again.',
};

/**
 * Writes that attach uploads to cases, for the transaction in which the cases come about: so that no case names a
 * photo that is removed as nobody's, and no photo belongs to two filings. Uploads that are still being examined can
 * be attached; refused ones cannot.
 * @param link.caseIds one case, or the two that one narrative opens
 * @param link.field where the ids stand in the input, for the issues
 * @throws DomainError INVALID_INPUT naming each upload that is refused, gone or another case's; STORE_UNAVAILABLE
 */
export async function evidenceLinkWrites(
  evidence: Pick<EvidenceRepository, 'findUploads'>,
  evidenceIds: readonly string[],
  link: { readonly caseIds: readonly string[]; readonly at: Instant; readonly field: string },
): Promise<readonly TableWrite[]> {
  const found = await evidence.findUploads(evidenceIds);
  const issues = found.flatMap((each, at) => issueOf(each, `${link.field}.${at}`));
  if (issues.length > 0) {
    throw new DomainError('INVALID_INPUT', `expected uploads to attach, got ${issues.length} that are not`, {
      issues,
    });
  }
  const { at } = link;
  return evidenceIds.map((id) => linkWrite(id, { caseIds: [...link.caseIds], at }));
}

function issueOf(
  { upload, link }: { readonly upload: Upload | undefined; readonly link: UploadLink | undefined },
  field: string,
): readonly FieldIssue[] {
  // A picture for an article may be shown to everybody: no case takes it.
  if (upload === undefined || link !== undefined || upload.use !== undefined) return [{ field, ...GONE }];
  if (upload.state !== 'refused') return [];
  return [{ field, code: upload.refusal, ...EVIDENCE_ADVICE[upload.refusal] }];
}
