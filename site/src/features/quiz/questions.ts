/** A question as the page has it, whose list is also what is read without the script. */
export interface ShownQuestion {
  readonly id: string;
  readonly asked: string;
  /** By place: the right one first, as everywhere in the data. */
  readonly choices: readonly string[];
  /** Explanation, rule and article. */
  readonly why: Element;
}

/** Every question of the list on the page. */
export function questionsOfPage(list: Element): readonly ShownQuestion[] {
  return [...list.querySelectorAll<HTMLElement>('[data-question]')].flatMap((item) => {
    const why = item.querySelector('.why');
    const places = [...item.querySelectorAll<HTMLElement>('[data-place]')];
    if (why === null) return [];
    const choices = places
      .toSorted((a, b) => Number(a.dataset.place) - Number(b.dataset.place))
      .map((choice) => choice.textContent ?? '');
    return [
      {
        id: item.dataset.question ?? '',
        asked: item.querySelector('.ask')?.textContent ?? '',
        choices,
        why,
      },
    ];
  });
}
