import { describeFaults } from '../support/certification-faults.ts';
import { OTHERS } from '../support/certification-use-cases.ts';

describeFaults(OTHERS);
