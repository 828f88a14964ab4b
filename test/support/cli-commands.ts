import { spawnSync } from 'node:child_process';
import { shapeOf } from './aws-model.ts';
import { AWS_SERVICES, type AwsService, operationsOf } from './aws-services.ts';

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
export const CUSTOM_COMMAND =
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

/** A name of the command line or of the model, whatever its case and hyphens. */
export function plainName(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}

function serviceOf(name: string): AwsService | undefined {
  const id = CLI_NAMES[plainName(name)];
  if (id !== undefined) return AWS_SERVICES.get(id);
  const all = [...AWS_SERVICES.values()];
  return (
    all.find(({ package: path }) => plainName(path.split('client-')[1] ?? '') === plainName(name)) ??
    all.find(({ signingName }) => plainName(signingName) === plainName(name)) ??
    all.find((service) => plainName(service.id) === plainName(name))
  );
}

/** What is wrong with a command under AWS's models; empty: it can be run. */
export async function commandProblems(command: string): Promise<readonly string[]> {
  if (CUSTOM_COMMAND.test(command)) return [];
  const [, name = '', verb = ''] = command.split(/\s+/);
  if (NOT_INSTALLED.has(name)) return [];
  const service = serviceOf(name);
  if (!service) return [`the service ${name} is not known`];
  const operations = await operationsOf(service);
  // Clients without a schema of their own carry no model to look things up in.
  if (operations.size === 0) return [];
  const operation = [...operations.values()].find((schema) => plainName(schema[2]) === plainName(verb));
  if (!operation) return [`${service.id} has no operation ${verb}`];
  const input = shapeOf(operation[4]);
  const members = new Set(input.kind === 'structure' ? [...input.members.keys()].map(plainName) : []);
  const options = [...command.replace(/'[^']*'|"[^"]*"/g, '').matchAll(/\s--([a-z0-9-]+)/g)].map(
    ([, option = '']) => plainName(option),
  );
  return options
    .filter((option) => !CLI_OPTIONS.has(`${service.id}:${operation[2]} --${option}`))
    .filter(
      (option) =>
        !GLOBAL_OPTIONS.has(option) && !members.has(option) && !members.has(option.replace(/^no/, '')),
    )
    .map((option) => `${operation[2]} has no --${option}`);
}

/** Whether a POSIX shell can read commands as they stand; nothing is run. */
export function shellReads(commands: readonly string[]): boolean {
  return spawnSync('sh', ['-n'], { input: `${commands.join('\n')}\n` }).status === 0;
}
