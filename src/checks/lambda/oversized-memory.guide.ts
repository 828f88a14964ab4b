import type { CheckGuide } from '../../core/check-guide.ts';

export const oversizedMemoryGuide: CheckGuide = {
  why: 'Lambda charges memory × duration: twice the memory costs twice as much a millisecond, whether it is used or not.',
  measured:
    'The most memory that the REPORT lines of 31 days tell, from one Logs Insights query for fifty functions. Found are functions that used at most `maximumUsedShare` of their memory in at least `minimumInvocations` invocations; what is suggested is the most that was used and `headroomShare` of it. CPU is not looked at. A function whose lines could not be read is undecided: no log group, a shared one, a log level of WARN, or a group too large to look through cheaply.',
  saving:
    'What is billed for its GB-seconds, less the share of memory that remains, at the same duration. Less memory is also less CPU: where the function computes, its duration grows and the saving shrinks or is lost.',
  caveats: [
    'Work that computes runs longer with less memory; below 1,769 MiB a function has less than one vCPU.',
    'Months differ: the largest input of the year may not have been among these invocations.',
    'Network throughput grows with memory as well.',
    'Looking through logs is charged by the GB; groups beyond the bound are left out and said to be.',
  ],
  verify: {
    console:
      'CloudWatch → Logs Insights → the log group of the function → stats max(@maxMemoryUsed), max(@memorySize), avg(@duration) over REPORT lines',
    cli: "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query '[MemorySize,Timeout]'",
  },
  fix: {
    console:
      'Try sizes with AWS Lambda Power Tuning, then Lambda → the function → Configuration → General → Memory',
    cli: [
      'aws lambda update-function-configuration --region {region} --function-name {resourceId} --memory-size NEW_SIZE',
      "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query 'MemorySize'",
    ],
    dryRun: null,
    terraform: '`memory_size` on the `aws_lambda_function`.',
  },
  rollback: 'Set the memory back; it takes effect with the next invocation.',
};
