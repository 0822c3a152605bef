import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../support/engine.ts';
import { benchBookings } from './bookings.ts';
import { benchCasePage } from './case-page.ts';
import { benchChange } from './change.ts';
import { benchCold } from './cold.ts';
import { Figures } from './figures.ts';
import { benchFiling } from './filing.ts';
import { benchImport } from './import.ts';
import { benchLog } from './log.ts';
import { benchPages, isForSearch, scriptBytes } from './pages.ts';
import { benchEvent } from './per-event.ts';
import { benchSearch } from './search/main.ts';

/** `--full` measures at 100,000 units, as the budgets mean; without it the large register has 5,000. */
const full = process.argv.includes('--full');
/** `--search` measures the search alone; `--search=100000` at that many names. */
const search = process.argv.find((each) => each.startsWith('--search'));
const sizes =
  search?.split('=')[1]?.split(',').map(Number) ?? (full ? [10_000, 100_000, 1_000_000] : [10_000]);
/** `--classes=pinyin,initials`: with `--search`, questions of these classes alone. */
const kinds = process.argv
  .find((each) => each.startsWith('--classes='))
  ?.split('=')[1]
  ?.split(',');
/** `--bookings` measures bookings of open days alone. */
const bookingsOnly = process.argv.includes('--bookings');
const directory = await mkdtemp(join(tmpdir(), 'bench-'));
const engine = await startEngine();
const figures = new Figures();
try {
  if (!bookingsOnly) {
    await benchPages(figures);
    await benchSearch(figures, {
      ...{ sizes, kinds },
      scriptBytes: await scriptBytes('search/index.html', isForSearch),
    });
  }
  if (search === undefined) await benchBookings(figures, engine);
  if (search === undefined && !bookingsOnly) await benchOthers();
  const over = await figures.print();
  if (over.length > 0) {
    console.error(`over budget: ${over.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await engine.stop();
  await rm(directory, { recursive: true, force: true });
}

async function benchOthers(): Promise<void> {
  await benchEvent(figures);
  await benchCold(figures, { endpoint: engine.endpoint, directory });
  await benchImport(figures, { rows: 100_000, directory });
  await benchChange(figures, engine, [1_000, full ? 100_000 : 5_000]);
  await benchFiling(figures, engine);
  await benchCasePage(figures, engine);
  const logEngine = await startEngine();
  try {
    await benchLog(figures, logEngine, { entries: full ? 1_000_000 : 20_000, directory });
  } finally {
    await logEngine.stop();
  }
}
