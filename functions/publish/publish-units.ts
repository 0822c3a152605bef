import type { Day } from '../../shared/kernel/days.ts';
import { LIST_PAGE_SIZE } from '../../shared/register/lists.ts';
import type { CertificateEvent, Unit } from '../../shared/register/schema.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { noteChanges } from './change-log.ts';
import { type ListPageRef, planFor } from './plan.ts';
import { loadFrames } from './render/frame.ts';
import { listFiles } from './render/list-files.tsx';
import { type RenderContext, unitFiles } from './render/unit-files.tsx';
import { markDirty } from './state.ts';
import { writeFiles } from './static-store.ts';

/** Units read and rendered at a time: bounds memory, and keeps the table and the bucket busy together. */
const PARALLEL_UNITS = 8;
const PARALLEL_PAGES = 8;

/** What one publication starts from: frames as deployed, today, and the address in QR codes. */
export async function renderContext(services: PublisherServices, today: Day): Promise<RenderContext> {
  return {
    frames: await loadFrames(services.objects),
    today,
    publicOrigin: services.config.publicOrigin,
  };
}

/**
 * Publishes units as they stand in the table now, whatever a record said of them: replayed and reordered
 * records therefore end in the same files. Unit pages come first, then the lists that link to them, and the
 * mark that the whole-register files are behind comes last.
 * @returns how many objects were written
 */
export async function publishUnits(
  services: PublisherServices,
  publicIds: readonly string[],
  context: RenderContext,
): Promise<number> {
  const units = [...(await services.register.findUnits(publicIds)).values()];
  const plan = planFor(units);
  const published: { readonly unit: Unit; readonly events: readonly CertificateEvent[] }[] = [];
  let written = 0;
  for (let from = 0; from < plan.units.length; from += PARALLEL_UNITS) {
    const group = plan.units.slice(from, from + PARALLEL_UNITS);
    const histories = await Promise.all(
      group.map(async (unit) => ({ unit, events: await services.register.listEvents(unit.publicId) })),
    );
    const files = histories.flatMap(({ unit, events }) => unitFiles(unit, events, context));
    written += await writeFiles(services.objects, files);
    published.push(...histories);
  }
  written += await publishListPages(services, plan.listPages, context);
  if (units.length > 0) {
    written += await noteChanges(services.objects, published);
    await markDirty(
      services.objects,
      services.newId(),
      units.map(({ publicId }) => publicId),
    );
    written += 1;
  }
  return written;
}

/** Publishes pages of lists as they stand now. */
export async function publishListPages(
  services: PublisherServices,
  pages: readonly ListPageRef[],
  context: RenderContext,
): Promise<number> {
  const counts = await services.register.countMany(pages.map((ref) => ref.list));
  let written = 0;
  for (let from = 0; from < pages.length; from += PARALLEL_PAGES) {
    const files = await Promise.all(
      pages.slice(from, from + PARALLEL_PAGES).map(async ({ list, page }, at) => {
        const units = await services.register.listPage(list, page);
        const hasNext = (counts[from + at] ?? 0) > page * LIST_PAGE_SIZE;
        return listFiles({ list, page, units, hasNext }, services.config.jurisdiction, context);
      }),
    );
    written += await writeFiles(services.objects, files.flat());
  }
  return written;
}
