import type { Instant } from '../../shared/kernel/days.ts';
import type { Logger } from '../adapters/logger.ts';
import { clearUploads } from './clear-uploads.ts';
import { type ExaminationParts, examineUpload } from './examine-upload.ts';

/** What wakes the function: an object that has arrived in `incoming/`, or the hour. */
export type EvidenceEvent =
  | { readonly source: 'aws.s3'; readonly detail: { readonly object: { readonly key: string } } }
  | { readonly source: 'aws.events' };

const INCOMING = /^incoming\/uploads\/([0-9a-f]{32})$/;

/**
 * Examines one upload an event. What throws is delivered again by the platform, twice, then kept for a person.
 * @throws DomainError STORE_UNAVAILABLE
 */
export function createEvidenceHandler(
  parts: ExaminationParts & { readonly now: () => Instant; readonly log: Logger },
) {
  return async function handler(event: EvidenceEvent): Promise<{ readonly outcome: string }> {
    if (event.source === 'aws.events') {
      const settled = await clearUploads(parts, parts.now());
      if (settled > 0) parts.log.info('UPLOADS_CLEARED', { objects: settled });
      return { outcome: 'cleared' };
    }
    const [, evidenceId] = INCOMING.exec(event.detail.object.key) ?? [];
    if (evidenceId === undefined) return { outcome: 'not-ours' };
    const outcome = await examineUpload(parts, evidenceId);
    parts.log.info('UPLOAD_EXAMINED', { outcome });
    return { outcome };
  };
}
