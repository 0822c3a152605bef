import { createPublisher } from '../../functions/publish/handle-event.ts';
import { registerUnits } from '../../functions/register/register-units.ts';
import { createRegisterRepository } from '../../functions/register/repository.ts';
import { aCandidate } from '../support/a-unit.ts';
import type { Engine } from '../support/engine.ts';
import { publishingServices, streamEventOf, yunnan } from '../support/publishing.ts';
import type { Figures } from './figures.ts';

const COUNTIES = ['530102', '530103', '530111', '530112', '530113'] as const;

/** The measured unit stands in the middle of its pages: one that opens a page also rewrites the page before. */
const IN_MID_PAGE = 12;

/** Object writes and capacity units of one published change, in a small register and in a large one. */
export async function benchChange(
  figures: Figures,
  engine: Engine,
  sizes: readonly [number, number],
): Promise<void> {
  const small = await costAt(engine, sizes[0]);
  const large = await costAt(engine, sizes[1]);
  figures.add('change.objects', large.objects, `at ${sizes[1]} units`);
  figures.add('change.units.read', large.units, `capacity units at ${sizes[1]} units`);
  figures.add('change.objects.growth', large.objects / small.objects, `${sizes[1]} over ${sizes[0]} units`);
  figures.add('change.units.growth', large.units / small.units, `${sizes[1]} over ${sizes[0]} units`);
}

async function costAt(engine: Engine, size: number): Promise<{ objects: number; units: number }> {
  let units = 0;
  const table = engine.table((_operation, spent) => {
    units += spent;
  });
  const { services, objects } = publishingServices(table);
  const register = createRegisterRepository(table);
  await grow(register, size + IN_MID_PAGE);
  const [outcome] = await registerUnits(register, [candidate(size + IN_MID_PAGE)], yunnan());
  units = 0;
  const before = objects.written.length;
  await createPublisher(services)(streamEventOf(outcome === undefined ? [] : [outcome.unit]));
  return { objects: objects.written.length - before, units };
}

async function grow(register: ReturnType<typeof createRegisterRepository>, size: number): Promise<void> {
  const have = await register.countUnits({ kind: 'province', division: '530000' });
  const started = performance.now();
  for (let at = have; at < size; at += 60) {
    const group = Array.from({ length: Math.min(60, size - at) }, (_, offset) => candidate(at + offset));
    await registerUnits(register, group, yunnan());
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`register grown to ${size} units in ${seconds.toFixed(1)} s`);
}

const candidate = (at: number) =>
  aCandidate({ name: `演示${at}号超市`, division: COUNTIES[at % COUNTIES.length] ?? '530102' });
