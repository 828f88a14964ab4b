import type { NotPlanned, NotPlannedReason } from '../core/plan.ts';
import type { PresenceTriple } from '../core/presence.ts';
import type { Service } from '../core/service.ts';
import { type Catalogue, isAsked, isSelected, PlaceBook, type Places, type Selection } from './places.ts';
import { GLOBAL, regionOf } from './region-of.ts';

export interface Located {
  readonly places: Places;
  /** Distinct. */
  readonly notPlanned: readonly NotPlanned[];
}

/** One line of the bill's presence, as far as it is looked at. */
interface Charge {
  readonly account: string;
  /** A region id or `global`. */
  readonly region: string;
  readonly inSelectedRegion: boolean;
  readonly serviceName: string;
  /** Why nothing is looked at for its name; `null` where something is. */
  readonly left: NotPlannedReason | null;
  /** The living services it may be for, of those that were asked for. */
  readonly services: readonly Service[];
}

/**
 * Where the charges of a bill say there is something to look at.
 *
 * A service that lives in regions but is billed without one is looked for in every region its account has spend in; where
 * that is none, in the selected regions, else at home. A global service is looked at once, whatever region its charge
 * names. What is free to own is looked for wherever its account spends anything.
 */
export function locate(
  triples: readonly PresenceTriple[],
  catalogue: Catalogue,
  selection: Selection,
): Located {
  const own = triples.filter(({ subAccountId }) => selection.accounts.has(subAccountId));
  const charges = own.map((triple) => chargeOf(triple, catalogue, selection));
  const book = new PlaceBook();
  for (const charge of charges) note(charge, book);
  spread(charges, book, selection);
  addFree(new Set(charges.map(({ account }) => account)), book, catalogue, selection);
  const strangers = triples.filter(({ subAccountId }) => !selection.accounts.has(subAccountId));
  return {
    places: book.places,
    notPlanned: distinctRows([
      ...strangers.map(
        ({ subAccountId }) =>
          ({ serviceName: '', account: subAccountId, region: '', reason: 'account-not-selected' }) as const,
      ),
      ...charges.flatMap(leftOut),
    ]),
  };
}

function chargeOf(
  { subAccountId: account, regionId, serviceName }: PresenceTriple,
  catalogue: Catalogue,
  selection: Selection,
): Charge {
  const region = regionOf(regionId);
  const known = catalogue.servicesOfBillName(serviceName);
  const living = known.filter(({ status }) => status !== 'ended');
  const services = living.filter(({ id }) => isAsked(selection, id));
  const why = () => {
    if (known.length === 0) return catalogue.nonServiceOf(serviceName)?.reason ?? 'not-in-catalogue';
    return living.length === 0 ? 'ended' : 'not-asked';
  };
  return {
    account,
    region,
    inSelectedRegion: isSelected(selection, region),
    serviceName,
    left: services.length > 0 ? null : why(),
    services,
  };
}

function leftOut({ account, region, serviceName, ...charge }: Charge): readonly NotPlanned[] {
  const rows: NotPlanned[] = [];
  const needsRegion = isUnknown(charge) || charge.services.some(({ scope }) => scope === 'region');
  if (!charge.inSelectedRegion && needsRegion) {
    rows.push({ serviceName: '', account, region, reason: 'region-not-selected' });
  }
  // A pair without a service names none that could be left out.
  if (charge.left !== null && serviceName !== '') {
    rows.push({ serviceName, account, region, reason: charge.left });
  }
  return rows;
}

/** It may be for anything. */
function isUnknown({ left }: Pick<Charge, 'left'>): boolean {
  return left === 'not-in-catalogue';
}

function distinctRows(rows: readonly NotPlanned[]): readonly NotPlanned[] {
  const keyed = rows.map(
    (row) => [JSON.stringify([row.reason, row.account, row.region, row.serviceName]), row] as const,
  );
  return [...new Map(keyed).values()];
}

function note({ account, region, inSelectedRegion, services, left }: Charge, book: PlaceBook): void {
  const regional = services.filter(({ scope }) => scope === 'region');
  if (inSelectedRegion && (region !== GLOBAL || isUnknown({ left }))) {
    book.add(account, region, ...regional.map(({ id }) => id));
  }
  const global = services.filter(({ scope }) => scope === 'global');
  if (global.length > 0) book.add(account, GLOBAL, ...global.map(({ id }) => id));
}

/** What lives in regions and was billed without one. */
function spread(charges: readonly Charge[], book: PlaceBook, { regions, homeRegion }: Selection): void {
  const homeless = charges.filter(
    ({ region, services }) => region === GLOBAL && services.some(({ scope }) => scope === 'region'),
  );
  for (const [account, some] of Map.groupBy(homeless, (charge) => charge.account)) {
    const ids = some.flatMap(({ services }) => services.filter(({ scope }) => scope === 'region'));
    const spent = regionsIn(book, account);
    for (const region of spent.length > 0 ? spent : (regions ?? [homeRegion])) {
      book.add(account, region, ...ids.map(({ id }) => id));
    }
  }
}

function addFree(
  accounts: ReadonlySet<string>,
  book: PlaceBook,
  { services }: Catalogue,
  selection: Selection,
): void {
  const free = services.filter(({ id, status }) => status === 'free' && isAsked(selection, id));
  const global = free.filter(({ scope }) => scope === 'global').map(({ id }) => id);
  const regional = free.filter(({ scope }) => scope === 'region').map(({ id }) => id);
  for (const account of accounts) {
    for (const region of regionsIn(book, account)) book.add(account, region, ...regional);
    if (global.length > 0) book.add(account, GLOBAL, ...global);
  }
}

function regionsIn(book: PlaceBook, account: string): readonly string[] {
  return book.regionsOf(account).filter((region) => region !== GLOBAL);
}
