import type { MemoryReport } from '../../datasets/lambda/memory-reports.ts';

/** Why the REPORT lines of a function are not known, in words of a verdict. */
export function whyUnread(report: MemoryReport | undefined): string {
  switch (report?.read) {
    case 'no-log-group':
      return 'it has no log group, so its REPORT lines are not there';
    case 'silent':
      return 'its log level leaves REPORT lines out';
    case 'shared':
      return 'its log group holds the REPORT lines of other functions as well';
    default:
      return 'its REPORT lines were not read: its log group is too large, or of a class without them';
  }
}
