import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const budgetsSchema = z.record(z.string(), z.object({ max: z.number(), why: z.string() }));

/** Collects figures and holds each beside its budget. */
export class Figures {
  readonly #figures: { name: string; value: number; note: string }[] = [];

  add(name: string, value: number, note = ''): void {
    this.#figures.push({ name, value, note });
  }

  /** Prints the table. @returns the names of figures over budget */
  async print(): Promise<readonly string[]> {
    const text = await readFile(new URL('budgets.json', import.meta.url), 'utf8');
    const budgets = budgetsSchema.parse(JSON.parse(text));
    const over: string[] = [];
    console.log(`\n${'figure'.padEnd(38)}${'value'.padStart(12)}${'budget'.padStart(10)}`);
    for (const { name, value, note } of this.#figures) {
      const budget = budgets[name]?.max;
      const exceeded = budget !== undefined && value > budget;
      if (exceeded) over.push(name);
      const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
      const limit = budget === undefined ? '' : String(budget);
      console.log(
        `${name.padEnd(38)}${shown.padStart(12)}${limit.padStart(10)} ${exceeded ? 'OVER ' : ''}${note}`,
      );
    }
    return over;
  }
}

/** The middle value; of an even number, the higher of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
