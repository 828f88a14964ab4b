import type { CheckGuide } from '../../core/check-guide.ts';

export const functionsThatRunGuide: CheckGuide = {
  why: 'A function that is never invoked is code, a role and perhaps secrets that nobody looks after. It costs nothing by itself.',
  measured:
    'Functions that were changed at least `minimumAgeDays` ago, whose log group is at least 31 days old, keeps at least 31 days and has no REPORT line of them. CloudWatch publishes no zero for Invocations, so that a missing datapoint proves nothing; a log that is read and has no line does. Where lines cannot be read the function is undecided.',
  saving:
    'None: Lambda charges requests and duration. Provisioned concurrency that is kept for it is found by a check of its own.',
  caveats: [
    'It is for rare events: a recovery, the end of a year.',
    'Its role may have lost the permission to write logs; then it may run without a line.',
  ],
  verify: {
    console: 'Lambda → the function → Monitor → Invocations over three months',
    cli: 'aws lambda get-function --region {region} --function-name {resourceId}',
  },
  fix: {
    console: 'Download the code, remove its triggers, then Lambda → Functions → Actions → Delete',
    cli: [
      'aws lambda get-function --region {region} --function-name {resourceId}',
      'aws lambda delete-function --region {region} --function-name {resourceId}',
      'aws lambda list-functions --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lambda_function` with its permissions, role and log group.',
  },
  rollback: 'Deleted functions cannot be restored; keep the archive and the configuration first.',
  ptBr: {
    why: 'Uma função que nunca é invocada é código, uma role e talvez segredos de que ninguém cuida. Sozinha, não custa nada.',
    measured:
      'Funções alteradas pela última vez há pelo menos `minimumAgeDays` dias, cujo log group existe há pelo menos 31 dias, guarda pelo menos 31 dias e não tem nenhuma linha REPORT nesse período. O CloudWatch não publica zero para Invocations; por isso, a falta de um ponto de dados não prova nada; um log que é lido e não tem nenhuma linha, sim. Onde as linhas não podem ser lidas, a função fica indefinida.',
    caveats: [
      'Ela serve a eventos raros: uma recuperação, o fim do ano.',
      'A role pode ter perdido a permissão de gravar logs; nesse caso, a função pode rodar sem deixar uma linha.',
    ],
    verify: 'Lambda → a função → Monitor → Invocations ao longo de três meses',
    fix: 'Baixe o código, remova os triggers e depois Lambda → Functions → Actions → Delete',
    terraform: 'Remova a `aws_lambda_function` com suas permissões, sua role e seu log group.',
    rollback: 'Funções excluídas não podem ser restauradas; guarde antes o pacote e a configuração.',
  },
};
