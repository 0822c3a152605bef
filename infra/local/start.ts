import { parseArgs } from 'node:util';
import { runService } from './service.ts';
import { assertNodeVersion, CannotStart, readSettings } from './settings.ts';

/** `npm start`: the whole service on one machine, until Ctrl-C. */
try {
  assertNodeVersion(process.version);
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean', default: false }, 'no-demo': { type: 'boolean', default: false } },
  });
  process.exit(
    await runService(readSettings(process.env), { fresh: values.fresh, demo: !values['no-demo'] }),
  );
} catch (error) {
  console.error(error instanceof CannotStart ? `✘ ${error.message}` : error);
  process.exit(1);
}
