import type { CheckDeclaration } from '../../src/core/check.ts';
import { type DatasetDeclaration, type DatasetLoader, defineDataset } from '../../src/core/dataset.ts';
import { day } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Service } from '../../src/core/service.ts';
import type { Unit } from '../../src/core/unit.ts';
import type { ReadFailure, ReadResult, UnitRecord } from '../../src/core/unit-result.ts';
import type { Catalogue } from '../../src/engine/places.ts';
import { NO_GUIDE } from './no-guide.ts';

export interface Thing {
  readonly id: string;
  readonly size: number;
}

/** A dataset of things, read by the loader given. */
export function things(
  id: string,
  loader: DatasetLoader<Thing>,
  more: Omit<Partial<DatasetDeclaration<Thing>>, 'keeps' | 'resource'> & {
    readonly keeps?: readonly (keyof Thing)[];
  } = {},
): DatasetDeclaration<Thing> {
  const load = async () => ({ default: loader });
  return defineDataset<Thing>({ id, scope: 'region', reads: [`Test:Describe${id}`], load, ...more });
}

/** A loader of just these rows. */
export function rowsOf(...rows: readonly Thing[]): DatasetLoader<Thing> {
  return async function* () {
    yield* rows;
  };
}

/** A check of a service that finds every row of its first dataset whose size is above zero. */
export function checkOf(
  id: string,
  service: string,
  needs: Readonly<Record<string, DatasetDeclaration>>,
  more: Partial<CheckDeclaration> = {},
): CheckDeclaration {
  return {
    id,
    title: `Every ${id} is well`,
    service,
    scope: 'unit',
    actionType: 'Delete',
    actionFamily: 'idle',
    needs,
    thresholds: {},
    lookBackDays: 14,
    effort: 'Low',
    restartNeeded: false,
    rollbackPossible: true,
    guide: NO_GUIDE,
    *evaluate(rows) {
      const [first = []] = Object.values(rows);
      for (const row of first) {
        if (isThing(row) && row.size > 0)
          yield { resourceId: row.id, evidence: `size ${row.size}`, claims: [] };
      }
    },
    ...more,
  };
}

export function isThing(row: unknown): row is Thing {
  return typeof row === 'object' && row !== null && 'id' in row && 'size' in row;
}

export function serviceOf(id: string, more: Partial<Service> = {}): Service {
  return {
    id,
    name: id,
    serviceCategory: 'Compute',
    costExplorerNames: [`Amazon ${id}`],
    billNames: [],
    resourceTypes: { listable: [], notListable: [] },
    arns: [],
    metrics: null,
    scope: 'region',
    status: 'active',
    keys: [],
    ...more,
  };
}

export function catalogueOf(...services: readonly Service[]): Catalogue {
  return {
    services,
    servicesOfBillName: (name) => services.filter((one) => one.costExplorerNames.includes(name)),
    nonServiceOf: (name) => (name === 'Tax' ? { reason: 'tax' } : undefined),
  };
}

export function unitOf(id: string, more: Partial<Unit> = {}): Unit {
  return {
    id,
    tenant: 'acme',
    account: '111111111111',
    region: 'eu-west-1',
    serviceGroup: 'ebs',
    services: ['ebs'],
    reads: ['volumes'],
    checks: ['unattached'],
    expectedSeconds: 1,
    ...more,
  };
}

export function planOf(units: readonly Unit[], more: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    run: '0123456789abcdef',
    key: {
      tenant: 'acme',
      window: { start: '2026-11-01', end: '2026-11-21' },
      dataVersion: '2026-11-21T08Z',
      collectConfigHash: 'c',
      collectorVersion: '1',
    },
    tenant: 'acme',
    asOf: day('2026-11-21'),
    now: '2026-11-21T06:00:00.000Z',
    accounts: [...new Set(units.map(({ account }) => account))].map((id) => ({ id, name: id })),
    basis: 'triples',
    presence: null,
    units,
    batches: [],
    notPlanned: [],
    analysis: 'full',
    predecessor: null,
    usage: null,
    ...more,
  };
}

export const NO_COST = { seconds: 1, calls: 1, pages: 1, throttles: 0, retries: 0, metrics: 0 };

export function failureOf(errorClass: string, more: Partial<ReadFailure> = {}): ReadFailure {
  return {
    state: 'failed',
    errorClass,
    message: 'It failed.',
    missingPermissions: [],
    poison: false,
    ...more,
  };
}

/** A record of a unit whose every read ended well, or as given. */
export function recordOf(unit: Unit, failure: ReadFailure | null = null, rows = 0): UnitRecord {
  const reads = unit.reads.map(
    (read): ReadResult => ({
      read,
      state: failure ? failure.state : rows > 0 ? 'ok' : 'empty',
      rows: failure ? null : rows,
      failure,
      kept: [],
    }),
  );
  const checks = unit.checks.map((check) =>
    failure
      ? ({ check, state: 'not-evaluated', missing: unit.reads } as const)
      : ({ check, state: 'evaluated', judged: rows, findings: [], undecided: [] } as const),
  );
  return { result: { unit: unit.id, reads, checks }, cost: NO_COST };
}
