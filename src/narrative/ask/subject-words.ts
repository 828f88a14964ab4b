import type { Subject } from '../../core/fact.ts';
import type { Service } from '../../core/service.ts';
import { servicesOfBillName } from '../../services/find-service.ts';
import { plainQuestion } from './plain-question.ts';

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
  Stop: ['stopping', 'stop', 'parar'],
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
  return distinctWords([plainQuestion(id), ...keys.map(plainQuestion), ...spoken(name)]);
}

function spoken(name: string): readonly string[] {
  const [plain, brief] = [plainQuestion(name), plainQuestion(name.replace(/\(.*\)/, ' '))];
  return [plain, brief].flatMap((words) => [words, words.replace(MAKER, ' ')]);
}

function distinctWords(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((text) => text.trim()).filter((text) => text.length > 1))];
}
