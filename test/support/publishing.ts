import { createLogger } from '../../functions/adapters/logger.ts';
import { createPublishedFiguresRepository } from '../../functions/complaints/published-figures-repository.ts';
import { createPublicContentRepository } from '../../functions/content/public-repository.ts';
import { createEventsRepository } from '../../functions/outreach/events-repository.ts';
import { registerUnits } from '../../functions/register/register-units.ts';
import { createRegisterRepository } from '../../functions/register/repository.ts';
import type { PublisherServices } from '../../functions/services/publisher-services.ts';
import type { Table } from '../../functions/table/table.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import type { UnitCandidate } from '../../shared/register/candidate.ts';
import { findJurisdiction, type Jurisdiction } from '../../shared/register/jurisdictions.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { MemoryEvidenceFiles } from './memory-evidence-files.ts';
import { MemoryObjectStore } from './memory-object-store.ts';

const FRAME =
  '<!doctype html><title>{{title}}</title><meta content="{{description}}"><i>{{other}}</i>{{head}}<main>{{main}}</main>';

export const NOON = asInstant(new Date('2026-05-20T04:00:00Z'));

export function yunnan(): Jurisdiction {
  const jurisdiction = findJurisdiction('53');
  if (jurisdiction === undefined) throw new Error('expected Yunnan among the jurisdictions');
  return jurisdiction;
}

/** A publisher's services over a table, with a bucket in memory and a clock that the test sets. */
export function publishingServices(table: Table, clock = { at: NOON }) {
  const objects = new MemoryObjectStore();
  objects.files.set('frames/page/index.html', FRAME);
  objects.files.set('en/frames/page/index.html', FRAME);
  const pictureFiles = new MemoryEvidenceFiles();
  let ids = 0;
  const services: PublisherServices = {
    config: {
      registerTable: 'Register',
      sessionsTable: undefined,
      siteBucket: 'site',
      siteKeys: 'files',
      jurisdiction: yunnan(),
      publicOrigin: 'https://register.example',
      logLevel: 'error',
      dynamodbEndpoint: undefined,
      s3Endpoint: undefined,
    },
    register: createRegisterRepository(table),
    sessions: table,
    now: () => clock.at,
    newId: () => `id-${++ids}`,
    log: createLogger('error', () => {}),
    objects,
    visits: createEventsRepository(table),
    publishedFigures: createPublishedFiguresRepository(table),
    publicContent: createPublicContentRepository(table),
    pictureFiles,
  };
  return { services, objects, clock, pictureFiles };
}

/** Enters candidates and returns the units. */
export async function enter(
  services: PublisherServices,
  candidates: readonly UnitCandidate[],
): Promise<readonly Unit[]> {
  const outcomes = await registerUnits(services.register, candidates, yunnan());
  return outcomes.map(({ unit }) => unit);
}

/** A stream record as DynamoDB sends it for a changed unit. */
export function streamEventOf(units: readonly Pick<Unit, 'publicId'>[]) {
  return {
    Records: units.map(({ publicId }, at) => ({
      eventID: String(at),
      dynamodb: { SequenceNumber: String(at), Keys: { pk: { S: `UNIT#${publicId}` }, sk: { S: 'UNIT' } } },
    })),
  };
}
