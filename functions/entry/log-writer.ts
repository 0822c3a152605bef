import { createLogWriter } from '../publish/log/handle-event.ts';
import { readLogConfig } from '../services/config.ts';
import { createLogServices } from '../services/log-services.ts';

export const handler = createLogWriter(createLogServices(readLogConfig()));
