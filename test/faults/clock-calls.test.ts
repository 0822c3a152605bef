import { caseWorld } from '../support/case-world.ts';
import { CLOCK_USE_CASES } from '../support/clock-use-cases.ts';
import { FILER_USE_CASES } from '../support/filer-use-cases.ts';
import { describeStoreFaults } from '../support/store-faults.ts';

describeStoreFaults(CLOCK_USE_CASES, caseWorld);
describeStoreFaults(FILER_USE_CASES, caseWorld);
