import type { CheckGuide } from '../../core/check-guide.ts';

export const intelligentTieringGuide: CheckGuide = {
  why: 'The class Standard is the dearest to keep data in. Intelligent-Tiering moves each object that is not read for 30 days to a cheaper tier by itself, and back when it is read.',
  measured:
    'Buckets with lifecycle rules of which none moves or expires current objects, with at least `minimumGib` in the class Standard and objects of at least `minimumAverageKib` on average (CloudWatch, BucketSizeBytes and NumberOfObjects). The number of objects is of all classes and versions, so the true average is no smaller.',
  saving:
    'None is claimed: how often objects are read, S3 tells only where request metrics or Storage Class Analysis are on.',
  caveats: [
    'The data may be read all the time; then the cheaper tiers are never reached and the monitoring of each object costs something.',
    'Averages hide many small objects beside a few large ones; the monitoring fee is for each object of 128 KiB and more.',
    'Objects that live less than 30 days gain nothing.',
  ],
  verify: {
    console: 'S3 → Bucket → Metrics → Storage Class Analysis, for at least 30 days',
    cli: 'aws s3api list-bucket-analytics-configurations --region {region} --bucket {resourceId}',
  },
  fix: {
    console:
      'S3 → Bucket → Management → Create lifecycle rule → Move current versions to Intelligent-Tiering',
    cli: [
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
      'aws s3api put-bucket-lifecycle-configuration --region {region} --bucket {resourceId} --lifecycle-configuration file://old-rules-and-the-new-one.json',
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform:
      'Add a rule with `transition { storage_class = "INTELLIGENT_TIERING" }` to the `aws_s3_bucket_lifecycle_configuration`.',
  },
  rollback: 'Remove the rule; objects that moved are copied back to Standard, at the price of the requests.',
  ptBr: {
    why: 'A classe Standard é a mais cara para guardar dados. O Intelligent-Tiering move sozinho cada objeto não lido por 30 dias para uma camada mais barata, e o traz de volta quando é lido.',
    measured:
      'Buckets com regras de ciclo de vida, nenhuma das quais move ou expira objetos atuais, com no mínimo `minimumGib` na classe Standard e objetos de no mínimo `minimumAverageKib` em média (CloudWatch, BucketSizeBytes e NumberOfObjects). O número de objetos é o de todas as classes e versões; por isso a média real não é menor.',
    caveats: [
      'Os dados podem ser lidos o tempo todo; nesse caso, as camadas mais baratas nunca são alcançadas e o monitoramento de cada objeto custa algo.',
      'Médias escondem muitos objetos pequenos ao lado de alguns grandes; a taxa de monitoramento vale para cada objeto de 128 KiB ou mais.',
      'Objetos que vivem menos de 30 dias não ganham nada.',
    ],
    verify: 'S3 → Bucket → Metrics → Storage Class Analysis, por no mínimo 30 dias',
    fix: 'S3 → Bucket → Management → Create lifecycle rule → Move current versions para Intelligent-Tiering',
    terraform:
      'Adicione uma regra com `transition { storage_class = "INTELLIGENT_TIERING" }` à `aws_s3_bucket_lifecycle_configuration`.',
    rollback:
      'Remova a regra; os objetos movidos são copiados de volta para o Standard, ao preço das requisições.',
  },
};
