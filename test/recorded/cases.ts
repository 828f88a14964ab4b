import type { RecordedCase } from './replay.ts';

export interface ExpectedCase extends RecordedCase {
  /** Check → what it must find in the recording, ascending; nothing else may be found by it. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
  /** Resources that no check may find, or the checks that must not find them. */
  readonly forbidden: Readonly<Record<string, readonly string[] | 'any check'>>;
}

/** What the recordings of real accounts hold, by what a careful reader of them says. */
export const CASES: readonly ExpectedCase[] = [
  {
    set: 'test_ebs_instance_filter',
    now: '2016-06-15T00:00:00.000Z',
    expected: {
      'ebs-unattached-volumes': ['vol-2b047792', 'vol-466f46ff'],
      'ebs-gp2-volumes': ['vol-2b047792', 'vol-466f46ff', 'vol-96c7ee2f'],
    },
    forbidden: { 'vol-96c7ee2f': ['ebs-unattached-volumes', 'ebs-on-stopped-instance'] },
  },
  {
    set: 'test_eip_used_by',
    now: '2023-01-01T00:00:00.000Z',
    expected: { 'vpc-unassociated-elastic-ips': ['eipalloc-0c2e1da5c1bb166f5'] },
    forbidden: {},
  },
];
