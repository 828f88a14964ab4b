import type { CheckGuide } from '../../core/check-guide.ts';

export const officeHoursGuide: CheckGuide = {
  why: 'An instance for development or test is needed while people work. A week has 168 hours, an office week far fewer, and the others are charged alike.',
  measured:
    'Running on-demand instances that have not been stopped for at least `minimumDaysRunning` and whose tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) all name a non-production environment. Those of an Auto Scaling group, Spot, instance store and those an AWS service manages are left out.',
  saving:
    'None until `officeHoursADay` and `officeDaysAWeek` are set: how long it could rest is your choice and not measured. Then the share of the hours billed for the instance that lies outside them. Hours that a Savings Plan or a reservation covers save only what the freed commitment takes over elsewhere. Volumes and addresses are charged on.',
  caveats: [
    'Builds, backups or tests may run at night: ask its owner, or look at its CPU by hour.',
    'People in other time zones make the office week longer: configure it.',
    'A public address that is not an Elastic IP address changes with each start.',
  ],
  verify: {
    console: 'EC2 → Instances → Monitoring: CPU utilisation over two weeks, by hour',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].[LaunchTime,Tags]'",
  },
  fix: {
    console: 'EventBridge → Schedules: StopInstances in the evening, StartInstances in the morning',
    cli: [
      "aws scheduler create-schedule --region {region} --name stop-{resourceId} --schedule-expression 'cron(0 20 ? * MON-FRI *)' --flexible-time-window Mode=OFF --target file://stop-instances.json",
      "aws scheduler create-schedule --region {region} --name start-{resourceId} --schedule-expression 'cron(0 8 ? * MON-FRI *)' --flexible-time-window Mode=OFF --target file://start-instances.json",
      'aws scheduler list-schedules --region {region}',
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform:
      'Two `aws_scheduler_schedule` with the universal targets `ec2:stopInstances` and `ec2:startInstances`.',
  },
  rollback: 'Delete the schedules and start the instance.',
  ptBr: {
    why: 'Uma instância de desenvolvimento ou teste é necessária enquanto as pessoas trabalham. A semana tem 168 horas, a de trabalho muito menos, e as demais são cobradas do mesmo jeito.',
    measured:
      'Instâncias sob demanda em execução que não são paradas há pelo menos `minimumDaysRunning` dias e cujas tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) indicam, todas, um ambiente fora de produção. As de um grupo do Auto Scaling, as Spot, as com instance store e as gerenciadas por um serviço da AWS ficam de fora.',
    caveats: [
      'Builds, backups ou testes podem rodar à noite: pergunte ao responsável ou olhe a CPU por hora.',
      'Pessoas em outros fusos horários alongam a semana de trabalho: configure isso.',
      'Um endereço público que não é Elastic IP muda a cada início.',
    ],
    verify: 'EC2 → Instances → Monitoring: uso de CPU ao longo de duas semanas, por hora',
    fix: 'EventBridge → Schedules: StopInstances à noite, StartInstances de manhã',
    terraform:
      'Dois `aws_scheduler_schedule` com os alvos universais `ec2:stopInstances` e `ec2:startInstances`.',
    rollback: 'Exclua os agendamentos e inicie a instância.',
  },
};
