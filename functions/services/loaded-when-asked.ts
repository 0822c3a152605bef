import { onceItWorks } from '../../shared/kernel/once-it-works.ts';

/** A port all of whose methods answer later. */
type Asynchronous<T> = { readonly [Name in keyof T]: (...given: never[]) => Promise<unknown> };

/**
 * A port that is loaded when the first of its methods is called: each function is given every repository, most requests
 * ask one or two, and a cold start reads none of them.
 * @param load imports its module and makes it; asked again where that failed
 */
export function loadedWhenAsked<T extends Asynchronous<T>>(load: () => Promise<T>): T {
  const loaded = onceItWorks(load);
  return new Proxy<T>(Object.create(null), {
    get(_, name) {
      // Looked for where a promise is answered with the port itself: it is no promise.
      if (name === 'then') return undefined;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const port = await loaded();
        return Reflect.apply(Reflect.get(port, name), port, given);
      };
    },
  });
}
