import { sameWord } from '../../advisors/words.ts';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetLoader } from '../../core/dataset.ts';
import { RESERVATION_LISTS, type Reservation } from './reservation-lists.load.ts';
import { fact, withState } from './rows.ts';

/** Days for which one that ended is still told: what it covered is now paid at other prices. */
const ENDED_DAYS = 60;

const SILENCE = 'There is no reservation here.';

/** Only of services with spend in this place. */
const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const rows: AdvisorFactRow[] = [];
  for (const [service, list] of Object.entries(RESERVATION_LISTS)) {
    if (!context.services.includes(service)) continue;
    for await (const one of await list(context)) {
      if (isOfInterest(one, context.now)) rows.push(...factsOf(one, service));
    }
  }
  yield* withState(rows, SILENCE);
};

export default load;

/** Active ones, and those that ended lately; not what failed or waits for its payment. */
function isOfInterest({ state, end }: Reservation, now: string): boolean {
  if (sameWord(state, 'active')) return true;
  return (
    sameWord(state, 'retired') &&
    end !== undefined &&
    end.getTime() > Date.parse(now) - ENDED_DAYS * 86_400_000
  );
}

function factsOf({ id, type, count, end }: Reservation, service: string): readonly AdvisorFactRow[] {
  const subject = id ?? null;
  return [
    fact('reservationService', { subject, text: service }),
    fact('reservationType', { subject, text: type ?? null, number: count ?? null }),
    fact('reservationEnd', { subject, text: end?.toISOString() ?? null }),
  ];
}
