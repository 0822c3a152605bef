import { randomUUID } from 'node:crypto';

/** A new random id (UUID version 4), for requests that bring none. */
export const newId = (): string => randomUUID();
