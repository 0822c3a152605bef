import * as z from 'zod/mini';
import { type FigureRowsFile, figureRowsFileSchema } from '../../shared/complaints/figures/schema.ts';

/** A part of a month's rows as the auditor exports it; a file that says of no part is all of it. */
export const rowsPartSchema = z.extend(figureRowsFileSchema, {
  part: z._default(z.int(), 1),
  parts: z._default(z.int(), 1),
});
type RowsPart = z.infer<typeof rowsPartSchema>;

/** The rows of a month out of its parts, in whatever order they are given; `undefined` where one is missing or another's. */
export function joinedParts(parts: readonly RowsPart[]): FigureRowsFile | undefined {
  const inOrder = parts.toSorted((one, other) => one.part - other.part);
  const [first] = inOrder;
  const isOne = ({ month, salt, parts: all }: RowsPart) =>
    month === first?.month && salt === first.salt && all === inOrder.length;
  if (first === undefined || !inOrder.every((each, at) => isOne(each) && each.part === at + 1))
    return undefined;
  const { month, salt } = first;
  const rows = inOrder.flatMap((each) => each.rows);
  if (first.surveys === undefined) return { month, salt, rows };
  return { month, salt, rows, surveys: inOrder.flatMap(({ surveys = [] }) => surveys) };
}
