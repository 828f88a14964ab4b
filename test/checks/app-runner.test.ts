import { describe, expect, it } from 'vitest';
import { idleAppRunnerServices } from '../../src/checks/idle/app-runner.ts';
import type { AppRunnerService } from '../../src/datasets/app-runner/services.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const ARN = 'arn:aws:apprunner:eu-central-1:111122223333:service/web/8fe1';

const none = Array.from({ length: 14 }, () => 0);

const idle = (changes: Partial<AppRunnerService>, requests: readonly number[] | null) =>
  judge(
    idleAppRunnerServices,
    {
      rows: [
        {
          serviceArn: ARN,
          serviceName: 'web',
          serviceId: '8fe1',
          status: 'RUNNING',
          createdAt: '2026-01-01T00:00:00.000Z',
          ...changes,
        },
      ],
    },
    { metrics: { requests } },
  );

describe('idle services', () => {
  it('are found with all they cost', () => {
    const [found] = idle({}, none);
    expect(evidenceOf(found)).toBe(
      'The App Runner service did nothing over 14 measured days: Requests in all 0 requests.',
    );
    expect(claimTexts(found)).toEqual([`${ARN}: everything × 0`]);
  });

  it('are not those with a request, paused or new', () => {
    expect(idle({}, [1])).toEqual([]);
    expect(idle({ status: 'PAUSED' }, none)).toEqual([]);
    expect(idle({ createdAt: '2026-11-15T00:00:00.000Z' }, none)).toEqual([]);
  });

  it('are unknown without datapoints: silence is not zero', () => {
    expect(idle({}, null)).toMatchObject([{ reason: expect.any(String) }]);
  });
});
