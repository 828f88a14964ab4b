import type { CheckGuide } from '../../core/check-guide.ts';

export const stoppedTrailsGuide: CheckGuide = {
  why: 'A trail that has stopped misses what it was made for, and its bucket goes on storing, and costing, what it once recorded.',
  measured:
    'Trails that do not record and have not for at least `minimumDaysStopped` days, where CloudTrail tells since when.',
  saving: 'None is claimed: the bucket may serve others; the checks of S3 look at it.',
  caveats: [
    'Somebody may have stopped it who should not have: look into CloudTrail for StopLogging before you delete anything.',
  ],
  verify: {
    console: 'CloudTrail → Trails → Status',
    cli: 'aws cloudtrail get-trail-status --region {region} --name {resourceId}',
  },
  fix: {
    console: 'Start it, or delete the trail and give its bucket an expiry',
    cli: [
      'aws cloudtrail lookup-events --region {region} --lookup-attributes AttributeKey=EventName,AttributeValue=StopLogging',
      'aws cloudtrail delete-trail --region {region} --name {resourceId}',
      'aws cloudtrail describe-trails --region {region} --no-include-shadow-trails',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudtrail`, or `enable_logging = true`.',
  },
  rollback: 'Create the trail again; what happened between is not recorded.',
  ptBr: {
    why: 'Uma trilha parada perde aquilo para que foi criada, e seu bucket continua armazenando, e custando, o que ela gravou um dia.',
    measured:
      'Trilhas que não gravam há pelo menos `minimumDaysStopped` dias, onde o CloudTrail informa desde quando.',
    caveats: [
      'Talvez quem a parou não devesse: procure StopLogging no CloudTrail antes de excluir qualquer coisa.',
    ],
    verify: 'CloudTrail → Trails → Status',
    fix: 'Inicie-a, ou exclua a trilha e dê uma expiração ao bucket',
    terraform: 'Remova a `aws_cloudtrail`, ou `enable_logging = true`.',
    rollback: 'Crie a trilha de novo; o que aconteceu no intervalo não fica gravado.',
  },
};
