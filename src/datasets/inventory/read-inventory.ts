import type { DatasetContext } from '../../core/dataset.ts';
import type { Service } from '../../core/service.ts';
import { isDenied } from '../is-denied.ts';
import type { BroadAnswer } from './broad-source.ts';
import { type Catalogue, GLOBAL } from './catalogue.ts';
import { countListed } from './count-listed.ts';
import { countTypes, inTurn } from './count-types.ts';
import { explainedElsewhere } from './explained-elsewhere.ts';
import type { InventoryCount } from './inventory.ts';
import { ALL_TYPES, listService, type ServiceListing } from './list-service.ts';
import { listWithResourceExplorer } from './resource-explorer.load.ts';
import { NO_TYPES, supportedTypes } from './supported-types.load.ts';
import { listWithTagging } from './tagging.load.ts';
import { unseenTypes } from './unseen-types.ts';

/**
 * One row for each type of the unit's services that a source knows, and at least one for each service. Throws the
 * refusal where every source refused or is not set up, and whatever concerns the connection rather than a source.
 */
export async function* readInventory(
  context: DatasetContext,
  catalogue: Catalogue,
): AsyncGenerator<InventoryCount> {
  const wanted = { services: context.services, regions: regionsOf(context, catalogue) };
  const broad = await listBroadly(context, wanted.regions);
  const counts = broad.listed ? countListed(broad.listed, wanted, catalogue, broad.said) : [];
  yield* counts;
  const shown = new Set(counts.map(({ service }) => service));
  const missing = context.services.filter((one) => !shown.has(one));
  const listings = await listMissing(missing, shown, broad, { context, catalogue });
  if (!broad.listed && !listings.some(({ answered }) => answered)) {
    refuse([...broad.errors, ...listings.flatMap(({ errors }) => errors)]);
  }
  for (const { rows } of listings) yield* rows;
}

interface Reading {
  readonly context: DatasetContext;
  readonly catalogue: Catalogue;
}

/** Services of which the broad source shows nothing. Where it tells which types it shows, its silence about them is an answer. */
async function listMissing(
  missing: readonly string[],
  shown: ReadonlySet<string | null>,
  { listed, said }: Broad,
  { context, catalogue }: Reading,
): Promise<readonly ServiceListing[]> {
  const showsAll = listed !== null && listed.limits === null;
  const supported = showsAll && missing.length > 0 ? await supportedTypes(context) : NO_TYPES;
  const services = missing.map((id) => {
    const service = catalogue.serviceById(id);
    const types = unseenTypes(service, supported, catalogue);
    const name = showsAll ? explainedElsewhere(service, shown, catalogue) : null;
    const isOpen = types.listable.length > 0 || types.none.length === 0;
    return { id, types, explainedBy: isOpen ? name : null };
  });
  const unexplained = services.filter(({ explainedBy }) => explainedBy === null);
  const counts = await countTypes(inTurn(unexplained.map(({ types }) => types.listable)), context);
  return services.map(({ id, types, explainedBy }) =>
    explainedBy === null ? listService(id, types, counts, said) : unseen(id, explainedBy),
  );
}

/** Asking Cloud Control for every type of every service that a name on the bill might mean would take most of the run. */
function unseen(service: string, name: string): ServiceListing {
  const reason = `Resource Explorer shows none; the charges named ${name} may be those of the services it shows`;
  const row = { service, resourceType: ALL_TYPES, resources: null, source: 'not-read', reason } as const;
  return { rows: [row], answered: false, errors: [] };
}

interface Broad {
  readonly listed: Extract<BroadAnswer, { state: 'listed' }> | null;
  readonly errors: readonly unknown[];
  /** What the sources that were asked do not show, or why they could not be used. */
  readonly said: readonly string[];
}

/** The first source that lists all services at once and can be used here. */
async function listBroadly(context: DatasetContext, regions: readonly string[]): Promise<Broad> {
  const errors: unknown[] = [];
  const said: string[] = [];
  const sources: readonly (() => Promise<BroadAnswer>)[] = [
    () => listWithResourceExplorer(context, regions),
    () => listWithTagging(context),
  ];
  for (const ask of sources) {
    const answer = await ask();
    if (answer.state === 'listed') {
      const all = answer.limits === null ? said : [answer.limits, ...said];
      return { listed: answer, errors, said: all };
    }
    if (answer.error !== null) errors.push(answer.error);
    said.push(answer.reason);
  }
  return { listed: null, errors, said };
}

/** What Resource Explorer calls the places where the unit's services have their resources. */
function regionsOf(context: DatasetContext, { serviceById }: Catalogue): readonly string[] {
  const regions = context.services.map((id: string) =>
    scopeOf(serviceById(id)) === 'global' ? GLOBAL : context.region,
  );
  // The bill names only what the catalogue does not know: what that is may be among the resources.
  return regions.length === 0 ? [context.region] : [...new Set(regions)];
}

function scopeOf(service: Service | undefined): Service['scope'] {
  return service?.scope ?? 'region';
}

/** Without any error, nothing was asked that could refuse, and what is missing is in the rows. */
function refuse(errors: readonly unknown[]): void {
  const denied = errors.filter(isDenied);
  if (denied.length > 1) throw new EverySourceDenied();
  // A missing permission says more than a region without the API.
  if (errors.length > 0) throw denied[0] ?? errors[0];
}

/** Named as AWS names a refusal, and without one action in its text: all that the inventory reads with are missing. */
class EverySourceDenied extends Error {
  override readonly name = 'AccessDeniedException' as const;

  constructor() {
    super('Resource Explorer, the tagging API and Cloud Control: none of them may be asked.');
  }
}
