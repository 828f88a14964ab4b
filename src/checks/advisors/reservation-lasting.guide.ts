import type { CheckGuide } from '../../core/check-guide.ts';

export const reservationLastingGuide: CheckGuide = {
  why: 'The day a reservation ends, the hours it covered are charged at on-demand prices.',
  measured:
    'The end that EC2 tells, or the start and the duration that RDS, ElastiCache, Redshift, OpenSearch and MemoryDB tell, lies within `daysAhead` days or passed within `daysPast` days.',
  saving:
    'None: an end is a rise in cost to avoid, not a saving. The commitments section tells what the usage would cost without it.',
  caveats: [
    'A purchase may be queued already for the day after.',
    'The usage may be about to go away, or a Savings Plan may cover it from then on.',
  ],
  verify: {
    console: 'Billing and Cost Management → Reservations → Overview',
    cli: 'aws ec2 describe-reserved-instances --region {region} --reserved-instances-ids {resourceId}',
  },
  fix: {
    console: 'The console of the service → Reserved instances (nodes) → Purchase',
    cli: [
      'aws ec2 purchase-reserved-instances-offering --region {region} --reserved-instances-offering-id OFFERING --instance-count COUNT',
      'aws ec2 describe-reserved-instances --region {region} --filters Name=state,Values=active,queued',
    ],
    dryRun: null,
    terraform: 'Nothing for EC2; `aws_rds_reserved_instance` for RDS. Think of the term first.',
  },
  rollback: 'A reservation cannot be given back; a Standard one of EC2 may be sold.',
  ptBr: {
    why: 'No dia em que uma reserva termina, as horas que ela cobria passam a ser cobradas a preços sob demanda.',
    measured:
      'O término que o EC2 informa, ou o que resulta do início e da duração informados por RDS, ElastiCache, Redshift, OpenSearch e MemoryDB, ocorre em até `daysAhead` dias ou ocorreu há até `daysPast` dias.',
    caveats: [
      'Uma compra já pode estar agendada para o dia seguinte.',
      'O uso pode estar prestes a acabar, ou um Savings Plan pode cobri-lo dali em diante.',
    ],
    verify: 'Billing and Cost Management → Reservations → Overview',
    fix: 'O console do serviço → Reserved instances (nodes) → Purchase',
    terraform: 'Nada para o EC2; `aws_rds_reserved_instance` para o RDS. Pense antes no prazo.',
    rollback: 'Uma reserva não pode ser devolvida; uma Standard do EC2 pode ser vendida.',
  },
};
