import type { Item } from '../../functions/table/table.ts';
import { memoryCaseKeys } from './case-services.ts';
import { certificationDesk } from './certification-desk.ts';
import type { UseCase } from './certification-use-cases.ts';
import { stableText } from './stable-text.ts';
import { describeStoreFaults } from './store-faults.ts';

/** What is sealed anew each time: that it is there counts, not its bytes. */
const SEALED = new Set(['sealed', 'wrapped', 'words']);

const shown = (item: Item): string =>
  stableText(item, (name, value) => (SEALED.has(name) && typeof value === 'string' ? 'sealed' : value));

/** Use cases of certification, each call of each to the store going wrong. */
export function describeFaults(useCases: readonly UseCase[]): void {
  describeStoreFaults(useCases, () => {
    const caseKeys = memoryCaseKeys();
    return { over: (table) => certificationDesk(table, table, caseKeys), shown };
  });
}
