import type { CheckGuide } from '../../core/check-guide.ts';

export const gravitonGuide: CheckGuide = {
  why: 'Instances with AWS’s own Arm processor cost less an hour than those with x86 of the same size.',
  measured:
    'Running on-demand instances with Linux on x86_64 whose series and size are offered in the region with a Graviton processor, with the same vCPUs, memory, local disks and extras, of the nearest generation that is not older. Windows, other paid software, Spot, Dedicated Hosts and what an AWS service manages are left out.',
  saving:
    'The hours billed for the instance less the same hours of the Graviton type, at the same operation. Hours that a reservation or an EC2 Instance Savings Plan covers are bound to the family until they end.',
  caveats: [
    'Everything on it must exist for Arm: packages, agents, container images, compiled code.',
    'A vCPU of Graviton is a core, one of x86 mostly half a core: measure, it may need fewer.',
    'A family that is replaced in an Auto Scaling group or cluster is changed in its launch template.',
  ],
  verify: {
    console: 'Compute Optimizer → EC2 instances → CPU architecture preference: Graviton',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].[InstanceType,Architecture,ImageId]'",
  },
  fix: {
    console:
      'EC2 → Launch a new instance of the Graviton type from an arm64 image, move the work, terminate the old one',
    cli: [
      'aws ec2 run-instances --region {region} --image-id ARM64_IMAGE --instance-type GRAVITON_TYPE --count 1',
      'aws ec2 terminate-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --filters Name=instance-type,Values=GRAVITON_TYPE',
    ],
    dryRun:
      'aws ec2 run-instances --region {region} --image-id ARM64_IMAGE --instance-type GRAVITON_TYPE --count 1 --dry-run',
    terraform: '`instance_type` and an arm64 `ami` of the `aws_instance` or `aws_launch_template`.',
  },
  rollback: 'Keep the x86 instance stopped until the new one has proved itself.',
  ptBr: {
    why: 'Instâncias com o processador Arm da própria AWS custam menos por hora do que as x86 do mesmo tamanho.',
    measured:
      'Instâncias sob demanda em execução, com Linux em x86_64, cuja série e tamanho são oferecidos na região com processador Graviton, com as mesmas vCPUs, memória, discos locais e recursos adicionais, da geração mais próxima que não seja mais antiga. Windows, outros softwares pagos, Spot, Dedicated Hosts e o que é gerenciado por um serviço da AWS ficam de fora.',
    caveats: [
      'Tudo o que roda nela precisa existir para Arm: pacotes, agentes, imagens de contêiner, código compilado.',
      'Uma vCPU Graviton é um núcleo; uma x86, quase sempre meio núcleo: meça, talvez bastem menos vCPUs.',
      'Em um grupo do Auto Scaling ou em um cluster, a família se troca no launch template.',
    ],
    verify: 'Compute Optimizer → EC2 instances → CPU architecture preference: Graviton',
    fix: 'EC2 → Inicie uma instância nova do tipo Graviton a partir de uma imagem arm64, migre a carga e encerre a antiga',
    terraform: '`instance_type` e uma `ami` arm64 da `aws_instance` ou do `aws_launch_template`.',
    rollback: 'Mantenha a instância x86 parada até a nova estar validada.',
  },
};
