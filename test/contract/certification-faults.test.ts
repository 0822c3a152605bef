import { describeFaults } from '../support/certification-faults.ts';
import { SAMPLE } from '../support/certification-use-cases.ts';

/** Those that decide most; test/faults/certification-calls.test.ts runs the others. */
describeFaults(SAMPLE);
