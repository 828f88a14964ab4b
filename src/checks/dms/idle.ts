import { defineCheck, type Verdict } from '../../core/check.ts';
import { replicationInstances } from '../../datasets/dms/replication-instances.ts';
import { type ReplicationTask, replicationTasks } from '../../datasets/dms/replication-tasks.ts';
import { everything } from '../claims.ts';
import { latestDay } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { dmsIdleGuide } from './idle.guide.ts';

/** States in which a task moves nothing (AWS DMS User Guide, task status). */
const AT_REST: ReadonlySet<string> = new Set(['stopped', 'failed', 'ready', 'created', 'failed-move']);

/** An instance is paid for until it is deleted, migration or not. */
export const dmsIdle = defineCheck({
  id: 'dms-idle',
  title: 'Every DMS replication instance has a task that runs',
  service: 'dms',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { instances: replicationInstances, tasks: replicationTasks },
  thresholds: { minimumAgeDays: 14, minimumStoppedDays: 14 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dmsIdleGuide,
  *evaluate({ instances, tasks }, { now, thresholds }): Iterable<Verdict> {
    for (const { replicationInstanceArn: resourceId, instanceClass, status, createdAt, tags } of instances) {
      if (status !== 'available') continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'DMS did not tell when the instance was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const own = tasks.filter(({ replicationInstanceArn }) => replicationInstanceArn === resourceId);
      if (own.some((task) => !AT_REST.has(task.status ?? ''))) continue;
      const rested = own.flatMap(({ stoppedAt }) => (stoppedAt === null ? [] : [stoppedAt]));
      if (rested.some((instant) => daysBetween(instant, now) < thresholds.minimumStoppedDays)) continue;
      if (own.some(mayHaveRun)) {
        yield { resourceId, reason: 'DMS did not tell when a task of the instance stopped' };
        continue;
      }
      const last = rested.length === 0 ? '' : `, the last of which stopped on ${latestDay(rested)}`;
      yield {
        resourceId,
        evidence: `The ${instanceClass ?? 'unknown'} has no task that runs; it has ${own.length} at rest${last}.`,
        claims: [everything(resourceId)],
        ...(tags === null ? {} : { tags }),
      };
    }
  },
});

/** A task that is ready or was only created has never run; others did, and tell when they stopped. */
function mayHaveRun({ status, stoppedAt }: ReplicationTask): boolean {
  return stoppedAt === null && status !== 'ready' && status !== 'created';
}
