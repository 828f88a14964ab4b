import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateClusterCommand as CreateEcsClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateClusterCommand as CreateEksClusterCommand,
  CreateNodegroupCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { required } from '../moto-clients.ts';
import { measure, type Own, type Story } from './story.ts';

async function subnets(own: Own): Promise<readonly { readonly id: string; readonly vpc: string }[]> {
  const { Subnets = [] } = await new EC2Client(own).send(new DescribeSubnetsCommand({}));
  return Subnets.map(({ SubnetId, VpcId }) => ({ id: required(SubnetId), vpc: required(VpcId) }));
}

const loadBalancers: Story = {
  service: 'ELB',
  async make(own) {
    const elb = new ElasticLoadBalancingV2Client(own);
    const [first, second] = await subnets(own);
    const made = async (Name: string) => {
      const make = new CreateLoadBalancerCommand({
        Name,
        Subnets: [required(first?.id), required(second?.id)],
      });
      return required((await elb.send(make)).LoadBalancers?.[0]?.LoadBalancerArn);
    };
    const [empty, used] = [await made('story-empty'), await made('story-used')];
    const group = new CreateTargetGroupCommand({
      Name: 'story',
      Protocol: 'HTTP',
      Port: 80,
      VpcId: required(first?.vpc),
      TargetType: 'ip',
    });
    const TargetGroupArn = required((await elb.send(group)).TargetGroups?.[0]?.TargetGroupArn);
    await elb.send(new RegisterTargetsCommand({ TargetGroupArn, Targets: [{ Id: '10.0.0.1', Port: 80 }] }));
    await elb.send(
      new CreateListenerCommand({
        LoadBalancerArn: used,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'forward', TargetGroupArn }],
      }),
    );
    const check = 'elb-no-targets';
    return { wasted: { [check]: [empty] }, good: { [check]: [used] } };
  },
};

const containers: Story = {
  service: 'ECS',
  async make(own) {
    const ecs = new ECSClient(own);
    const cluster = 'story';
    await ecs.send(new CreateEcsClusterCommand({ clusterName: cluster }));
    const containerDefinitions = [{ name: 'web', image: 'web', cpu: 256, memory: 512 }];
    await ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
    for (const [serviceName, desiredCount] of [
      ['fixed', 4],
      ['single', 1],
    ] as const)
      await ecs.send(
        new CreateServiceCommand({
          cluster,
          serviceName,
          desiredCount,
          taskDefinition: 'web',
          launchType: 'EC2',
        }),
      );
    const check = 'ecs-no-autoscaling';
    return { wasted: { [check]: ['story/fixed'] }, good: { [check]: ['story/single'] } };
  },
};

const functions: Story = {
  service: 'Lambda',
  async make(own, now) {
    const lambda = new LambdaClient(own);
    const Role = await role(own);
    for (const [FunctionName, duration] of [
      ['story-heavy', 90_000_000],
      ['story-light', 10],
    ] as const) {
      await lambda.send(
        new CreateFunctionCommand({
          FunctionName,
          Role,
          Runtime: 'python3.12',
          Handler: 'index.handler',
          MemorySize: 512,
          Code: { ZipFile: new Uint8Array([80, 75, 5, 6, ...Array<number>(18).fill(0)]) },
        }),
      );
      await measure(own, now, 'AWS/Lambda', { FunctionName }, { Duration: duration }, 31);
    }
    const check = 'lambda-graviton';
    return { wasted: { [check]: ['story-heavy'] }, good: { [check]: ['story-light'] } };
  },
};

/** moto asks that the role of a function exists; no client of IAM is installed. */
async function role({ endpoint }: Own): Promise<string> {
  const RoleName = 'story-function';
  const body = new URLSearchParams({
    Action: 'CreateRole',
    Version: '2010-05-08',
    RoleName,
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [] }),
  });
  const authorization =
    'AWS4-HMAC-SHA256 Credential=none/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0';
  const answer = await fetch(endpoint, { method: 'POST', headers: { authorization }, body });
  if (!answer.ok) throw new TypeError(`moto made no role: ${await answer.text()}`);
  return `arn:aws:iam::123456789012:role/${RoleName}`;
}

const kubernetes: Story = {
  service: 'EKS',
  async make(own, now) {
    const eks = new EKSClient(own);
    const [first, second] = await subnets(own);
    const resourcesVpcConfig = { subnetIds: [required(first?.id), required(second?.id)] };
    const roleArn = 'arn:aws:iam::123456789012:role/story';
    for (const name of ['story-empty', 'story-full'])
      await eks.send(new CreateEksClusterCommand({ name, roleArn, resourcesVpcConfig }));
    await measure(
      own,
      now,
      'AWS/EKS',
      { ClusterName: 'story-empty' },
      { scheduler_schedule_attempts_SCHEDULED: 0 },
    );
    await eks.send(
      new CreateNodegroupCommand({
        clusterName: 'story-full',
        nodegroupName: 'nodes',
        nodeRole: roleArn,
        subnets: [required(first?.id)],
        instanceTypes: ['m5.large'],
      }),
    );
    const check = 'eks-idle-cluster';
    return { wasted: { [check]: ['story-empty'] }, good: { [check]: ['story-full'] } };
  },
};

export const workloadStories: readonly Story[] = [loadBalancers, containers, functions, kubernetes];
