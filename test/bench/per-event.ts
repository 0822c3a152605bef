import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { createApp } from '../../functions/http/app.ts';
import { features } from '../../functions/http/features.ts';
import { caseServices } from '../support/case-services.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { publishingServices } from '../support/publishing.ts';
import { type Figures, median } from './figures.ts';
import { getEvent } from './lambda-event.ts';

const ROUNDS = 15;
const EVENTS = 4_000;

/** Microseconds per Lambda event through the whole middleware, beside the bare adapter with the same answer. */
export async function benchEvent(figures: Figures): Promise<void> {
  const { services } = publishingServices(createMemoryTable());
  const ours = handle(createApp({ ...services, ...caseServices(createMemoryTable()) }, features));
  const bareApp = new Hono();
  bareApp.get('/api/health', (c) => c.json({ ok: true, jurisdiction: '53', version: '0' }));
  const bare = handle(bareApp);
  const ratios: number[] = [];
  const micros: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await perEvent(ours);
    const second = await perEvent(bare);
    micros.push(first);
    ratios.push(first / second);
  }
  figures.add('event.ours.us', median(micros));
  figures.add('event.ratio-to-bare-adapter', median(ratios), `median of ${ROUNDS} pairs`);
}

async function perEvent(handler: ReturnType<typeof handle>): Promise<number> {
  const event = getEvent('/api/health') as unknown as Parameters<typeof handler>[0];
  const started = performance.now();
  for (let at = 0; at < EVENTS; at += 1) await handler(event);
  return ((performance.now() - started) * 1000) / EVENTS;
}
