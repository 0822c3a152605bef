import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const budgetsSchema = z.record(z.string(), z.object({ max: z.number(), why: z.string() }));

/** Collects figures and holds each beside its budget. */
export class Figures {
  readonly #figures: { name: string; value: number; note: string }[] = [];

  add(name: string, value: number, note = ''): void {
    this.#figures.push({ name, value, note });
  }

  /** Every figure beside its budget, where it has one. */
  async measured(): Promise<readonly Measured[]> {
    const text = await readFile(new URL('budgets.json', import.meta.url), 'utf8');
    const budgets = budgetsSchema.parse(JSON.parse(text));
    return this.#figures.map((figure) => ({ ...figure, budget: budgets[figure.name]?.max }));
  }

  /** Prints the table. @returns the names of figures over budget */
  async print(): Promise<readonly string[]> {
    const measured = await this.measured();
    console.log(`\n${'figure'.padEnd(38)}${'value'.padStart(12)}${'budget'.padStart(10)}`);
    for (const { name, value, note, budget } of measured) {
      const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
      const limit = budget === undefined ? '' : String(budget);
      const warning = isOver({ value, budget }) ? 'OVER ' : '';
      console.log(`${name.padEnd(38)}${shown.padStart(12)}${limit.padStart(10)} ${warning}${note}`);
    }
    return measured.filter(isOver).map(({ name }) => name);
  }
}

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly note: string;
  /** The most that it may be. */
  readonly budget: number | undefined;
}

export const isOver = ({ value, budget }: Pick<Measured, 'value' | 'budget'>): boolean =>
  budget !== undefined && value > budget;

/** The middle value; of an even number, the higher of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
