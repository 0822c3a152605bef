import type { Page } from '@playwright/test';
import { writeIndex } from '../../functions/publish/search/write-index.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { formatCertificateNumber } from '../../shared/register/certificate-number.ts';
import { numberHash } from '../../shared/register/search/fold.ts';
import type { SearchEntry } from '../../shared/register/search/schema.ts';
import { syntheticEntries, TODAY } from '../bench/search/names.ts';
import { MemoryObjectStore } from './memory-object-store.ts';

/** Names that are hard to find: rare characters, several readings, traditional forms, Latin letters. */
export const HARD_NAMES = [
  '重庆路重量超市',
  '长乐银行街诊所',
  '雲嶺樂家眼镜店',
  '䶮㑇𬭊记加油站',
  'KTV旁便民菜市场',
] as const;
export const HARD_USCC = '91530102MA6K3F2Y7X';

const hardEntries: readonly SearchEntry[] = HARD_NAMES.map((name, at) => ({
  publicId: `uhard0000000${at}`,
  name,
  field: 'market',
  division: '530102',
  certificateNumber: formatCertificateNumber({
    prefix: 'YNIM',
    year: 2025,
    division: '530102',
    field: 'market',
    sequence: 9001 + at,
  }),
  validTo: asDay('2099-12-31'),
  usccHash: numberHash(at === 0 ? HARD_USCC : `91530102MA6K3F2Y0${at}`),
}));

export const hardNumber = hardEntries[0]?.certificateNumber ?? '';

/**
 * Gives a page the search index of another register, written by the publisher itself: up to 400 units one file, more
 * of them in shards. @returns paths of the index in the order in which the page asks for them
 */
export async function serveSearchIndex(page: Page, units: number): Promise<readonly string[]> {
  const objects = new MemoryObjectStore();
  const entries = [...hardEntries, ...syntheticEntries(units - hardEntries.length)];
  await writeIndex(objects, { entries, changed: undefined, today: TODAY });
  const asked: string[] = [];
  await page.route('**/search-index/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    asked.push(path);
    const body = objects.files.get(path.slice(1));
    await route.fulfill(
      body === undefined ? { status: 404 } : { body, contentType: 'text/plain; charset=utf-8' },
    );
  });
  return asked;
}
