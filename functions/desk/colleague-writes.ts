import type { Caller } from '../../shared/kernel/access.ts';
import { officeKey, staffAccountKey } from '../table/desk-keys.ts';
import type { TableWrite } from '../table/table.ts';

/** The rows by which colleagues find an officer who signs in; none for people who work on no case. */
export function colleagueWrites({ accountId, name, division, roles }: Caller): TableWrite[] {
  if (division === undefined || !roles.some((role) => role === 'officer' || role === 'decider')) return [];
  const colleague = { accountId, name, division };
  return [
    { put: { ...staffAccountKey(accountId), colleague } },
    { put: { ...officeKey(division, accountId), colleague } },
  ];
}
