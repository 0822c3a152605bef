import { createPublisher } from '../publish/handle-event.ts';
import { readConfig } from '../services/config.ts';
import { createPublisherServices } from '../services/publisher-services.ts';

export const handler = createPublisher(createPublisherServices(readConfig()));
