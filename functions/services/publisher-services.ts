import { createDynamoClient } from '../adapters/dynamo-client.ts';
import type { EvidenceFiles } from '../adapters/evidence-files.ts';
import type { ObjectStore } from '../adapters/object-store.ts';
import { createS3EvidenceFiles } from '../adapters/s3-evidence-files.ts';
import { createS3ObjectStore } from '../adapters/s3-object-store.ts';
import {
  createPublishedFiguresRepository,
  type PublishedFiguresRepository,
} from '../complaints/published-figures-repository.ts';
import { createPublicContentRepository, type PublicContentRepository } from '../content/public-repository.ts';
import { createEventsRepository, type EventsRepository } from '../outreach/events-repository.ts';
import { createDynamoTable } from '../table/dynamo-table.ts';
import type { PublisherConfig } from './config.ts';
import { createServices, type Services } from './services.ts';

/** The publisher's services: the API functions carry no S3 client, which would double their bundle. */
export interface PublisherServices extends Services {
  readonly objects: ObjectStore;
  /** Public facts of open days. */
  readonly visits: EventsRepository;
  /** Published figures of complaints. */
  readonly publishedFigures: PublishedFiguresRepository;
  /** Pictures of articles, as they were examined; nothing else of that bucket. */
  readonly pictureFiles: Pick<EvidenceFiles, 'get'>;
  /** What editors have published. */
  readonly publicContent: PublicContentRepository;
}

export function createPublisherServices(config: PublisherConfig): PublisherServices {
  const register = createDynamoTable(createDynamoClient(config.dynamodbEndpoint), config.registerTable);
  return {
    ...createServices(config),
    visits: createEventsRepository(register),
    publishedFigures: createPublishedFiguresRepository(register),
    publicContent: createPublicContentRepository(register),
    pictureFiles: createS3EvidenceFiles(config.evidenceBucket, config.s3Endpoint),
    objects: createS3ObjectStore(config.siteBucket, config.s3Endpoint, config.siteKeys),
  };
}
