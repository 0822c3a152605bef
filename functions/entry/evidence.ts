import { createEvidenceHandler } from '../evidence/handle-event.ts';
import { readCaseConfig } from '../services/config.ts';
import { createEvidenceServices } from '../services/evidence-services.ts';

export const handler = createEvidenceHandler(createEvidenceServices(readCaseConfig()));
