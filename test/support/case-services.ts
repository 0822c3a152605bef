import { createHmac, createSecretKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { CaseKeys } from '../../functions/adapters/case-keys.ts';
import { createEvidenceAddresses } from '../../functions/adapters/evidence-addresses.ts';
import type { Presign } from '../../functions/adapters/s3-presigner.ts';
import { openBytes, sealBytes } from '../../functions/adapters/seal.ts';
import { createComplaintsRepository } from '../../functions/complaints/repository.ts';
import { createPublicContentRepository } from '../../functions/content/public-repository.ts';
import { createContentRepository } from '../../functions/content/repository.ts';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { createEvidenceRepository } from '../../functions/evidence/repository.ts';
import type { AppServices } from '../../functions/http/app-services.ts';
import { createAccessRepository } from '../../functions/identity/access-repository.ts';
import { createSessionRepository } from '../../functions/identity/repository.ts';
import { createNoticeRepository } from '../../functions/notices/repository.ts';
import { createBookingsRepository } from '../../functions/outreach/bookings-repository.ts';
import { createClassRepository } from '../../functions/outreach/class-repository.ts';
import { createEventsRepository } from '../../functions/outreach/events-repository.ts';
import { createCertificationGiven } from '../../functions/services/certification-given.ts';
import type { Table } from '../../functions/table/table.ts';
import { type Bytes, concatBytes, fromBase64Url } from '../../shared/kernel/bytes.ts';

const KEY_BYTES = 32;
const FRAME =
  '<!doctype html><title>{{title}}</title><meta content="{{description}}"><i>{{other}}</i>{{head}}<main>{{main}}</main>';

/** What the functions that hold cases are given, with keys in memory and a table of the test's choice. */
export function caseServices(
  casework: Table,
): Pick<
  AppServices,
  | 'casework'
  | 'visits'
  | 'classes'
  | 'caseKeys'
  | 'keyedHash'
  | 'proofSigner'
  | 'secretBytes'
  | 'presign'
  | 'evidence'
  | 'evidenceAddresses'
  | 'incoming'
  | 'notices'
  | 'content'
  | 'publicContent'
  | 'frames'
  | 'siteText'
  | 'complaints'
  | 'desk'
  | 'certification'
  | 'identity'
  | 'merchantAccess'
  | 'pause'
> {
  const caseKeys = memoryCaseKeys();
  return {
    casework,
    certification: createCertificationGiven({ casework, caseKeys, publicOrigin: 'https://register.example' }),
    complaints: createComplaintsRepository(casework),
    desk: createDeskRepository(casework),
    identity: createSessionRepository(casework),
    merchantAccess: createAccessRepository(casework),
    visits: { events: createEventsRepository(casework), bookings: createBookingsRepository(casework) },
    classes: createClassRepository(casework),
    pause: async () => {},
    caseKeys,
    keyedHash: memoryKeyedHash(),
    proofSigner: memorySigner(),
    secretBytes: (count) => concatBytes(randomBytes(count)),
    presign,
    evidence: createEvidenceRepository(casework),
    notices: createNoticeRepository(casework),
    content: createContentRepository(casework),
    publicContent: createPublicContentRepository(casework),
    evidenceAddresses: createEvidenceAddresses(presign, 'evidence'),
    incoming: { put: async ({ key }, body) => void incomingFiles.set(key, body) },
    frames: { frame: async () => FRAME },
    siteText: async () => undefined,
  };
}

/** What came with forms, by key. */
export const incomingFiles = new Map<string, Bytes>();

const presign: Presign = async ({ bucket, key }) => new URL(`http://store.example/${bucket}/${key}?signed=1`);

/** Case keys under a key that this process has made. */
export function memoryCaseKeys(): CaseKeys {
  const master: Bytes = concatBytes(randomBytes(KEY_BYTES));
  return {
    async create(caseId) {
      const key: Bytes = concatBytes(randomBytes(KEY_BYTES));
      return { key, wrapped: sealBytes(master, key, caseId) };
    },
    unwrap: async (caseId, wrapped) => openBytes(master, wrapped, caseId),
  };
}

function memoryKeyedHash(): AppServices['keyedHash'] {
  const secret = createSecretKey(randomBytes(KEY_BYTES));
  return {
    hash: async (purpose, value) =>
      createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url'),
  };
}

function memorySigner(): AppServices['proofSigner'] {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: async () => fromBase64Url(publicKey.export({ format: 'jwk' }).x ?? ''),
    sign: async (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}
