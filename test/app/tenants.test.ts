import { describe, expect, it } from 'vitest';
import { configOfTenant, oneTenantId, tenantIds } from '../../src/app/tenants.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

const config = parseConfig(
  `
costs: { exports: [all] }
tenants:
  - { id: shop, accounts: ["111111111111"], sharedAudience: true, budgets: [{ name: Shop, amount: 1, currency: USD }] }
  - { id: data, accounts: ["222222222222"], sharedAudience: true, costs: { source: cost-explorer } }
  - { id: old, accounts: ["333333333333"], sharedAudience: true, active: false }
`,
  'spendlog.yml',
);

const here = { environment: {} };
const inActions = { environment: { GITHUB_ACTIONS: 'true' } };

describe('the tenants of a command', () => {
  it('are the active ones, or the one that was named', () => {
    expect(tenantIds(config, undefined, here)).toEqual(['shop', 'data']);
    expect(tenantIds(config, 'data', here)).toEqual(['data']);
    expect(tenantIds(defaultConfig, undefined, here)).toEqual(['default']);
  });

  it.each([
    ['shpo', 'There is no tenant shpo; did you mean shop?'],
    ['elsewhere-entirely', 'There is no tenant elsewhere-entirely.'],
    ['old', 'The tenant old is not active.'],
  ])('refuses %s', (asked, message) => {
    expect(() => oneTenantId(config, asked, here)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message }),
    );
  });

  it('asks which one where there are several', () => {
    expect(() => oneTenantId(config, undefined, here)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('shop, data') }),
    );
    expect(oneTenantId(defaultConfig, undefined, here)).toBe('default');
  });

  it.each([undefined, 'shpo', 'elsewhere-entirely'])(
    'names no other tenant in the log of a workflow: %s',
    (asked) => {
      const refused = () => oneTenantId(config, asked, inActions);
      expect(refused).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
      expect(refused).not.toThrow(/shop|data/);
      expect(refused).not.toThrow(expect.objectContaining({ hint: expect.stringMatching(/shop|data/) }));
    },
  );

  it('see their own costs and budgets and no other tenant', () => {
    const shop = configOfTenant(config, 'shop');
    const data = configOfTenant(config, 'data');

    expect(shop.costs.exports).toEqual(['all']);
    expect(shop.budgets.map(({ name }) => name)).toEqual(['Shop']);
    expect(data.costs).toMatchObject({ exports: [], source: 'cost-explorer' });
    expect(data.budgets).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/shop|111111111111/i);
  });
});
