import { SpendlogError } from '../core/errors.ts';
import { parameterName } from './parameter.ts';
import { plainMessage } from './plain-message.ts';
import { type TenantConfig, tenants } from './tenant.ts';

/** Where a tenant's values may be parameters. Its id, repository and figures are needed before anybody signs in. */
const TEXTS = [
  'name',
  'role',
  'accountRole',
  'externalId',
  'accounts',
  'organization',
  'regions',
  'owners',
] as const satisfies readonly (keyof TenantConfig)[];

/** Names of the SSM parameters a tenant refers to, each once, ascending; to be read before `withParameters`. */
export function parametersOf(tenant: TenantConfig): readonly string[] {
  const { exports = [], region } = tenant.costs ?? {};
  const texts = textsIn([TEXTS.map((key) => tenant[key]), exports, region]);
  return [...new Set(texts.flatMap((text) => parameterName(text) ?? []))].sort();
}

/**
 * The tenant with the values of its parameters, held against what each key expects.
 * @param values By parameter name. They may be secrets: no message shows one.
 * @throws SpendlogError INPUT_INVALID
 */
export function withParameters(tenant: TenantConfig, values: ReadonlyMap<string, string>): TenantConfig {
  if (parametersOf(tenant).length === 0) return tenant;
  const value = (text: string) => readValue(tenant.id, text, values);
  const written = TEXTS.flatMap((key) => (tenant[key] === undefined ? [] : [[key, tenant[key]] as const]));
  const checked = tenants.safeParse([
    { id: tenant.id, ...Object.fromEntries(written.map(([key, given]) => [key, replaced(given, value)])) },
  ]);
  const [read] = checked.data ?? [];
  if (!read) throw unfit(tenant.id, checked.error?.issues ?? []);
  return { ...tenant, ...read, ...costsWith(tenant, value) };
}

type ValueOf = (text: string) => string;

function costsWith({ costs }: TenantConfig, value: ValueOf): Pick<TenantConfig, 'costs'> {
  if (!costs) return {};
  const { exports, region } = costs;
  return {
    costs: {
      ...costs,
      ...(exports ? { exports: exports.map(value) } : {}),
      ...(region === undefined ? {} : { region: value(region) }),
    },
  };
}

function readValue(tenant: string, text: string, values: ReadonlyMap<string, string>): string {
  const name = parameterName(text);
  if (name === null) return text;
  const value = values.get(name)?.trim();
  if (value && parameterName(value) === null) return value;
  throw new SpendlogError(
    'INPUT_INVALID',
    `The parameter ${name} of tenant ${tenant} ${value === undefined ? 'was not read' : 'is empty or names another parameter'}.`,
    'Put the value itself into the parameter.',
  );
}

function replaced(given: unknown, value: ValueOf): unknown {
  if (typeof given === 'string') return value(given);
  if (Array.isArray(given)) return given.map((one) => replaced(one, value));
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, replaced(one, value)]));
}

function textsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}

type Issues = NonNullable<ReturnType<typeof tenants.safeParse>['error']>['issues'];

function unfit(tenant: string, issues: Issues): SpendlogError {
  const lines = issues.map(
    (issue) => `  ${issue.path.slice(1).map(String).join('.')}: ${plainMessage(issue)}`,
  );
  return new SpendlogError(
    'INPUT_INVALID',
    [`Values that tenant ${tenant} has from SSM Parameter Store do not fit:`, ...lines].join('\n'),
    'Correct the parameters that spendlog.yml names with ssm: at these keys.',
  );
}
