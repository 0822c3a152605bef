import { readFile } from 'node:fs/promises';
import { complaintsFileSchema } from '../../../shared/complaints/figures/schema.ts';
import { joinedParts, rowsPartSchema } from '../join-figure-parts.ts';
import { recomputeFigures } from '../recompute-figures.ts';
import { EXIT, runCommand, UsageError } from './command.ts';

const USAGE = '用法 usage: npm run figures:recompute -- http://localhost:4321 [rows.json …]';
const PATIENCE_MS = 30_000;

/**
 * `npm run figures:recompute -- ADDRESS [ROWS …]`: checks the published figures of complaints; with the anonymised rows of
 * a month, every part of them as the auditor exports them, counts them again.
 */
await runCommand(async () => {
  const [address = '', ...rowsPaths] = process.argv.slice(2);
  if (!URL.canParse(address)) throw new UsageError(USAGE);
  const file = parsed(complaintsFileSchema, await published(address), 'complaints.json');
  const parts = await Promise.all(
    rowsPaths.map(async (path) => parsed(rowsPartSchema, await readFile(path, 'utf8'), path)),
  );
  const rows = joinedParts(parts);
  if (parts.length > 0 && rows === undefined)
    throw new UsageError(`不是同一个月的全部部分 not all parts of one month: ${rowsPaths.join(' ')}`);
  const { months, numbers, withheld, recomputed, findings } = recomputeFigures(file, rows);
  console.log(`月份 months        ${months}`);
  console.log(`数字 numbers       ${numbers}，隐去 withheld ${withheld}`);
  for (const finding of findings) console.error(`✘ ${finding}`);
  if (findings.length > 0) return EXIT.someRejected;
  console.log('✔ 各表相符，隐去的数推算不出。 The tables add up, and nothing withheld can be worked out.');
  if (recomputed !== undefined)
    console.log(`✔ ${recomputed}：由逐件数据重新算出，与公布的一致。 Counted again from the rows: the same.`);
  return EXIT.ok;
});

async function published(address: string): Promise<string> {
  const url = new URL('/open-data/complaints.json', address);
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
  if (answer?.ok !== true) throw new UsageError(`没有取到 could not be fetched: ${url}`);
  return answer.text();
}

function parsed<T>(
  schema: { readonly safeParse: (value: unknown) => { success: boolean; data?: T } },
  text: string,
  name: string,
): T {
  try {
    const { data } = schema.safeParse(JSON.parse(text));
    if (data !== undefined) return data;
  } catch {
    // Said below, as for any other text that is no such file.
  }
  throw new UsageError(`不是这种文件 not such a file: ${name}`);
}
