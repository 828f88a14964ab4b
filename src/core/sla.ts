import type { Day } from './period.ts';

/** Whether the cost of each day was there when the tenant was promised it. */
export type SlaState =
  | { readonly state: 'not-promised' }
  | { readonly state: 'met'; readonly slaHours: number }
  /** The bill holds no charge at all, so nothing tells how far it goes. */
  | { readonly state: 'unknown'; readonly slaHours: number }
  | {
      readonly state: 'breached';
      /** Hours after the end of a day within which its cost was promised. */
      readonly slaHours: number;
      /** The first day whose cost is not whole. */
      readonly day: Day;
      /** Hours since the promise ran out, a part of one counted as one. */
      readonly hoursLate: number;
    };
