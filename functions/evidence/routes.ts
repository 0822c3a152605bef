import { beginUploadContract, findUploadContract, removeUploadContract } from '../../shared/evidence/api.ts';
import { toHex } from '../../shared/kernel/bytes.ts';
import { type Feature, operation } from '../http/operation.ts';
import { beginUpload } from './begin-upload.ts';
import { findUpload } from './find-upload.ts';
import { removeUpload } from './remove-upload.ts';

const ID_BYTES = 16;

export const evidenceFeature: Feature = {
  name: 'evidence',
  operations: [
    operation(beginUploadContract, ({ body }, { evidence, evidenceAddresses, now, secretBytes }) =>
      beginUpload({ evidence, addresses: evidenceAddresses }, body, {
        evidenceId: toHex(secretBytes(ID_BYTES)),
        now: now(),
      }),
    ),
    operation(findUploadContract, ({ params }, { evidence }) => findUpload(evidence, params.evidenceId)),
    operation(removeUploadContract, async ({ params }, { evidence, now }) => {
      await removeUpload(evidence, params.evidenceId, now());
      return { removed: true } as const;
    }),
  ],
};
