import { everyCheck } from '../../../src/checks/registry.ts';
import type { Service } from '../../../src/core/service.ts';
import { services } from '../../../src/services/registry.ts';
import type { Cell } from './cell.ts';
import { costEvidence } from './cost-evidence.ts';
import { inventoryEvidence } from './inventory-evidence.ts';
import { type Mangle, unchanged } from './model-aws.ts';
import { utilisationEvidence } from './utilisation-evidence.ts';

/** What was shown to work for one service. */
export interface ServiceCoverage {
  readonly service: Service;
  readonly cost: Cell;
  readonly inventory: Cell;
  readonly utilisation: Cell;
  /** Checks that look at its resources. */
  readonly checks: number;
}

/**
 * Runs for every service of the catalogue what the report tells of it, over loopback, with answers that AWS's own API model
 * allows. `mangle` breaks answers on purpose.
 */
export async function coverageEvidence(mangle: Mangle = unchanged): Promise<readonly ServiceCoverage[]> {
  const cost = await costEvidence(services, mangle);
  const inventory = await inventoryEvidence(services, mangle);
  const utilisation = await utilisationEvidence(services, mangle);
  return services.map((service) => ({
    service,
    cost: cellOf(cost, service),
    inventory: cellOf(inventory, service),
    utilisation: cellOf(utilisation, service),
    checks: everyCheck.filter((check) => check.service === service.id).length,
  }));
}

function cellOf(cells: ReadonlyMap<string, Cell>, { id }: Service): Cell {
  const cell = cells.get(id);
  if (!cell) throw new TypeError(`Nothing was found out about ${id}.`);
  return cell;
}
