import type { CheckGuide } from '../../core/check-guide.ts';

export const provisionedThroughputGuide: CheckGuide = {
  why: 'Provisioned throughput is charged by the MiB/s and hour on top of storage, whether it is used or not.',
  measured:
    'MeteredIOBytes in each hour of 14 days, as throughput. Found are file systems whose busiest hour used at most `maximumUsedPercent` percent of what is provisioned, with at least `minimumHoursMeasured` hours measured. Hours without a datapoint are unknown, not quiet.',
  saving:
    'The share of the billed throughput above twice the busiest hour. What the size of the file system gives for free is not charged in the first place.',
  caveats: [
    'An average over an hour hides bursts of seconds; look at a minute before acting.',
    'Elastic throughput may be cheaper still for uneven loads, or dearer for steady ones.',
    'Throughput can be lowered, or the mode changed, only 24 hours after the last change.',
  ],
  verify: {
    console: 'EFS → File systems → Monitoring → Throughput utilization',
    cli: "aws efs describe-file-systems --region {region} --file-system-id {resourceId} --query 'FileSystems[].[ThroughputMode,ProvisionedThroughputInMibps]'",
  },
  fix: {
    console: 'EFS → File systems → Edit → Throughput settings',
    cli: [
      'aws efs update-file-system --region {region} --file-system-id {resourceId} --throughput-mode provisioned --provisioned-throughput-in-mibps MIBPS',
      'aws efs describe-file-systems --region {region} --file-system-id {resourceId}',
    ],
    dryRun: null,
    terraform:
      'Lower `provisioned_throughput_in_mibps` on the `aws_efs_file_system`, or set `throughput_mode = "elastic"`.',
  },
  rollback: 'Throughput can be raised again at any time.',
  ptBr: {
    why: 'O throughput provisionado é cobrado por MiB/s e por hora, além do armazenamento, usado ou não.',
    measured:
      'MeteredIOBytes em cada hora de 14 dias, como throughput. São encontrados os sistemas de arquivos cuja hora mais movimentada usou no máximo `maximumUsedPercent` por cento do que está provisionado, com pelo menos `minimumHoursMeasured` horas medidas. Horas sem um ponto de dados são desconhecidas, não tranquilas.',
    caveats: [
      'A média de uma hora esconde rajadas de segundos; olhe minuto a minuto antes de agir.',
      'O throughput Elastic pode ser ainda mais barato para cargas irregulares, ou mais caro para as constantes.',
      'O throughput só pode ser reduzido, ou o modo mudado, 24 horas depois da última mudança.',
    ],
    verify: 'EFS → File systems → Monitoring → Throughput utilization',
    fix: 'EFS → File systems → Edit → Throughput settings',
    terraform:
      'Reduza `provisioned_throughput_in_mibps` no `aws_efs_file_system`, ou defina `throughput_mode = "elastic"`.',
    rollback: 'O throughput pode ser aumentado de novo a qualquer momento.',
  },
};
