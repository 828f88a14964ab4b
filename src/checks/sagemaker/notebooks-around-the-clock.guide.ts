import type { CheckGuide } from '../../core/check-guide.ts';

export const notebooksAroundTheClockGuide: CheckGuide = {
  why: 'A notebook instance is charged by the hour while it is in service, also at night and with nobody in front of it.',
  measured:
    'Notebook instances in service whose last change was at least `minimumDaysRunning` days ago. Starting and stopping both count as changes, so it has run that long. Whether somebody works with it SageMaker does not tell.',
  saving:
    'None until `hoursAWeek` is set: how long it could rest is your choice and not measured. Then the hours of a month less those, at the usage type of the instance. The volume is paid for as before.',
  caveats: [
    'A long job may run in it through the night.',
    'Stopping loses what is in memory and outside /home/ec2-user/SageMaker.',
  ],
  verify: {
    console: 'SageMaker AI → Notebooks → Notebook instances → Last updated',
    cli: 'aws sagemaker describe-notebook-instance --region {region} --notebook-instance-name {resourceId}',
  },
  fix: {
    console:
      'Stop it now; add a lifecycle configuration that stops it when it is idle, or a schedule of EventBridge Scheduler',
    cli: [
      'aws sagemaker stop-notebook-instance --region {region} --notebook-instance-name {resourceId}',
      "aws sagemaker describe-notebook-instance --region {region} --notebook-instance-name {resourceId} --query 'NotebookInstanceStatus'",
    ],
    dryRun: null,
    terraform:
      '`lifecycle_config_name` on the `aws_sagemaker_notebook_instance` with a script that stops it when it is idle.',
  },
  rollback: 'Start it again; its volume is kept.',
  ptBr: {
    why: 'Uma instância de notebook é cobrada por hora enquanto está em serviço, também à noite e sem ninguém diante dela.',
    measured:
      'Instâncias de notebook em serviço cuja última mudança foi há pelo menos `minimumDaysRunning` dias. Iniciar e parar contam como mudanças; portanto, ela roda há esse tempo. O SageMaker não informa se alguém trabalha nela.',
    caveats: [
      'Um job longo pode rodar nela durante a noite.',
      'Ao parar, perde-se o que está na memória e fora de /home/ec2-user/SageMaker.',
    ],
    verify: 'SageMaker AI → Notebooks → Notebook instances → Last updated',
    fix: 'Pare-a agora; acrescente uma lifecycle configuration que a pare quando estiver ociosa, ou um agendamento do EventBridge Scheduler',
    terraform:
      '`lifecycle_config_name` na `aws_sagemaker_notebook_instance` com um script que a pare quando estiver ociosa.',
    rollback: 'Inicie-a de novo; o volume é mantido.',
  },
};
