import {
  askJointActContract,
  decideJointActContract,
  fetchIdentitiesContract,
  listJointActsContract,
} from '../../shared/complaints/joint-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { requestMoment } from '../http/request-moment.ts';
import { decideJointAct, fetchIdentities } from './decide-joint-act.ts';
import { askJointAct, listJointActs } from './joint-acts.ts';

/** What takes two people: exports of identities, and erasures. */
export const complaintJointFeature: Feature = {
  name: 'complaint-joint-acts',
  operations: [
    operation(askJointActContract, (input, services) =>
      askJointAct(services, {
        caller: input.caller,
        ...input.body,
        ...requestMoment(services, askJointActContract, input),
      }),
    ),
    operation(listJointActsContract, ({ caller }, services) => listJointActs(services, caller)),
    operation(decideJointActContract, (input, services) => {
      const { caller, params, body } = input;
      return decideJointAct(services, {
        caller,
        ...params,
        ...body,
        ...requestMoment(services, decideJointActContract, input),
      });
    }),
    operation(fetchIdentitiesContract, (input, services) =>
      fetchIdentities(services, {
        caller: input.caller,
        ...input.params,
        ...requestMoment(services, fetchIdentitiesContract, input),
      }),
    ),
  ],
};
