import { serviceById } from '../../src/services/find-service.ts';
import { SERVICES } from './organisation.ts';

interface Asked {
  readonly account: string;
  readonly region: string;
  readonly body: string;
}

const XMLNS = 'http://ec2.amazonaws.com/doc/2016-11-15/';
const CREATED = '2026-01-10T08:00:00.000Z';

/** What the simulated organisation has everywhere: a few of each thing, so that an answer is an answer. */
export const ANSWERS: Readonly<Record<string, (asked: Asked) => string>> = {
  DescribeVolumes: () =>
    xml(
      'DescribeVolumes',
      `<volumeSet>${items(20, (n) => `<volumeId>vol-${hex(n)}</volumeId><size>100</size><volumeType>gp3</volumeType><status>in-use</status><createTime>${CREATED}</createTime>`)}</volumeSet>`,
    ),
  DescribeAddresses: () =>
    xml(
      'DescribeAddresses',
      `<addressesSet>${items(3, (n) => `<allocationId>eipalloc-${hex(n)}</allocationId><associationId>eipassoc-${hex(n)}</associationId><publicIp>203.0.113.${n}</publicIp><domain>vpc</domain>`)}</addressesSet>`,
    ),
  DescribeNatGateways: () =>
    xml(
      'DescribeNatGateways',
      `<natGatewaySet>${items(1, (n) => `<natGatewayId>nat-${hex(n)}</natGatewayId><state>available</state><createTime>${CREATED}</createTime>`)}</natGatewaySet>`,
    ),
  DescribeLogGroups: () =>
    JSON.stringify({
      logGroups: Array.from({ length: 20 }, (_, n) => ({
        logGroupName: `/aws/lambda/function-${n}`,
        creationTime: Date.parse(CREATED),
        retentionInDays: 30,
        storedBytes: 1024,
      })),
    }),
  GetDefaultView: ({ account, region }) => JSON.stringify({ ViewArn: viewOf(account, region) }),
  GetView: ({ account, region }) =>
    JSON.stringify({
      View: {
        ViewArn: viewOf(account, region),
        Owner: account,
        Scope: `arn:aws:iam::${account}:root`,
        IncludedProperties: [],
        Filters: { FilterString: '' },
      },
    }),
  ListResources: ({ account, region }) => JSON.stringify({ Resources: resourcesOf(account, region) }),
  GetResources: ({ account, region }) =>
    JSON.stringify({ ResourceTagMappingList: taggedOf(account, region), PaginationToken: '' }),
  ListMetrics: ({ body }) => JSON.stringify({ Metrics: metricsOf(JSON.parse(body)) }),
  GetMetricData: ({ body }) => JSON.stringify({ MetricDataResults: valuesOf(JSON.parse(body)) }),
};

/** Where Resource Explorer is off, and nobody has a resource of the types that Cloud Control is asked for. */
export const WITHOUT_EXPLORER: typeof ANSWERS = {
  ...ANSWERS,
  GetDefaultView: () => '{}',
  ListResources: () => '{"ResourceDescriptions":[]}',
};

function xml(operation: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${operation}Response xmlns="${XMLNS}"><requestId>0</requestId>${content}</${operation}Response>`;
}

function items(count: number, item: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `<item>${item(n)}</item>`).join('');
}

function hex(n: number): string {
  return n.toString(16).padStart(17, '0');
}

function viewOf(account: string, region: string): string {
  return `arn:aws:resource-explorer-2:${region}:${account}:view/all/00000000-0000-0000-0000-000000000000`;
}

/** Two resources of each service, the way Resource Explorer tells them. */
function resourcesOf(account: string, region: string) {
  return SERVICES.flatMap((id) => {
    const type = serviceById(id)?.arns[0] ?? id;
    const [service = '', kind = ''] = type.split(':');
    return ['one', 'two'].map((name) => ({
      Arn: `arn:aws:${service}:${region}:${account}:${kind === '' ? name : `${kind}/${name}`}`,
      OwningAccountId: account,
      Region: region,
      ResourceType: type,
      Service: service,
      Properties: [],
    }));
  });
}

/** Half of the services have tagged resources. */
function taggedOf(account: string, region: string): readonly unknown[] {
  return resourcesOf(account, region)
    .filter((_, n) => n % 4 < 2)
    .map(({ Arn }) => ({ ResourceARN: Arn, Tags: [{ Key: 'team', Value: 'a' }] }));
}

interface ListMetricsInput {
  readonly Namespace: string;
  readonly MetricName: string;
}

/** Three resources a metric, with the dimensions that name one. */
function metricsOf({ Namespace, MetricName }: ListMetricsInput): readonly unknown[] {
  const service = SERVICES.map((id) => serviceById(id)).find((one) => one?.metrics?.namespace === Namespace);
  const dimensions = service?.metrics?.dimensions ?? [];
  return Array.from({ length: 3 }, (_, n) => ({
    Namespace,
    MetricName,
    Dimensions: dimensions.map((Name) => ({ Name, Value: `value-${n}` })),
  }));
}

interface GetMetricDataInput {
  readonly MetricDataQueries: readonly { readonly Id: string }[];
}

function valuesOf({ MetricDataQueries }: GetMetricDataInput): readonly unknown[] {
  return MetricDataQueries.map(({ Id }) => ({
    Id,
    Label: Id,
    StatusCode: 'Complete',
    Timestamps: [1_793_000_000],
    Values: [12],
  }));
}
