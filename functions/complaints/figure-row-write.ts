import { figureRowOf, untilDecided } from '../../shared/complaints/figures/figures-of.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { lastDayToAct } from '../../shared/complaints/standing.ts';
import { figureRowKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { procedureOf } from './procedure.ts';

/** What statistics keep of a case as it now is; it stays when the case is made anonymous. A correction is not counted. */
export function figureRowWrites(head: CaseHead): readonly TableWrite[] {
  const { track } = head;
  if (track === 'correction') return [];
  const last = head.events.at(-1);
  const due = lastDayToAct({ events: untilDecided(head.events) }, procedureOf(head));
  const row = figureRowOf({ ...head, track }, due, last?.on ?? head.receivedOn);
  const { receivedOn, caseId } = head;
  return [{ put: { ...figureRowKey(row.month, caseId), row, receivedOn, due: due ?? '' } }];
}
