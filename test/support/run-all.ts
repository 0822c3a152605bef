/**
 * `npm test`: every check of the repository, one after the other, a failed one not keeping the next from
 * running. `node test/support/run-all.ts engines faults` runs the named slow steps instead.
 */
import { chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Count, sumLine } from './report-counts.ts';
import { runStep, type StepResult } from './run-step.ts';
import { MAIN_STEPS, SLOW_STEPS, type Step } from './steps.ts';

chdir(fileURLToPath(new URL('../..', import.meta.url)));
const steps = namedSteps(process.argv.slice(2));
const counts: Count[] = [];
const startedAtMs = performance.now();

for (const [at, step] of steps.entries()) {
  const label = `[${at + 1}/${steps.length}] ${step.name}`;
  if (step.skip !== undefined) {
    console.log(`${label}: not run, ${step.skip}`);
    continue;
  }
  console.log(`${label} …`);
  const result = await runStep(step, (seconds) => console.log(`${label}: ${seconds.toFixed(0)} s so far`));
  counts.push(result.count);
  if (result.count.failed > 0) console.log(result.output);
  console.log(`${label}: ${outcome(result)}`);
}

console.log(`whole run: ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`);
console.log(sumLine(counts));
exit(counts.length > 0 && counts.every((count) => count.failed === 0) ? 0 : 1);

function namedSteps(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return MAIN_STEPS;
  return names.map((name) => {
    const step = SLOW_STEPS[name];
    if (step === undefined)
      throw new RangeError(`expected one of ${Object.keys(SLOW_STEPS).join(', ')}, got ${name}`);
    return step;
  });
}

function outcome({ count, seconds }: StepResult): string {
  const word = count.failed === 0 ? 'ok' : 'FAILED';
  const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped`;
  return `${word}, ${count.passed} passed, ${count.failed} failed${skipped}, ${seconds.toFixed(1)} s`;
}
