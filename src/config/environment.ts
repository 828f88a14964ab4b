import { z } from 'zod';

const tenant = z
  .record(z.string(), z.unknown())
  .refine((given) => !('id' in given), { message: 'Its id cannot differ', path: ['id'] });

const overrides = z.looseObject({
  tenants: z
    .record(z.string(), tenant, { error: 'Expected a map of tenants by id' })
    .exactOptional()
    .describe('What differs of single tenants, by id.'),
});

/** What differs by environment: written like the file itself, `tenants` as a map by id. Checked as part of the whole. */
export const environments = z
  .record(z.string().regex(/^[\w.-]{1,64}$/, 'Expected a name of letters, digits, . _ and -'), overrides)
  .refine((given) => Object.values(given).every((one) => !('environments' in one)), {
    message: 'An environment has no environments',
  })
  .prefault({})
  .describe(
    'Values that differ by environment, chosen with --environment: `{ prod: { tenants: { retail: { role: … } } } }`. Maps merge, all else is replaced.',
  );

type Values = Readonly<Record<string, unknown>>;

export interface MergedEnvironment {
  readonly name: string;
  readonly values: Values;
  /** Tenants named in it that the file does not have. */
  readonly unknownTenants: readonly string[];
}

/** The file as each of its environments sees it; an empty list where there are none, or they are not maps. */
export function mergedEnvironments(file: unknown): readonly MergedEnvironment[] {
  if (!isValues(file) || !isValues(file['environments'])) return [];
  return Object.entries(file['environments']).flatMap(([name, given]) =>
    isValues(given) ? [merged(file, name, given)] : [],
  );
}

function merged(file: Values, name: string, { tenants, ...given }: Values): MergedEnvironment {
  const { tenants: written, environments: _, ...base } = file;
  const list = Array.isArray(written) ? written : [];
  const byId = isValues(tenants) ? tenants : {};
  const ids = new Set(list.map((tenant) => (isValues(tenant) ? tenant['id'] : undefined)));
  return {
    name,
    values: {
      ...mergeMaps(base, given),
      ...(written === undefined && tenants === undefined
        ? {}
        : {
            tenants: isValues(tenants)
              ? list.map((tenant) => mergeTenant(tenant, byId))
              : (tenants ?? written),
          }),
    },
    unknownTenants: Object.keys(byId).filter((id) => !ids.has(id)),
  };
}

/** `accounts` and `organization` say the same in two ways: the one that an environment names takes the other's place. */
function mergeTenant(tenant: unknown, byId: Values): unknown {
  if (!isValues(tenant)) return tenant;
  const own = Object.entries(byId).find(([id]) => id === tenant['id'])?.[1];
  if (own === undefined) return tenant;
  if (!isValues(own)) return own;
  const { accounts, organization, ...rest } = tenant;
  if ('accounts' in own && !('organization' in own)) return mergeMaps({ ...rest, accounts }, own);
  if ('organization' in own && !('accounts' in own)) return mergeMaps({ ...rest, organization }, own);
  return mergeMaps(tenant, own);
}

function mergeMaps(base: Values, over: Values): Values {
  const entries = Object.entries(over).map(([key, value]) => {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isValues(before) && isValues(value) ? mergeMaps(before, value) : value] as const;
  });
  return Object.fromEntries([...Object.entries(base), ...entries].filter(([, value]) => value !== undefined));
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
