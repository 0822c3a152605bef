import type { BookingsRepository } from './bookings-repository.ts';
import type { EventsRepository } from './events-repository.ts';

/** Public facts of open days in the Register table, and their bookings in Casework. */
export interface VisitRepositories {
  readonly events: EventsRepository;
  readonly bookings: BookingsRepository;
}
