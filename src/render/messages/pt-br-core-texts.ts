/** Sentences of the core in Brazilian Portuguese, by their English text. What is missing here stays English. */
export const PT_BR_CORE_TEXTS: Readonly<Record<string, string>> = {
  savings: 'economias',
  'recommended actions': 'ações recomendadas',
  'this version reads the bill only and looks at no resource':
    'esta versão lê apenas a fatura e não examina nenhum recurso',
  'changes since the last report': 'mudanças desde o último relatório',
  'the next report is compared with this one': 'o próximo relatório é comparado com este',
  'there is no earlier report in this folder yet': 'ainda não há relatório anterior nesta pasta',
  'all charges by service category': 'todas as cobranças por categoria de serviço',
  'all charges by account': 'todas as cobranças por conta',
  'all charges by region': 'todas as cobranças por região',
  'all charges by invoice': 'todas as cobranças por fatura',
  'daily cost by region': 'custo diário por região',
  'usage by operation and price': 'uso por operação e preço',
  'commitments one by one': 'compromissos um a um',
  'which tag keys are in use': 'quais chaves de tag estão em uso',
  'cost by pricing category': 'custo por categoria de preço',
  'cost by more than two dimensions': 'custo por mais de duas dimensões',
  'daily cost by two dimensions': 'custo diário por duas dimensões',
  'read the bill from an export (--costs)': 'leia a fatura a partir de uma exportação (--costs)',
  'Cost Explorer keeps 13 months and the current one': 'o Cost Explorer guarda 13 meses e o mês corrente',
  'raise costs.maxRequests, or run again: what was read is kept':
    'aumente costs.maxRequests ou execute de novo: o que foi lido é mantido',
  'Cost Explorer has no data for these days': 'o Cost Explorer não tem dados para esses dias',
  'allow ce:GetCostAndUsage for the whole organisation': 'permita ce:GetCostAndUsage para toda a organização',
  tags: 'tags',
  'export the table with its tag columns': 'exporte a tabela com as colunas de tags',
  'effective cost': 'custo efetivo',
  'export the EffectiveCost column': 'exporte a coluna EffectiveCost',
  'daily usage cost': 'custo diário de uso',
  'read a bill with daily usage': 'leia uma fatura com uso diário',
  'read a bill with complete days of usage': 'leia uma fatura com dias completos de uso',
  'Cost Explorer total': 'total do Cost Explorer',
  'read Cost Explorer beside the export': 'leia também o Cost Explorer, ao lado da exportação',
  budgets: 'orçamentos',
  'set budgets in spendlog.yml': 'defina orçamentos em spendlog.yml',
  'spend held against budgets': 'gasto comparado com os orçamentos',
  'read the bill from the start of the budget': 'leia a fatura desde o início do orçamento',
  'set the budget in a currency of the bill': 'defina o orçamento em uma moeda da fatura',
  forecast: 'previsão',
  'read the bill from the start of the running month': 'leia a fatura desde o início do mês corrente',
  'cost by tag': 'custo por tag',
  'name the tag key under tags.required': 'indique a chave da tag em tags.required',
  'billed cost': 'custo faturado',
  'export the BilledCost column': 'exporte a coluna BilledCost',
  'daily usage by account': 'uso diário por conta',
  'shared cost by service and kind of charge': 'custo compartilhado por serviço e tipo de cobrança',
  'As in the last three final months, each of which had it':
    'Como nos últimos três meses fechados, que o tiveram todos',
  'Usage charged on the first of each month': 'Uso cobrado no primeiro dia de cada mês',
  'Commitment fees that recur each day or on the first of the month':
    'Taxas de compromissos que se repetem a cada dia ou no primeiro dia do mês',
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
  'forecast interval': 'intervalo da previsão',
  'read at least three final months': 'leia pelo menos três meses fechados',
  'Usage of commitments that end, at the price without them':
    'Uso dos compromissos que terminam, ao preço sem eles',
};

/** Messages of data quality items by id. */
export const PT_BR_QUALITY: Readonly<Record<string, string>> = {
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

/** What each invariant compares. */
export const PT_BR_INVARIANTS: Readonly<Record<string, string>> = {
  I1: 'Uso coberto e a sua negação somam zero.',
  I2: 'Custo líquido e custo não combinado (unblended) têm a mesma soma.',
  I3: 'Custo faturado comparado com a soma do custo não combinado (unblended).',
  I4: 'Custo efetivo do compromisso, usado e não usado, comparado com o que ele custou no mês.',
  I5: 'Soma do custo faturado por fatura comparada com o total da fatura.',
  I6: 'Total da exportação comparado com o do Cost Explorer.',
  I7: 'O custo efetivo existe e tem casas decimais.',
};
