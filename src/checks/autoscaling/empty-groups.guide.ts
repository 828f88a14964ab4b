import type { CheckGuide } from '../../core/check-guide.ts';

export const emptyGroupsGuide: CheckGuide = {
  why: 'A group that may not have any instance is left over. It costs nothing, but its alarms and load balancers may, and it hides what is in use.',
  measured:
    'Auto Scaling groups with a maximum of 0 and no instance, made at least `minimumAgeDays` ago. Since when the maximum is 0 AWS does not tell.',
  saving: 'No amount: a group costs nothing.',
  caveats: [
    'A schedule may raise the maximum for some days a year.',
    'A group of a blue-green deployment waits empty for its turn.',
  ],
  verify: {
    console: 'EC2 → Auto Scaling groups → Activity',
    cli: 'aws autoscaling describe-scheduled-actions --region {region} --auto-scaling-group-name {resourceId}',
  },
  fix: {
    console: 'EC2 → Auto Scaling groups → Actions → Delete',
    cli: [
      'aws autoscaling delete-auto-scaling-group --region {region} --auto-scaling-group-name {resourceId}',
      'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_autoscaling_group`.',
  },
  rollback: 'Make it again from its launch template.',
  ptBr: {
    why: 'Um grupo que não pode ter nenhuma instância é uma sobra. Ele não custa nada, mas seus alarmes e load balancers podem custar, e ele esconde o que está em uso.',
    measured:
      'Grupos do Auto Scaling com máximo de 0 e nenhuma instância, criados há pelo menos `minimumAgeDays` dias. A AWS não informa desde quando o máximo é 0.',
    caveats: [
      'Um agendamento pode elevar o máximo por alguns dias do ano.',
      'Um grupo de uma implantação blue/green espera vazio pela sua vez.',
    ],
    verify: 'EC2 → Auto Scaling groups → Activity',
    fix: 'EC2 → Auto Scaling groups → Actions → Delete',
    terraform: 'Remova o `aws_autoscaling_group`.',
    rollback: 'Crie-o de novo a partir do launch template.',
  },
};
