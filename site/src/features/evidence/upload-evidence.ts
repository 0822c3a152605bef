import type { Locale } from '../../../../shared/register/divisions.ts';
import { outcomeText } from './outcome-text.ts';
import { preparePhoto } from './prepare-photo.ts';
import { sendPhoto } from './send-photo.ts';

/** Its id; or which photo was not taken, why, and what to do about it. */
type UploadedEvidence = { readonly evidenceId: string } | { readonly trouble: string };

/** Sends a photo as evidence. */
export async function uploadEvidence(file: File, locale: Locale): Promise<UploadedEvidence> {
  const prepared = await preparePhoto(file);
  const outcome =
    'refusal' in prepared
      ? ({ kind: 'refused', refusal: prepared.refusal } as const)
      : await sendPhoto(prepared, { sending: () => {}, checking: () => {} });
  if (outcome.kind === 'ready') return { evidenceId: outcome.evidenceId };
  return { trouble: `${file.name}: ${outcomeText(outcome, locale)}` };
}
