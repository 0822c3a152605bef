import type { RegisterRepository } from '../../../functions/register/repository.ts';
import { parseConfig } from '../../../functions/services/config.ts';
import { createServices } from '../../../functions/services/services.ts';
import { openLocalStores } from '../open-stores.ts';

/** The register of the service that runs on this data folder, or of the folder itself where none runs. */
export async function openRegister(
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly register: RegisterRepository; close(): Promise<void> }> {
  const stores = await openLocalStores(environment);
  // The SDK finds its region and keys in the environment, as it does in a Lambda function.
  Object.assign(process.env, stores.environment);
  const { register } = createServices(parseConfig(stores.environment));
  return { register, close: () => stores.close() };
}
