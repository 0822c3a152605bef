import { IDENTITY_DOCUMENTS } from '../../../../shared/complaints/schema.ts';
import type { ComplainWords } from '../../i18n/complain-words.ts';
import { ChoiceField, Choices, EmailField, type FormState, TextField } from './fields.tsx';
import { Step } from './step.tsx';

/** Identity only where the law needs it, word of news only where it is wanted, and two consents, both unticked. */
export function YouStep({ words, state }: { readonly words: ComplainWords; readonly state: FormState }) {
  const { you } = words;
  return (
    <Step id="you" at={5} words={words} legend={you.legend} back="happened">
      <div class="for-complaint">
        <h3>{you.identity}</h3>
        <p class="why">{you.identityWhy}</p>
        <TextField {...state} name="name" label={you.name} why={you.nameWhy} most={60} autocomplete="name" />
        <ChoiceField
          {...state}
          name="documentType"
          label={you.documentType}
          groups={[{ options: IDENTITY_DOCUMENTS.map((each) => [each, you.documents[each]]) }]}
        />
        <TextField
          {...state}
          name="documentNumber"
          label={you.documentNumber}
          why={you.documentNumberWhy}
          most={40}
        />
        <TextField
          {...state}
          name="phone"
          type="tel"
          label={you.phone}
          why={you.phoneWhy}
          most={30}
          autocomplete="tel"
        />
        <TextField
          {...state}
          name="address"
          label={you.address}
          why={you.addressWhy}
          most={200}
          autocomplete="street-address"
        />
        <Choices
          {...state}
          type="checkbox"
          name="consents"
          label={you.consents}
          why={you.consentsWhy}
          options={[
            ['publication', you.publication],
            ['mediation', you.mediation],
          ]}
        />
      </div>
      <p class="for-report scanned">{you.anonymous}</p>
      <h3>{you.contact}</h3>
      <p class="why">{you.contactWhy}</p>
      <TextField
        {...state}
        name="contactPhone"
        type="tel"
        label={you.contactPhone}
        why={you.contactPhoneWhy}
        most={30}
      />
      <EmailField {...state} label={you.contactEmail} why={you.contactEmailWhy} />
    </Step>
  );
}
