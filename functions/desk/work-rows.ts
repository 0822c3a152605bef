import type { WorkRow } from '../../shared/desk/schema.ts';
import { scopesOf } from '../../shared/identity/scope.ts';
import { workItemKey, workListKey } from '../table/desk-keys.ts';
import type { Key, TableWrite } from '../table/table.ts';

/**
 * The writes that move a case in the work lists of its county, prefecture and province, for the transaction of the
 * verb that changes the case. They fail where somebody else changed the row since `before` was read (`desk`'s
 * `findWorkItem`), an assignment included: read again, and decide again.
 * @param before the row as read; `undefined` for a case that is opened
 * @param after the row as it shall be, its `version` ignored; `undefined` for a case that is closed
 */
export function workRowWrites(before: WorkRow | undefined, after: WorkRow | undefined): TableWrite[] {
  if (before === undefined && after === undefined) return [];
  const expect =
    before === undefined ? ('absent' as const) : { attribute: 'version', equals: before.version };
  if (after === undefined) {
    const { caseId } = before ?? { caseId: '' };
    return [{ remove: workItemKey(caseId), expect }, ...listKeys(before).map((key) => ({ remove: key }))];
  }
  const item: WorkRow = { ...after, version: (before?.version ?? 0) + 1 };
  const kept = new Set(listKeys(item).map(nameOf));
  const left = listKeys(before).filter((key) => !kept.has(nameOf(key)));
  return [
    { put: { ...workItemKey(item.caseId), version: item.version, item }, expect },
    ...left.map((key) => ({ remove: key })),
    ...listKeys(item).map((key) => ({ put: { ...key, item } })),
  ];
}

const listKeys = (item: WorkRow | undefined): readonly Key[] =>
  item === undefined ? [] : scopesOf(item.division).map((scope) => workListKey(scope, item));

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
