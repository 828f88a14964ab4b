import type { QualityId } from '../../core/data-quality.ts';
import type { InvariantText } from '../../core/invariant-texts.ts';

/** Messages of data quality items by id. */
export const PT_BR_QUALITY: Readonly<Record<QualityId, string>> = {
  'account-id-malformed': 'Ids de conta da AWS sem 12 dígitos; zeros à esquerda podem ter se perdido.',
  'amount-rounded':
    'Valores de ponto flutuante com casas demais foram arredondados, porque 38 dígitos não comportam mais.',
  'amount-unreadable': 'Valores que não são números contam como desconhecidos, não como zero.',
  'billed-cost-unreconciled':
    'Os custos faturados de um pagador e mês não somam os seus custos não combinados (unblended).',
  'billing-period-end-inclusive':
    'O período de faturamento não termina à meia-noite; o mês é o do seu início.',
  'charge-category-unknown': 'Cobranças de categoria que a especificação não conhece aparecem como ajustes.',
  'commitment-cost-unreconciled':
    'O custo usado e o não usado de um compromisso não somam o que ele custou no mês.',
  'configured-commitment-unknown': 'A configuração dá o fim de compromissos que a fatura não tem.',
  'cost-explorer-gap': 'A exportação e o Cost Explorer diferem em mais de 0,5 % nos mesmos dias.',
  'covered-usage-without-negation':
    'Uso coberto por um Savings Plan não é anulado pela sua negação; conta com o custo efetivo e não é faturado.',
  'effective-cost-unusable':
    'O custo efetivo tem só números inteiros, ou é zero ao lado de um valor faturado; não foi corrigido, e tendências sobre ele enganam.',
  'after-report-day': 'Linhas de dias posteriores ao dia do relatório foram deixadas de fora.',
  'extra-columns': 'Colunas que a especificação não conhece foram ignoradas na leitura.',
  'file-ignored': 'Arquivos ao lado da exportação que não têm cobranças não foram lidos.',
  'file-named-twice': 'Arquivos aos quais vários dos caminhos indicados levam foram lidos uma vez.',
  'file-not-in-manifest': 'Arquivos de dados que o manifesto da sua pasta não cita foram deixados de fora.',
  'manifest-unreadable': 'Um manifesto não pôde ser entendido; os dados foram lidos sem ele.',
  'several-currencies': 'As cobranças estão em várias moedas, que nunca são somadas.',
  'several-providers': 'Há cobranças de vários provedores em uma só exportação.',
  'version-superseded': 'Entregas mais antigas de um mês foram deixadas de fora; só a mais nova conta.',
  'id-not-unique':
    'Linhas que repetem o id de uma linha anterior; ids não são usados para distinguir linhas.',
  'invoice-id-missing': 'Linhas sem fatura: o mês delas não está fechado.',
  'mandatory-value-missing': 'Linhas sem um valor que a especificação exige.',
  'marketplace-not-separable':
    'Os tipos de registro do Cost Explorer não separam cobranças do Marketplace; elas contam como uso ou compras.',
  'merged-column-header': 'Os nomes de duas colunas se juntaram em um só; nenhuma das duas é lida.',
  'missing-columns':
    'Colunas da especificação que esta exportação não tem: o que depende delas é desconhecido.',
  'negative-usage': 'Linhas de uso com valor negativo, não marcadas como correção, foram contadas como uso.',
  'net-costs-incomplete':
    'Os custos líquidos não explicam o mês inteiro de um pagador; usam-se os custos brutos e as linhas de desconto.',
  'net-metrics-refused':
    'As métricas líquidas não são mostradas a esta conta; toda a execução usa custo não combinado e amortizado antes dos descontos privados.',
  'outside-billing-period': 'Linhas cujo período de cobrança começa em mês diferente do da sua fatura.',
  'request-budget-reached':
    'O limite de requisições pagas foi atingido e algumas perguntas não foram feitas; o que foi lido é mantido e a próxima execução continua dali.',
  restated: 'Um mês fechado mudou desde a última leitura; foi lido de novo.',
  'short-rows':
    'Linhas que terminam antes da última coluna do cabeçalho; os valores omitidos foram lidos como ausentes.',
  'split-cost-rows-left-out':
    'Linhas de rateio (split cost allocation) repetem o custo das instâncias e não entram em nenhum total.',
  'tags-unreadable':
    'Linhas cujas tags ou categorias de custo não são um objeto JSON; foram lidas como se não as tivessem.',
  'text-null': 'Linhas em que o texto NULL ocupa o lugar de um valor ausente; foi lido como ausente.',
  'timestamp-unreadable':
    'Linhas cujo período de cobrança não pode ser lido; sem início, ficam no primeiro dia da sua fatura.',
  'timestamp-without-zone': 'Linhas com horários sem fuso; foram lidos como UTC.',
  'unknown-line-item-type':
    'Linhas de um tipo que esta versão não conhece contam como ajustes, com o custo como está.',
  'unknown-record-type': 'Cobranças de tipos de registro desconhecidos aparecem como ajustes.',
  'unused-commitment-unknown':
    'O relatório não diz quanto de um compromisso não foi usado em um mês; esse custo é desconhecido.',
};

/** What each invariant compares, or why it does not apply. */
export const PT_BR_INVARIANTS: Readonly<Record<InvariantText, string>> = {
  'This kind of export has no negation rows.': 'Este tipo de exportação não tem linhas de negação.',
  'This kind of export has no pair of net and gross columns.':
    'Este tipo de exportação não tem o par de colunas líquida e bruta.',
  'This kind of export has no unblended cost beside its billed cost.':
    'Este tipo de exportação não tem custo não combinado (unblended) ao lado do faturado.',
  'This kind of export does not tell what its commitments cost a month.':
    'Este tipo de exportação não diz quanto os compromissos custam por mês.',
  'The invoices are not at hand; sums by invoice are shown for comparison.':
    'As faturas não estão à mão; as somas por fatura são mostradas para comparação.',
  'Cost Explorer was not read beside the export.': 'O Cost Explorer não foi lido ao lado da exportação.',
  'FOCUS has no negation rows.': 'FOCUS não tem linhas de negação.',
  'FOCUS has no pair of net and gross columns.': 'FOCUS não tem o par de colunas líquida e bruta.',
  'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.':
    'Custo efetivo do compromisso usado e não usado comparado com a taxa recorrente e o pagamento inicial amortizado, por compromisso e mês; onde um pagamento inicial pode ser anterior aos dados, a taxa é o mínimo.',
  'No commitment has a fee that is known for a month that is over.':
    'Nenhum compromisso tem taxa conhecida em um mês encerrado.',
  'FOCUS has no unblended cost beside BilledCost.':
    'FOCUS não tem custo não combinado (unblended) ao lado de BilledCost.',
  'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.':
    'O Cost Explorer devolve o próprio custo faturado; não há com que compará-lo.',
  'Cost Explorer does not tell one commitment from another.':
    'O Cost Explorer não distingue um compromisso do outro.',
  'Cost Explorer does not tell one invoice from another.':
    'O Cost Explorer não distingue uma fatura da outra.',
  'Cost Explorer is the only source of this run.': 'O Cost Explorer é a única fonte desta execução.',
  'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.':
    'O custo efetivo não pode ter só números inteiros nem ser zero ao lado de um valor faturado, por provedor e moeda.',
  'Effective cost is there and has fractions.': 'O custo efetivo existe e tem casas decimais.',
  'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.':
    'A exportação não tem ChargeFrequency; taxas recorrentes não se distinguem de pagamentos antecipados.',
  'Cost Explorer cannot tell.': 'O Cost Explorer não permite saber.',
  'No usage is covered by a Savings Plan.': 'Nenhum uso é coberto por um Savings Plan.',
  'Covered usage and its negation add up to zero, by month.':
    'Uso coberto e a sua negação somam zero, por mês.',
  'Not checked.': 'Não verificado.',
  'Net metrics are not shown to this account.': 'As métricas líquidas não são mostradas a esta conta.',
  'Net and unblended cost add up to the same, by month.':
    'Custo líquido e custo não combinado (unblended) têm a mesma soma, por mês.',
  'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.':
    'Uso coberto por um Savings Plan e a sua negação se anulam, por pagador, dia, plano, tipo de uso e operação.',
  'The report has no usage covered by a Savings Plan.':
    'O relatório não tem uso coberto por um Savings Plan.',
  'Net unblended costs add up to the unblended costs, by payer and month.':
    'Os custos líquidos não combinados somam os custos não combinados (unblended), por pagador e mês.',
  'The report has no net costs.': 'O relatório não tem custos líquidos.',
  'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.':
    'Os custos faturados somam os custos não combinados (unblended), fora o uso coberto sem negação, por pagador e mês.',
  'The report has no lines.': 'O relatório não tem linhas.',
  'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.':
    'O custo usado e o não usado de cada compromisso somam o custo recorrente e o inicial amortizado, em meses encerrados.',
  'The report has no commitment fee in a closed month whose parts are all told.':
    'O relatório não tem taxa de compromisso em mês encerrado com todas as partes informadas.',
  'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.':
    'Custo faturado comparado com o NetUnblendedCost do Cost Explorer, nos mesmos dias, com tolerância de 0,5 %.',
};
