import { handle } from 'hono/aws-lambda';
import { createApp } from '../http/app.ts';
import { features } from '../http/features.ts';
import { createCaseServices } from '../services/case-services.ts';
import { readCaseConfig } from '../services/config.ts';

export const handler = handle(createApp(createCaseServices(readCaseConfig()), features));
