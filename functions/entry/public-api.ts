import { handle } from 'hono/aws-lambda';
import { createApp } from '../http/app.ts';
import { features } from '../http/features.ts';
import { readConfig } from '../services/config.ts';
import { createServices } from '../services/services.ts';

export const handler = handle(createApp(createServices(readConfig()), features));
