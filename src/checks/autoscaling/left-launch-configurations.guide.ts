import type { CheckGuide } from '../../core/check-guide.ts';

export const leftLaunchConfigurationsGuide: CheckGuide = {
  why: 'Launch configurations are the old form of launch templates. One that no group uses costs nothing, but the image it names looks as if it were needed.',
  measured:
    'Launch configurations, made at least `minimumAgeDays` ago, that no Auto Scaling group of the region names.',
  saving: 'No amount: a launch configuration costs nothing.',
  caveats: ['A deployment tool may keep earlier ones to go back to.'],
  verify: {
    console: 'EC2 → Launch configurations',
    cli: 'aws autoscaling describe-launch-configurations --region {region} --launch-configuration-names {resourceId}',
  },
  fix: {
    console: 'EC2 → Launch configurations → Actions → Delete',
    cli: [
      'aws autoscaling delete-launch-configuration --region {region} --launch-configuration-name {resourceId}',
      'aws autoscaling describe-launch-configurations --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_launch_configuration`, or replace it with an `aws_launch_template`.',
  },
  rollback: 'Make it again; its settings are in the state of Terraform or in CloudTrail.',
  ptBr: {
    why: 'Launch configurations são a forma antiga dos launch templates. Uma que nenhum grupo usa não custa nada, mas a imagem que ela cita parece necessária.',
    measured:
      'Launch configurations, criadas há pelo menos `minimumAgeDays` dias, que nenhum grupo do Auto Scaling da região cita.',
    caveats: ['Uma ferramenta de implantação pode manter as anteriores para poder voltar atrás.'],
    verify: 'EC2 → Launch configurations',
    fix: 'EC2 → Launch configurations → Actions → Delete',
    terraform: 'Remova a `aws_launch_configuration`, ou troque-a por um `aws_launch_template`.',
    rollback: 'Crie-a de novo; as configurações estão no estado do Terraform ou no CloudTrail.',
  },
};
