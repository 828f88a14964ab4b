import type { CheckGuide } from '../../core/check-guide.ts';

export const emptyLogGroupsGuide: CheckGuide = {
  why: 'Empty log groups cost nothing. They make lists long, and hide that something that should log does not.',
  measured:
    'Log groups at least `minimumAgeDays` old that store no byte. The stored size follows with a delay of some days.',
  saving: 'None: what is charged is what is ingested and stored.',
  caveats: [
    'All events may have expired: something may still write once a month.',
    'An application may refuse to start without its log group.',
  ],
  verify: {
    console: 'CloudWatch → Log groups, sorted by stored bytes',
    cli: 'aws logs describe-log-streams --region {region} --log-group-name {resourceId} --max-items 1',
  },
  fix: {
    console: 'CloudWatch → Log groups → Actions → Delete',
    cli: [
      'aws logs delete-log-group --region {region} --log-group-name {resourceId}',
      'aws logs describe-log-groups --region {region} --log-group-name-prefix {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudwatch_log_group`.',
  },
  rollback: 'Create a group of the same name; nothing was in it.',
  ptBr: {
    why: 'Log groups vazios não custam nada. Eles alongam as listas e escondem que algo que deveria gravar logs não grava.',
    measured:
      'Log groups criados há pelo menos `minimumAgeDays` dias que não armazenam nenhum byte. O tamanho armazenado é atualizado com alguns dias de atraso.',
    caveats: [
      'Todos os eventos podem ter expirado: algo ainda pode gravar uma vez por mês.',
      'Uma aplicação pode se recusar a iniciar sem o seu log group.',
    ],
    verify: 'CloudWatch → Log groups, ordenados por bytes armazenados',
    fix: 'CloudWatch → Log groups → Actions → Delete',
    terraform: 'Remova o `aws_cloudwatch_log_group`.',
    rollback: 'Crie um grupo com o mesmo nome; não havia nada nele.',
  },
};
