import { createPublisher } from '../publish/handle-event.ts';
import { readPublisherConfig } from '../services/config.ts';
import { createPublisherServices } from '../services/publisher-services.ts';

export const handler = createPublisher(createPublisherServices(readPublisherConfig()));
