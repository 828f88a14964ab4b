/** What people write for words of ours, in both languages; accents are gone. */
export const OUR_WORDS: Readonly<Record<string, readonly string[]>> = {
  compute: ['compute', 'computacao'],
  storage: ['storage', 'armazenamento'],
  database: ['database', 'databases', 'banco de dados', 'bancos de dados'],
  network: ['network', 'networking', 'rede', 'redes'],
  serverless: ['serverless'],
  Rightsize: ['rightsizing', 'rightsize', 'redimensionar', 'redimensionamento'],
  Stop: [
    ...['stopping', 'stop', 'turning off', 'turn off', 'shutting down', 'shut down'],
    ...['parar', 'parando', 'desligar', 'desligarmos', 'desligando'],
  ],
  Delete: ['deleting', 'delete', 'excluir', 'apagar', 'remover'],
  Upgrade: ['upgrading', 'upgrade', 'atualizar'],
  ScaleIn: ['scaling in', 'scale in'],
  MigrateToGraviton: ['graviton'],
  PurchaseSavingsPlans: ['buy savings plans', 'buying savings plans', 'comprar savings plans'],
  PurchaseReservedInstances: ['buy reserved instances', 'comprar instancias reservadas'],
  Schedule: ['schedule', 'scheduling', 'schedules', 'agendar', 'agendamento'],
  ChangeStorageClass: [
    'storage class',
    'storage classes',
    'classe de armazenamento',
    'classes de armazenamento',
  ],
  tax: ['tax', 'taxes', 'imposto', 'impostos'],
  credit: ['credit', 'credits', 'credito', 'creditos'],
  refund: ['refund', 'refunds', 'reembolso', 'reembolsos'],
  support: ['support', 'suporte'],
  marketplace: ['marketplace'],
  discount: ['discount', 'discounts', 'desconto', 'descontos'],
  'within-30-days': ['30 days', '30 dias'],
  'within-90-days': ['90 days', '90 dias'],
  'within-180-days': ['180 days', '180 dias'],
};

/** Names of actions that stand for nothing else; the longest first. */
export const ACTION_WORDS: readonly string[] = [
  'Rightsize',
  'ScaleIn',
  'MigrateToGraviton',
  'PurchaseSavingsPlans',
  'PurchaseReservedInstances',
  'Schedule',
  'ChangeStorageClass',
]
  .flatMap((action) => OUR_WORDS[action] ?? [])
  .toSorted((a, b) => b.length - a.length);

/** What people ask for by other words than the names of key figures. */
export const KPI_WORDS: Readonly<Record<string, readonly string[]>> = {
  'forecast-accuracy': [
    'accurate',
    'accuracy',
    'forecast error',
    'acuracia',
    'precisao',
    'precisa',
    'precisas',
  ],
  freshness: ['fresh', 'freshness', 'up to date', 'atualizado', 'atualizados', 'recentes'],
};

/** What people say for services of the catalogue, in both languages; accents are gone. */
export const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  'api-gateway': ['gateway de api'],
  cloudfront: ['cdn'],
  cloudwatch: ['cloud watch', 'monitoring', 'monitoramento'],
  'cloudwatch-logs': ['logs'],
  ebs: ['disks', 'discos'],
  ec2: [
    'virtual machines',
    'virtual machine',
    'vms',
    'servers',
    'maquinas virtuais',
    'servidores',
    'instancias ec2',
  ],
  ecr: ['container registry', 'docker images'],
  ecs: ['fargate', 'containers', 'conteineres'],
  eks: ['kubernetes', 'k8s'],
  'elb-application': [
    'load balancer',
    'load balancers',
    'balanceador de carga',
    'balanceadores de carga',
    'elb',
    'alb',
    'nlb',
  ],
  kms: ['encryption keys'],
  lambda: ['lambdas', 'functions', 'funcoes'],
  msk: ['kafka'],
  'nat-gateway': ['nat', 'nats', 'nat gateways'],
  opensearch: ['elasticsearch', 'elastic search'],
  rds: ['postgres', 'postgresql', 'mysql', 'relational databases'],
  elasticache: ['redis', 'memcached'],
  redshift: ['data warehouse'],
  'route-53': ['dns'],
  s3: ['buckets', 'bucket', 'object storage'],
  sns: ['notifications'],
  sqs: ['queues', 'filas'],
  waf: ['firewall'],
};

/** What people call the usual environments. */
export const ENVIRONMENTS: readonly (readonly string[])[] = [
  ['prod', 'production', 'producao', 'prd'],
  ['dev', 'development', 'desenvolvimento'],
  ['staging', 'stage', 'stg', 'homologacao'],
  ['test', 'testing', 'teste', 'testes', 'qa'],
  ['sandbox'],
];
