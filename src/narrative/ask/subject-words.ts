import type { Subject } from '../../core/fact.ts';
import type { Service } from '../../core/service.ts';
import { servicesOfBillName } from '../../services/find-service.ts';
import { services } from '../../services/registry.ts';
import { hasWords, plainQuestion, replaceWords } from './plain-question.ts';

/** Makers' names that nobody says: "Amazon RDS" is asked for as RDS. */
const MAKER = /^ (?:amazon|aws) /;

/** What people write for words of ours, in both languages; accents are gone. */
const OUR_WORDS: Readonly<Record<string, readonly string[]>> = {
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

/** What people ask for by other words than the names of key figures. */
const KPI_WORDS: Readonly<Record<string, readonly string[]>> = {
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

/** Names of actions that stand for nothing else; the longest first. */
const ACTION_WORDS: readonly string[] = [
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

/** What people say for services of the catalogue, in both languages; accents are gone. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
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

/** Plain words that name a subject in a question. Of a service also those of the catalogue's services behind its name. */
export function wordsOfSubject({ kind, name }: Pick<Subject, 'kind' | 'name'>): readonly string[] {
  if (name === null) return [];
  switch (kind) {
    case 'service':
      return wordsOfServiceName(name);
    case 'action':
    case 'layer':
    case 'charge-kind':
    case 'horizon':
      return OUR_WORDS[name] ?? [];
    case 'commitment':
      return distinctWords([plainQuestion(name), plainQuestion(name.split(',')[0] ?? '')]);
    case 'kpi':
      return distinctWords([plainQuestion(name), ...(KPI_WORDS[name] ?? [])]);
    case 'tag-value':
      return distinctWords([plainQuestion(name), ...valueWords(name)]);
    default:
      return distinctWords([plainQuestion(name)]);
  }
}

/** Of a service as the bill names it. */
function wordsOfServiceName(name: string): readonly string[] {
  return distinctWords([...spoken(name), ...servicesOfBillName(name).flatMap(wordsOfService)]);
}

/** Of a service of the catalogue: its id, its name, and its name without its maker and without what stands in brackets. */
export function wordsOfService({ id, name, keys }: Pick<Service, 'id' | 'name' | 'keys'>): readonly string[] {
  return distinctWords([
    plainQuestion(id),
    ...keys.map(plainQuestion),
    ...spoken(name),
    ...(SPOKEN[id] ?? []),
  ]);
}

/** What people call the usual environments. */
const ENVIRONMENTS: readonly (readonly string[])[] = [
  ['prod', 'production', 'producao', 'prd'],
  ['dev', 'development', 'desenvolvimento'],
  ['staging', 'stage', 'stg', 'homologacao'],
  ['test', 'testing', 'teste', 'testes', 'qa'],
  ['sandbox'],
];

/** "environment=prod" is asked for as production. */
function valueWords(name: string): readonly string[] {
  const at = name.indexOf('=');
  const value = plainQuestion(name.slice(at + 1)).trim();
  const words = ENVIRONMENTS.find((same) => same.includes(value));
  return at < 0 || !words ? [] : [...words, ...words.map((word) => `${word} environment`)];
}

/** Single words that name services of the catalogue. */
export const PLAIN_SERVICE_WORDS: ReadonlySet<string> = new Set(
  services.flatMap(wordsOfService).filter((words) => !words.includes(' ')),
);

/** Single words for actions, layers and kinds of charges. */
export const OUR_NAMES: ReadonlySet<string> = new Set(
  Object.values(OUR_WORDS)
    .flat()
    .filter((words) => !words.includes(' ')),
);

/** Words for actions, layers and kinds of charges of which a report may tell nothing, and what is left of a plain question. */
export function ourWordsIn(question: string): { readonly notTold: readonly string[]; readonly rest: string } {
  const notTold: string[] = [];
  let rest = question;
  for (const words of ACTION_WORDS) {
    if (!hasWords(rest, words)) continue;
    notTold.push(words);
    rest = replaceWords(rest, words, ',');
  }
  return { notTold, rest };
}

/** What people say for a name on the bill. */
export function spoken(name: string): readonly string[] {
  const [plain, brief] = [plainQuestion(name), plainQuestion(name.replace(/\(.*\)/, ' '))];
  return [plain, brief].flatMap((words) => [words, words.replace(MAKER, ' ')]);
}

function distinctWords(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((text) => text.trim()).filter((text) => text.length > 1))];
}
