import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ListResourcesInput, ListResourcesOutput } from '@aws-sdk/client-cloudcontrol';
import type { GetMetricDataInput, GetMetricDataOutput } from '@aws-sdk/client-cloudwatch';
import type { GetCostAndUsageResponse, Group } from '@aws-sdk/client-cost-explorer';
import { beforeAll, describe, expect, it } from 'vitest';
import { coveragePage } from '../../scripts/coverage.ts';
import type { Service } from '../../src/core/service.ts';
import { services } from '../../src/services/registry.ts';
import type { Cell } from './evidence/cell.ts';
import { costEvidence } from './evidence/cost-evidence.ts';
import { coverageEvidence, type ServiceCoverage } from './evidence/coverage-evidence.ts';
import { inventoryEvidence } from './evidence/inventory-evidence.ts';
import { type Mangle, unchanged } from './evidence/model-aws.ts';
import { utilisationEvidence } from './evidence/utilisation-evidence.ts';

/** Of every service; never to be lowered. */
const FLOORS = { cost: 252, inventory: 180, utilisation: 80 };

describe('the coverage of services', () => {
  let rows: readonly ServiceCoverage[] = [];

  beforeAll(async () => {
    rows = await coverageEvidence();
  });

  it.each(['cost', 'inventory', 'utilisation'] as const)('of %s is at its floor or above', (column) => {
    expect(rows.filter((row) => row[column].proven).length).toBeGreaterThanOrEqual(FLOORS[column]);
  });

  it('has a row for each service, and a reason in every cell that is not proven', () => {
    expect(rows.map(({ service }) => service.id)).toEqual(services.map(({ id }) => id));
    for (const { cost, inventory, utilisation } of rows)
      for (const cell of [cost, inventory, utilisation])
        expect(cell.proven ? cell.by : cell.reason).not.toBe('');
  });

  it('has no cell in which a run went wrong', () => {
    const reasons = rows.flatMap(({ cost, inventory, utilisation }) =>
      [cost, inventory, utilisation].flatMap(reasonOf),
    );
    expect(
      reasons.filter((reason) => /failed|wrong|came out|instead|not known to have/.test(reason)),
    ).toEqual([]);
  });

  it('is what docs/coverage.md says', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/coverage.md', import.meta.url)), 'utf8');
    expect(page).toBe(coveragePage(rows));
  });
});

const some = services.filter(({ id }) => ['ebs', 'lambda', 'sqs'].includes(id));

/** Breaks what concerns SQS; the other two must not be touched by it. */
async function cellsOf(
  evidence: (services: readonly Service[], mangle: Mangle) => Promise<ReadonlyMap<string, Cell>>,
  mangle: Mangle,
) {
  const cells = await evidence(some, mangle);
  return some.map(({ id }) => [id, cells.get(id)?.proven]);
}

const ALL = [
  ['ebs', true],
  ['lambda', true],
  ['sqs', true],
];

const SQS_BROKEN = [...ALL.slice(0, 2), ['sqs', false]];

describe('a cost is not proven', () => {
  const NAME = 'Amazon Simple Queue Service';
  const ofSqs =
    (change: (group: Group) => readonly object[]): Mangle =>
    (_, answer) => {
      const { ResultsByTime = [], ...page }: Partial<GetCostAndUsageResponse> = answer;
      const changed = ResultsByTime.map(({ Groups = [], ...result }) => ({
        ...result,
        Groups: Groups.flatMap((group) => (group.Keys?.includes(NAME) ? change(group) : [group])),
      }));
      return { ...page, ResultsByTime: changed };
    };
  const withAmount = (group: Group, Amount: unknown) => ({
    ...group,
    Metrics: { ...group.Metrics, NetAmortizedCost: { Amount, Unit: 'USD' } },
  });

  it('where everything is right, it is', async () => {
    expect(await cellsOf(costEvidence, unchanged)).toEqual(ALL);
  });

  it('by an answer with other amounts', async () => {
    const other = ofSqs((group) => [withAmount(group, '1.0000000001')]);
    expect(await cellsOf(costEvidence, other)).toEqual(SQS_BROKEN);
  });

  it('by an answer without the service', async () => {
    expect(
      await cellsOf(
        costEvidence,
        ofSqs(() => []),
      ),
    ).toEqual(SQS_BROKEN);
  });

  it('under a name that the catalogue does not know', async () => {
    const unheard = some.map((one): Service => ({ ...one, costExplorerNames: ['Amazon Unheard'] }));
    const cells = await costEvidence(unheard, unchanged);
    expect([...cells.values()].flatMap(reasonOf)).toEqual(
      some.map(() => '`Amazon Unheard`: not told to be this service'),
    );
  });

  it('by an answer that the model does not allow', async () => {
    const cells = await costEvidence(
      some,
      ofSqs((group) => [withAmount(group, 1)]),
    );
    expect([...cells.values()].flatMap(reasonOf)).toHaveLength(some.length);
  });
});

describe('an inventory is not proven', () => {
  const ofQueues =
    (resources: readonly object[]): Mangle =>
    (operation, answer, input) => {
      const { TypeName }: Partial<ListResourcesInput> =
        operation === 'CloudControl:ListResources' ? Object(input) : {};
      const same: Partial<ListResourcesOutput> = answer;
      return TypeName === 'AWS::SQS::Queue' ? { ...same, ResourceDescriptions: resources } : answer;
    };

  it('where everything is right, it is', async () => {
    expect(await cellsOf(inventoryEvidence, unchanged)).toEqual(ALL);
  });

  it.each([
    ['with one resource more', [{ Identifier: '1' }, { Identifier: '2' }]],
    ['without the resource', []],
    ['that the model does not allow', [{ Identifier: 1 }]],
  ])('by an answer %s', async (_, resources) => {
    expect(await cellsOf(inventoryEvidence, ofQueues(resources))).toEqual(SQS_BROKEN);
  });

  it('by a type or an ARN that the catalogue has for another service', async () => {
    const swapped = some.map((one, nth): Service => {
      const { arns, resourceTypes } = some[(nth + 1) % some.length] ?? one;
      return { ...one, arns, resourceTypes };
    });
    const cells = await inventoryEvidence(swapped, unchanged);
    expect([...cells.values()].flatMap(reasonOf)).toHaveLength(some.length);
  });

  it.each(['Resource Explorer 2:ListResources', 'Resource Groups Tagging API:GetResources'])(
    'by an answer of %s that the model does not allow',
    async (broken) => {
      const mangle: Mangle = (operation, answer) => (operation === broken ? { ...answer, More: 1 } : answer);
      expect((await cellsOf(inventoryEvidence, mangle)).map(([, proven]) => proven)).toEqual([
        false,
        false,
        false,
      ]);
    },
  );
});

describe('a utilisation is not proven', () => {
  const ofSqs =
    (change: (values: readonly number[]) => object): Mangle =>
    (operation, answer, input) => {
      if (operation !== 'CloudWatch:GetMetricData') return answer;
      const { MetricDataQueries = [] }: Partial<GetMetricDataInput> = Object(input);
      if (MetricDataQueries[0]?.MetricStat?.Metric?.Namespace !== 'AWS/SQS') return answer;
      const { MetricDataResults = [] }: Partial<GetMetricDataOutput> = answer;
      return {
        MetricDataResults: MetricDataResults.map((result) => ({ ...result, ...change(result.Values ?? []) })),
      };
    };

  it('where everything is right, it is', async () => {
    expect(await cellsOf(utilisationEvidence, unchanged)).toEqual(ALL);
  });

  it.each([
    ['with another value', (values: readonly number[]) => ({ Values: values.map((value) => value + 1) })],
    [
      'without one datapoint',
      (values: readonly number[]) => ({ Values: values.slice(1), Timestamps: times(13) }),
    ],
    ['that is not complete', () => ({ StatusCode: 'PartialData' })],
    ['that the model does not allow', (values: readonly number[]) => ({ Values: values.map(String) })],
  ])('by an answer %s', async (_, change) => {
    expect(await cellsOf(utilisationEvidence, ofSqs(change))).toEqual(SQS_BROKEN);
  });

  it('for a metric that CloudWatch is not known to publish', async () => {
    const invented = some.map((one): Service => {
      const use = { metricName: 'Invented', statistic: 'Sum' } as const;
      return { ...one, metrics: one.metrics && { ...one.metrics, use } };
    });
    const cells = await utilisationEvidence(invented, unchanged);
    expect([...cells.values()].flatMap(reasonOf)).toHaveLength(some.length);
  });
});

function times(count: number): readonly Date[] {
  return Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 10, 7 + day)));
}

function reasonOf(cell: Cell): readonly string[] {
  return cell.proven ? [] : [cell.reason];
}
