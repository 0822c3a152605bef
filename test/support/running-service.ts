import type { Table } from '../../functions/table/table.ts';
import { openRegister } from '../../infra/local/commands/open-register.ts';
import { certificationDesk } from './certification-desk.ts';

/** The stores of the service that the browser tests run against, opened with its own keys. */
export interface RunningService {
  readonly casework: Table;
  /** Brings cases to where a walk begins, by the verbs that people use. */
  readonly desk: ReturnType<typeof certificationDesk>;
  readonly close: () => Promise<void>;
}

/** @throws where no service runs on the browser tests' data folder */
export async function runningService(): Promise<RunningService> {
  const { PORTAL_PORT: PORT, PORTAL_DATA_DIR: DATA_DIR } = process.env;
  const { caseServices, close } = await openRegister({ ...process.env, PORT, DATA_DIR });
  const { casework, registerTable, caseKeys } = await caseServices();
  return { casework, desk: certificationDesk(casework, registerTable, caseKeys), close };
}
