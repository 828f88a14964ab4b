import type { CheckGuide } from '../../core/check-guide.ts';

export const idleApiCacheGuide: CheckGuide = {
  why: 'The cache of a stage is charged by the hour and by its size, whether it answers anything or not.',
  measured:
    'CacheHitCount of stages with a cache over 14 days, at most `maximumHits` in all, measured on at least `minimumDaysMeasured` days, of stages at least `minimumAgeDays` old. CloudWatch counts by the name of the API: stages of APIs that share a name are left out. Where there is no datapoint the stage is undecided.',
  saving: 'The hours of the cache.',
  caveats: [
    'Methods may have caching switched off for a while, or keys that never repeat.',
    'A cache that is hit seldom may still save an expensive answer.',
  ],
  verify: {
    console: 'API Gateway → API → Stages → Monitor: cache hits and misses',
    cli: 'aws apigateway get-stages --region {region} --rest-api-id API-ID',
  },
  fix: {
    console: 'API Gateway → API → Stages → Edit → Provision API cache: off',
    cli: [
      'aws apigateway update-stage --region {region} --rest-api-id API-ID --stage-name STAGE --patch-operations op=replace,path=/cacheClusterEnabled,value=false',
      'aws apigateway get-stage --region {region} --rest-api-id API-ID --stage-name STAGE',
    ],
    dryRun: null,
    terraform: '`cache_cluster_enabled = false` on the `aws_api_gateway_stage`.',
  },
  rollback: 'Switch the cache on again; it comes up empty after a few minutes.',
  ptBr: {
    why: 'O cache de um stage é cobrado por hora e pelo tamanho, responda a algo ou não.',
    measured:
      'CacheHitCount ao longo de 14 dias, no máximo `maximumHits` no total, medida em pelo menos `minimumDaysMeasured` dias, de stages com cache, criados há pelo menos `minimumAgeDays` dias. O CloudWatch conta pelo nome da API: stages de APIs que têm o mesmo nome ficam de fora. Sem nenhum datapoint, o stage fica indefinido.',
    caveats: [
      'Os métodos podem estar com o cache desligado por um tempo, ou ter chaves que nunca se repetem.',
      'Um cache com poucos acertos ainda pode poupar uma resposta cara.',
    ],
    verify: 'API Gateway → API → Stages → Monitor: acertos e falhas do cache',
    fix: 'API Gateway → API → Stages → Edit → Provision API cache: desative',
    terraform: '`cache_cluster_enabled = false` no `aws_api_gateway_stage`.',
    rollback: 'Ative o cache de novo; ele volta vazio depois de alguns minutos.',
  },
};
