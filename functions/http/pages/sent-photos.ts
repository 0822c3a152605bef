import { toHex } from '../../../shared/kernel/bytes.ts';
import { admitUploads } from '../../complaints/throttle.ts';
import { takePhotos } from '../../evidence/take-photos.ts';
import { EVIDENCE_ID_BYTES } from '../../evidence/upload.ts';
import type { AppServices } from '../app-services.ts';
import type { Fields, PageInput } from '../page.ts';

/**
 * The fields of a form with the ids of its photos among them, which the examination has from now on.
 * @throws DomainError INVALID_INPUT with advice for each photo that is refused; RATE_LIMITED; STORE_UNAVAILABLE
 */
export async function fieldsWithPhotos(
  { fields, photos, clientAddress }: Pick<PageInput, 'fields' | 'photos' | 'clientAddress'>,
  services: AppServices,
): Promise<Fields> {
  if (photos.length === 0) return fields;
  const { evidence: already = [] } = fields;
  const now = services.now();
  await admitUploads(services, { address: clientAddress, photos: photos.length, now });
  const newEvidenceId = (): string => toHex(services.secretBytes(EVIDENCE_ID_BYTES));
  const ids = await takePhotos(services, photos, { newEvidenceId, now, already: already.length });
  return { ...fields, evidence: [...already, ...ids] };
}
