import type { CheckGuide } from '../../core/check-guide.ts';

export const throughputOverGuide: CheckGuide = {
  why: 'Throughput capacity is charged by the MB/s and month, in steps that double. A file system that uses a fifth of it at its busiest does with the next smaller step or the one below.',
  measured:
    'NetworkThroughputUtilization in each hour of 14 days, at most `maximumUsedPercent` in the busiest, with at least `minimumHoursMeasured` hours measured, of available file systems for Windows, ONTAP and OpenZFS.',
  saving:
    'None is claimed: which steps a file system can go down to depends on its type, its deployment and its disks.',
  caveats: [
    'An hour hides bursts of minutes.',
    'Throughput capacity also brings memory for caching and disk throughput; look at those metrics too.',
    'Some steps have a least storage or IOPS.',
  ],
  verify: {
    console: 'FSx → File systems → Monitoring & performance → Performance',
    cli: 'aws fsx describe-file-systems --region {region} --file-system-ids {resourceId}',
  },
  fix: {
    console: 'FSx → File systems → Actions → Update throughput capacity',
    cli: [
      'aws fsx update-file-system --region {region} --file-system-id {resourceId} --windows-configuration ThroughputCapacity=MBPS',
      'aws fsx describe-file-systems --region {region} --file-system-ids {resourceId}',
    ],
    dryRun: null,
    terraform: 'Lower `throughput_capacity` on the `aws_fsx_*_file_system`.',
  },
  rollback: 'Raise it again; each change fails over between file servers, or interrupts a single one.',
  ptBr: {
    why: 'A capacidade de throughput é cobrada por MB/s e por mês, em degraus que dobram. Para um sistema de arquivos que usa um quinto dela na hora mais movimentada, basta um ou dois degraus abaixo.',
    measured:
      'NetworkThroughputUtilization em cada hora de 14 dias, no máximo `maximumUsedPercent` na mais movimentada, com pelo menos `minimumHoursMeasured` horas medidas, de sistemas de arquivos disponíveis para Windows, ONTAP e OpenZFS.',
    caveats: [
      'Uma hora esconde rajadas de minutos.',
      'A capacidade de throughput também traz memória para cache e throughput de disco; olhe essas métricas também.',
      'Alguns degraus exigem um mínimo de armazenamento ou de IOPS.',
    ],
    verify: 'FSx → File systems → Monitoring & performance → Performance',
    fix: 'FSx → File systems → Actions → Update throughput capacity',
    terraform: 'Reduza `throughput_capacity` no `aws_fsx_*_file_system`.',
    rollback:
      'Aumente-a de novo; cada mudança faz failover entre os servidores de arquivos, ou interrompe um servidor único.',
  },
};
