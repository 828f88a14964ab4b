import type { CheckGuide } from '../../core/check-guide.ts';

export const idleFleetsGuide: CheckGuide = {
  why: 'An always-on fleet is charged for every instance and hour it runs, with sessions or without.',
  measured:
    'Running always-on fleets, made at least `minimumAgeDays` ago, whose highest capacity utilisation of 14 days is at most `maximumSessions` percent, with `minimumDaysMeasured` days of datapoints.',
  saving: 'All that is billed for the fleet.',
  caveats: ['A fleet for trainings or exams stands idle between them: a schedule fits it better.'],
  verify: {
    console: 'WorkSpaces Applications → Fleets → Fleet usage',
    cli: 'aws appstream describe-fleets --region {region} --names {resourceId}',
  },
  fix: {
    console: 'WorkSpaces Applications → Fleets → Actions → Stop',
    cli: [
      'aws appstream stop-fleet --region {region} --name {resourceId}',
      'aws appstream describe-fleets --region {region} --names {resourceId}',
    ],
    dryRun: null,
    terraform: '`fleet_type = "ON_DEMAND"` on the `aws_appstream_fleet`, or remove it.',
  },
  rollback: 'Start the fleet again.',
  ptBr: {
    why: 'Uma frota always-on é cobrada por instância e por hora em execução, com ou sem sessões.',
    measured:
      'Frotas always-on em execução, criadas há pelo menos `minimumAgeDays` dias, cuja maior utilização de capacidade em 14 dias é de no máximo `maximumSessions` por cento, com `minimumDaysMeasured` dias de datapoints.',
    caveats: [
      'Uma frota para treinamentos ou provas fica parada entre eles: um agendamento serve melhor a ela.',
    ],
    verify: 'WorkSpaces Applications → Fleets → Fleet usage',
    fix: 'WorkSpaces Applications → Fleets → Actions → Stop',
    terraform: '`fleet_type = "ON_DEMAND"` na `aws_appstream_fleet`, ou remova-a.',
    rollback: 'Inicie a frota de novo.',
  },
};
