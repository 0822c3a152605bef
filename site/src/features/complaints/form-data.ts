/** Fields of the form that may hold several. */
const MANY = new Set(['demands', 'evidence', 'consents']);
/** Fields that count for one kind of purchase only. */
const FIELDS_OF_RULE: Readonly<Record<string, readonly string[]>> = {
  'retail-weighing': ['goods', 'settled', 'actual', 'price', 'method'],
  prepackaged: ['packaged', 'declared', 'packed', 'can'],
  fuel: ['indicated', 'measured', 'can'],
};
const OF_COMPLAINT = new Set([
  'demands',
  'consents',
  'name',
  'documentType',
  'documentNumber',
  'phone',
  'address',
]);

export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What was typed, without what is empty or belongs to another choice. */
export function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const rule = String(data.get('rule') ?? '');
  const others = Object.entries(FIELDS_OF_RULE).flatMap(([each, names]) => (each === rule ? [] : names));
  const left = new Set(others.filter((name) => !(FIELDS_OF_RULE[rule] ?? []).includes(name)));
  const isReport = data.get('door') === 'report';
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (left.has(name) || (isReport && OF_COMPLAINT.has(name))) continue;
    const values = data
      .getAll(name)
      .map((value) => String(value).trim())
      .filter((value) => value !== '');
    if (values.length > 0) typed[name] = MANY.has(name) ? values : (values[0] ?? '');
  }
  return typed;
}

/** The body that the API takes. */
export function bodyOf(typed: Typed) {
  const { consents = [], lang, ...form } = typed;
  return {
    ...form,
    locale: lang,
    publication: consents.includes('publication'),
    mediation: consents.includes('mediation'),
  };
}

export function fill(form: HTMLFormElement, values: Typed): void {
  for (const [name, value] of Object.entries(values)) {
    const wanted = [value].flat();
    for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (control.type === 'checkbox' || control.type === 'radio')
        control.checked = wanted.includes(control.value);
      else control.value = wanted[0] ?? '';
    }
  }
}
