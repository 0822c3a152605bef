import type { RegisterRepository } from '../../../functions/register/repository.ts';
import { parseCaseConfig } from '../../../functions/services/case-config.ts';
import { type CaseServices, createCaseServices } from '../../../functions/services/case-services.ts';
import { parseConfig } from '../../../functions/services/config.ts';
import { createServices } from '../../../functions/services/services.ts';
import { makeKeys } from '../keys.ts';
import { openLocalStores } from '../open-stores.ts';
import { readSettings } from '../settings.ts';

/** The register of the service that runs on this data folder, or of the folder itself where none runs. */
export async function openRegister(environment: NodeJS.ProcessEnv): Promise<{
  readonly register: RegisterRepository;
  /** What the functions that hold cases are given, with the keys of this folder. */
  caseServices(): Promise<CaseServices>;
  close(): Promise<void>;
}> {
  const stores = await openLocalStores(environment);
  // The SDK finds its region and keys in the environment, as it does in a Lambda function.
  Object.assign(process.env, stores.environment);
  const { register } = createServices(parseConfig(stores.environment));
  return {
    register,
    async caseServices() {
      await makeKeys(readSettings(environment).dataDirectory);
      return createCaseServices(parseCaseConfig(parseConfig(stores.environment), stores.environment));
    },
    close: () => stores.close(),
  };
}
