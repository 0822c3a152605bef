import { evidenceShown } from '../../../shared/content/shown.ts';
import type { Day } from '../../../shared/kernel/days.ts';
import { regulatorName } from '../../../shared/register/regulators.ts';
import type { PublishedFile } from '../../adapters/object-store.ts';
import type { PublisherServices } from '../../services/publisher-services.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { readChanges } from '../change-log.ts';
import { complaintFiguresFiles } from '../render/complaint-figures-files.tsx';
import { dataPageFiles } from '../render/data-page-files.tsx';
import { feedFiles } from '../render/feed-files.ts';
import { loadFrames } from '../render/frame.ts';
import { planFiles } from '../render/plan-files.tsx';
import { statisticsFiles } from '../render/statistics-files.tsx';
import { catalogFile } from './catalog.ts';
import type { WrittenData } from './data-files.ts';
import { sitemapFiles } from './sitemaps.ts';
import { snapshotIndexFiles } from './snapshots.ts';
import { type FileFacts, factsOf } from './upload.ts';

/** What goes with the data: statistics, feed, catalogue, the page that lists them; and the checksums, to write last. */
export async function companionFiles(
  services: PublisherServices,
  data: WrittenData,
  today: Day,
): Promise<{ readonly files: readonly PublishedFile[]; readonly checksums: PublishedFile }> {
  const { objects, config } = services;
  const frames = await loadFrames(objects);
  const origin = config.publicOrigin;
  const publisher = regulatorName(config.jurisdiction);
  const evidence = evidenceShown(await services.publicContent.list('evidence'));
  const statistics = statisticsFiles(data.statistics, { frames });
  const complaints = complaintFiguresFiles(await services.publishedFigures.listMonths(), { frames });
  const current = [
    ...data.current,
    ...[...statistics, ...complaints].filter(({ key }) => key.startsWith('open-data/')).map(factsOf),
  ];
  const files = [
    ...statistics,
    ...complaints,
    ...planFiles(data.statistics, { frames, evidence }),
    ...feedFiles(await readChanges(objects), { origin, today, author: publisher }),
    ...sitemapFiles(data.sitemaps, { origin, jurisdictionCode: config.jurisdiction.code }),
    ...dataPageFiles({ current, snapshots: data.snapshots, today }, { frames }),
    catalogFile({ current, snapshots: data.snapshots, today }, { origin, publisher }),
    ...snapshotIndexFiles(data.snapshots),
  ];
  const named = [...current, ...data.snapshots.flatMap((snapshot) => snapshot.files)];
  return { files, checksums: checksumFile(named) };
}

/** As `sha256sum` writes it, relative to `/open-data/`: a folder of copies is checked by `sha256sum -c`. */
function checksumFile(files: readonly FileFacts[]): PublishedFile {
  const lines = files.map(({ key, sha256 }) => `${sha256}  ${key.slice('open-data/'.length)}\n`);
  return {
    key: 'open-data/SHA256SUMS.txt',
    body: lines.join(''),
    contentType: 'text/plain; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  };
}
