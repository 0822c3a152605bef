import { beginUploadContract, findUploadContract, removeUploadContract } from '../../shared/evidence/api.ts';
import { toHex } from '../../shared/kernel/bytes.ts';
import { admitUploads } from '../complaints/throttle.ts';
import { type Feature, operation } from '../http/operation.ts';
import { EVIDENCE_ID_BYTES } from './upload.ts';

/* Loaded when first asked for: most of what the public asks has no photo. */
const beginning = () => import('./begin-upload.ts');
const finding = () => import('./find-upload.ts');
const removing = () => import('./remove-upload.ts');

export const evidenceFeature: Feature = {
  name: 'evidence',
  operations: [
    operation(beginUploadContract, async ({ body, clientAddress }, services) => {
      const { evidence, evidenceAddresses, secretBytes } = services;
      const now = services.now();
      await admitUploads(services, { address: clientAddress, photos: 1, now });
      const evidenceId = toHex(secretBytes(EVIDENCE_ID_BYTES));
      const { beginUpload } = await beginning();
      return beginUpload({ evidence, addresses: evidenceAddresses }, body, { evidenceId, now });
    }),
    operation(findUploadContract, async ({ params }, { evidence }) =>
      (await finding()).findUpload(evidence, params.evidenceId),
    ),
    operation(removeUploadContract, async ({ params }, { evidence, now }) => {
      await (await removing()).removeUpload(evidence, params.evidenceId, now());
      return { removed: true } as const;
    }),
  ],
};
