export const id = 8860;
export const ids = [8860];
export const modules = {

/***/ 18860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ gapSubject),
/* harmony export */   V2: () => (/* binding */ GAP_SUBJECTS),
/* harmony export */   uE: () => (/* binding */ GAP_REMEDIES)
/* harmony export */ });
/** What can be missing from a report, in English. A closed list: every language has a translation of each, or does not compile. */
const GAP_SUBJECTS = [
    'savings',
    'recommended actions',
    'changes since the last report',
    'all charges by day',
    'all charges by provider',
    'all charges by service',
    'all charges by service category',
    'all charges by account',
    'all charges by region',
    'all charges by charge category',
    'all charges by kind of charge',
    'all charges by line item type',
    'all charges by invoice',
    'monthly by service',
    'monthly by payer and service',
    'monthly by pricing',
    'daily by service',
    'daily by account',
    'daily by region',
    'daily by service and account',
    'daily cost by region',
    'by service and account',
    'by service and usage type',
    'by service and region',
    'daily usage cost',
    'daily usage by account',
    'usage by operation and price',
    'commitments one by one',
    'which tag keys are in use',
    'cost by pricing category',
    'cost by more than two dimensions',
    'daily cost by two dimensions',
    'cost by tag',
    'shared cost by service and kind of charge',
    'tags',
    'effective cost',
    'billed cost',
    'Cost Explorer total',
    'budgets',
    'spend held against budgets',
    'forecast',
    'forecast by a model',
    'forecast interval',
    'part of the bill',
    'the bill',
    'what runs in AWS',
    'inventory',
    'cost by service',
    'usage of the last days',
    'usage by resource',
    'usage under commitments by day',
    'list prices',
    'a figure to steer by',
    'decisions about recommendations',
    'what actions have saved',
    'spend of owners',
    'tags of resources',
    'owners by organizational unit',
    'files of the pull request',
];
/** What would make it known, in English; closed as the subjects are. */
const GAP_REMEDIES = [
    'name a tenant in spendlog.yml to look at what runs in AWS',
    'this version puts no price on an action yet',
    'allow the permissions that this report names',
    'run again: what was read is kept',
    'nothing in AWS was asked for (--analysis costs)',
    'the bill was not asked for (--analysis recommendations)',
    'there is no earlier report in this folder yet',
    'read the bill from an export (--costs)',
    'read the bill from an export, and name a tag key under tags.required',
    'Cost Explorer keeps 13 months and the current one',
    'raise costs.maxRequests, or run again: what was read is kept',
    'Cost Explorer has no data for these days',
    'allow ce:GetCostAndUsage for the whole organisation',
    'allow the role to read the export',
    'allow the role to list the accounts of the organisation',
    'select an account of the organisation in spendlog.yml',
    'sign in to the payer, which sees net cost',
    'export the table with its tag columns',
    'export the EffectiveCost column',
    'export the BilledCost column',
    'export the column of usage types (x_UsageType, lineItem/UsageType)',
    'read a bill with daily usage',
    'read a bill with complete days of usage',
    'read the bill from the start of the running month',
    'read the bill from the start of the budget',
    'read at least 28 complete days',
    'read at least three final months',
    'set costs.crossCheck in spendlog.yml',
    'set budgets in spendlog.yml',
    'name the tag key under tags.required',
    'set the budget in a currency of the bill',
    'the next report is compared with this one',
    'contained in the detailed comparison',
    'there is nothing to compare it with on these days',
    'read a bill with contracted, list and effective cost',
    'there are no commitments in this currency',
    'recommendations have to stand for 30 days first',
    'nobody has decided about any of them so far',
    'set owners in spendlog.yml',
    'select the accounts by the organisation in spendlog.yml, not one by one',
    'allow pricing:GetProducts',
    'the price list names no single price for it',
    'list prices are looked up only for a tenant',
    'the bill puts these services and others under one name',
    'the report tells the cost of one tag key, and not by service',
    'the report does not tell the tags of what is recommended',
    'the report holds the most worthwhile of them only',
    'GitHub lists no more than 3,000 of them',
    'read a report of this version',
];
/** The subject that a question to a source names. A question that names a tag, or has no subject of its own, is told in general. */
function gapSubject(name) {
    if (/^(tag|costCategory):/.test(name))
        return 'cost by tag';
    return GAP_SUBJECTS.find((subject) => subject === name) ?? 'part of the bill';
}


/***/ })

};
