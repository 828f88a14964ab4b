import type { CheckGuide } from '../../core/check-guide.ts';

export const billCloudtrailPaidTrailsGuide: CheckGuide = {
  why: 'CloudTrail delivers one copy of management events for nothing. An account with a trail of its own beside the trail of the organisation, or two trails of several regions, pays for each further copy.',
  measured: 'The usage type `PaidEventsRecorded`, at least `minimumEvents` a month.',
  saving: 'All that is billed for further copies: it ends with the trail that makes them.',
  caveats: [
    'An auditor or a product may need a trail of its own.',
    'Events of KMS and RDS Data can be left out of a trail that has to stay, which saves a part.',
  ],
  verify: {
    console: 'CloudTrail → Trails: more than one with management events',
    cli: 'aws cloudtrail describe-trails --region {region} --include-shadow-trails',
  },
  fix: {
    console: 'CloudTrail → Trails → the one that is not needed → Stop logging, later Delete',
    cli: [
      'aws cloudtrail stop-logging --region {region} --name TRAIL',
      'aws cloudtrail get-trail-status --region {region} --name TRAIL',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudtrail`, or `include_management_events = false` in its event selector.',
  },
  rollback: 'Start logging again; what happened meanwhile is not in that trail.',
};
