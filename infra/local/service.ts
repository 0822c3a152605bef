import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { deploySite } from '../constructs/deploy-site.ts';
import { BUCKETS } from '../constructs/stores.ts';
import { buildSite } from './build-site.ts';
import { startClock } from './clock.ts';
import { deadWakings } from './dead-letters.ts';
import { loadDemonstrationOnce } from './demonstration-data.ts';
import { Edge } from './edge.ts';
import { startEvidenceEvents } from './evidence-events.ts';
import { takeFileLock } from './file-lock.ts';
import { isPortTaken } from './free-port.ts';
import {
  clockLock,
  type LambdaHandler,
  loadFunction,
  logWriterLock,
  oneAtATime,
  publisherLock,
} from './functions.ts';
import { openIdentity } from './identity/open-identity.ts';
import { makeKeys } from './keys.ts';
import { storesLock } from './open-stores.ts';
import { openOutbox } from './outbox.ts';
import { step } from './progress.ts';
import { DEAD_LETTERS, positionFile, startPumps } from './pumps.ts';
import { forgetRunning, noteRunning } from './running.ts';
import { CannotStart, type LocalSettings } from './settings.ts';
import { stopSignal } from './stop-signal.ts';
import { type LocalStores, startStores } from './stores.ts';

/** Names that this service gives to what it keeps in a data folder, and may therefore remove from it. */
const OWN_FILES =
  /^(tables\.sqlite(-wal|-shm|-journal)?|objects|functions|deployed\.json|running\.json|stream-position\.json|(log|notice|waking)-position\.json|outbox|(log|proof)-key\.pem|case-key|hash-key|local-id-keys\.json|dead-letters\.jsonl|demonstration\.loading)(\..*)?$/;

export interface Wishes {
  /** Begin anew. */
  readonly fresh: boolean;
  /** Load the demonstration data into an empty register. */
  readonly demo: boolean;
}

/**
 * Runs the whole service until it is told to stop.
 * @returns the exit code
 * @throws CannotStart where the port or the data folder is taken, or a part does not come up
 */
export async function runService(settings: LocalSettings, wishes: Wishes): Promise<number> {
  const { dataDirectory, port } = settings;
  const release = await takeFileLock(storesLock(dataDirectory));
  if (release === undefined) {
    throw new CannotStart(
      `数据目录已被另一个进程使用；请先停止它，或换一个 DATA_DIR：${dataDirectory}\n` +
        'Another process has this data folder open: stop it, or choose another DATA_DIR.',
    );
  }
  if (await isPortTaken(port)) {
    throw new CannotStart(
      `端口 ${port} 已被占用，请用 PORT=… 换一个。\nPort ${port} is in use: choose another with PORT=….`,
    );
  }
  forgetRunning(dataDirectory);
  if (wishes.fresh) await beginAnew(dataDirectory);
  const toldToStop = stopSignal().then(() => 'told' as const);
  const stores = await step('数据库与对象存储 stores', () => startStores(settings));
  const stopped = Promise.race([toldToStop, stores.lost.then(() => 'lost' as const)]);
  await noteRunning(dataDirectory, { ...stores, origin: `http://localhost:${port}` });
  try {
    return await serve(settings, { wishes, stores, stopped });
  } finally {
    forgetRunning(dataDirectory);
    await stores.stop();
    release();
  }
}

async function serve(
  settings: LocalSettings,
  given: {
    readonly wishes: Wishes;
    readonly stores: LocalStores;
    readonly stopped: Promise<'told' | 'lost'>;
  },
): Promise<number> {
  const { dataDirectory, port } = settings;
  const { stores, stopped, wishes } = given;
  await makeKeys(dataDirectory);
  const { issuer, environment, makeIssuer } = await step('身份 identity', () => openIdentity(settings));
  const { api, deskApi, publish, writeLog, clock, evidence, notify } = await step('函数 functions', () =>
    loadFunctions(dataDirectory, { ...stores.environment, ...environment }),
  );
  await step('站点 site', async () => {
    await buildSite();
    // Without its position the pump makes every page anew.
    const bucket = { client: stores.s3, name: BUCKETS.site.name, keys: 'files' } as const;
    await deploySite(bucket, () => rm(positionFile(dataDirectory), { force: true }));
  });
  const outbox = openOutbox(join(dataDirectory, 'outbox'), () => readFrame(stores.s3));
  const { s3: client, s3Endpoint } = stores;
  const edge = new Edge({ client, api, deskApi, issuer, s3Endpoint, outbox });
  await step('边缘 edge', () => edge.listen(port));
  const uploads = await startEvidenceEvents({
    ...stores,
    examine: evidence.examine,
    bury: deadWakings(join(dataDirectory, DEAD_LETTERS)),
  });
  if (wishes.demo) await loadDemonstrationOnce(stores.dynamodb, dataDirectory);
  const pumps = await startPumps(dataDirectory, { stores, publish, writeLog, notify, clock });
  await step('发布与日志 publishing, log', () =>
    Promise.race([Promise.all(pumps.map((pump) => pump.idle())), stopped]),
  );
  const clocks = [publish, writeLog, clock, evidence.tick, notify].map((tick) =>
    startClock(() => tick({ source: 'aws.events' })),
  );
  console.log(`\n  ➜  http://localhost:${port}/    Ctrl-C 停止 stops\n`);
  // Why it failed is told to whoever signs in; nothing else waits for it.
  if (wishes.demo) void makeIssuer().catch(() => {});

  const reason = await stopped;
  console.log('正在停止 stopping …');
  await edge.close();
  for (const clock of clocks) clock.stop();
  await uploads.stop();
  if (reason === 'lost') {
    console.error('✘ 内置数据库意外退出。 The embedded database ended by itself.');
    return 1;
  }
  await Promise.all(pumps.map((pump) => pump.stop()));
  return 0;
}

async function beginAnew(dataDirectory: string): Promise<void> {
  for (const name of await readdir(dataDirectory)) {
    if (OWN_FILES.test(name)) await rm(join(dataDirectory, name), { recursive: true, force: true });
  }
}

async function loadFunctions(
  dataDirectory: string,
  environment: Readonly<Record<string, string>>,
): Promise<{
  readonly api: LambdaHandler;
  readonly deskApi: LambdaHandler;
  readonly publish: Invoke;
  readonly writeLog: Invoke;
  readonly clock: Invoke;
  readonly evidence: { readonly examine: LambdaHandler; readonly tick: Invoke };
  readonly notify: Invoke;
}> {
  const folder = join(dataDirectory, 'functions');
  await rm(folder, { recursive: true, force: true });
  const directory = join(folder, String(process.pid));
  const [api, deskApi, publisher, logWriter, clock, evidence, notifier] = await Promise.all([
    loadFunction('public-api', directory, environment),
    loadFunction('desk-api', directory, environment),
    loadFunction('publisher', directory, environment),
    loadFunction('log-writer', directory, environment),
    loadFunction('clock', directory, environment),
    loadFunction('evidence', directory, environment),
    loadFunction('notifier', directory, environment),
  ]);
  return {
    api,
    deskApi,
    publish: oneAtATime(publisher, publisherLock(dataDirectory)),
    writeLog: oneAtATime(logWriter, logWriterLock(dataDirectory)),
    clock: oneAtATime(clock, clockLock(dataDirectory)),
    evidence: {
      examine: evidence,
      tick: (event) => evidence(event, { awsRequestId: randomUUID() }),
    },
    notify: (event) => notifier(event, { awsRequestId: randomUUID() }),
  };
}

type Invoke = (event: unknown) => Promise<unknown>;

/** The page around everything, as the site build has it. */
async function readFrame(s3: LocalStores['s3']): Promise<string> {
  const object = { Bucket: BUCKETS.site.name, Key: 'frames/page/index.html' };
  return (await (await s3.send(new GetObjectCommand(object))).Body?.transformToString()) ?? '{{main}}';
}
