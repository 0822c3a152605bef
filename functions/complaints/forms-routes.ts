import {
  listCaseFormsContract,
  numberCaseFormContract,
  viewCaseFormContract,
} from '../../shared/complaints/forms-api.ts';
import { type Feature, operation } from '../http/operation.ts';

/* The forms' words are loaded when first asked for. */
const forms = () => import('./case-forms.ts');
const numbering = () => import('./number-case-form.ts');

/** The ten official forms of complaints and reports. */
export const complaintFormsFeature: Feature = {
  name: 'complaint-forms',
  operations: [
    operation(listCaseFormsContract, async ({ caller, params }, services) =>
      (await forms()).listCaseForms(services, { caller, ...params }),
    ),
    operation(viewCaseFormContract, async ({ caller, params, body }, services) =>
      (await forms()).viewCaseForm(services, {
        caller,
        ...params,
        ...body,
        at: services.now(),
        auditId: services.newId(),
      }),
    ),
    operation(numberCaseFormContract, async ({ caller, params }, services) =>
      (await numbering()).numberCaseForm(services, {
        caller,
        ...params,
        at: services.now(),
        auditId: services.newId(),
      }),
    ),
  ],
};
