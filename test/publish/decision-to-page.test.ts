import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../functions/clock/run-tasks.ts';
import { WAKING_TASKS } from '../../functions/clock/tasks.ts';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import type { CaseServices } from '../../functions/services/case-services.ts';
import { createDynamoTable } from '../../functions/table/dynamo-table.ts';
import { WAKING_BATCH } from '../../infra/constructs/stores.ts';
import { type StreamPump, type StreamPumpParts, startStreamPump } from '../../infra/local/stream-pump.ts';
import { openStream } from '../../infra/local/stream-source.ts';
import { NOTICES } from '../../shared/calendar/notices.ts';
import { workingCalendar } from '../../shared/calendar/working-calendar.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { caseServices } from '../support/case-services.ts';
import { at } from '../support/certification-case.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { publishingServices } from '../support/publishing.ts';

/** Five minutes are promised (M9); the stream needs seconds, also on a machine that does much else. */
const MOST_SECONDS = 20;
const PARTITIONS = new Set<string>(WAKING_BATCH.partitions);

/** A year without a holiday notice has no working days to count: this one has an invented notice, without holidays. */
const [newest] = NOTICES.slice(-1);
const UNTIL_2029 = workingCalendar([
  ...NOTICES,
  ...(newest === undefined ? [] : [{ ...newest, id: '2029', year: 2029, off: [], work: [] }]),
]);

/** Casework and register on the engine, their streams read as on one machine, the real functions behind them. */
async function portal(engine: Engine) {
  const clock = { at: at('2026-03-24T02:00:00Z') };
  const register = engine.table();
  const casework = createDynamoTable(engine.client, 'Casework');
  const publishing = publishingServices(register, clock);
  const cases = caseServices(casework);
  const services = { ...publishing.services, ...cases, now: () => clock.at };
  const wake = createClock(services as unknown as CaseServices, {
    everyMinute: [],
    whenWoken: WAKING_TASKS,
  });
  const publish = createPublisher(publishing.services);
  const streams = new DynamoDBStreamsClient({
    ...{ endpoint: engine.endpoint, region: 'local' },
    credentials: engine.client.config.credentials,
  });
  const follow = async (
    table: string,
    parts: Pick<StreamPumpParts, 'isWanted' | 'deliver'>,
  ): Promise<StreamPump> => {
    const source = await openStream(table, engine.client, streams);
    const begin = { streamArn: source.arn, shards: {}, atEpochMs: Date.now() };
    return startStreamPump({
      ...{ ...parts, source, batchRecords: 100, idleMs: 100, retryMs: 100 },
      position: { load: async () => begin, save: async () => {} },
      bury: async (_, reason) => Promise.reject(new Error(reason)),
      republish: async () => {},
      now: Date.now,
      warn: (message) => console.error(message),
    });
  };
  const pumps = [
    await follow('Casework', {
      isWanted: ({ eventName, dynamodb }) =>
        eventName === 'INSERT' && PARTITIONS.has(dynamodb?.Keys?.pk?.S ?? ''),
      deliver: wake,
    }),
    await follow('Register', {
      isWanted: ({ dynamodb }) => dynamodb?.Keys?.sk?.S === 'UNIT',
      deliver: publish,
    }),
  ];
  const desk = certificationDesk(casework, register, cases.caseKeys, UNTIL_2029);
  return { clock, desk, pumps, files: publishing.objects.files, casework, publish };
}

describe('M9: from a decision to the public page, by the streams alone', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  it('certified, suspended, reinstated, renewed, expired and withdrawn within seconds, each exactly once', async () => {
    const { clock, desk, pumps, files, casework, publish } = await portal(engine);
    const seconds: Record<string, number> = {};
    let caseId = await desk.toSubmitted();
    await desk.toNotice(caseId);
    const held = async () => (await desk.given.cases.findCase(caseId))?.state;
    const page = async (): Promise<string> =>
      files.get(`units/${(await held())?.certificate?.publicId}/index.html`) ?? '';

    /** Decides, and waits until the case knows its unit and the page says so, as it did not before. */
    async function decided(name: string, words: string, decide: () => Promise<unknown>): Promise<void> {
      expect(await page(), name).not.toContain(words);
      await decide();
      const began = performance.now();
      while (!((await page()).includes(words) && (await held())?.undelivered.length === 0)) {
        if (performance.now() - began > MOST_SECONDS * 1000)
          throw new Error(`expected the page to say ${words} after ${MOST_SECONDS} s`);
        await delay(50);
      }
      seconds[name] = (performance.now() - began) / 1000;
    }
    const day = (text: string): Instant => {
      clock.at = asInstant(new Date(`${text}T02:00:00Z`));
      return clock.at;
    };
    const take = (step: Parameters<typeof desk.take>[1]['step'], party: 'officer' | 'decider', data = {}) =>
      desk.take(caseId, { step, party, now: clock.at, data, ...(party === 'decider' ? { words: {} } : {}) });
    const measure = { ground: 'verification-overdue', urgent: true };

    await decided('certified', '2029', () => take('certify', 'decider'));
    day('2026-04-01');
    await take('propose-suspension', 'officer', measure);
    await decided('suspended', '已暂停', () => take('confirm-suspension', 'decider'));
    day('2026-05-06');
    await take('propose-reinstatement', 'officer');
    await decided('reinstated', '恢复', () => take('confirm-reinstatement', 'decider'));
    const first = caseId;
    caseId = (await desk.start(day('2029-02-01'), { renews: caseId })).state.identity.caseId;
    await desk.sign(caseId, clock.at);
    await desk.submit(caseId, clock.at);
    await desk.toNotice(caseId, clock.at);
    day('2029-02-20');
    const renewed = caseId;
    await decided('renewed', '2032', () => take('certify', 'decider'));
    // Within the same seconds: the case before has given way, and the measure is taken where the certificate is.
    caseId = first;
    await expect(take('propose-suspension', 'officer', measure)).rejects.toMatchObject({ code: 'CONFLICT' });
    caseId = renewed;
    await take('propose-suspension', 'officer', measure);
    await decided('suspended anew', '已暂停', () => take('confirm-suspension', 'decider'));
    day('2032-03-24');
    await decided('expired', '已到期', () => publish({ source: 'aws.events' }));
    await take('propose-withdrawal', 'officer', measure);
    await decided('withdrawn', '已撤销', () => take('confirm-withdrawal', 'decider'));

    const publicId = (await held())?.certificate?.publicId ?? '';
    expect((await desk.register.listEvents(publicId)).map(({ type }) => type)).toEqual([
      'issued',
      'suspended',
      'reinstated',
      'renewed',
      'suspended',
      'withdrawn',
    ]);
    expect((await casework.query('CERTIFICATION-DECISIONS')).items).toEqual([]);
    await Promise.all(pumps.map((pump) => pump.stop()));
    const said = Object.entries(seconds).map(([name, each]) => `${name} ${each.toFixed(1)} s`);
    console.log(`from decision to page: ${said.join(', ')}`);
    for (const each of Object.values(seconds)) expect(each).toBeLessThan(MOST_SECONDS);
  }, 120_000);
});
