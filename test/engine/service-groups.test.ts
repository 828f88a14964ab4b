import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckDeclaration, TenantCheckDeclaration } from '../../src/core/check.ts';
import { serviceGroups } from '../../src/engine/service-groups.ts';
import { checkOf, rowsOf, things } from '../support/engine-world.ts';

const volumes = things('volumes', rowsOf());
const snapshots = things('snapshots', rowsOf(), { after: { volumes } });
const gateways = things('gateways', rowsOf());
const zones = things('zones', rowsOf(), { scope: 'global' });
const items = things('items', rowsOf());

const ofTenant = ({ metrics: _, evaluate: __, ...check }: CheckDeclaration): TenantCheckDeclaration => ({
  ...check,
  scope: 'tenant',
  evaluate: () => [],
});

describe('service groups', () => {
  it('join services whose checks share a dataset, over any number of steps', () => {
    const groups = serviceGroups([
      checkOf('old-snapshots', 'snapshots', { snapshots }),
      checkOf('unattached', 'ebs', { volumes }),
      checkOf('idle-gateways', 'vpc', { gateways }),
      checkOf('empty-zones', 'route53', { zones }),
    ]);
    expect(groups.map(({ id, scope, services }) => ({ id, scope, services }))).toEqual([
      { id: 'ebs', scope: 'region', services: ['ebs', 'snapshots'] },
      { id: 'route53/global', scope: 'global', services: ['route53'] },
      { id: 'vpc', scope: 'region', services: ['vpc'] },
    ]);
    expect(groups[0]?.datasets.map(({ id }) => id)).toEqual(['volumes', 'snapshots']);
    expect(groups[0]?.checks.map(({ id }) => id)).toEqual(['old-snapshots', 'unattached']);
  });

  it('keep the checks of one service together, and those of the tenant out of the unit', () => {
    const [group] = serviceGroups([
      checkOf('a', 'ebs', { volumes }),
      checkOf('b', 'ebs', { gateways }),
      ofTenant(checkOf('c', 'ebs', { items, zones })),
    ]);
    expect(group?.datasets.map(({ id }) => id)).toEqual(['gateways', 'items', 'volumes']);
    expect(group?.checks.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('read for a check of the tenant nothing that an extra group reads already', () => {
    const extra = { id: 'all', scope: 'global', datasets: [zones], services: 'all' } as const;
    const groups = serviceGroups([ofTenant(checkOf('t', 'ebs', { volumes, zones }))], [extra]);
    expect(groups.map(({ id, datasets }) => [id, datasets.map((dataset) => dataset.id)])).toEqual([
      ['all', ['zones']],
      ['ebs', ['volumes']],
    ]);
  });

  it('refuse what cannot be read in one place', () => {
    const mixed = checkOf('mixed', 'ebs', { volumes, zones });
    expect(() => serviceGroups([mixed])).toThrow(/one scope/);
    const elsewhere = things('records', rowsOf(), { after: { zones } });
    expect(() => serviceGroups([checkOf('records', 'route53', { elsewhere })])).toThrow(/read elsewhere/);
    const same = things('volumes', rowsOf());
    expect(() => serviceGroups([checkOf('x', 'ebs', { volumes }), checkOf('y', 'ebs', { same })])).toThrow(
      /Two datasets/,
    );
    const extra = { id: 'volumes', scope: 'everywhere', datasets: [volumes], services: 'all' } as const;
    expect(() => serviceGroups([checkOf('x', 'ebs', { volumes })], [extra])).toThrow(/two of the dataset/);
    expect(() => serviceGroups([], [extra, extra])).toThrow(/two of the group/);
  });

  it('hold each dataset in exactly one group, whatever the checks share', () => {
    const datasets = Array.from({ length: 8 }, (_, index) => things(`d${index}`, rowsOf()));
    const checks = fc.array(
      fc.record({
        service: fc.integer({ min: 0, max: 6 }),
        needs: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(checks, (drawn) => {
        const declared = drawn.map(({ service, needs }, index) =>
          checkOf(
            `c${index}`,
            `s${service}`,
            Object.fromEntries(datasets.flatMap((one, at) => (needs.includes(at) ? [[one.id, one]] : []))),
          ),
        );
        const groups = serviceGroups(declared);
        const held = groups.flatMap((group) => group.datasets.map(({ id }) => id));
        const needed = declared.flatMap(({ needs }) => Object.keys(needs));
        expect(held.sort()).toEqual([...new Set(needed)].sort());
        // Everything a check needs is in the group that judges it.
        for (const { datasets: own, checks: judged } of groups) {
          const ids = new Set(own.map(({ id }) => id));
          for (const { needs } of judged) expect(Object.keys(needs).every((id) => ids.has(id))).toBe(true);
        }
        expect(groups.flatMap((group) => group.checks)).toHaveLength(declared.length);
        const again = serviceGroups([...declared].reverse());
        expect(again.map(({ id, services }) => ({ id, services }))).toEqual(
          groups.map(({ id, services }) => ({ id, services })),
        );
      }),
    );
  });
});
