import type * as z from 'zod/mini';
import type { fetchIdentitiesContract } from '../../../../shared/complaints/joint-api.ts';
import { csvCell } from '../../../../shared/kernel/csv.ts';

type People = z.output<(typeof fetchIdentitiesContract)['response']>['people'];

const COLUMNS = [
  'reference',
  'name',
  'documentType',
  'documentNumber',
  'phone',
  'address',
  'contact',
] as const;

/** A file of identities (RFC 4180), of which a spreadsheet runs nothing and drops no digit. */
export function identitiesAddress(people: People): string {
  const lines = people.map(({ reference, person }) => {
    const { identity, contact } = person ?? {};
    const row = { ...identity, reference, contact: contact?.email ?? contact?.phone };
    return COLUMNS.map((column) => csvCell(row[column as keyof typeof row] ?? '')).join(',');
  });
  const text = `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
  return `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
}
