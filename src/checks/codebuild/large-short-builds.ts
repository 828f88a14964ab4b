import { defineCheck, type Verdict } from '../../core/check.ts';
import { buildProjects } from '../../datasets/codebuild/projects.ts';
import { total } from '../series.ts';
import { largeShortBuildsGuide } from './large-short-builds.guide.ts';

const daily = {
  namespace: 'AWS/CodeBuild',
  periodSeconds: 86_400,
  of: 'buildProjects',
  dimensions: { ProjectName: 'projectName' },
} as const;

/** Sizes above the one in the middle, whatever their processor. */
const LARGE = /_(?:LARGE|XLARGE|2XLARGE)$/;

/** A build minute costs by the size of the machine; a short build seldom needs a large one. */
export const largeShortBuilds = defineCheck({
  id: 'codebuild-oversize',
  title: 'Every short build runs on a small machine',
  service: 'codebuild',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { buildProjects },
  metrics: {
    builds: { ...daily, metricName: 'Builds', statistic: 'Sum' },
    seconds: { ...daily, metricName: 'Duration', statistic: 'Sum' },
  },
  thresholds: { maximumAverageSeconds: 120, minimumBuilds: 20 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: largeShortBuildsGuide,
  *evaluate({ buildProjects }, { thresholds, metric }): Iterable<Verdict> {
    for (const project of buildProjects) {
      const { projectName: resourceId, computeType, onFleet } = project;
      if (onFleet || computeType === null || !LARGE.test(computeType)) continue;
      const builds = total(metric('builds', project));
      const seconds = total(metric('seconds', project));
      if (builds === null || seconds === null) {
        yield { resourceId, reason: 'CloudWatch has no builds of the project, or not all of them' };
        continue;
      }
      const average = seconds / Math.max(builds, 1);
      if (builds < thresholds.minimumBuilds || average > thresholds.maximumAverageSeconds) continue;
      yield {
        resourceId,
        evidence: `${builds} builds on ${computeType} took ${average.toFixed(0)} seconds on average over 30 days.`,
        claims: [],
      };
    }
  },
});
