import { join } from 'node:path';
import { loadFunction, oneAtATime, publisherLock, republishAll } from '../functions.ts';
import { openLocalStores } from '../open-stores.ts';
import { readSettings } from '../settings.ts';
import { EXIT, runCommand } from './command.ts';

/** `npm run republish`: writes every generated page anew from the table, beside a running service or without one. */
await runCommand(async () => {
  const { dataDirectory } = readSettings(process.env);
  const stores = await openLocalStores(process.env);
  const startedAtMs = performance.now();
  try {
    const directory = join(dataDirectory, 'functions', String(process.pid));
    const publisher = await loadFunction('publisher', directory, stores.environment);
    await republishAll(oneAtATime(publisher, publisherLock(dataDirectory)));
    console.log(`✔ 已全部重新发布 everything republished ${Math.round(performance.now() - startedAtMs)} ms`);
    return EXIT.ok;
  } finally {
    await stores.close();
  }
});
