import type { CheckGuide } from '../../core/check-guide.ts';

export const billRedshiftPreviousGenerationGuide: CheckGuide = {
  why: 'DS2 and DC2 nodes tie computing to their disks. RA3 nodes keep data in managed storage, and Serverless charges for queries alone.',
  measured:
    'Hours of the usage types `Node:…` of families of previous generations, at least `minimumHours` a month.',
  saving: 'None is claimed: how many RA3 nodes do the same work depends on the data and the queries.',
  caveats: ['A small DC2 cluster may cost less than the smallest RA3 one.'],
  verify: {
    console: 'Redshift → Clusters → Node type',
    cli: "aws redshift describe-clusters --region {region} --query 'Clusters[].[ClusterIdentifier,NodeType,NumberOfNodes]'",
  },
  fix: {
    console: 'Redshift → Clusters → Actions → Resize → RA3',
    cli: [
      'aws redshift resize-cluster --region {region} --cluster-identifier {resourceId} --node-type TYPE --number-of-nodes NUMBER',
      'aws redshift describe-resize --region {region} --cluster-identifier {resourceId}',
    ],
    dryRun: null,
    terraform: '`node_type` and `number_of_nodes` of the `aws_redshift_cluster`.',
  },
  rollback: 'Restore a snapshot into a cluster of the earlier type, where AWS still offers it.',
  ptBr: {
    why: 'Nós DS2 e DC2 prendem a computação aos seus discos. Nós RA3 guardam os dados em armazenamento gerenciado, e o Serverless cobra só pelas consultas.',
    measured:
      'Horas dos tipos de uso `Node:…` de famílias de gerações anteriores, no mínimo `minimumHours` por mês.',
    caveats: ['Um cluster DC2 pequeno pode custar menos que o menor cluster RA3.'],
    verify: 'Redshift → Clusters → Node type',
    fix: 'Redshift → Clusters → Actions → Resize → RA3',
    terraform: '`node_type` e `number_of_nodes` do `aws_redshift_cluster`.',
    rollback: 'Restaure um snapshot em um cluster do tipo anterior, onde a AWS ainda o oferecer.',
  },
};
