import type { NotPlanned } from '../core/plan.ts';
import type { PresenceTriple } from '../core/presence.ts';
import type { Service } from '../core/service.ts';
import { type Catalogue, isAsked, isSelected, PlaceBook, type Places, type Selection } from './places.ts';
import { GLOBAL, regionOf } from './region-of.ts';

export interface Located {
  readonly places: Places;
  /** Distinct. */
  readonly notPlanned: readonly NotPlanned[];
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
  const book = new PlaceBook();
  const left = new Map<string, NotPlanned>();
  const anywhere: { readonly account: string; readonly service: Service }[] = [];
  const leave = (row: NotPlanned): void => {
    left.set(JSON.stringify([row.reason, row.account, row.region, row.serviceName]), row);
  };

  for (const { subAccountId: account, regionId, serviceName } of triples) {
    if (!selection.accounts.has(account)) {
      leave({ serviceName: '', account, region: '', reason: 'account-not-selected' });
      continue;
    }
    const region = regionOf(regionId);
    const selected = isSelected(selection, region);
    const services = catalogue.servicesOfBillName(serviceName);
    const asked = services.filter(({ id }) => isAsked(selection, id));
    const regional = asked.filter(({ scope }) => scope === 'region');
    if (services.length === 0 && serviceName !== '') {
      leave({ serviceName, account, region, reason: 'not-in-catalogue' });
    } else if (services.length > 0 && asked.length === 0) {
      leave({ serviceName, account, region, reason: 'not-asked' });
    }
    if (!selected && (regional.length > 0 || services.length === 0)) {
      leave({ serviceName: '', account, region, reason: 'region-not-selected' });
    }
    if (selected && (region !== GLOBAL || services.length === 0)) book.add(account, region);
    for (const service of asked) {
      if (service.scope === 'global') book.add(account, GLOBAL, service.id);
      else if (region === GLOBAL) anywhere.push({ account, service });
      else if (selected) book.add(account, region, service.id);
    }
  }
  spread(book, anywhere, selection);
  addFree(book, catalogue, selection);
  return { places: book.places, notPlanned: [...left.values()] };
}

function spread(
  book: PlaceBook,
  anywhere: readonly { readonly account: string; readonly service: Service }[],
  { regions, homeRegion }: Selection,
): void {
  const byAccount = Map.groupBy(anywhere, ({ account }) => account);
  for (const [account, charges] of byAccount) {
    const spent = book.regionsOf(account).filter((region) => region !== GLOBAL);
    const wherever = spent.length > 0 ? spent : [...(regions ?? [homeRegion])];
    for (const { service } of charges) {
      for (const region of wherever) book.add(account, region, service.id);
    }
  }
}

function addFree(book: PlaceBook, { services }: Catalogue, selection: Selection): void {
  const free = services.filter(({ id, status }) => status === 'free' && isAsked(selection, id));
  for (const account of book.places.keys()) {
    const regions = book.regionsOf(account).filter((region) => region !== GLOBAL);
    for (const { id, scope } of free) {
      for (const region of scope === 'global' ? [GLOBAL] : regions) book.add(account, region, id);
    }
  }
}
