import { portugueseAdjectives } from './inflect.ts';
import { listed } from './listed.ts';

/** Words that all which was spent may be told of: nothing is left out. */
const OF_ALL: ReadonlySet<string> = new Set([
  ...listed(`
    cloud, clouds, aws, infrastructure, platform, platforms, organisation, organization, organisations,
    company, business, businesses, estate, environment, group, enterprise, portfolio, footprint,
    landscape, period, periods, month, baseline, unit, headline, total, everything, all, it, whole,
    tenant, invoice, technology, budget, interval, window, timeframe, calendar, accounts, services,
    ownership, operation, inaction, waiting, delay, delaying, average, expenditure, outlay, dispendio,
    trajectory, momentum, growth, increase, decrease, level, overview, summary, analysis, report, entity
  `),
  ...listed(`
    nuvem, nuvens, organizacao, empresa, negocio, grupo, ambiente, ambientes, infraestrutura, plataforma,
    periodo, periodos, mes, meses, base, total, tudo, todo, conjunto, carteira, portfolio, unidade, fatura,
    tecnologia, servicos, contas, tecnologia, media, intervalo, janela, calendario, companhia, inacao,
    espera, aumento, reducao, queda, operacao, nivel, patamar, resumo, analise, relatorio, valor, valores
  `),
]);

/** Beside a word for cost they mean a part of it, which has figures of its own where it is known. */
const RESTRICTING: ReadonlySet<string> = new Set([
  ...listed(`
    net, gross, list, retail, premises, premise, accrued, amortized, recurring, recurrent, fixed, variable, direct, indirect, discretionary, legacy, regional, global,
    internal, external, shared, unplanned, unallocated, duplicate, excess, excessive, unnecessary,
    redundant, obsolete, stale, dormant, inactive, oversized, hidden, residual, essential, operational,
    administrative, manual, unmanaged, unowned, unattributed, untracked, controllable, addressable,
    eligible, incremental, underused, underutilised, underutilized, unneeded, forgotten, outdated,
    critical, corporate, commercial, digital, technical, foundational, auxiliary, ancillary, peripheral,
    temporary, permanent, organic, inorganic, private, public, hybrid, virtual, physical, unavoidable,
    recoverable, reclaimable, misallocated, wasteful, productive, unproductive, strategic, experimental
  `),
  ...portugueseAdjectives(
    ...listed(`
      liquido, bruto, recorrente, fixo, variavel, direto, indireto, discricionario, legado, regional, global, interno, externo,
      duplicado, excessivo, desnecessario, redundante, obsoleto, dormente, inativo, superdimensionado, oculto,
      residual, essencial, operacional, administrativo, manual, elegivel, incremental, subutilizado, esquecido,
      desatualizado, critico, corporativo, comercial, digital, tecnico, auxiliar, periferico, temporario,
      permanente, organico, privado, publico, hibrido, virtual, fisico, recuperavel, produtivo, improdutivo,
      estrategico, experimental, controlavel, compartilhado
    `),
  ),
]);

/** `cloud`, `empresa`: told of the whole. */
export function isOfAll(plain: string): boolean {
  return OF_ALL.has(plain);
}

/** `legacy`, `recorrente`. */
export function restricts(plain: string): boolean {
  return RESTRICTING.has(plain);
}
