import type { CheckGuide } from '../../core/check-guide.ts';

export const longRunningGuide: CheckGuide = {
  why: 'An instance that was not stopped for a year has the type, the price and mostly the software of its first day. It is the first to look at for a newer family, a smaller size or a Savings Plan.',
  measured:
    'Running instances whose last start is more than `maximumDaysRunning` ago. Those of an Auto Scaling group and those an AWS service manages are left out: they are replaced, not cared for.',
  saving: 'No amount: age alone wastes nothing.',
  caveats: ['A reboot does not count as a start.'],
  verify: {
    console: 'EC2 → Instances → Launch time',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].LaunchTime'",
  },
  fix: {
    console:
      'EC2 → Instances → Instance state → Stop, then Actions → Instance settings → Change instance type, then Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform: 'Change `ami` or `instance_type` of the `aws_instance`, or put it into an Auto Scaling group.',
  },
  rollback: 'Start it again; its public address is another one unless it is an Elastic IP address.',
};
