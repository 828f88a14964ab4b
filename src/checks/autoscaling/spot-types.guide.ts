import type { CheckGuide } from '../../core/check-guide.ts';

export const spotTypesGuide: CheckGuide = {
  why: 'Spot capacity is given by type and zone. A group that accepts one type loses all its Spot instances at once, and its owners switch Spot off for good.',
  measured:
    'Auto Scaling groups with a mixed instances policy, less than 100 percent on demand above the base, and fewer than `minimumTypes` types in their overrides. Groups that choose by requirements are left out.',
  saving: 'No amount: more types save interruptions, not money, until they let the share of Spot grow.',
  caveats: ['Software that is licensed or built for one type allows no other.'],
  verify: {
    console: 'EC2 → Auto Scaling groups → Instance type requirements',
    cli: 'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
  },
  fix: {
    console: 'EC2 → Auto Scaling groups → Edit → Instance type requirements → specify attributes',
    cli: [
      'aws autoscaling update-auto-scaling-group --region {region} --auto-scaling-group-name {resourceId} --mixed-instances-policy file://policy.json',
      'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`instance_requirements` or more `override` blocks in `mixed_instances_policy` of the `aws_autoscaling_group`.',
  },
  rollback: 'Set the policy back.',
  ptBr: {
    why: 'A capacidade Spot é dada por tipo e por zona. Um grupo que aceita um só tipo perde de uma vez todas as instâncias Spot, e os responsáveis desligam o Spot de vez.',
    measured:
      'Grupos do Auto Scaling com uma política de instâncias mistas, menos de 100 por cento sob demanda acima da base e menos de `minimumTypes` tipos nos overrides. Grupos que escolhem por requisitos ficam de fora.',
    caveats: ['Um software licenciado ou compilado para um só tipo não permite outro.'],
    verify: 'EC2 → Auto Scaling groups → Instance type requirements',
    fix: 'EC2 → Auto Scaling groups → Edit → Instance type requirements → especifique atributos',
    terraform:
      '`instance_requirements` ou mais blocos `override` em `mixed_instances_policy` do `aws_autoscaling_group`.',
    rollback: 'Volte à política anterior.',
  },
};
