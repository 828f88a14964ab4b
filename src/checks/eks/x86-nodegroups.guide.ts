import type { CheckGuide } from '../../core/check-guide.ts';

export const x86NodegroupsGuide: CheckGuide = {
  why: 'Instances with Graviton cost less an hour than those with the same vCPU and memory on x86_64, and Kubernetes runs on both.',
  measured:
    'Managed node groups with at least `minimumNodes` nodes wanted and one of the general x86_64 images of EKS. Images for GPUs, Windows and images of your own are left out.',
  saving:
    'None is claimed here: nodes are billed as EC2 instances, and which instance type would take the place of which is for the checks of EC2 on the instances.',
  caveats: ['Every image of every workload has to exist for arm64.', 'DaemonSets of vendors may not.'],
  verify: {
    console: 'EKS → Clusters → the cluster → Compute → the node group',
    cli: 'aws eks list-nodegroups --region {region} --cluster-name CLUSTER',
  },
  fix: {
    console:
      'Build images for both platforms, add a node group on Graviton, move workloads by node selector, then delete the old group',
    cli: [
      'aws eks create-nodegroup --region {region} --cluster-name CLUSTER --nodegroup-name GRAVITON --ami-type AL2023_ARM_64_STANDARD --instance-types m7g.large --node-role NODE_ROLE --subnets SUBNETS',
      'aws eks delete-nodegroup --region {region} --cluster-name CLUSTER --nodegroup-name OLD',
      'aws eks list-nodegroups --region {region} --cluster-name CLUSTER',
    ],
    dryRun: null,
    terraform: '`ami_type` and `instance_types` on an `aws_eks_node_group` beside the old one.',
  },
  rollback: 'Keep the old node group until the workloads have moved; scale it up again.',
  ptBr: {
    why: 'Instâncias Graviton custam menos por hora do que as x86_64 com as mesmas vCPUs e a mesma memória, e o Kubernetes roda em ambas.',
    measured:
      'Managed node groups que pedem pelo menos `minimumNodes` nós e usam uma das imagens x86_64 de uso geral do EKS. Imagens para GPUs, Windows e imagens próprias ficam de fora.',
    caveats: [
      'Cada imagem de cada workload precisa existir para arm64.',
      'DaemonSets de fornecedores podem não existir.',
    ],
    verify: 'EKS → Clusters → o cluster → Compute → o node group',
    fix: 'Gere imagens para as duas plataformas, acrescente um node group Graviton, mova os workloads por node selector e depois exclua o grupo antigo',
    terraform: '`ami_type` e `instance_types` em um `aws_eks_node_group` ao lado do antigo.',
    rollback: 'Mantenha o node group antigo até que os workloads tenham migrado; aumente-o de novo.',
  },
};
