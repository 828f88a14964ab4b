/** Whole words that patterns know, to find slips of the pen for them. */
export const THEME_STEMS: readonly string[] = [
  ...'account accounts anomalies anomaly budget budgets changed commitments cost costs coverage decreased drop environment expensive forecast'.split(
    ' ',
  ),
  ...'grew grow growth increase increased instances opportunities owner recommendations region regions reservations resources roadmap save'.split(
    ' ',
  ),
  ...'saving savings service services spend spending spent summary tagged team teams trend untagged unused utilisation utilization waste'.split(
    ' ',
  ),
  ...'anomalia anomalias aumentou aumento caiu cobertura compromissos contas cresceu cresceram custa custo custos custou desperdicio'.split(
    ' ',
  ),
  ...'economia economizar equipe equipes etiqueta fatura gasta gastamos gastar gasto gastos mudou orcamento orcamentos previsao'.split(
    ' ',
  ),
  ...'recomendacoes recursos regiao regioes responsavel servico servicos subiu tendencia'.split(' '),
];
