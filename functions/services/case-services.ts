import type { Bytes } from '../../shared/kernel/bytes.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { createDynamoClient } from '../adapters/dynamo-client.ts';
import { createEvidenceAddresses, type EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import type { FrameSource } from '../adapters/frame-source.ts';
import { createIncomingFiles, type IncomingFiles } from '../adapters/incoming-files.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { pause } from '../adapters/pause.ts';
import { secretBytes } from '../adapters/random.ts';
import { createS3FrameSource } from '../adapters/s3-frame-source.ts';
import { createS3Presigner, type Presign } from '../adapters/s3-presigner.ts';
import { createS3SiteText } from '../adapters/s3-site-text.ts';
import type { Signer } from '../adapters/signer.ts';
import type { SiteText } from '../adapters/site-text.ts';
import type { CertificationGiven } from '../certification/given.ts';
import type { ComplaintsRepository } from '../complaints/repository.ts';
import type { PublicContentRepository } from '../content/public-repository.ts';
import type { ContentRepository } from '../content/repository.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { createEvidenceRepository, type EvidenceRepository } from '../evidence/repository.ts';
import type { AccessRepository } from '../identity/access-repository.ts';
import type { SessionRepository } from '../identity/repository.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import type { ClassRepository } from '../outreach/class-repository.ts';
import type { VisitRepositories } from '../outreach/visit-repositories.ts';
import { createDynamoTable } from '../table/dynamo-table.ts';
import type { Table } from '../table/table.ts';
import { caseKeysAt, keyedHashAt, signerAt } from './case-ports.ts';
import { createCertificationGiven } from './certification-given.ts';
import type { CaseConfig } from './config.ts';
import { loadedWhenAsked } from './loaded-when-asked.ts';
import { createServices, type Services } from './services.ts';

/** What the functions that hold cases are given, besides what all are. */
export interface CaseServices extends Services {
  readonly config: CaseConfig;
  /** Register table, for public facts that no repository above is for. */
  readonly registerTable: Table;
  /** Casework table: applications, complaints, bookings, accounts, audit trail. */
  readonly casework: Table;
  /** Sessions of people who sign in. */
  readonly identity: SessionRepository;
  /** Who acts for which merchant, in the Casework table. */
  readonly merchantAccess: AccessRepository;
  /** Complaints and reports, in the Casework table. */
  readonly complaints: ComplaintsRepository;
  /** Work lists and the audit trail. */
  readonly desk: DeskRepository;
  /** Applications, in the Casework table. */
  readonly certification: CertificationGiven;
  /** Open days and their bookings. */
  readonly visits: VisitRepositories;
  /** Classes of the quiz, in the Sessions table. */
  readonly classes: ClassRepository;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly caseKeys: CaseKeys;
  readonly keyedHash: KeyedHash;
  /** Signs filing proofs. */
  readonly proofSigner: Signer;
  readonly secretBytes: (count: number) => Bytes;
  /** Addresses of the object store for one upload or download. */
  readonly presign: Presign;
  /** Uploads, in the Casework table; and addresses of them at our own origin. */
  readonly evidence: EvidenceRepository;
  readonly evidenceAddresses: EvidenceAddresses;
  /** Where photos go that came with a form. */
  readonly incoming: IncomingFiles;
  readonly notices: NoticeRepository;
  /** What editors write: drafts, versions, decisions in Casework; what is public in the Register table. */
  readonly content: ContentRepository;
  readonly publicContent: PublicContentRepository;
  readonly frames: FrameSource;
  /** Published texts, such as the search index. */
  readonly siteText: SiteText;
}

/** Wires the real parts together; performs no I/O. */
export function createCaseServices(config: CaseConfig): CaseServices {
  const services = createServices(config);
  const client = createDynamoClient(config.dynamodbEndpoint);
  const presign = createS3Presigner(client, config.s3Endpoint);
  const { caseKey, hashKey, proofKey } = config;
  const casework = createDynamoTable(client, config.caseworkTable);
  const registerTable = createDynamoTable(client, config.registerTable);
  const caseKeys = caseKeysAt(caseKey);
  return {
    ...services,
    config,
    casework,
    registerTable,
    evidence: createEvidenceRepository(casework),
    notices: loadedWhenAsked(async () =>
      (await import('../notices/repository.ts')).createNoticeRepository(casework),
    ),
    content: loadedWhenAsked(async () =>
      (await import('../content/repository.ts')).createContentRepository(casework),
    ),
    publicContent: loadedWhenAsked(async () =>
      (await import('../content/public-repository.ts')).createPublicContentRepository(registerTable),
    ),
    evidenceAddresses: createEvidenceAddresses(presign, config.evidenceBucket),
    incoming: createIncomingFiles(presign, config.evidenceBucket),
    identity: loadedWhenAsked(async () =>
      (await import('../identity/repository.ts')).createSessionRepository(services.sessions),
    ),
    merchantAccess: loadedWhenAsked(async () =>
      (await import('../identity/access-repository.ts')).createAccessRepository(casework),
    ),
    complaints: loadedWhenAsked(async () =>
      (await import('../complaints/repository.ts')).createComplaintsRepository(casework),
    ),
    desk: loadedWhenAsked(async () => (await import('../desk/repository.ts')).createDeskRepository(casework)),
    visits: {
      events: loadedWhenAsked(async () =>
        (await import('../outreach/events-repository.ts')).createEventsRepository(registerTable),
      ),
      bookings: loadedWhenAsked(async () =>
        (await import('../outreach/bookings-repository.ts')).createBookingsRepository(casework),
      ),
    },
    classes: loadedWhenAsked(async () =>
      (await import('../outreach/class-repository.ts')).createClassRepository(services.sessions),
    ),
    pause,
    certification: createCertificationGiven({ casework, caseKeys, publicOrigin: config.publicOrigin }),
    caseKeys,
    keyedHash: keyedHashAt(hashKey),
    proofSigner: signerAt(proofKey),
    secretBytes,
    presign,
    siteText: createS3SiteText({ presign, bucket: config.siteBucket }),
    frames: createS3FrameSource({
      presign,
      bucket: config.siteBucket,
      keys: config.siteKeys,
      nowMs: () => Date.parse(services.now()),
    }),
  };
}
