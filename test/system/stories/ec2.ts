import {
  AllocateAddressCommand,
  AssociateAddressCommand,
  AttachVolumeCommand,
  CreateNatGatewayCommand,
  CreateVolumeCommand,
  DescribeImagesCommand,
  DescribeSubnetsCommand,
  EC2Client,
  RunInstancesCommand,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { required } from '../moto-clients.ts';
import { measure, type Own, type Story } from './story.ts';

const ZONE = 'us-east-1a';

async function instance(ec2: EC2Client): Promise<string> {
  const { Images = [] } = await ec2.send(new DescribeImagesCommand({}));
  const run = new RunInstancesCommand({
    ImageId: required(Images[0]?.ImageId),
    InstanceType: 'm5.large',
    MinCount: 1,
    MaxCount: 1,
    Placement: { AvailabilityZone: ZONE },
  });
  return required((await ec2.send(run)).Instances?.[0]?.InstanceId);
}

/** A machine that was stopped and one that runs; one that does nothing and one that works. */
const machines: Story = {
  service: 'EC2',
  async make(own, now) {
    const ec2 = new EC2Client(own);
    const [stopped, idle, busy] = [await instance(ec2), await instance(ec2), await instance(ec2)];
    await ec2.send(new StopInstancesCommand({ InstanceIds: [stopped] }));
    const use = (InstanceId: string, cpu: number, bytes: number) =>
      measure(
        own,
        now,
        'AWS/EC2',
        { InstanceId },
        { CPUUtilization: cpu, NetworkIn: bytes, NetworkOut: bytes },
      );
    await use(idle, 1, 10);
    await use(busy, 60, 1e9);
    return {
      wasted: { 'ec2-stopped-long': [stopped], 'ec2-idle-instance': [idle] },
      good: { 'ec2-stopped-long': [idle, busy], 'ec2-idle-instance': [busy, stopped] },
    };
  },
};

const volumes: Story = {
  service: 'EBS',
  async make(own) {
    const ec2 = new EC2Client(own);
    const made = async (VolumeType: 'gp2' | 'gp3') =>
      required(
        (await ec2.send(new CreateVolumeCommand({ AvailabilityZone: ZONE, Size: 50, VolumeType }))).VolumeId,
      );
    const [free, attached] = [await made('gp2'), await made('gp3')];
    const InstanceId = await instance(ec2);
    await ec2.send(new AttachVolumeCommand({ VolumeId: attached, InstanceId, Device: '/dev/sdf' }));
    return {
      wasted: { 'ebs-unattached-volumes': [free], 'ebs-gp2-volumes': [free] },
      good: { 'ebs-unattached-volumes': [attached], 'ebs-gp2-volumes': [attached] },
    };
  },
};

async function address(ec2: EC2Client): Promise<string> {
  return required((await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }))).AllocationId);
}

const addresses: Story = {
  service: 'EIP',
  async make(own) {
    const ec2 = new EC2Client(own);
    const [free, used] = [await address(ec2), await address(ec2)];
    await ec2.send(new AssociateAddressCommand({ AllocationId: used, InstanceId: await instance(ec2) }));
    const check = 'vpc-unassociated-elastic-ips';
    return { wasted: { [check]: [free] }, good: { [check]: [used] } };
  },
};

async function gateway(own: Own, now: Date, bytes: number): Promise<string> {
  const ec2 = new EC2Client(own);
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  const make = new CreateNatGatewayCommand({
    SubnetId: required(Subnets[0]?.SubnetId),
    AllocationId: await address(ec2),
  });
  const NatGatewayId = required((await ec2.send(make)).NatGateway?.NatGatewayId);
  const metrics = {
    BytesOutToDestination: bytes,
    BytesInFromDestination: bytes,
    ActiveConnectionCount: bytes > 0 ? 5 : 0,
  };
  await measure(own, now, 'AWS/NATGateway', { NatGatewayId }, metrics);
  return NatGatewayId;
}

const natGateways: Story = {
  service: 'NAT',
  async make(own, now) {
    const [idle, busy] = [await gateway(own, now, 0), await gateway(own, now, 1e9)];
    const check = 'vpc-idle-nat-gateways';
    return { wasted: { [check]: [idle] }, good: { [check]: [busy] } };
  },
};

export const ec2Stories: readonly Story[] = [machines, volumes, addresses, natGateways];
