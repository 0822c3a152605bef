import { handle } from 'hono/aws-lambda';
import { createApp } from '../http/app.ts';
import { deskFeatures } from '../http/desk-features.ts';
import { readDeskConfig } from '../services/config.ts';
import { createDeskServices } from '../services/desk-services.ts';

const { services, signIn } = createDeskServices(readDeskConfig());
export const handler = handle(createApp(services, [...deskFeatures, signIn]));
