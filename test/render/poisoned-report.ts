import type { Report } from '../../src/core/report.ts';
import { REPORT } from './report-fixture.ts';

/** Every string of a report that comes from the bill, the file system or AWS. */
const UNTRUSTED_KEYS: ReadonlySet<string> = new Set([
  ...['name', 'label', 'key', 'value', 'serviceName', 'subAccountId', 'usageType', 'regionId', 'invoiceId'],
  ...[
    'commitmentDiscountId',
    'description',
    'type',
    'canonical',
    'by',
    'rule',
    'reason',
    'dataset',
    'account',
  ],
  ...[
    'region',
    'billingAccountId',
    'subject',
    'examples',
    'extraColumns',
    'missingColumns',
    'missingPermissions',
  ],
  ...['tenant', 'dimension', 'resourceId', 'evidence', 'message', 'errorClass', 'check', 'service'],
  ...['namespace', 'metricName', 'statistic', 'serviceGroup', 'resourceType', 'firstSeen'],
  ...['team', 'ticket'],
]);

/** The report of the fixture with `name`, or what it gives, in the place of each such string. */
export function poisonedReport(name: string | (() => string)): Report {
  const next = typeof name === 'string' ? () => name : name;
  const replace = (value: unknown, key: string, parent: object): unknown => {
    if (typeof value === 'string') return isUntrusted(value, key, parent) ? next() : value;
    if (Array.isArray(value)) return value.map((part) => replace(part, key, value));
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).map(([own, part]) => [own, replace(part, own, value)]);
    return Object.fromEntries(parts);
  };
  return replace(REPORT, '', {}) as Report;
}

/** Words of our own vocabulary share some of the keys: comparison names, gap reasons, forecast methods. */
function isUntrusted(value: string, key: string, parent: object): boolean {
  if (!UNTRUSTED_KEYS.has(key)) return false;
  if ('remedy' in parent || ('now' in parent && key === 'name') || 'covered' in parent) return false;
  if (('serviceName' in parent || 'fingerprint' in parent) && key === 'reason') return false;
  if (key === 'message' && !('errorClass' in parent)) return false;
  if ('amount' in parent && 'month' in parent && key === 'reason') return false;
  if ('movers' in parent && key === 'dimension') return false;
  return !('direction' in parent && 'value' in parent && /^0\.\d+$/.test(value));
}
