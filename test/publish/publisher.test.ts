import { beforeEach, describe, expect, it } from 'vitest';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { recordCertificateEvent } from '../../functions/register/record-event.ts';
import { asDay, asInstant } from '../../shared/kernel/days.ts';
import { LIST_PAGE_SIZE, listsOf } from '../../shared/register/lists.ts';
import { aCandidate } from '../support/a-unit.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { enter, publishingServices, streamEventOf } from '../support/publishing.ts';

const TICK = { source: 'aws.events' } as const;
const REPUBLISH = { kind: 'republish' } as const;

function setUp() {
  const parts = publishingServices(createMemoryTable());
  return { ...parts, publish: createPublisher(parts.services) };
}

const manyCandidates = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aCandidate({ name: `演示${at}号超市`, validTo: asDay('2026-06-30'), validFrom: asDay('2025-01-01') }),
  );

describe('publishing a change', () => {
  let parts: ReturnType<typeof setUp>;
  beforeEach(() => {
    parts = setUp();
  });

  it('writes the unit in both languages, its plate, its certificate, its answer, its badge, its record, and one page of each list', async () => {
    const units = await enter(parts.services, [aCandidate()]);
    await parts.publish(streamEventOf(units));
    const { publicId, certificateNumber } = units[0] ?? { publicId: '', certificateNumber: '' };
    expect([...parts.objects.published().keys()].sort()).toEqual(
      [
        ...['', 'en/'].flatMap((root) => [
          `${root}units/${publicId}/index.html`,
          `${root}units/${publicId}/plate/index.html`,
          `${root}units/${publicId}/certificate/index.html`,
          `${root}v/${certificateNumber}/index.html`,
          `${root}register/index.html`,
          `${root}register/530000/index.html`,
          `${root}register/530100/index.html`,
          `${root}register/530102/index.html`,
          `${root}register/530000/market/index.html`,
        ]),
        `units/${publicId}/badge.svg`,
        `units/${publicId}/unit.json`,
      ].sort(),
    );
  });

  it('writes no more files when the register is a hundred times larger', async () => {
    const [first] = await enter(parts.services, manyCandidates(1));
    await parts.publish(streamEventOf(first === undefined ? [] : [first]));
    const small = parts.objects.written.length;
    const units = await enter(parts.services, manyCandidates(3 * LIST_PAGE_SIZE));
    await parts.publish(streamEventOf(units));
    const before = parts.objects.written.length;
    await parts.publish(streamEventOf(units.slice(LIST_PAGE_SIZE + 5, LIST_PAGE_SIZE + 6)));
    expect(parts.objects.written.length - before).toBeLessThanOrEqual(small);
  });

  it('a replayed or late record changes nothing', async () => {
    const units = await enter(parts.services, manyCandidates(3));
    await parts.publish(streamEventOf(units));
    const before = parts.objects.published();
    await parts.publish(streamEventOf([...units].reverse()));
    await parts.publish(streamEventOf(units.slice(1, 2)));
    expect(parts.objects.published()).toEqual(before);
  });

  it('a page that is full gets its way on when the next page opens', async () => {
    const units = await enter(parts.services, manyCandidates(LIST_PAGE_SIZE + 1));
    await parts.publish(streamEventOf(units.slice(0, LIST_PAGE_SIZE)));
    await parts.publish(streamEventOf(units.slice(LIST_PAGE_SIZE)));
    expect(parts.objects.files.get('register/530102/index.html')).toContain('/register/530102/2/');
    expect(parts.objects.files.has('register/530102/2/index.html')).toBe(true);
  });

  it('P4: a suspension shows within the same publication, on the page, its answer and its lists', async () => {
    const [unit] = await enter(parts.services, [aCandidate()]);
    if (unit === undefined) throw new Error('expected a unit');
    const event = { type: 'suspended', on: asDay('2026-05-01'), ground: 'verification-overdue' } as const;
    await recordCertificateEvent(parts.services.register, {
      publicId: unit.publicId,
      expectedVersion: 1,
      event,
    });
    await parts.publish(streamEventOf([unit]));
    expect(parts.objects.files.get(`units/${unit.publicId}/index.html`)).toContain('暂停');
    expect(parts.objects.files.get(`v/${unit.certificateNumber}/index.html`)).toContain('暂停');
    expect(parts.objects.files.get('register/530102/index.html')).toContain('暂停');
  });
});

describe('time passes without a job', () => {
  it('M10: the tick of the day after the last valid day says expired', async () => {
    const { services, objects, clock, publish } = setUp();
    const [unit] = await enter(services, manyCandidates(1));
    const key = `units/${unit?.publicId}/index.html`;
    await publish(streamEventOf(unit === undefined ? [] : [unit]));
    await publish(TICK);
    clock.at = asInstant(new Date('2026-06-30T15:59:00Z'));
    await publish(TICK);
    expect(objects.files.get(key)).not.toContain('data-status="expired"');
    clock.at = asInstant(new Date('2026-06-30T16:01:00Z'));
    await publish(TICK);
    expect(objects.files.get(key)).toContain('data-status="expired"');
  });
});

describe('P15: the whole register as open data', () => {
  it('holds every unit once, and is built anew only after a change', async () => {
    const { services, objects, publish } = setUp();
    const units = await enter(services, manyCandidates(LIST_PAGE_SIZE + 7));
    await publish(streamEventOf(units));
    await publish(TICK);
    const json = JSON.parse(objects.files.get('open-data/units.json') ?? '{}') as {
      units: { publicId: string }[];
    };
    expect(json.units.map((each) => each.publicId).sort()).toEqual(units.map((each) => each.publicId).sort());
    const csv = objects.files.get('open-data/units.csv') ?? '';
    expect(csv.startsWith('\uFEFFcertificateNumber,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(units.length + 1);
    const before = objects.written.length;
    await publish(TICK);
    expect(objects.written.length).toBe(before);
  });
});

describe('republishing everything from the table', () => {
  it('gives the same bytes as publishing change by change', async () => {
    const { services, objects, publish } = setUp();
    await publish(REPUBLISH);
    const units = await enter(services, manyCandidates(LIST_PAGE_SIZE + 20));
    for (const unit of units) await publish(streamEventOf([unit]));
    await publish(TICK);
    const before = objects.published();
    await publish(REPUBLISH);
    expect(objects.published()).toEqual(before);
  });

  it('killed at any write and started again, it ends in the same files', { timeout: 60_000 }, async () => {
    const { services, objects, publish } = setUp();
    await enter(services, manyCandidates(9));
    await publish(REPUBLISH);
    const expected = objects.published();
    const writes = objects.written.length;
    for (let at = 1; at <= writes; at += 7) {
      const fresh = publishingServices(services.sessions);
      const again = createPublisher({ ...fresh.services, register: services.register });
      let left = at;
      fresh.objects.beforePut = () => {
        left -= 1;
        if (left === 0) throw new Error('killed');
      };
      await expect(again(REPUBLISH)).rejects.toThrow();
      fresh.objects.beforePut = () => {};
      await again(at % 2 === 0 ? REPUBLISH : TICK);
      if (at % 2 !== 0 && fresh.objects.files.get('_state/republish.json') === undefined)
        await again(REPUBLISH);
      expect(fresh.objects.published(), `killed at write ${at}`).toEqual(expected);
    }
  });

  it('an empty county has a page too', async () => {
    const { objects, publish } = setUp();
    await publish(REPUBLISH);
    expect(objects.files.has('register/533401/index.html')).toBe(true);
  });
});

describe('a failing bucket', () => {
  it('fails the batch, so that it is delivered again, and the retry completes it', async () => {
    const { services, objects, publish } = setUp();
    const units = await enter(services, manyCandidates(2));
    objects.beforePut = (key) => {
      if (key.startsWith('register/')) throw new Error('bucket away');
    };
    await expect(publish(streamEventOf(units))).rejects.toThrow('bucket away');
    objects.beforePut = () => {};
    await publish(streamEventOf(units));
    const page = objects.files.get('register/530102/index.html') ?? '';
    expect(units.every((unit) => page.includes(unit.certificateNumber))).toBe(true);
    expect(listsOf({ division: '530102', field: 'market' }).county.division).toBe('530102');
  });
});
