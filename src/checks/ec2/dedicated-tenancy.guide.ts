import type { CheckGuide } from '../../core/check-guide.ts';

export const dedicatedTenancyGuide: CheckGuide = {
  why: 'A Dedicated Instance has a higher price an hour than the same type on shared hardware, and the first one in a region adds a fee for every hour.',
  measured:
    'Running on-demand instances with tenancy `dedicated` whose tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) all name a non-production environment.',
  saving:
    'The hours billed as a Dedicated Instance less the same hours of the same type on shared hardware. The fee of the region goes with the last one and is not counted.',
  caveats: [
    'A contract, a licence or a regulation may ask for it outside production too.',
    'The tenancy of the VPC may be `dedicated`: change that first, or every new instance is.',
    'From dedicated to shared an instance is moved through an image: its id and private address change.',
  ],
  verify: {
    console: 'EC2 → Instances → Details → Tenancy; VPC → Your VPCs → Tenancy',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].Placement'",
  },
  fix: {
    console:
      'EC2 → Instances → Create image → Launch instance from it with tenancy Shared, then terminate the old one',
    cli: [
      'aws ec2 create-image --region {region} --instance-id {resourceId} --name shared-{resourceId}',
      'aws ec2 run-instances --region {region} --image-id IMAGE --instance-type SAME_TYPE --placement Tenancy=default',
      'aws ec2 terminate-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --filters Name=tenancy,Values=dedicated',
    ],
    dryRun:
      'aws ec2 create-image --region {region} --instance-id {resourceId} --name shared-{resourceId} --dry-run',
    terraform: '`tenancy = "default"` on the `aws_instance` or in `placement` of the `aws_launch_template`.',
  },
  rollback: 'Launch it again from the image with tenancy `dedicated`.',
  ptBr: {
    why: 'Uma Dedicated Instance custa mais por hora do que o mesmo tipo em hardware compartilhado, e a primeira de uma região acrescenta uma taxa a cada hora.',
    measured:
      'Instâncias sob demanda em execução, com tenancy `dedicated`, cujas tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) indicam, todas, um ambiente fora de produção.',
    caveats: [
      'Um contrato, uma licença ou uma regulamentação pode exigi-la também fora de produção.',
      'A tenancy da VPC pode ser `dedicated`: mude-a primeiro, ou toda instância nova também será dedicada.',
      'De dedicada para compartilhada, uma instância só passa por meio de uma imagem: seu id e seu endereço privado mudam.',
    ],
    verify: 'EC2 → Instances → Details → Tenancy; VPC → Your VPCs → Tenancy',
    fix: 'EC2 → Instances → Create image → Inicie a partir dela uma instância com tenancy Shared e depois encerre a antiga',
    terraform: '`tenancy = "default"` na `aws_instance` ou em `placement` do `aws_launch_template`.',
    rollback: 'Inicie-a de novo a partir da imagem com tenancy `dedicated`.',
  },
};
