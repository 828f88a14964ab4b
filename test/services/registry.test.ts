import { describe, expect, it } from 'vitest';
import type { ServiceCategory } from '../../src/core/service.ts';
import { nonServiceNames } from '../../src/services/non-services.ts';
import { services } from '../../src/services/registry.ts';
import { COST_EXPLORER_NAMES } from './cost-explorer-names.ts';
import { NAMESPACES, RESOURCE_TYPES } from './facts.ts';
import { ORIGINAL_KEYS } from './original-keys.ts';

/** FOCUS 1.2, column ServiceCategory. Keyed by the type, so that a value missing on either side does not compile. */
const CATEGORIES: Readonly<Record<ServiceCategory, true>> = {
  'AI and Machine Learning': true,
  Analytics: true,
  'Business Applications': true,
  Compute: true,
  Databases: true,
  'Developer Tools': true,
  Multicloud: true,
  Identity: true,
  Integration: true,
  'Internet of Things': true,
  'Management and Governance': true,
  Media: true,
  Migration: true,
  Mobile: true,
  Networking: true,
  Security: true,
  Storage: true,
  Web: true,
  Other: true,
};

const typesOf = (service: (typeof services)[number]) => [
  ...service.resourceTypes.listable,
  ...service.resourceTypes.notListable,
];

describe('the catalogue of services', () => {
  it('has the 19 categories of FOCUS 1.2 and no other', () => {
    expect(Object.keys(CATEGORIES)).toHaveLength(19);
    for (const { serviceCategory } of services) expect(CATEGORIES).toHaveProperty([serviceCategory]);
  });

  it('has a row for each of the 252 original keys, and one only', () => {
    expect(new Set(ORIGINAL_KEYS).size).toBe(252);
    expect(services.flatMap(({ keys }) => keys).toSorted()).toEqual(ORIGINAL_KEYS);
  });

  it('is in order of id, each id used once', () => {
    const ids = services.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('gives no two services the same name, ARN or resource type', () => {
    expect(repeated(services.map(({ name }) => name))).toEqual([]);
    expect(repeated(services.flatMap(({ arns }) => arns))).toEqual([]);
    expect(repeated(services.flatMap(typesOf))).toEqual([]);
  });

  it('says no name twice in a row', () => {
    for (const { name, costExplorerNames, billNames } of services) {
      expect(repeated([...costExplorerNames, ...billNames])).toEqual([]);
      expect(billNames).not.toContain(name);
    }
  });

  it('writes resource types and ARNs in one form', () => {
    for (const type of services.flatMap(typesOf)) {
      expect(type).toMatch(/^[A-Z][A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$/);
    }
    for (const arn of services.flatMap(({ arns }) => arns)) {
      expect(arn).toMatch(/^[a-z0-9-]+(:[A-Za-z0-9-]+(\/[a-z]+)?)?$/);
    }
  });

  it('has every type of the CloudFormation registry, and says rightly whether Cloud Control lists it', () => {
    const listable = services.flatMap(({ resourceTypes }) => resourceTypes.listable);
    const notListable = services.flatMap(({ resourceTypes }) => resourceTypes.notListable);
    const known = [...RESOURCE_TYPES.keys()];
    expect(listable.toSorted()).toEqual(known.filter((type) => RESOURCE_TYPES.get(type)).toSorted());
    expect(notListable.toSorted()).toEqual(known.filter((type) => !RESOURCE_TYPES.get(type)).toSorted());
  });

  it('names metrics and dimensions that CloudWatch has', () => {
    for (const { id, metrics } of services) {
      if (metrics === null) continue;
      const namespace = NAMESPACES.get(metrics.namespace);
      expect(namespace, `${id}: ${metrics.namespace}`).toBeDefined();
      expect(namespace?.dimensions, id).toEqual(expect.arrayContaining([...metrics.dimensions]));
      if (metrics.use) expect(namespace?.metrics, id).toContain(metrics.use.metricName);
    }
  });

  it('measures no service that has been shut down', () => {
    const ended = services.filter(({ status }) => status === 'ended');
    expect(ended.length).toBeGreaterThan(30);
    expect(ended.filter(({ metrics }) => metrics !== null)).toEqual([]);
  });

  it('accounts for every name that Cost Explorer is known to use', () => {
    const known = new Set([
      ...services.flatMap(({ costExplorerNames }) => costExplorerNames),
      ...nonServiceNames.map(({ name }) => name),
    ]);
    expect(COST_EXPLORER_NAMES.map((name) => name.trim()).filter((name) => !known.has(name))).toEqual([]);
  });

  it('claims no Cost Explorer name that was never seen', () => {
    const seen = new Set(COST_EXPLORER_NAMES);
    const claimed = services.flatMap(({ costExplorerNames }) => costExplorerNames);
    expect(claimed.filter((name) => !seen.has(name))).toEqual([]);
  });

  it('keeps to the floors: 252 with a cost, 180 with an inventory, 80 with a use metric', () => {
    const listed = services.filter(
      ({ resourceTypes, arns }) => resourceTypes.listable.length + arns.length > 0,
    );
    expect(services.length).toBeGreaterThanOrEqual(252);
    expect(listed.length).toBeGreaterThanOrEqual(180);
    expect(services.filter(({ metrics }) => metrics?.use).length).toBeGreaterThanOrEqual(80);
  });
});

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
