import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { AllocateAddressCommand, CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { assume, motoClient, required } from './moto-clients.ts';

export interface Place {
  readonly account: string;
  readonly region: string;
  /** In every name and tag that can be chosen. */
  readonly sentinel: string;
}

/** Resources that the checks must find, by check. */
export type MustFind = Readonly<Record<string, readonly string[]>>;

/** A gp2 volume, an unassociated address, and two log groups of which one keeps its events for ever. */
export async function fillAccount(url: string, { account, region, sentinel }: Place): Promise<MustFind> {
  const own = { ...motoClient(url, await assume(url, account)), region };
  const ec2 = new EC2Client(own);
  const logs = new CloudWatchLogsClient(own);
  const Tags = [{ Key: 'owner', Value: `${sentinel}-team` }];
  const volume = await ec2.send(
    new CreateVolumeCommand({
      AvailabilityZone: `${region}a`,
      Size: 40,
      VolumeType: 'gp2',
      TagSpecifications: [{ ResourceType: 'volume', Tags }],
    }),
  );
  const address = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  const [forever, kept] = [`/${sentinel}/forever-${account}-${region}`, `/${sentinel}/kept`];
  const tags = { owner: `${sentinel}-team` };
  for (const logGroupName of [forever, kept])
    await logs.send(new CreateLogGroupCommand({ logGroupName, tags }));
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: kept, retentionInDays: 30 }));
  return {
    'ebs-gp2-volumes': [required(volume.VolumeId)],
    'vpc-unassociated-elastic-ips': [required(address.AllocationId)],
    'logs-log-groups-without-retention': [forever],
  };
}
