import { Agent } from 'node:http';
import { CloudControlClient, ListResourcesCommand as ListTypeCommand } from '@aws-sdk/client-cloudcontrol';
import { CloudWatchClient, GetMetricDataCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeAddressesCommand,
  DescribeNatGatewaysCommand,
  DescribeVolumesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  GetDefaultViewCommand,
  GetViewCommand,
  ListResourcesCommand,
  ResourceExplorer2Client,
} from '@aws-sdk/client-resource-explorer-2';
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import pMap from 'p-map';
import { type Call, IN_FLIGHT, keysOf } from './measure.ts';

/** Calls of the journal that are repeated: enough for a steady rate. */
const MOST = 6000;

/**
 * Requests a second of the SDK alone, with the same kinds of calls in the same places and as many in flight: one
 * client for each place and service, nothing paced, nothing judged.
 */
export async function bareRate(journal: readonly Call[], endpoint: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  const clients = new Map<string, Clients>();
  const clientsAt = ({ account, region }: Call) => {
    const key = `${account}/${region}`;
    const there = clients.get(key) ?? clientsOf(account, region, endpoint, agent);
    clients.set(key, there);
    return there;
  };
  const calls = journal.slice(0, MOST);
  const began = performance.now();
  await pMap(calls, (call) => send(call, clientsAt(call)), { concurrency: IN_FLIGHT });
  const seconds = (performance.now() - began) / 1000;
  for (const each of clients.values()) for (const client of Object.values(each)) client.destroy();
  return calls.length / seconds;
}

type Clients = ReturnType<typeof clientsOf>;

function clientsOf(account: string, region: string, endpoint: string, httpAgent: Agent) {
  const settings = { region, endpoint, credentials: keysOf(account), requestHandler: { httpAgent } };
  return {
    ec2: new EC2Client(settings),
    logs: new CloudWatchLogsClient(settings),
    metrics: new CloudWatchClient(settings),
    explorer: new ResourceExplorer2Client(settings),
    tagging: new ResourceGroupsTaggingAPIClient(settings),
    control: new CloudControlClient(settings),
  };
}

async function send({ operation }: Call, clients: Clients): Promise<unknown> {
  const { ec2, logs, metrics, explorer, tagging, control } = clients;
  const [service, name = ''] = operation.split(':');
  const view = 'arn:aws:resource-explorer-2:us-east-1:100000000000:view/all/0';
  switch (name) {
    case 'DescribeVolumes':
      return ec2.send(new DescribeVolumesCommand({ MaxResults: 500 }));
    case 'DescribeAddresses':
      return ec2.send(new DescribeAddressesCommand({}));
    case 'DescribeNatGateways':
      return ec2.send(new DescribeNatGatewaysCommand({ MaxResults: 500 }));
    case 'DescribeLogGroups':
      return logs.send(new DescribeLogGroupsCommand({ limit: 50 }));
    case 'GetDefaultView':
      return explorer.send(new GetDefaultViewCommand({}));
    case 'GetView':
      return explorer.send(new GetViewCommand({ ViewArn: view }));
    case 'GetResources':
      return tagging.send(new GetResourcesCommand({ ResourcesPerPage: 100 }));
    case 'ListResources':
      if (service === 'CloudControl')
        return control.send(new ListTypeCommand({ TypeName: 'AWS::SQS::Queue', MaxResults: 100 }));
      return explorer.send(new ListResourcesCommand({ ViewArn: view, MaxResults: 500 }));
    case 'ListMetrics':
      return metrics.send(
        new ListMetricsCommand({ Namespace: 'AWS/SQS', MetricName: 'NumberOfMessagesSent' }),
      );
    case 'GetMetricData':
      return metrics.send(new GetMetricDataCommand({ ...LAST_TWO_WEEKS, MetricDataQueries: [QUERY] }));
    default:
      throw new Error(`The bare loop does not know ${operation}`);
  }
}

const LAST_TWO_WEEKS = { StartTime: new Date('2026-11-06'), EndTime: new Date('2026-11-20') };

const QUERY = {
  Id: 'q0',
  MetricStat: {
    Metric: {
      Namespace: 'AWS/SQS',
      MetricName: 'NumberOfMessagesSent',
      Dimensions: [{ Name: 'QueueName', Value: 'value-0' }],
    },
    Period: 86_400,
    Stat: 'Sum',
  },
};
