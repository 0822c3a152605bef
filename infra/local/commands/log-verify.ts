import { auditLog, type Fetch, LogUnreadable } from '../log-audit.ts';
import { EXIT, runCommand, UsageError } from './command.ts';
import { createProgressLine } from './progress-line.ts';

const USAGE = '用法 usage: npm run log:verify -- http://localhost:4321';
const PATIENCE_MS = 30_000;
const NOT_FOUND = 404;

/** `npm run log:verify -- ADDRESS`: replays the whole log from its public files and compares it with the register. */
await runCommand(async () => {
  const [address = ''] = process.argv.slice(2);
  if (!URL.canParse(address)) throw new UsageError(USAGE);
  const progress = createProgressLine(process.stderr, () => performance.now());
  try {
    const audit = await auditLog(reader(address), (done, of) =>
      progress.show(done / Math.max(1, of), `${done}/${of}`),
    );
    const { checkpoint, entries, units, bytes, findings } = audit;
    const signedAt = new Date(checkpoint.signedAtEpochSeconds * 1000).toISOString();
    console.log(`日志 log        ${checkpoint.origin}`);
    console.log(`条目 entries    ${entries}（${(bytes / Math.max(1, entries)).toFixed(0)} B）`);
    console.log(`单位 units      ${units}`);
    console.log(`签名 signed     ${signedAt} · ${checkpoint.keyId}`);
    for (const { name } of checkpoint.witnesses) console.log(`见证 witness    ${name}`);
    for (const finding of findings) console.error(`✘ ${finding}`);
    if (findings.length > 0) return EXIT.someRejected;
    console.log('✔ 日志完整，与名录一致。 The log is whole and agrees with the register.');
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof LogUnreadable)) throw error;
    throw new UsageError(`日志无法核对 the log cannot be checked: ${error.message}`);
  }
});

function reader(address: string): Fetch {
  const origin = new URL(address).origin;
  return async (path) => {
    const answer = await fetch(origin + path, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => {
      throw new LogUnreadable(`${origin} does not answer`);
    });
    if (answer.status === NOT_FOUND) return undefined;
    if (!answer.ok) throw new LogUnreadable(`${path} answered ${answer.status}`);
    const bytes = await answer.arrayBuffer().catch(() => {
      throw new LogUnreadable(`${path} arrives damaged`);
    });
    const body = new Uint8Array(bytes);
    return { body, wireBytes: Number(answer.headers.get('content-length') ?? body.length) };
  };
}
