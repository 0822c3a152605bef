import { handle } from 'hono/aws-lambda';
import { createApp } from '../http/app.ts';
import { deskFeatures } from '../http/desk-features.ts';
import { createCaseServices } from '../services/case-services.ts';
import { readCaseConfig } from '../services/config.ts';

export const handler = handle(createApp(createCaseServices(readCaseConfig()), deskFeatures));
