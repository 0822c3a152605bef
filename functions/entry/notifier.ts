import { createNotifier } from '../notices/handle-event.ts';
import { readNotifierConfig } from '../services/config.ts';
import { createNotifierServices } from '../services/notifier-services.ts';

export const handler = createNotifier(createNotifierServices(readNotifierConfig()));
