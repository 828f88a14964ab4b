import type { CheckGuide } from '../../core/check-guide.ts';

export const amdGuide: CheckGuide = {
  why: 'In the fifth and sixth generation AWS offers the same sizes with AMD processors at a lower price. They run the same images.',
  measured:
    'Running on-demand instances with an Intel processor whose generation, size and extras are offered in the region with an AMD processor, with the same cores, threads, memory and local disks. Spot, Dedicated Hosts and what an AWS service manages are left out.',
  saving:
    'The hours billed for the instance less the same hours of the AMD type, at the same operation. Hours that a reservation or an EC2 Instance Savings Plan covers are bound to the family until they end.',
  caveats: [
    'Software licensed or tuned for Intel (AVX-512, certain libraries) may be slower.',
    'A type whose price is not lower here saves nothing: then no amount is shown.',
  ],
  verify: {
    console: 'EC2 → Instance types → compare both',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].InstanceType'",
  },
  fix: {
    console: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type → Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 modify-instance-attribute --region {region} --instance-id {resourceId} --instance-type Value=AMD_TYPE',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 modify-instance-attribute --region {region} --instance-id {resourceId} --instance-type Value=AMD_TYPE --dry-run',
    terraform: '`instance_type` of the `aws_instance` or `aws_launch_template`.',
  },
  rollback: 'Stop it, change the type back, start it.',
  ptBr: {
    why: 'Na quinta e na sexta geração, a AWS oferece os mesmos tamanhos com processadores AMD a um preço menor. Eles rodam as mesmas imagens.',
    measured:
      'Instâncias sob demanda em execução, com processador Intel, cuja geração, tamanho e recursos adicionais são oferecidos na região com processador AMD, com os mesmos núcleos, threads, memória e discos locais. Spot, Dedicated Hosts e o que é gerenciado por um serviço da AWS ficam de fora.',
    caveats: [
      'Software licenciado ou otimizado para Intel (AVX-512, certas bibliotecas) pode ficar mais lento.',
      'Um tipo cujo preço não é menor aqui não economiza nada: nesse caso, nenhum valor é mostrado.',
    ],
    verify: 'EC2 → Instance types → compare os dois',
    fix: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type → Start',
    terraform: '`instance_type` da `aws_instance` ou do `aws_launch_template`.',
    rollback: 'Pare a instância, volte ao tipo anterior e inicie-a.',
  },
};
