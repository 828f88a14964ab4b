import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../src/checks/registry.ts';
import { shapeOf } from '../support/aws-model.ts';
import { AWS_SERVICES, type AwsService, operationsOf } from '../support/aws-services.ts';

/** What the command line calls a service, where that is not the name requests are signed with. */
const CLI_NAMES: Readonly<Record<string, string>> = {
  apigatewayv2: 'ApiGatewayV2',
  cloudwatch: 'CloudWatch',
  configservice: 'Config Service',
  elbv2: 'Elastic Load Balancing v2',
  emr: 'EMR',
  opensearch: 'OpenSearch',
  opensearchserverless: 'OpenSearchServerless',
  efs: 'EFS',
  elb: 'Elastic Load Balancing',
  s3api: 'S3',
  s3control: 'S3 Control',
  stepfunctions: 'SFN',
  resourcegroupstaggingapi: 'Resource Groups Tagging API',
  timestreamwrite: 'Timestream Write',
};

/** Commands the CLI has besides the operations of the API, and options that are not members of an input. */
const CUSTOM =
  /^aws (?:s3 (?:ls|rm|cp|sync)|logs tail|ec2 wait|rds wait|eks update-kubeconfig|emr create-default-roles) /;
const GLOBAL_OPTIONS = new Set([
  'region',
  'cliinputjson',
  'query',
  'output',
  'profile',
  'dryrun',
  'nopaginate',
  'maxitems',
  'pagesize',
  'startingtoken',
  'nocliauto',
  'clibinaryformat',
]);
/** Of the command line alone: it makes members of an input of them. */
const CLI_OPTIONS: ReadonlySet<string> = new Set([
  'EC2:RunInstances --count',
  'EKS:UpdateClusterVersion --kubernetesversion',
]);

/** Services whose client is not installed, since nothing here asks them. */
const NOT_INSTALLED: ReadonlySet<string> = new Set(['account', 'bcm-data-exports', 'scheduler']);

const READS = /^(?:describe|get|list|lookup|search|query|head|batchget|select|filter|view|test|preview)/;

const plain = (name: string) => name.replace(/[-_ ]/g, '').toLowerCase();

function serviceOf(name: string): AwsService | undefined {
  const id = CLI_NAMES[plain(name)];
  if (id !== undefined) return AWS_SERVICES.get(id);
  const all = [...AWS_SERVICES.values()];
  return (
    all.find(({ package: path }) => plain(path.split('client-')[1] ?? '') === plain(name)) ??
    all.find(({ signingName }) => plain(signingName) === plain(name)) ??
    all.find((service) => plain(service.id) === plain(name))
  );
}

/** What is wrong with a command under AWS's models; empty: it can be run. */
async function problemsOf(command: string): Promise<readonly string[]> {
  if (CUSTOM.test(command)) return [];
  const [, name = '', verb = ''] = command.split(/\s+/);
  if (NOT_INSTALLED.has(name)) return [];
  const service = serviceOf(name);
  if (!service) return [`the service ${name} is not known`];
  const operations = await operationsOf(service);
  // Clients without a schema of their own carry no model to look things up in.
  if (operations.size === 0) return [];
  const operation = [...operations.values()].find((schema) => plain(schema[2]) === plain(verb));
  if (!operation) return [`${service.id} has no operation ${verb}`];
  const input = shapeOf(operation[4]);
  const members = new Set(input.kind === 'structure' ? [...input.members.keys()].map(plain) : []);
  const options = [...command.replace(/'[^']*'|"[^"]*"/g, '').matchAll(/\s--([a-z0-9-]+)/g)].map(
    ([, option = '']) => plain(option),
  );
  return options
    .filter((option) => !CLI_OPTIONS.has(`${service.id}:${operation[2]} --${option}`))
    .filter(
      (option) =>
        !GLOBAL_OPTIONS.has(option) && !members.has(option) && !members.has(option.replace(/^no/, '')),
    )
    .map((option) => `${operation[2]} has no --${option}`);
}

describe.each(everyCheck.map((check) => [check.id, check] as const))('the commands of %s', (_, { guide }) => {
  it('exist, with the options they are given', async () => {
    const commands = [
      guide.verify.cli,
      ...guide.fix.cli,
      ...(guide.fix.dryRun === null ? [] : [guide.fix.dryRun]),
    ];
    const problems = await Promise.all(commands.map(problemsOf));
    expect(problems.flat()).toEqual([]);
  });

  it('read where they verify', () => {
    for (const command of [guide.verify.cli, guide.fix.cli.at(-1) ?? '']) {
      const verb = plain(command.split(/\s+/)[2] ?? '');
      if (!CUSTOM.test(command)) expect(verb, command).toMatch(READS);
    }
  });

  it('name placeholders only that a finding has', () => {
    const text = JSON.stringify(guide);
    const names = [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name);
    for (const name of names) expect(['resourceId', 'account', 'region']).toContain(name);
  });
});

it('a command that does not exist is noticed', async () => {
  expect(await problemsOf('aws ec2 describe-volumez --region x')).toEqual([
    'EC2 has no operation describe-volumez',
  ]);
  expect(await problemsOf('aws ec2 describe-volumes --volume x')).toEqual([
    'DescribeVolumes has no --volume',
  ]);
  expect(await problemsOf('aws nothing list-things')).toEqual(['the service nothing is not known']);
});
