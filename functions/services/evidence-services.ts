import type { Instant } from '../../shared/kernel/days.ts';
import { now } from '../adapters/clock.ts';
import { createDynamoClient } from '../adapters/dynamo-client.ts';
import type { EvidenceFiles } from '../adapters/evidence-files.ts';
import { createLogger, type Logger } from '../adapters/logger.ts';
import type { PictureCleaner } from '../adapters/picture-cleaner.ts';
import { createS3EvidenceFiles } from '../adapters/s3-evidence-files.ts';
import { createSharpPictureCleaner } from '../adapters/sharp-picture-cleaner.ts';
import { createEvidenceRepository, type EvidenceRepository } from '../evidence/repository.ts';
import { createDynamoTable } from '../table/dynamo-table.ts';
import type { CaseConfig } from './config.ts';

/** What the function is given that examines uploads: it knows no key of any case. */
export interface EvidenceServices {
  readonly evidence: EvidenceRepository;
  readonly files: EvidenceFiles;
  readonly cleaner: PictureCleaner;
  readonly now: () => Instant;
  readonly log: Logger;
}

/** Wires the real parts together; performs no I/O. */
export function createEvidenceServices(config: CaseConfig): EvidenceServices {
  const casework = createDynamoTable(createDynamoClient(config.dynamodbEndpoint), config.caseworkTable);
  return {
    evidence: createEvidenceRepository(casework),
    files: createS3EvidenceFiles(config.evidenceBucket, config.s3Endpoint),
    cleaner: createSharpPictureCleaner(),
    now,
    log: createLogger(config.logLevel),
  };
}
