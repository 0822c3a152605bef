import type { CaseServices } from '../services/case-services.ts';
import type { Config } from '../services/config.ts';

/** What handlers are given besides their input: ports, never the SDK or HTTP. */
export type AppServices = Pick<
  CaseServices,
  | 'register'
  | 'sessions'
  | 'casework'
  | 'complaints'
  | 'desk'
  | 'certification'
  | 'identity'
  | 'merchantAccess'
  | 'visits'
  | 'classes'
  | 'pause'
  | 'caseKeys'
  | 'keyedHash'
  | 'proofSigner'
  | 'secretBytes'
  | 'presign'
  | 'evidence'
  | 'evidenceAddresses'
  | 'incoming'
  | 'notices'
  | 'content'
  | 'publicContent'
  | 'frames'
  | 'siteText'
  | 'now'
  | 'newId'
  | 'log'
> & {
  readonly config: Pick<Config, 'jurisdiction' | 'publicOrigin'>;
};
