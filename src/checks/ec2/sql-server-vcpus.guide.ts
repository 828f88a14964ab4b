import type { CheckGuide } from '../../core/check-guide.ts';

export const sqlServerVcpusGuide: CheckGuide = {
  why: 'SQL Server from AWS is charged by vCPU, for four at least. Standard edition computes with 24 cores at most and Web with 16: vCPUs beyond are licensed and stand idle.',
  measured:
    'Running instances billed under an operation with SQL Server, by cores × threads as they are switched on: fewer than `minimumVcpus`, or more than `maximumVcpusStandard` or `maximumVcpusWeb` for the edition.',
  saving:
    'No amount: the price of the licence is part of that of the hour, and which size or which CPU options fit is a decision of its own.',
  caveats: [
    'Newer versions of SQL Server allow more cores in Standard edition: configure `maximumVcpusStandard`.',
    'A large type may be needed for its memory: CPU options then switch cores off.',
  ],
  verify: {
    console: 'EC2 → Instances → Details → CPU options and usage operation',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].[InstanceType,CpuOptions,UsageOperation]'",
  },
  fix: {
    console:
      'EC2 → Instances → Stop → Actions → Instance settings → Change instance type or CPU options → Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 modify-instance-cpu-options --region {region} --instance-id {resourceId} --core-count CORES --threads-per-core 2',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 modify-instance-cpu-options --region {region} --instance-id {resourceId} --core-count CORES --threads-per-core 2 --dry-run',
    terraform: '`cpu_options` or `instance_type` of the `aws_instance`.',
  },
  rollback: 'Stop it, set the options back, start it.',
  ptBr: {
    why: 'O SQL Server da AWS é cobrado por vCPU, no mínimo por quatro. A edição Standard usa no máximo 24 núcleos e a Web, 16: as vCPUs além disso são licenciadas e ficam ociosas.',
    measured:
      'Instâncias em execução, cobradas sob uma operação com SQL Server, por núcleos × threads como estão ligados: menos de `minimumVcpus`, ou mais de `maximumVcpusStandard` ou `maximumVcpusWeb` conforme a edição.',
    caveats: [
      'Versões mais novas do SQL Server permitem mais núcleos na edição Standard: configure `maximumVcpusStandard`.',
      'Um tipo grande pode ser necessário pela memória: nesse caso, as opções de CPU desligam núcleos.',
    ],
    verify: 'EC2 → Instances → Details → CPU options e usage operation',
    fix: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type ou CPU options → Start',
    terraform: '`cpu_options` ou `instance_type` da `aws_instance`.',
    rollback: 'Pare a instância, volte às opções anteriores e inicie-a.',
  },
};
