export const id = 1150;
export const ids = [1150];
export const modules = {

/***/ 82339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ dayFolder),
/* harmony export */   o2: () => (/* binding */ latestFolder),
/* harmony export */   tY: () => (/* binding */ placeOfDay)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** Folder of one report, below the reports folder: `<tenant>/<yyyy>/<mm>/<dd>`. */
function dayFolder(tenant, asOf) {
    return `${tenant}/${asOf.replaceAll('-', '/')}`;
}
/** Folder of a tenant's newest report, below the reports folder. */
function latestFolder(tenant) {
    return `${tenant}/latest`;
}
/** Whose report of which day a file belongs to, by its path below the reports folder; `null`: to none of a day. */
function placeOfDay(path) {
    const [tenant = '', year, month, date, ...file] = path.split('/');
    const day = file.length === 0 ? null : (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(`${year}-${month}-${date}`);
    return day && { tenant, day };
}


/***/ }),

/***/ 77012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GS: () => (/* binding */ advisorName),
/* harmony export */   a5: () => (/* binding */ moneyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   qU: () => (/* binding */ bySubject),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62708);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67420);




/** An advisor by the name people know, else by its dataset. */
function advisorName({ messages }, advisor) {
    const { names } = messages.advisors;
    return (Object.hasOwn(names, advisor) ? names[advisor] : undefined) ?? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(advisor);
}
/** Facts of one advisor with these names, in the order of its answers. */
function factsOf(answers, advisor, names) {
    return answers
        .filter((answer) => answer.advisor === advisor)
        .flatMap(({ account, region, facts }) => facts
        .filter(({ name }) => names.includes(name))
        .map((fact) => ({ ...fact, account: fact.account ?? account, region: fact.region ?? region })));
}
/** Facts by name of each subject and place. */
function bySubject(facts) {
    const groups = Map.groupBy(facts, ({ account, region, subject }) => JSON.stringify([account, region, subject]));
    return [...groups.values()].map((own) => new Map(own.map((fact) => [fact.name, fact])));
}
/** Read back from the store, so that it may be anything. */
function moneyOf(fact) {
    const amount = fact?.amount ?? null;
    const value = amount && (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(amount.amount);
    return amount && value ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(value, amount.currency) : null;
}
function moneyText({ formats, messages }, fact) {
    const amount = moneyOf(fact);
    return amount ? formats.money(amount) : messages.unknown;
}
function textOf({ messages }, fact) {
    return fact?.text ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(fact.text) : messages.unknown;
}
function dayText(page, fact) {
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)((fact?.text ?? '').slice(0, 10));
    return day ? page.formats.day(day) : textOf(page, fact);
}


/***/ }),

/***/ 33479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ allocationsOf)
/* harmony export */ });
/** Allocations that could be made. */
function allocationsOf({ allocation }) {
    return allocation.allocations.flatMap((each) => (each.known ? [each.value] : []));
}


/***/ }),

/***/ 30858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ guideBlocks)
});

// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
;// CONCATENATED MODULE: ./build/src/render/issues/command-of.js
/** Means the same to every shell, with and without quotes, and to the AWS CLI as a part of a longer word. */
const BARE = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+-]*$/;
/** Means itself between single quotes: to POSIX shells, PowerShell and cmd alike. */
const QUOTABLE = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+=,#()~ -]*$/;
/** The AWS CLI loads such a value from a file or an address. */
const LOADED = /:\/\/|@=/;
/** What a bill charges for where it names no resource, e.g. `CW:MetricMonitorUsage of EC2`: nothing a command could be about. */
const USAGE_TYPE = /^[A-Z][A-Za-z0-9-]*:[A-Z][A-Za-z0-9.-]+(?: of \w+)?$/;
/** Longest ARN of AWS. */
const LONGEST = 2048;
const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;
/** A placeholder, alone among spaces or inside of a word. */
const PLACEHOLDER = /(?<!\S)\{(?<word>resourceId)\}(?!\S)|\{(?<part>resourceId|account|region)\}/g;
/**
 * A command of a guide for one place. `null` where a name cannot be put into it without meaning something else to a shell
 * or to the AWS CLI: then no command is to be shown.
 */
function commandOf(template, place) {
    // The AWS CLI asks global services in the region it is set to.
    const command = place.region === 'global' ? template.replaceAll(' --region {region}', '') : template;
    const filled = [];
    let from = 0;
    for (const found of command.matchAll(PLACEHOLDER)) {
        const { word, part = 'resourceId' } = found.groups ?? {};
        const isAlone = word !== undefined && !withinQuotes(command.slice(0, found.index));
        const value = wordFor(part, place, isAlone);
        if (value === null)
            return null;
        filled.push(command.slice(from, found.index), value);
        from = found.index + found[0].length;
    }
    return [...filled, command.slice(from)].join('');
}
function wordFor(name, { resourceId, account, region }, isAlone) {
    if (name === 'account')
        return ACCOUNT.test(account) ? account : null;
    if (name === 'region')
        return REGION.test(region) ? region : null;
    if (resourceId.length > LONGEST || LOADED.test(resourceId) || USAGE_TYPE.test(resourceId))
        return null;
    if (BARE.test(resourceId))
        return resourceId;
    return isAlone && QUOTABLE.test(resourceId) ? `'${resourceId}'` : null;
}
/** Whether a quote is open at the end of the text. Our own commands escape none. */
function withinQuotes(text) {
    let open = null;
    for (const character of text) {
        if (character === open)
            open = null;
        else if (open === null && (character === "'" || character === '"'))
            open = character;
    }
    return open !== null;
}

// EXTERNAL MODULE: ./build/src/render/issues/guide-text.js
var guide_text = __webpack_require__(45899);
;// CONCATENATED MODULE: ./build/src/render/issues/guide-blocks.js




/** How to verify, what can make it wrong, how to try and to fix, and how to go back, with the commands for one place. */
function guideBlocks({ messages }, guide, place, depth = 3) {
    const words = messages.issues;
    const console = (path) => (0,blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${words.console} ${(0,guide_text/* guideText */.A)(path, place)}`);
    return [
        (0,blocks/* heading */.R_)(depth, words.verify),
        console(guide.verify.console),
        ...commands([guide.verify.cli]),
        ...(guide.caveats.length > 0 ? [(0,blocks/* paragraph */.FY)(words.caveats)] : []),
        ...(0,blocks/* bullets */.e5)(guide.caveats.map((caveat) => (0,guide_text/* guideText */.A)(caveat, place))),
        (0,blocks/* heading */.R_)(depth, words.fix),
        console(guide.fix.console),
        ...(guide.fix.dryRun === null
            ? []
            : [(0,blocks/* paragraph */.FY)(words.dryRun), ...commands([guide.fix.dryRun]), (0,blocks/* paragraph */.FY)(words.act)]),
        ...commands(guide.fix.cli),
        (0,blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${words.terraform} ${(0,guide_text/* guideText */.A)(guide.fix.terraform, place)}`),
        (0,blocks/* heading */.R_)(depth, words.rollback),
        (0,blocks/* paragraph */.FY)((0,guide_text/* guideText */.A)(guide.rollback, place)),
    ];
    function commands(templates) {
        const filled = templates.map((template) => commandOf(template, place));
        return filled.includes(null)
            ? [(0,blocks/* paragraph */.FY)(words.unsafe)]
            : [{ type: 'code', lang: 'sh', value: filled.join('\n') }];
    }
}


/***/ }),

/***/ 45899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ guideText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);


/** Code; and words that GitHub would make something of: a query's `@duration`, a type's `AWS::EC2::Instance`, an address. */
const CODE = /`([^`]+)`|([^\s`(]*(?:@|::|#\d|:\/\/|\bwww\.)[^\s`,;)]*)/gi;
const PLACEHOLDER = /\{(?<name>resourceId|account|region)\}/g;
/** A text of a check's guide, which is Markdown with code and nothing else, for the place of one finding. */
function guideText(text, place) {
    const parts = [];
    let from = 0;
    for (const found of text.matchAll(CODE)) {
        const [whole, marked, bare = ''] = found;
        parts.push(plain(text.slice(from, found.index), place), code(marked ?? bare, place));
        from = found.index + whole.length;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)([...parts, plain(text.slice(from), place)], '');
}
function plain(text, place) {
    const parts = [];
    let from = 0;
    for (const found of text.matchAll(PLACEHOLDER)) {
        parts.push(text.slice(from, found.index), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(nameIn(found.groups?.['name'], place)));
        from = found.index + found[0].length;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)([...parts, text.slice(from)], '');
}
function code(text, place) {
    const value = text.replace(PLACEHOLDER, (_, name) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(nameIn(name, place)).value);
    return { type: 'inlineCode', value };
}
function nameIn(name, { resourceId, account, region }) {
    if (name === 'account')
        return account;
    return name === 'region' ? region : resourceId;
}


/***/ }),

/***/ 93254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/** An HTML comment of our own: nothing in it could end it, or be anything else. */
const MARKER = /^<!-- [\w:;,=. /+-]*[\w=,] -->$/;
/** The marker of a text, as a line of its own that nobody sees. Throws where it is not one comment. */
function hiddenMarker(marker) {
    if (!MARKER.test(marker) || marker.slice(4, -3).includes('--'))
        throw new TypeError('Not a marker of ours');
    return { type: 'html', value: marker };
}


/***/ }),

/***/ 65092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ webLink),
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   pF: () => (/* binding */ linkLine)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);


/** Where more is told, in one line; nothing where nothing stands on the web. `check`: that of the issue, if it is of one. */
function linkLine({ messages }, links, check) {
    const words = messages.issues.links;
    const told = [
        [words.report, links.report],
        [words.check, check === null ? null : links.check(check)],
        [words.run, links.run],
    ];
    const shown = told.flatMap(([text, url]) => (url === null ? [] : [webLink(url, text)]));
    return shown.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInline */ .EN)(shown, ' · '))];
}
/** A link with words of our own. */
function webLink(url, text) {
    return { type: 'link', url, children: [{ type: 'text', value: text }] };
}
/** An issue by its number, which stands at the end of its address. */
function issueLink(url) {
    return webLink(url, `#${/\d+$/.exec(url)?.[0] ?? '…'}`);
}


/***/ }),

/***/ 98807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ groupFacts),
  c: () => (/* binding */ savingFacts)
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/render/advisor-facts.js
var advisor_facts = __webpack_require__(77012);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/issues/owner-text.js



/** `organisation/team` on GitHub. */
const TEAM = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/**
 * The team, and its handles: a team of GitHub mentioned where that is wanted, and named otherwise, as everybody who cannot
 * be assigned is. Whoever is assigned stands beside the issue already.
 */
function ownerText({ page, mentionTeams, unassignable }, owner) {
    if (!owner)
        return (0,blocks/* emphasis */.lN)(page.messages.issues.dashboard.nobody);
    const named = owner.handles.filter((handle) => TEAM.test(handle) || unassignable.includes(handle));
    const handles = named.map((handle) => (mentionTeams ? mentioned(handle) : (0,untrusted/* untrusted */.b)(handle)));
    return handles.length === 0
        ? (0,untrusted/* untrusted */.b)(owner.team)
        : (0,phrase/* phrase */.MZ) `${(0,untrusted/* untrusted */.b)(owner.team)} (${(0,phrase/* joinInline */.EN)(handles, ', ')})`;
}
function mentioned(handle) {
    return TEAM.test(handle) ? { type: 'text', value: `@${handle}` } : (0,untrusted/* untrusted */.b)(handle);
}

// EXTERNAL MODULE: ./build/src/render/issues/sums-of.js
var sums_of = __webpack_require__(53193);
;// CONCATENATED MODULE: ./build/src/render/issues/saving-facts.js








/** Most advisors one issue quotes; there are two that advise on resources. */
const MOST_ADVICE = 4;
/** The saving with everything it takes to trust it, what AWS says beside it, effort, risk and owner: a table of two columns. */
function savingFacts(parts, action) {
    const { page } = parts;
    const words = page.messages.issues.facts;
    const [first, ...rows] = [
        [words.saving, savedText(page, action)],
        ...(action.saving ? amountFacts(page, action.saving) : []),
        ...action.advice.slice(0, MOST_ADVICE).map((each) => [words.aws, adviceText(page, each, action)]),
        [words.effort, effortText(page, action)],
        [words.owner, ownerText(parts, action.owner)],
        ...sinceFacts(page, action),
    ];
    return (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(first ?? ['', '']), rows);
}
/** The same of several that differ in their amounts: what they bring together, and what is alike. */
function groupFacts(parts, all, first) {
    const { page } = parts;
    const { formats, messages } = page;
    const words = messages.issues.facts;
    const sum = (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(all.map(sums_of/* netOf */.HN)));
    const bases = [
        ...new Set(all.flatMap(({ saving }) => (saving ? [messages.savings.bases[saving.basis]] : []))),
    ];
    const saving = sum === '' ? savedText(page, first) : (0,blocks/* strong */.ko)(words.month(sum));
    return (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)([words.saving, saving]), [
        ...(bases.length > 0 ? [[words.from, formats.list(bases)]] : []),
        [words.effort, effortText(page, first)],
        [words.owner, ownerText(parts, first.owner)],
    ]);
}
function savedText({ formats, messages }, { saving, noAmount }) {
    if (!saving)
        return (0,blocks/* emphasis */.lN)(noAmount ? messages.actions.noAmount[noAmount] : messages.unknown);
    const words = messages.issues.facts;
    const net = (0,blocks/* strong */.ko)(words.month(formats.money(saving.net)));
    return (0,money/* compareMoney */.Qb)(saving.low, saving.high) === 0
        ? net
        : words.range(net, formats.money(saving.low), formats.money(saving.high));
}
function amountFacts({ formats, messages }, saving) {
    const words = messages.issues.facts;
    const { basis, source, period, formula, oneOffCost, confidence } = saving;
    return [
        [words.from, words.source(messages.savings.bases[basis], (0,untrusted/* untrusted */.b)(source), formats.period(period))],
        // Usage types of the bill stand in it.
        [words.formula, (0,untrusted/* untrusted */.b)(formula)],
        ...(oneOffCost ? [[words.once, formats.money(oneOffCost)]] : []),
        [words.confidence, formats.percent(confidence)],
    ];
}
/** What AWS says of the same resource: never added to our amount. */
function adviceText(page, advice, { disagreement }) {
    const { formats, messages } = page;
    const words = messages.issues.facts;
    const { advisor, actionType, target, estimatedMonthlySavings, estimationMode, lookBackDays, refreshedAt } = advice;
    const mode = estimationMode !== null && Object.hasOwn(words.modes, estimationMode);
    const day = (0,period/* parseDay */.Iq)((refreshedAt ?? '').slice(0, 10));
    const own = disagreement?.advisor === advisor ? disagreement : null;
    const reasons = own?.reasons.map((reason) => messages.actions.reasons[reason]) ?? [];
    return words.advice((0,advisor_facts/* advisorName */.GS)(page, advisor), (0,phrase/* joinInline */.EN)([
        target === null ? (0,untrusted/* untrusted */.b)(actionType) : (0,phrase/* phrase */.MZ) `${(0,untrusted/* untrusted */.b)(actionType)} → ${(0,untrusted/* untrusted */.b)(target)}`,
        ...(estimatedMonthlySavings ? [words.month(formats.money(estimatedMonthlySavings))] : []),
        ...(mode ? [words.modes[estimationMode] ?? ''] : []),
        ...(lookBackDays === null ? [] : [words.lookBack(formats, lookBackDays)]),
        ...(day ? [words.refreshed(formats.day(day))] : []),
        ...(reasons.length > 0 ? [words.differs(reasons.join(', '))] : []),
    ], ', '));
}
function effortText({ messages }, { implementationEffort, restartNeeded, rollbackPossible }) {
    const { facts } = messages.issues;
    const words = messages.actions;
    return [
        words.efforts[implementationEffort],
        restartNeeded ? words.restart : facts.noRestart,
        rollbackPossible ? facts.canBeUndone : words.cannotBeUndone,
    ].join(', ');
}
function sinceFacts({ formats, messages }, { firstSeen, acceptance }) {
    const words = messages.issues.facts;
    const day = (0,period/* parseDay */.Iq)(firstSeen.slice(0, 10));
    const owner = acceptance ? [(0,untrusted/* untrusted */.b)(acceptance.owner)] : [];
    return [
        ...(day ? [[words.since, words.sinceDay(formats.day(day))]] : []),
        ...(owner.length > 0 ? [[words.decided, owner]] : []),
    ];
}


/***/ }),

/***/ 74164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JS: () => (/* binding */ singleBody),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53262);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64053);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49113);
/* harmony import */ var _markdown_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15771);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67420);
/* harmony import */ var _guide_blocks_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30858);
/* harmony import */ var _guide_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45899);
/* harmony import */ var _hidden_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93254);
/* harmony import */ var _issue_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65092);
/* harmony import */ var _saving_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98807);












/** The text of an issue about one recommendation. */
function singleBody(parts, action) {
    const details = ['all', 'without-guide', 'facts'];
    return (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(details.map((detail) => () => (0,_markdown_of_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .R)(blocksOf(parts, action, detail))), (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .withinCharacters */ .KV)(_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_BODY */ .Vn));
}
function blocksOf(parts, action, detail) {
    const { page, links, marker } = parts;
    const words = page.messages.issues;
    return [
        ...reasons(parts, action, detail),
        (0,_saving_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .savingFacts */ .c)(parts, action),
        ...(detail === 'all'
            ? guideOf(parts, action)
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(words.what.shortened), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(words.guideLeftOut)]),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(words.answers('30d')),
        ...(0,_issue_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkLine */ .pF)(page, links, action.check),
        (0,_hidden_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenMarker */ .z)(marker),
    ];
}
/** Why, in three lines: what was seen, what is paid for, and where. */
function reasons({ page, guide }, action, detail) {
    const words = page.messages.issues.what;
    const why = guide(action.check, page.report.language)?.why;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)([
        ...(detail === 'facts' ? [] : [labelled(words.seen, (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceText */ .r)(action.evidence))]),
        ...(why === undefined ? [] : [labelled(words.why, (0,_guide_text_js__WEBPACK_IMPORTED_MODULE_7__/* .guideText */ .A)(why, action))]),
        labelled(words.where, placeOf(page, action)),
    ]);
}
function labelled(label, text) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(label)}: ${text}`;
}
/** With the id of the account: commands are run in it. */
function placeOf(page, { resourceId, account, region }) {
    const name = page.report.accounts.find(({ id }) => id === account)?.name ?? null;
    return page.messages.actions.where((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(resourceId), (0,_names_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(page, account, name), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(region));
}
function guideOf({ page, guide }, action) {
    const own = guide(action.check, page.report.language);
    return own
        ? (0,_guide_blocks_js__WEBPACK_IMPORTED_MODULE_11__/* .guideBlocks */ .N)(page, own, action)
        : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page.messages.issues.noGuide((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(action.check)))];
}


/***/ }),

/***/ 53193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ netOf),
/* harmony export */   Pn: () => (/* binding */ amountsText),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** Amounts added by currency, in the order the currencies come up. Two currencies are never added. */
function sumsOf(amounts) {
    const sums = new Map();
    for (const amount of amounts) {
        if (!amount)
            continue;
        const before = sums.get(amount.currency);
        sums.set(amount.currency, before ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(before, amount) : amount);
    }
    return [...sums.values()];
}
/** Net saving a month as an amount of its currency; `null`: there is none. */
function netOf({ saving }) {
    return saving && { amount: saving.net.amount, currency: saving.currency };
}
/** Amounts one after the other; the empty text where there is none. */
function amountsText({ formats }, amounts) {
    return formats.list(amounts.map((amount) => formats.money(amount)));
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markdownOf)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53483);


/** Serialises blocks as GitHub Flavored Markdown. Cells are not padded: a changed row is one changed line. */
function markdownOf(blocks) {
    const root = { type: 'root', children: [...blocks] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(root, {
        bullet: '-',
        emphasis: '_',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}


/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ NARRATIVE_FILE),
  n: () => (/* binding */ narrativeFiles)
});

// EXTERNAL MODULE: ./build/src/render/narrative/narrative-page.js
var narrative_page = __webpack_require__(94793);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/brief/brief-gaps.js
var brief_gaps = __webpack_require__(57815);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/sample-banner.js
var sample_banner = __webpack_require__(52997);
// EXTERNAL MODULE: ./build/src/render/sections/gaps.js
var gaps = __webpack_require__(64030);
// EXTERNAL MODULE: ./build/src/render/title-of.js
var title_of = __webpack_require__(62984);
// EXTERNAL MODULE: ./build/src/render/allocations-of.js
var allocations_of = __webpack_require__(33479);
// EXTERNAL MODULE: ./build/src/render/sections/allocation.js
var allocation = __webpack_require__(33254);
// EXTERNAL MODULE: ./build/src/render/sections/breakdowns.js
var breakdowns = __webpack_require__(33279);
// EXTERNAL MODULE: ./build/src/render/sections/services.js
var services = __webpack_require__(66887);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/by-currency.js


/** A part for each currency, named where there are several with something to show: two are never added. */
function byCurrency(page, part) {
    const parts = page.report.costs
        .map((costs) => ({ costs, content: part(costs) }))
        .filter(({ content }) => content.length > 0);
    if (parts.length === 1)
        return parts[0]?.content ?? [];
    return parts.flatMap(({ costs, content }) => [
        (0,blocks/* paragraph */.FY)(page.messages.leadership.currency((0,untrusted/* untrusted */.b)(costs.currency))),
        ...content,
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/by-currency-page.js

/** The same of each currency, as sections of the report render it: the primary one in full. */
function byCurrencyPage(page, render) {
    const [primary] = page.report.costs;
    return byCurrency(page, (costs) => render({ ...page, costs, depth: costs === primary ? 2 : 3 }));
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/breakdowns.js






/** Spend by service, by region, and by whatever the bill is allocated by: accounts, environments, cost centres. */
const breakdowns_breakdowns = (page) => byCurrencyPage(page, (own) => {
    const regions = own.costs.breakdowns.filter(({ dimension }) => dimension === 'regionId');
    const words = own.messages.breakdowns;
    return [
        ...(0,services/* serviceBlocks */.m)(own),
        ...(regions.length > 0 ? [(0,blocks/* paragraph */.FY)(words.title(own.formats.period(own.report.span)))] : []),
        ...regions.flatMap((breakdown) => (0,breakdowns/* breakdownBlocks */.G)(own, breakdown)),
        ...(0,allocation/* ownerTables */.v1)(own, (0,allocations_of/* allocationsOf */.t)(own.costs)),
    ];
});

// EXTERNAL MODULE: ./build/src/render/sections/budget.js + 2 modules
var budget = __webpack_require__(38110);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/budgets.js


/** Each budget beside what was spent and what is expected. */
const budgets = (page) => byCurrencyPage(page, budget/* budgetBlocks */._);

// EXTERNAL MODULE: ./build/src/render/issues/issue-links.js
var issue_links = __webpack_require__(65092);
// EXTERNAL MODULE: ./build/src/render/sections/actions.js + 1 modules
var actions = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/render/task-list.js
var task_list = __webpack_require__(35242);
// EXTERNAL MODULE: ./build/src/render/sections/action-groups.js
var action_groups = __webpack_require__(55262);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/open-actions.js

/** What is to be done, in the report's order; `null`: what is recommended is not known. */
function openActions({ report }) {
    return report.recommendations.known ? report.recommendations.value.filter(action_groups/* isOpen */.nT) : null;
}
/** Actions of one check and kind as one, what is worth most first. */
function groupsOf(page, actions) {
    return (0,action_groups/* actionGroups */.VD)(actions, page.report.costs.map(({ currency }) => currency));
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/groups-by-priority.js

/** Everything open by check and kind, in the report's order: saving, effort, risk and confidence decide what comes first. */
function groupsByPriority(page) {
    const open = openActions(page) ?? [];
    const place = new Map(open.map(({ fingerprint }, index) => [fingerprint, index]));
    const first = ({ members }) => Math.min(...members.map(({ fingerprint }) => place.get(fingerprint) ?? open.length));
    return groupsOf(page, open).toSorted((a, b) => first(a) - first(b));
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/nothing-open.js


/** Why there is nothing to do here: nobody could look, which is not the same as nothing being found. */
function nothingOpen(page) {
    const { recommendations } = page.report;
    return [(0,blocks/* paragraph */.FY)(recommendations.known ? page.messages.actions.none : (0,gap_line/* gapLine */.Bc)(page, recommendations.gap))];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/checklist.js







const MOST = 50;
/** Everything open as a list to tick, by priority; what is of one kind as one task. */
const checklist = (page) => {
    const groups = groupsByPriority(page);
    if (groups.length === 0)
        return nothingOpen(page);
    const { formats, messages } = page;
    const left = groups.slice(MOST).reduce((sum, { members }) => sum + members.length, 0);
    return [
        (0,blocks/* paragraph */.FY)(messages.doing.before),
        ...(0,task_list/* taskList */.i)(groups.slice(0, MOST).map((group) => (0,task_list/* taskItem */.r)(false, taskText(page, group)))),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(messages.doing.inReport(formats, left))] : []),
    ];
};
function taskText(page, group) {
    const { messages, links } = page;
    const [largest] = group.members;
    const what = messages.brief.action((0,blocks/* strong */.ko)(messages.actions.types[largest.actionType]), (0,untrusted/* untrusted */.b)(largest.serviceName), (0,actions/* resourcesText */.rN)(page, group));
    const task = messages.doing.task(what, (0,actions/* sumText */.$u)(page, group));
    const issue = links.issue(largest.fingerprint);
    return issue === null ? task : messages.doing.issue(task, (0,issue_links/* issueLink */.MN)(issue));
}

// EXTERNAL MODULE: ./build/src/render/sections/commitments.js
var commitments = __webpack_require__(87613);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/commitments.js


/** How well commitments are used, what they cover and bring, and which end. */
const commitments_commitments = (page) => byCurrencyPage(page, commitments/* commitmentBlocks */.QK);

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/budget-of-month.js
var budget_of_month = __webpack_require__(3396);
// EXTERNAL MODULE: ./build/src/render/headline.js
var render_headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/sections/spend.js
var spend = __webpack_require__(15287);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/comparisons.js







/** Each period against the one before, and the months to come: low, likely, high, against their budgets. */
const comparisons = (page) => byCurrencyPage(page, (own) => [...(0,spend/* spendBlocks */.Ld)(own), ...scenarios(own)]);
function scenarios(page) {
    const { costs, messages } = page;
    const { forecasts } = costs;
    if (!forecasts.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, forecasts.gap))];
    const metric = (0,render_headline/* headlineOf */.g)(page)?.now.metric;
    const forecast = forecasts.value.find((each) => each.metric === metric) ?? forecasts.value[0];
    if (!forecast || forecast.months.length === 0)
        return [];
    const words = messages.steering;
    return [
        (0,blocks/* paragraph */.FY)(words.scenarios),
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.scenarioColumns, [1, 2, 3, 4, 5]), forecast.months.map((month) => cellsOf(page, month))),
    ];
}
/** A budget of part of the charges is no measure of all of them. */
function cellsOf({ costs, formats, messages }, forecast) {
    const { month, metric, low, expected, high } = forecast;
    const budget = (0,budget_of_month/* budgetOfMonth */.L)(costs, month, metric);
    const none = messages.forecast.none;
    return [
        formats.month(month),
        low ? formats.estimate(low) : none,
        (0,blocks/* strong */.ko)(formats.estimate(expected)),
        high ? formats.estimate(high) : none,
        budget ? formats.money(budget) : messages.steering.noBudget,
        budget ? formats.estimatedChange({ ...expected, value: expected.value - (0,money/* moneyToNumber */.jQ)(budget) }) : '–',
    ];
}

// EXTERNAL MODULE: ./build/src/render/sections/quality.js
var quality = __webpack_require__(3434);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/data-quality.js


/** How far the figures can be trusted, and what of the reads that were planned got no answer; how many did stands at the end of every page. */
const dataQuality = (page) => [...(0,quality/* qualityBlocks */.e)(page), ...(0,gaps/* unansweredReads */.ge)(page)];

// EXTERNAL MODULE: ./build/src/render/issues/sums-of.js
var sums_of = __webpack_require__(53193);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/action-cells.js



/** What is to be done to which service, and of how many resources; the words lead to the page of the check where there is one. */
function actionTitle(page, group) {
    const { messages, links } = page;
    const [largest] = group.members;
    const url = links.check(largest.check);
    const type = (0,blocks/* strong */.ko)(messages.actions.types[largest.actionType]);
    const shown = url === null ? type : { type: 'link', url, children: [...(0,phrase/* inlineNodes */.Lz)(type)] };
    return messages.leadership.action(shown, (0,untrusted/* untrusted */.b)(largest.serviceName), whatOf(page, group));
}
/** One resource by its name; several by their number. */
function whatOf({ messages, formats }, { members }) {
    const [largest] = members;
    return members.length === 1
        ? (0,untrusted/* untrusted */.b)(largest.resourceId)
        : messages.leadership.resources(formats, members.length);
}
/** What a group brings a month, or that nobody knows. */
function monthlyText({ messages, formats }, { net }) {
    return net ? (0,blocks/* unbroken */.D_)(formats.money(net)) : (0,blocks/* emphasis */.lN)(messages.unknown);
}
/** The teams that are to act, the first of them by name. */
function teamsText({ messages }, { members }) {
    const teams = [...new Set(members.map(({ owner }) => owner?.team ?? null))];
    const [only] = teams;
    if (teams.length > 1)
        return messages.actions.severalOwners(teams.length);
    return only ? (0,untrusted/* untrusted */.b)(only) : (0,blocks/* emphasis */.lN)(messages.unknown);
}

// EXTERNAL MODULE: ./build/src/core/kpis.js
var kpis = __webpack_require__(69766);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/commitment-risks.js




/** Half a year ahead is what a budget still can take in. */
const DAYS = 180;
/** Commitments of which the data does not tell when they end. */
function endsUnknown({ rates: { commitments } }) {
    return commitments.known ? commitments.value.filter(({ expires }) => expires === null).length : 0;
}
/** Commitments of a currency that end within 180 days, the next one first. */
function endingSoon({ rates: { commitments } }) {
    if (!commitments.known)
        return [];
    const daysTo = ({ expiresInDays }) => expiresInDays ?? Number.POSITIVE_INFINITY;
    return commitments.value
        .filter((view) => daysTo(view) >= 0 && daysTo(view) <= DAYS)
        .toSorted((a, b) => daysTo(a) - daysTo(b));
}
/** Commitments that end within 180 days, the next one first. */
const endings = (page, costs) => {
    const { formats, messages } = page;
    return endingSoon(costs).map((view) => [
        messages.leadership.risks.commitment,
        shortName(view),
        view.expires ? (0,blocks/* unbroken */.D_)(formats.day(view.expires)) : messages.commitments.endUnknown,
        expiryText(page, view),
    ]);
};
/** What it is, where the data says so; else its id, which is long. */
function shortName({ commitment }) {
    return (0,untrusted/* untrusted */.b)(commitment.description || commitment.commitmentDiscountId);
}
/** What a month costs more or less without it. */
function expiryText({ formats, messages }, { costOfExpiry }) {
    if (!costOfExpiry)
        return messages.unknown;
    const { commitmentMore, commitmentLess } = messages.leadership.risks;
    const say = costOfExpiry.amount.units < 0n ? commitmentLess : commitmentMore;
    return say(formats.money((0,money/* absoluteMoney */.m6)(costOfExpiry)));
}
/** What is paid for and not used, where that misses its goal. */
const unusedCommitments = ({ formats, messages }, { rates }) => {
    const words = messages.leadership.risks;
    return rates.kpis.flatMap((kpi) => {
        const { id, value, numerator, period, target } = kpi;
        if (id !== 'commitment-waste' || !value || !numerator)
            return [];
        if ((0,kpis/* verdictOf */.V)({ value: { known: true, value }, target }) !== 'missed')
            return [];
        const amount = words.unusedAmount(formats.money(numerator), formats.percent(value));
        return [[words.unused, words.everyCommitment, (0,blocks/* unbroken */.D_)(formats.shortPeriod(period)), amount]];
    });
};

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/decisions.js






const decisions_MOST = 8;
/** Commitments among them: many may end in one quarter. */
const MOST_ENDING = 3;
const NONE = '–';
/**
 * What engineers cannot decide alone: purchases that bind, what takes much effort, needs a restart or cannot be undone;
 * and commitments that end.
 */
const decisions = (page) => {
    const { report, messages, formats } = page;
    const { recommendations } = report;
    const words = messages.leadership.decisions;
    const ending = report.costs.flatMap((costs) => endingRows(page, costs));
    const own = (openActions(page) ?? []).filter((action) => reasonsOf(action).length > 0);
    // What is free to do and merely worth knowing is no decision.
    const groups = groupsOf(page, own).filter(({ net }) => net !== null);
    const rows = [...ending.slice(0, MOST_ENDING), ...groups.map((group) => actionRow(page, group))].slice(0, decisions_MOST);
    const left = ending.length + groups.length - rows.length;
    const gap = recommendations.known ? [] : [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, recommendations.gap))];
    if (rows.length === 0)
        return gap.length > 0 ? gap : [(0,blocks/* paragraph */.FY)(words.none)];
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [2, 3]), rows),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(words.more(formats, left))] : []),
        ...gap,
    ];
};
function reasonsOf(action) {
    const { actionType, implementationEffort, rollbackPossible, restartNeeded } = action;
    const holds = {
        purchase: actionType === 'PurchaseSavingsPlans' || actionType === 'PurchaseReservedInstances',
        effort: implementationEffort === 'High' || implementationEffort === 'VeryHigh',
        irreversible: !rollbackPossible,
        restart: restartNeeded,
    };
    return REASONS.filter((reason) => holds[reason]);
}
const REASONS = ['purchase', 'effort', 'irreversible', 'restart'];
function actionRow(page, group) {
    const { messages } = page;
    const reasons = REASONS.filter((reason) => group.members.some((member) => reasonsOf(member).includes(reason)));
    const once = (0,sums_of/* sumsOf */.yg)(group.members.map(({ saving }) => saving?.oneOffCost ?? null));
    return [
        actionTitle(page, group),
        reasons.map((reason) => messages.leadership.decisions.reasons[reason]).join(', '),
        monthlyText(page, group),
        once.length > 0 ? (0,sums_of/* amountsText */.Pn)(page, once) : NONE,
        teamsText(page, group),
    ];
}
/** To renew or to let go is a decision with a date. */
function endingRows(page, costs) {
    const { formats, messages } = page;
    const words = messages.leadership.decisions;
    return endingSoon(costs).flatMap((view) => view.expires
        ? [
            [
                words.renew(shortName(view)),
                words.ends(formats.day(view.expires), expiryText(page, view)),
                NONE,
                NONE,
                NONE,
            ],
        ]
        : []);
}

// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/estate.js



/** How much of the estate was looked at, and what was not. What is not known is told, never counted as none. */
const estate = (page) => {
    const { report, messages } = page;
    const parts = partsOf(page).filter(({ of }) => of > 0);
    const gaps = [report.ledger, report.collection].flatMap((each) => (each.known ? [] : [each.gap]));
    return [
        ...(parts.length > 0
            ? [
                (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(messages.leadership.estate.columns, [1, 2, 3]), parts.map((part) => row(page, part))),
            ]
            : []),
        ...gaps.map((gap) => (0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, gap))),
        ...(0,blocks/* bullets */.e5)(notes(page)),
    ];
};
function partsOf({ report, messages }) {
    const words = messages.leadership.estate;
    const { ledger, collection } = report;
    const coverage = ledger.known ? ledger.value.coverage : null;
    const looked = collection.known ? collection.value : null;
    return [
        ...(coverage
            ? [{ what: words.reads, done: coverage.byState.ok + coverage.byState.empty, of: coverage.planned }]
            : []),
        ...(looked ? [{ what: words.units, done: looked.units.done, of: looked.units.planned }] : []),
        ...(counted(report).size > 0
            ? [{ what: words.services, done: counted(report).size, of: billed(report).size }]
            : []),
    ];
}
/** Names of the bill that services stand behind. */
function billed({ services }) {
    const own = services.filter(({ nonService }) => nonService === null);
    return new Set(own.map(({ serviceName }) => serviceName));
}
/** Those of which at least one type of resource could be counted. */
function counted({ services }) {
    const own = services.filter(({ nonService, inventory }) => nonService === null && inventory.known && inventory.value.counted > 0);
    return new Set(own.map(({ serviceName }) => serviceName));
}
function row({ formats }, { what, done, of }) {
    return [what, formats.count(done), formats.count(of), formats.percent(done / of)];
}
function notes(page) {
    const { report, messages, formats } = page;
    const words = messages.leadership.estate;
    const { ledger, collection } = report;
    const rows = ledger.known ? ledger.value.rows : [];
    const states = ledger.known ? ledger.value.coverage.byState : null;
    const missing = [...new Set(rows.flatMap(({ missingPermissions }) => missingPermissions))].toSorted();
    const others = states ? states.throttled + states.failed + states.skipped : 0;
    const permissions = missing.length > 0 ? (0,names/* namesOf */.eZ)(page, missing) : messages.unknown;
    return [
        ...(states && states.denied > 0 ? [words.denied(formats, states.denied, permissions)] : []),
        ...(others > 0 ? [words.unanswered(formats, others)] : []),
        ...(collection.known && billed(report).size > 0 && counted(report).size === 0 ? [words.noneCounted] : []),
        ...(collection.known ? leftOut(page, collection.value.notPlanned) : []),
    ];
}
/** Charges that no service of AWS stands behind, so that there is nothing to look at. */
const NOTHING_THERE = new Set([
    'tax',
    'transfer',
    'marketplace',
    'ended',
]);
function leftOut({ messages, formats }, rows) {
    const places = rows.filter(({ reason }) => !NOTHING_THERE.has(reason));
    return [...Map.groupBy(places, ({ reason }) => reason)].map(([reason, { length }]) => messages.leadership.estate.notPlanned(formats, length, messages.looked.notPlannedReasons[reason]));
}

// EXTERNAL MODULE: ./build/src/render/sections/anomalies.js
var anomalies = __webpack_require__(47406);
// EXTERNAL MODULE: ./build/src/render/sections/kpis.js
var sections_kpis = __webpack_require__(9636);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/kpis-by-currency.js



/** Figures to steer by: where several currencies have some, a table of each, as a percentage does not tell its own. */
function kpisByCurrency(page, kpis) {
    if (kpis.length === 0)
        return [];
    const byCurrency = Map.groupBy(kpis, ({ currency }) => currency);
    const named = [...byCurrency.keys()].filter((currency) => currency !== null);
    if (named.length < 2)
        return [(0,sections_kpis/* kpiTable */.D)(page, kpis)];
    const { leadership, steering } = page.messages;
    const others = byCurrency.get(null) ?? [];
    return [
        ...named.flatMap((currency) => [
            (0,blocks/* paragraph */.FY)(leadership.currency((0,untrusted/* untrusted */.b)(currency))),
            (0,sections_kpis/* kpiTable */.D)(page, byCurrency.get(currency) ?? []),
        ]),
        ...(others.length > 0 ? [(0,blocks/* paragraph */.FY)(steering.noCurrency), (0,sections_kpis/* kpiTable */.D)(page, others)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/kpis.js




/** Every figure to steer by beside its goal, and which way daily cost goes. */
const kpis_kpis = (page) => {
    const { report, messages } = page;
    const words = messages.steering;
    const trends = byCurrencyPage(page, anomalies/* trendBlocks */.og);
    return [
        ...(report.kpis.length === 0
            ? []
            : [...kpisByCurrency(page, report.kpis), (0,blocks/* paragraph */.FY)(messages.stateLegend)]),
        ...(trends.length > 0 ? [(0,blocks/* paragraph */.FY)(words.spendTrend), ...trends] : []),
        ...(trends.length === 0 && report.costs.length > 0 ? [(0,blocks/* paragraph */.FY)(words.noTrend)] : []),
    ];
};

// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/core/layer.js
var core_layer = __webpack_require__(62120);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/layer-costs.js



/** `null`: there is no whole month, or nothing of it was read. */
function layerMonthOf(page, costs) {
    const last = costs.comparisons.find(({ name }) => name === 'lastFullMonth');
    if (!last?.now.amount)
        return null;
    const month = (0,period/* monthOf */.GS)(last.now.period.start);
    const rows = rowsOf(page, costs, month, last.before !== null);
    const total = rows.reduce((sum, { now }) => sum && now && (0,money/* addMoney */.qy)(sum, now), (0,money/* zeroMoney */.Vg)(costs.currency));
    return { month, rows, total };
}
function rowsOf(page, { currency }, month, hasBefore) {
    const own = page.report.services.filter((service) => service.currency === currency);
    const byLayer = Map.groupBy(own, ({ serviceName }) => page.layerOf(serviceName));
    return core_layer/* LAYER_IDS */.pn.flatMap((layer) => {
        const services = byLayer.get(layer);
        if (!services)
            return [];
        const before = hasBefore ? sumOf(services, (0,period/* addMonths */.PS)(month, -1), currency) : null;
        return [{ layer, now: sumOf(services, month, currency), before }];
    });
}
/** A service without a charge in a month cost nothing in it; one whose charge is not known makes the sum unknown. */
function sumOf(services, month, currency) {
    const amounts = services.map(({ months }) => {
        const found = months.find((each) => each.month === month);
        return found ? found.amount : (0,money/* zeroMoney */.Vg)(currency);
    });
    const known = amounts.filter((amount) => amount !== null);
    return known.length === amounts.length ? (0,money/* sumMoney */.M9)(known, currency) : null;
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/layers.js








/** Alternatives that are named. */
const layers_MOST = 3;
const layers_NONE = '–';
/** What each layer cost in the last whole month, against the month before, and what could be done in it; by currency. */
const layers_layers = (page) => {
    const parts = page.report.costs.flatMap((costs) => {
        const own = layerMonthOf(page, costs);
        return own && own.rows.length > 0 ? [{ costs, own }] : [];
    });
    const [first] = parts;
    if (!first)
        return [];
    const { formats, messages } = page;
    const words = messages.leadership.layers;
    const { month } = first.own;
    const metric = messages.metrics[first.costs.metric.metric];
    return [
        (0,blocks/* paragraph */.FY)(words.meaning(metric, formats.month((0,period/* addMonths */.PS)(month, -1)))),
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns((0,gap_line/* capitalised */.Iu)(formats.month(month))), [1, 2, 3, 4]), parts.flatMap(({ costs, own }) => own.rows.map((row) => layerRow(page, costs, own, row)))),
    ];
};
function layerRow(page, costs, { total }, { layer, now, before }) {
    const { formats, messages } = page;
    const share = now && total && (0,money/* ratioOfMoney */.D)(now, total);
    const open = openIn(page, costs, layer);
    return [
        (0,blocks/* strong */.ko)(messages.leadership.layers.names[layer]),
        now ? formats.money(now) : messages.unknown,
        share ? formats.percent(share) : layers_NONE,
        now && before ? formats.change((0,money/* subtractMoney */.$w)(now, before)) : layers_NONE,
        open ? savingText(page, open) : messages.unknown,
        open ? alternativesText(page, open) : messages.unknown,
    ];
}
/** What can be done in a layer; what has no amount is told with the first currency. `null`: nobody knows. */
function openIn(page, { currency }, layer) {
    const primary = page.report.costs[0]?.currency;
    const isHere = ({ serviceName, saving }) => page.layerOf(serviceName) === layer && (saving?.currency ?? primary) === currency;
    return openActions(page)?.filter(isHere) ?? null;
}
function savingText({ formats }, open) {
    const [sum] = (0,sums_of/* sumsOf */.yg)(open.map(sums_of/* netOf */.HN));
    return sum ? formats.money(sum) : layers_NONE;
}
/** The kinds of action that bring most, with how many there are of each. */
function alternativesText({ messages, formats }, open) {
    if (open.length === 0)
        return layers_NONE;
    const groups = (0,action_groups/* actionGroups */.VD)(open, [], ({ actionType }) => actionType);
    const shown = groups
        .slice(0, layers_MOST)
        .map(({ members: [first, ...others] }) => messages.leadership.layers.alternative(messages.actions.types[first.actionType], formats.count(others.length + 1)));
    const left = groups.length - shown.length;
    return [...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/next-actions.js








const next_actions_MOST = 3;
/** What to begin with, by priority: one of each kind and owner, so that the three are three different things. */
const nextActions = (page) => {
    const { report, messages } = page;
    if (!report.recommendations.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.recommendations.gap))];
    const open = (openActions(page) ?? []).toSorted((a, b) => b.priority.score - a.priority.score);
    const firsts = [...Map.groupBy(open, action_groups/* kindAndOwnerOf */.QC).values()].flatMap(([first]) => (first ? [first] : []));
    if (firsts.length === 0)
        return [(0,blocks/* paragraph */.FY)(messages.actions.none)];
    const children = firsts.slice(0, next_actions_MOST).map((action) => item(page, action));
    return [{ type: 'list', ordered: true, start: 1, spread: false, children }];
};
function item(page, action) {
    return { type: 'listItem', spread: false, children: [(0,blocks/* paragraph */.FY)(line(page, action))] };
}
function line(page, action) {
    const { messages, links } = page;
    const words = messages.leadership;
    const where = messages.actions.where((0,untrusted/* untrusted */.b)(action.resourceId), (0,names/* accountOf */.XP)(page, action.account), (0,untrusted/* untrusted */.b)(action.region));
    const title = words.action((0,blocks/* strong */.ko)(messages.actions.types[action.actionType]), (0,untrusted/* untrusted */.b)(action.serviceName), where);
    const url = links.issue(action.fingerprint);
    const shown = url === null ? title : { type: 'link', url, children: [...(0,phrase/* inlineNodes */.Lz)(title)] };
    return (0,phrase/* phrase */.MZ) `${shown}; ${(0,phrase/* joinInline */.EN)(factsOf(page, action), '; ')}.`;
}
function factsOf(page, action) {
    const { messages, formats } = page;
    const words = messages.leadership.next;
    const { saving, noAmount } = action;
    return [
        saving
            ? words.month(formats.money(saving.net))
            : noAmount
                ? messages.actions.noAmount[noAmount]
                : messages.unknown,
        words.effort((0,actions/* effortAndRisk */.Z9)(page, action)),
        action.owner ? words.owner((0,untrusted/* untrusted */.b)(action.owner.team)) : words.nobody,
    ];
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/horizon.js
var core_horizon = __webpack_require__(93522);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/deadline-of.js


const PURCHASES = new Set(['PurchaseSavingsPlans', 'PurchaseReservedInstances']);
/**
 * By when the actions of a group are due: until when somebody decided to wait, or, for a purchase, when the next commitment in
 * its currency ends. Where the data names no day, the horizon of its effort is proposed.
 */
function deadlineOf(page, group) {
    const { formats, messages } = page;
    const [{ implementationEffort }] = group.members;
    const days = core_horizon/* HORIZON_DAYS */._h[(0,core_horizon/* horizonOf */.dK)(implementationEffort)];
    return namedDeadline(page, group) ?? messages.leadership.opportunities.within(formats.count(days));
}
/** `null`: the data names none. */
function namedDeadline({ report, formats, messages }, group) {
    const words = messages.leadership.opportunities;
    const [first] = group.members;
    if (PURCHASES.has(first.actionType)) {
        const end = nextEnd(report, first.saving?.currency ?? null);
        return end && words.before(formats.day(end));
    }
    const waited = group.members.flatMap((action) => waitedUntil(report, action)).toSorted();
    return waited[0] ? words.exemptUntil(formats.day(waited[0])) : null;
}
/** The first end that is still to come. */
function nextEnd({ costs }, currency) {
    const ends = costs
        .filter((own) => own.currency === currency)
        .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
        .flatMap(({ expires, expiresInDays }) => (expires && (expiresInDays ?? -1) >= 0 ? [expires] : []));
    return ends.toSorted()[0] ?? null;
}
/** The last day of an expired exemption that names this very resource; patterns are left to whoever reads them as such. */
function waitedUntil({ exemptions }, action) {
    if (!exemptions.known)
        return [];
    const own = {
        resource: action.resourceId,
        check: action.check,
        account: action.account,
        region: action.region,
        fingerprint: action.fingerprint,
    };
    return exemptions.value.expired.flatMap(({ exemption: { match, expires } }) => {
        const conditions = Object.entries(match);
        const names = conditions.some(([name]) => name === 'resource' || name === 'fingerprint');
        const isAbout = names && conditions.every(([name, value]) => own[name] === value);
        const day = isAbout ? (0,period/* parseDay */.Iq)(expires) : null;
        return day ? [day] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/opportunities.js







const opportunities_MOST = 5;
const MONTHS = (0,decimal/* decimalFromInteger */.c8)(12);
const opportunities_NONE = '–';
/** The five kinds of action worth most: a month, a year, effort, and by when. */
const opportunities = (page) => {
    const { report, messages, formats } = page;
    if (!report.recommendations.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.recommendations.gap))];
    const groups = groupsOf(page, openActions(page) ?? []).filter(({ net }) => net !== null);
    if (groups.length === 0)
        return [(0,blocks/* paragraph */.FY)(messages.savings.noAmount)];
    const words = messages.leadership.opportunities;
    const shown = groups.slice(0, opportunities_MOST);
    const left = groups.length - shown.length;
    const notes = [words.deadlines, ...(left > 0 ? [words.more(formats, left)] : [])];
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [1, 2]), shown.map((group) => opportunities_row(page, group))),
        (0,blocks/* paragraph */.FY)(notes.join(' ')),
    ];
};
function opportunities_row(page, group) {
    const { messages, formats } = page;
    const [largest] = group.members;
    return [
        actionTitle(page, group),
        monthlyText(page, group),
        group.net ? formats.money((0,money/* multiplyMoney */.Zx)(group.net, MONTHS)) : opportunities_NONE,
        messages.actions.efforts[largest.implementationEffort],
        (0,blocks/* unbroken */.D_)(deadlineOf(page, group)),
    ];
}

// EXTERNAL MODULE: ./build/src/render/sections/quick-wins.js
var quick_wins = __webpack_require__(23130);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/priority-matrix.js







const EFFORTS = ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'];
const LEVELS = ['large', 'medium', 'small', 'none'];
const TENTH = (0,decimal/* decimal */._)('0.1');
/** What is open by effort and by what it saves: large where it is a tenth of all that can be had, medium a hundredth. */
const priorityMatrix = (page) => {
    const open = openActions(page) ?? [];
    if (open.length === 0)
        return nothingOpen(page);
    const words = page.messages.steering;
    const totals = (0,sums_of/* sumsOf */.yg)(open.map(sums_of/* netOf */.HN));
    const efforts = EFFORTS.filter((effort) => open.some((each) => each.implementationEffort === effort));
    const rows = efforts.map((effort) => {
        const own = open.filter((each) => each.implementationEffort === effort);
        const cells = LEVELS.map((level) => own.filter((each) => levelOf(totals, each) === level));
        return [page.messages.actions.efforts[effort], ...cells.map((cell) => cellText(page, cell))];
    });
    const titles = words.matrixColumns(LEVELS.map((level) => words.levels[level]));
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(titles, [1, 2, 3, 4]), rows),
        (0,blocks/* paragraph */.FY)(words.matrixNote),
        ...(0,quick_wins/* quickWins */.D)(page, open),
    ];
};
function levelOf(totals, action) {
    const net = (0,sums_of/* netOf */.HN)(action);
    const all = totals.find(({ currency }) => currency === net?.currency);
    if (!net || !all)
        return 'none';
    if ((0,money/* isZeroMoney */.f9)(net))
        return 'small';
    if (reaches(net, (0,money/* multiplyMoney */.Zx)(all, TENTH)))
        return 'large';
    return reaches(net, (0,money/* multiplyMoney */.Zx)(all, (0,decimal/* multiplyDecimal */.Yd)(TENTH, TENTH))) ? 'medium' : 'small';
}
function reaches(net, least) {
    return (0,money/* compareMoney */.Qb)(net, least) >= 0;
}
function cellText(page, actions) {
    if (actions.length === 0)
        return '–';
    const count = page.formats.count(actions.length);
    const amounts = (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(actions.map(sums_of/* netOf */.HN)));
    return amounts === '' ? count : page.messages.steering.matrixCell(count, amounts);
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/projection.js






const projection_MONTHS = 3;
const projection_NONE = '–';
/** What the running month and the two after it are expected to cost, beside a budget for all charges where there is one. */
const projection = (page) => {
    const { report, messages } = page;
    const words = messages.leadership.projection;
    const months = report.costs.flatMap((costs) => monthsOf(page, costs));
    const hasBudget = months.some(({ budget }) => budget !== null);
    const titles = [...words.columns, ...(hasBudget ? words.budgetColumns : [])];
    const rows = months.map(({ month, budget }) => [
        ...expectedCells(page, month),
        ...(hasBudget ? budgetCells(page, month, budget) : []),
    ]);
    const metrics = [...new Set(months.map(({ month }) => messages.metrics[month.metric]))];
    return [
        ...(rows.length > 0
            ? [(0,blocks/* paragraph */.FY)(words.meaning(page.formats.list(metrics))), (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(titles, [1, 2, 3, 4]), rows)]
            : []),
        ...report.costs.flatMap((costs) => missing(page, costs)),
    ];
};
/** Beside the months of another currency, of which it is not true. */
function missing(page, { currency, forecasts }) {
    if (forecasts.known)
        return [];
    const { report, messages } = page;
    const whose = report.costs.length > 1 ? [(0,blocks/* paragraph */.FY)(messages.leadership.currency((0,untrusted/* untrusted */.b)(currency)))] : [];
    return [...whose, (0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, forecasts.gap))];
}
function monthsOf(page, costs) {
    return (forecastOf(page, costs)?.months ?? []).slice(0, projection_MONTHS).map((month) => ({
        month,
        budget: (0,budget_of_month/* budgetOfMonth */.L)(costs, month.month, month.metric),
    }));
}
/** In the metric that the page opens with. */
function forecastOf({ report }, costs) {
    if (!costs.forecasts.known)
        return null;
    const metric = (0,render_headline/* headlineOf */.g)({ report, costs })?.now.metric;
    const { value } = costs.forecasts;
    return value.find((each) => each.metric === metric) ?? value[0] ?? null;
}
function expectedCells({ formats, messages }, month) {
    const { low, high } = month;
    const { interval, none } = messages.forecast;
    return [
        formats.month(month.month),
        (0,blocks/* strong */.ko)(formats.estimate(month.expected)),
        low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
    ];
}
function budgetCells({ formats }, { expected }, budget) {
    if (!budget)
        return [projection_NONE, projection_NONE];
    const over = { value: expected.value - (0,money/* moneyToNumber */.jQ)(budget), currency: expected.currency };
    return [formats.money(budget), formats.estimatedChange(over)];
}

// EXTERNAL MODULE: ./build/src/core/publication.js
var publication = __webpack_require__(74427);
// EXTERNAL MODULE: ./build/src/render/evidence-text.js
var evidence_text = __webpack_require__(64053);
// EXTERNAL MODULE: ./build/src/render/issues/guide-blocks.js + 1 modules
var guide_blocks = __webpack_require__(30858);
// EXTERNAL MODULE: ./build/src/render/issues/guide-text.js
var guide_text = __webpack_require__(45899);
// EXTERNAL MODULE: ./build/src/render/issues/saving-facts.js + 1 modules
var saving_facts = __webpack_require__(98807);
// EXTERNAL MODULE: ./build/src/render/issues/single-body.js
var single_body = __webpack_require__(74164);
// EXTERNAL MODULE: ./build/src/render/sections/all-actions.js
var all_actions = __webpack_require__(11858);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/by-worth.js

/** By what each saves, the largest first, currency by currency: amounts of two are not compared. What has no amount comes last. */
function byWorth({ report }, actions) {
    const currencies = report.costs.map(({ currency }) => currency);
    return (0,action_groups/* actionGroups */.VD)(actions, currencies, ({ fingerprint }) => fingerprint).flatMap(({ members }) => members);
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/resource-cards.js














/** More cards than this nobody reads on one page. */
const resource_cards_MOST = 20;
/** Of one kind: the others differ in name and amount only. */
const MOST_OF_KIND = 3;
/** Of each currency but the first: who pays in it looks for them. */
const MOST_OF_OTHER_CURRENCY = 3;
/** A card for each resource that saves most, with the commands where the reader gets them; a row for the others. */
const resourceCards = (page) => {
    const open = byWorth(page, openActions(page) ?? []);
    if (open.length === 0)
        return nothingOpen(page);
    const shown = shownOf(open);
    const rest = open.filter((action) => !shown.includes(action));
    return [
        ...(shown.length > 1 ? [(0,blocks/* paragraph */.FY)(page.messages.doing.cardsOrder)] : []),
        ...shown.flatMap((action) => resourceCard(page, action)),
        ...others(page, rest),
    ];
};
/** The largest of the first currency, some of every other, and then what has no amount as far as there is room. */
function shownOf(ordered) {
    const candidates = fewOfEachKind(ordered);
    const priced = Map.groupBy(candidates, ({ saving }) => saving?.currency ?? null);
    const withoutAmount = priced.get(null) ?? [];
    priced.delete(null);
    const [first = [], ...others] = priced.values();
    const elsewhere = others.flatMap((own) => own.slice(0, MOST_OF_OTHER_CURRENCY));
    const largest = first.slice(0, Math.max(0, resource_cards_MOST - elsewhere.length));
    return [...largest, ...elsewhere, ...withoutAmount].slice(0, resource_cards_MOST);
}
function fewOfEachKind(ordered) {
    const few = new Set([...Map.groupBy(ordered, action_groups/* kindOfAction */.Sm).values()].flatMap((own) => own.slice(0, MOST_OF_KIND)));
    return ordered.filter((action) => few.has(action));
}
function resourceCard(page, action) {
    const { messages, links } = page;
    const words = messages.issues.what;
    const guide = page.guide(action.check, page.report.language);
    const type = messages.actions.types[action.actionType];
    return [
        (0,blocks/* heading */.R_)(3, messages.doing.card(type, (0,untrusted/* untrusted */.b)(action.resourceId))),
        ...(0,blocks/* bullets */.e5)([
            (0,single_body/* labelled */.wW)(words.where, (0,single_body/* placeOf */.$t)(page, action)),
            (0,single_body/* labelled */.wW)(words.seen, (0,evidence_text/* evidenceText */.r)(action.evidence)),
            ...(guide ? [(0,single_body/* labelled */.wW)(words.why, (0,guide_text/* guideText */.A)(guide.why, action))] : []),
        ]),
        (0,saving_facts/* savingFacts */.c)({ page, mentionTeams: false, unassignable: [] }, action),
        ...(page.commands ? commands(page, action) : []),
        ...(0,issue_links/* linkLine */.pF)(page, { ...publication/* NO_LINKS */.E, check: links.check }, action.check),
    ];
}
function commands(page, action) {
    const { messages } = page;
    const guide = page.guide(action.check, page.report.language);
    return guide
        ? (0,blocks/* details */.zH)(messages.doing.commands, (0,guide_blocks/* guideBlocks */.N)(page, guide, action, 4))
        : [(0,blocks/* paragraph */.FY)(messages.issues.noGuide((0,untrusted/* untrusted */.b)(action.check)))];
}
function others(page, rest) {
    if (rest.length === 0)
        return [];
    return (0,all_actions/* allActions */.X)(page, rest, page.messages.doing.moreCards);
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/budget-risks.js



/** Budgets that are exceeded, or are expected to be. */
const budgetRisks = (page, { budgets }) => {
    if (!budgets.known)
        return [];
    const { messages, formats } = page;
    const words = messages.leadership.risks;
    return budgets.value.flatMap((budget) => {
        const { verdict } = budget;
        if (verdict !== 'over' && verdict !== 'forecast-over')
            return [];
        return [
            [
                words.budget[verdict],
                (0,names/* nameOf */.Vb)(page, budget.name),
                (0,blocks/* unbroken */.D_)(formats.shortPeriod(budget.period)),
                overText(page, budget),
            ],
        ];
    });
};
/** By how much, where it can be told: what is expected for the whole period first. */
function overText({ messages, formats }, { amount, actual, forecast }) {
    const spent = forecast?.value ?? (actual ? (0,money/* moneyToNumber */.jQ)(actual) : null);
    if (spent === null)
        return messages.unknown;
    const over = { value: spent - (0,money/* moneyToNumber */.jQ)(amount), currency: amount.currency };
    return messages.leadership.risks.budgetAmount(formats.estimate(over));
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/growth-risks.js




/** Unusual periods that are named. */
const MOST_UNUSUAL = 2;
/** Steady growth that is more than noise: of the whole bill, and of the service that grows by most. */
const growthRisks = (page, { trends }) => {
    const rising = trends.filter(({ direction }) => direction === 'rising');
    const whole = rising.filter(({ scope }) => !scope.serviceName && !scope.subAccountId);
    const [steepest] = rising
        .filter(({ scope }) => scope.serviceName && !scope.subAccountId)
        .toSorted((a, b) => b.slopePer30Days.value - a.slopePer30Days.value);
    return [...whole, ...(steepest ? [steepest] : [])].map((trend) => growthRow(page, trend));
};
function growthRow(page, { scope, slopePer30Days, relativeSlope, period }) {
    const { formats, messages } = page;
    const words = messages.leadership.risks;
    return [
        words.growth,
        scope.serviceName ? (0,names/* nameOf */.Vb)(page, scope.serviceName) : words.wholeBill,
        (0,blocks/* unbroken */.D_)(formats.shortPeriod(period)),
        words.growthAmount(formats.estimatedChange(slopePer30Days), formats.changePercent(relativeSlope)),
    ];
}
/** Unusual days that cost more than was to be expected, the dearest first. */
const unusualRisks = (page, { anomalies }) => {
    if (!anomalies.known)
        return [];
    const { formats, messages } = page;
    return anomalies.value
        .filter(({ direction }) => direction === 'increase')
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.impact, a.impact))
        .slice(0, MOST_UNUSUAL)
        .map(({ scope, period, impact }) => [
        messages.leadership.risks.unusual,
        (0,phrase/* joinInline */.EN)([(0,names/* nameOf */.Vb)(page, scope.serviceName), (0,names/* accountOf */.XP)(page, scope.subAccountId)], ', '),
        (0,blocks/* unbroken */.D_)(formats.shortPeriod(period)),
        formats.change(impact),
    ]);
};

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/risks.js





/** Rows of the table; what is beyond is on the report's own page. */
const risks_MOST = 5;
/** In the order of the table. */
const KINDS = [budgetRisks, endings, unusedCommitments, growthRisks, unusualRisks];
/** What may raise the bill: budgets in danger, commitments that end or stand unused, steady growth, unusual days. */
const risks = (page) => {
    const { report, messages, formats } = page;
    const words = messages.leadership.risks;
    const rows = KINDS.flatMap((rowsOf, kind) => report.costs.flatMap((costs) => rowsOf(page, costs)).map((row, place) => ({ row, kind, place })));
    const gaps = gapsOf(report);
    const open = report.costs.reduce((sum, costs) => sum + endsUnknown(costs), 0);
    const left = rows.length - risks_MOST;
    return [
        ...(rows.length > 0 ? [(0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns), risks_shownOf(rows))] : []),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(words.more(formats, left))] : []),
        ...(open > 0 ? [(0,blocks/* paragraph */.FY)(words.endsUnknown(formats, open))] : []),
        ...gaps.map((gap) => (0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, gap))),
        ...(rows.length === 0 && open === 0 && gaps.length === 0 && report.costs.length > 0
            ? [(0,blocks/* paragraph */.FY)(words.none)]
            : []),
    ];
};
/** The most pressing of every kind before a second of any. */
function risks_shownOf(rows) {
    return rows
        .toSorted((a, b) => a.place - b.place || a.kind - b.kind)
        .slice(0, risks_MOST)
        .toSorted((a, b) => a.kind - b.kind)
        .map(({ row }) => row);
}
/** Nobody can tell that there is no risk where it could not be looked at; each reason is told once. */
function gapsOf({ costs }) {
    const all = costs.flatMap(missingOf);
    return all.filter((gap, at) => all.findIndex(({ subject }) => subject === gap.subject) === at);
}
/** Budgets that nobody set are no gap. */
function missingOf({ rates, anomalies, budgets }) {
    return [rates.commitments, anomalies, budgets].flatMap((part) => part.known || part.gap.reason === 'not-configured' ? [] : [part.gap]);
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/roadmap.js





/** Kinds of action that are named. */
const roadmap_MOST = 3;
const roadmap_NONE = '–';
/** What can be done within 30, 90 and 180 days by its effort, and what that brings, alone and with all before it. */
const roadmap = (page) => {
    const { report, messages, formats } = page;
    if (!report.recommendations.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.recommendations.gap))];
    const open = openActions(page) ?? [];
    if (open.length === 0)
        return [(0,blocks/* paragraph */.FY)(messages.actions.none)];
    const words = messages.leadership.roadmap;
    const byHorizon = Map.groupBy(open, ({ implementationEffort }) => (0,core_horizon/* horizonOf */.dK)(implementationEffort));
    const without = open.filter(({ saving }) => saving === null).length;
    const rows = core_horizon/* HORIZON_IDS */.tm.map((horizon, at) => {
        const reached = core_horizon/* HORIZON_IDS */.tm.slice(0, at + 1).flatMap((each) => byHorizon.get(each) ?? []);
        return roadmap_row(page, horizon, byHorizon.get(horizon) ?? [], reached);
    });
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [2, 3, 4]), rows),
        ...(without > 0 ? [(0,blocks/* paragraph */.FY)(words.without(formats, without))] : []),
    ];
};
function roadmap_row(page, horizon, own, reached) {
    const { messages, formats } = page;
    const words = messages.leadership.roadmap;
    return [
        (0,blocks/* strong */.ko)(words.horizons[horizon]),
        words.efforts[horizon],
        formats.count(own.length),
        amountOf(page, own),
        amountOf(page, reached),
        mainlyText(page, own),
    ];
}
function amountOf(page, actions) {
    const currencies = page.report.costs.map(({ currency }) => currency);
    const sums = (0,sums_of/* sumsOf */.yg)(actions.map(sums_of/* netOf */.HN));
    const ordered = sums.toSorted((a, b) => rankOf(a, currencies) - rankOf(b, currencies));
    return (0,sums_of/* amountsText */.Pn)(page, ordered) || roadmap_NONE;
}
/** The report's first currency comes first; one that it has no bill of last. */
function rankOf({ currency }, currencies) {
    const at = currencies.indexOf(currency);
    return at < 0 ? currencies.length : at;
}
/** The kinds of action that bring most. */
function mainlyText(page, own) {
    const types = groupsOf(page, own).map(({ members: [first] }) => first.actionType);
    const names = [...new Set(types)].slice(0, roadmap_MOST).map((type) => page.messages.actions.types[type]);
    return names.length > 0 ? names.join(', ') : roadmap_NONE;
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/tag-compliance.js







const WHOLE = (0,decimal/* decimal */._)('1');
/** Of each tag that is asked for: how much of what could carry it does, and keys that are spelt alike. */
const tagCompliance = (page) => byCurrencyPage(page, (own) => [...tagTable(own), ...(0,allocation/* spellingBlocks */.$L)(own)]);
function tagTable(page) {
    const words = page.messages.steering;
    const rows = (0,allocations_of/* allocationsOf */.t)(page.costs).flatMap((allocation) => tag_compliance_row(page, allocation));
    if (rows.length > 0)
        return [(0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.tagColumns, [2, 3, 4]), rows)];
    return page.depth === 2 ? [(0,blocks/* paragraph */.FY)(words.noTags)] : [];
}
function tag_compliance_row(page, { by, period, untagged }) {
    if (!untagged)
        return [];
    const { formats, messages } = page;
    const { amount, taggable, ratio, basis } = untagged;
    const tagged = ratio ? formats.percent((0,decimal/* subtractDecimal */.y8)(WHOLE, ratio)) : messages.unknown;
    return [
        [
            (0,names/* dimensionOf */.eT)(page, by),
            (0,blocks/* unbroken */.D_)(formats.shortPeriod(period)),
            formats.money(taggable),
            formats.money(amount),
            basis === 'service' ? (0,phrase/* phrase */.MZ) `${tagged} (${messages.allocation.byService})` : tagged,
        ],
    ];
}

// EXTERNAL MODULE: ./build/src/render/sections/action-amount.js
var action_amount = __webpack_require__(18114);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/technical-debt.js








const technical_debt_MOST = 10;
/** What runs on an older generation or a version out of support, and what its successor would save. */
const technicalDebt = (page) => {
    const { report, messages, formats } = page;
    if (!report.recommendations.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.recommendations.gap))];
    const words = messages.leadership.technicalDebt;
    const behind = (openActions(page) ?? []).filter(({ actionFamily }) => actionFamily === 'modernise');
    if (behind.length === 0)
        return [(0,blocks/* paragraph */.FY)(words.none)];
    const groups = groupsOf(page, behind);
    const left = groups.length - technical_debt_MOST;
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [2]), groups.slice(0, technical_debt_MOST).map((group) => technical_debt_row(page, group))),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
    ];
};
function technical_debt_row(page, group) {
    const [largest] = group.members;
    const type = (0,blocks/* strong */.ko)(page.messages.actions.types[largest.actionType]);
    return [
        (0,phrase/* phrase */.MZ) `${type} ${(0,untrusted/* untrusted */.b)(largest.serviceName)} (${(0,untrusted/* untrusted */.b)(largest.check)})`,
        (0,actions/* resourcesText */.rN)(page, group),
        group.net ? monthlyText(page, group) : (0,action_amount/* amountText */.c)(page, largest),
        (0,actions/* effortAndRisk */.Z9)(page, largest),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/action-table.js







/** Actions in a row each, in their order; of those beyond so many how many there are. */
function actionTable(page, actions, most) {
    if (actions.length === 0)
        return [];
    const { messages, formats } = page;
    const left = actions.length - most;
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(messages.doing.actionColumns, [2]), actions.slice(0, most).map((action) => cells(page, action))),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(messages.doing.inReport(formats, left))] : []),
    ];
}
function cells(page, action) {
    const { messages, links } = page;
    const words = messages.actions;
    const type = (0,phrase/* phrase */.MZ) `${(0,blocks/* strong */.ko)(words.types[action.actionType])} ${(0,untrusted/* untrusted */.b)(action.serviceName)}`;
    const issue = links.issue(action.fingerprint);
    return [
        issue === null ? type : messages.doing.issue(type, (0,issue_links/* issueLink */.MN)(issue)),
        words.where((0,untrusted/* untrusted */.b)(action.resourceId), (0,names/* accountOf */.XP)(page, action.account), (0,untrusted/* untrusted */.b)(action.region)),
        (0,action_amount/* amountText */.c)(page, action),
        (0,actions/* effortAndRisk */.Z9)(page, action),
        action.owner ? (0,untrusted/* untrusted */.b)(action.owner.team) : (0,blocks/* emphasis */.lN)(messages.unknown),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/top-resources.js







/** Rows that are seen at once. */
const MOST_ROWS = 10;
/** Cards that are folded away. */
const MOST_CARDS = 5;
/** What saves most, a row each; with the cards of the first, and the way to all others. */
const topResources = (page) => {
    const open = byWorth(page, openActions(page) ?? []);
    if (open.length === 0)
        return nothingOpen(page);
    const words = page.messages.doing;
    const shown = open.slice(0, MOST_ROWS);
    const cards = open.slice(0, MOST_CARDS);
    return [
        ...actionTable(page, shown, MOST_ROWS),
        ...(0,blocks/* details */.zH)(words.cardsOf(page.formats, cards.length), cards.flatMap((action) => resourceCard(page, action))),
        ...top_resources_others(page, open.slice(MOST_ROWS)),
    ];
};
function top_resources_others(page, rest) {
    const words = page.messages.doing;
    return [
        ...(rest.length > 0 ? (0,all_actions/* allActions */.X)(page, rest, words.moreRows) : []),
        ...(page.cardsPage === null ? [] : [(0,blocks/* paragraph */.FY)(words.cardsIn((0,blocks/* fileLink */.RF)(page.cardsPage)))]),
    ];
}

// EXTERNAL MODULE: ./build/src/render/narrative/figure-text.js
var figure_text = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/src/render/narrative/period-text.js
var period_text = __webpack_require__(16424);
// EXTERNAL MODULE: ./build/src/render/narrative/subject-name.js
var subject_name = __webpack_require__(923);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/unit-costs.js




const unit_costs_NONE = '–';
/** What one of each thing costs that the business counts, beside the month before. */
const unitCosts = (page) => {
    const { unitCosts: all, messages } = page;
    if (all.length === 0)
        return [(0,blocks/* paragraph */.FY)(messages.steering.noUnits)];
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(messages.steering.unitColumns, [2, 3, 4]), all.map((cost) => unit_costs_row(page, cost))),
        (0,blocks/* paragraph */.FY)(messages.steering.unitMeaning),
    ];
};
function unit_costs_row(page, { subject, now, before, change, changeRatio }) {
    const figure = (fact) => fact ? (0,figure_text/* figureText */.O)(page, fact, { signed: true, about: false }) : unit_costs_NONE;
    const ratio = changeRatio && figure(changeRatio);
    return [
        (0,subject_name/* subjectName */.w)(page, subject),
        (0,period_text/* periodText */.J)(page, now.period),
        (0,blocks/* strong */.ko)(figure(now)),
        figure(before),
        change && ratio ? `${figure(change)} (${ratio})` : figure(change),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/waste.js






const OF_WASTE = ['waste', 'optimisation-potential'];
const waste_MOST = 10;
/** Waste and its share of spend, and which idle resources it is. */
const waste = (page) => {
    const kpis = page.report.kpis.filter(({ id }) => OF_WASTE.includes(id));
    return [...kpisByCurrency(page, kpis), ...byCurrencyPage(page, idleTable)];
};
/** Idle resources with an amount, by kind: their amounts are of this currency. */
function idleTable(page) {
    const { currency } = page.costs;
    const idle = (openActions(page) ?? []).filter(({ actionFamily, saving }) => actionFamily === 'idle' && saving?.currency === currency);
    const groups = groupsOf(page, idle).filter((group) => group.net !== null);
    if (groups.length === 0)
        return [];
    const words = page.messages.steering;
    const rest = groups.slice(waste_MOST);
    const rows = [
        ...groups.slice(0, waste_MOST).map((group) => waste_cells(page, groups, [group], kindOf(page, group))),
        ...(rest.length > 0 ? [waste_cells(page, groups, rest, words.wasteRest(page.formats, rest.length))] : []),
        waste_cells(page, groups, groups, (0,blocks/* strong */.ko)(words.wasteTotal)),
    ];
    return [(0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.wasteColumns, [1, 2, 3]), rows)];
}
function kindOf({ messages }, { members: [largest] }) {
    const type = messages.actions.types[largest.actionType];
    return messages.steering.wasteOf(type, (0,untrusted/* untrusted */.b)(largest.serviceName), (0,untrusted/* untrusted */.b)(largest.check));
}
function waste_cells({ formats, costs }, all, some, name) {
    const sum = (groups) => (0,money/* sumMoney */.M9)(groups.map(({ net }) => net), costs.currency);
    const share = (0,money/* ratioOfMoney */.D)(sum(some), sum(all));
    return [
        name,
        formats.count(some.reduce((count, { members }) => count + members.length, 0)),
        formats.money(sum(some)),
        share ? formats.percent(share) : '–',
    ];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/watch.js





const watch_MOST = 20;
/** Of each check that found something: the fields and metrics that tell whether it worked, and where the saving is measured. */
const watch = (page) => {
    const { messages, formats } = page;
    // A check goes by the same in every currency.
    const checks = Map.groupBy(groupsByPriority(page), ({ members: [{ check }] }) => check);
    const all = [...checks.values()].flatMap(([first]) => (first ? watched(page, first) : []));
    if (all.length === 0)
        return [];
    const shown = all.slice(0, watch_MOST);
    const left = all.length - shown.length;
    return [
        (0,blocks/* paragraph */.FY)(messages.doing.watchIntro),
        ...(0,blocks/* bullets */.e5)([...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])]),
        (0,blocks/* paragraph */.FY)(messages.living.ledger.link((0,blocks/* fileLink */.RF)('savings.md'))),
    ];
};
function watched(page, { members: [largest] }) {
    const guide = page.guide(largest.check, page.report.language);
    if (!guide)
        return [];
    const type = (0,blocks/* strong */.ko)(page.messages.actions.types[largest.actionType]);
    const what = (0,phrase/* phrase */.MZ) `${type} ${(0,untrusted/* untrusted */.b)(largest.serviceName)}`;
    return [page.messages.doing.watch(what, (0,untrusted/* untrusted */.b)(largest.check), (0,guide_text/* guideText */.A)(guide.measured, largest))];
}

// EXTERNAL MODULE: ./build/src/core/action-kinds.js
var action_kinds = __webpack_require__(45081);
;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/work-actions.js





const work_actions_MOST = 10;
/** What is open of one kind of work, resource by resource, what saves most first. */
function workActions(kind) {
    return (page) => {
        const open = openActions(page);
        if (!open)
            return [];
        const own = open.filter(({ actionType }) => action_kinds/* ACTIONS_OF */.Q[kind].includes(actionType));
        if (own.length === 0)
            return [(0,blocks/* paragraph */.FY)(page.messages.doing.noneOfKind)];
        return actionTable(page, byWorth(page, own), work_actions_MOST);
    };
}

;// CONCATENATED MODULE: ./build/src/render/narrative/blocks/blocks.js
























/** Every block by its id. */
const BLOCKS = {
    opportunities: opportunities,
    projection: projection,
    risks: risks,
    'next-actions': nextActions,
    estate: estate,
    layers: layers_layers,
    'technical-debt': technicalDebt,
    roadmap: roadmap,
    kpis: kpis_kpis,
    decisions: decisions,
    'resource-cards': resourceCards,
    'schedule-actions': workActions('schedules'),
    'rightsizing-actions': workActions('rightsizing'),
    'lifecycle-actions': workActions('lifecycle'),
    'orphan-actions': workActions('orphans'),
    checklist: checklist,
    watch: watch,
    breakdowns: breakdowns_breakdowns,
    commitments: commitments_commitments,
    waste: waste,
    'unit-costs': unitCosts,
    comparisons: comparisons,
    budgets: budgets,
    'tag-compliance': tagCompliance,
    'priority-matrix': priorityMatrix,
    'top-resources': topResources,
    'data-quality': dataQuality,
};

// EXTERNAL MODULE: ./build/src/render/narrative/sentence.js + 2 modules
var narrative_sentence = __webpack_require__(69358);
;// CONCATENATED MODULE: ./build/src/render/narrative/spend-meaning.js




/** What spend is on this page: beside a forecast of all charges, a month has two totals. By currency where they differ. */
function spendMeaning(page) {
    const { report, messages } = page;
    const own = report.costs.flatMap((costs) => {
        const headline = (0,render_headline/* headlineOf */.g)({ report, costs });
        return headline ? [{ currency: costs.currency, metric: headline.now.metric }] : [];
    });
    const byMetric = Map.groupBy(own, ({ metric }) => metric);
    if (byMetric.size === 0)
        return [];
    const words = messages.narrative.spend;
    const sentences = [...byMetric].map(([metric, members]) => {
        const named = messages.compared[metric];
        if (byMetric.size === 1)
            return words.is(named);
        const currencies = members.map(({ currency }) => (0,untrusted/* untrusted */.b)(currency));
        return words.inCurrency((0,phrase/* joinInline */.EN)(currencies, ', '), named);
    });
    const isPart = own.some(({ metric }) => metric !== 'billedCost');
    return [(0,blocks/* paragraph */.FY)((0,phrase/* joinInline */.EN)([...sentences, ...(isPart ? [words.beside] : [])], ' '))];
}

// EXTERNAL MODULE: ./build/src/render/narrative/title-text.js
var title_text = __webpack_require__(821);
// EXTERNAL MODULE: ./build/src/render/narrative/written-by.js
var written_by = __webpack_require__(48716);
;// CONCATENATED MODULE: ./build/src/render/narrative/render-narrative.js















/** A report as one reader gets it, as a Markdown page for GitHub. Same report and narrative, same bytes. */
function renderNarrative(report, narrative, sources) {
    const { links, guide, layerOf, pages = [] } = sources;
    const { commands, unitCosts = [] } = narrative;
    const cardsPage = cardsPageFor(narrative, pages);
    const page = { ...(0,render_page/* pageOf */.Z)(report), links, guide, layerOf, commands, cardsPage, unitCosts };
    return (0,markdown_of/* markdownOf */.R)([
        ...openingBlocks(page, narrative),
        ...chaptersOf(narrative.sections).flatMap((chapter) => chapterBlocks(page, narrative, chapter)),
        ...closingBlocks(page, narrative),
    ]);
}
/** Another reader's, who gets all that there is to do. */
function cardsPageFor({ persona }, pages) {
    const found = pages.find((other) => other.persona !== persona && other.sections.some(({ blocks }) => blocks.includes('resource-cards')));
    return found ? (0,narrative_page/* narrativePage */.O)(found) : null;
}
function openingBlocks(page, { title, language }) {
    const { report, messages, formats } = page;
    return [
        (0,blocks/* heading */.R_)(1, messages.narrative.title((0,title_text/* titleText */.Q)(title[language]), (0,title_of/* titleOf */.G)(page))),
        ...(0,sample_banner/* sampleBanner */.z)(page),
        (0,blocks/* paragraph */.FY)(report.billGap
            ? (0,gap_line/* gapLine */.Bc)(page, report.billGap)
            : messages.metaLine(formats.day(report.asOf), formats.instant(report.dataThrough))),
        ...(report.billGap ? [] : spendMeaning(page)),
    ];
}
function chaptersOf(sections) {
    const chapters = [];
    for (const section of sections) {
        const last = chapters.at(-1);
        if (last && section.title === null)
            last.push(section);
        else
            chapters.push([section]);
    }
    return chapters;
}
/** What a reader was promised and nobody can tell is said to be so. */
function chapterBlocks(page, { language }, chapter) {
    const title = chapter[0]?.title;
    const content = chapter.flatMap((section) => sectionBlocks(page, section));
    return [
        ...(title ? [(0,blocks/* heading */.R_)(2, (0,title_text/* titleText */.Q)(title[language]))] : []),
        ...(content.length > 0 ? content : [(0,blocks/* paragraph */.FY)((0,blocks/* emphasis */.lN)(page.messages.narrative.nothing))]),
    ];
}
function sectionBlocks(page, section) {
    const sentences = section.sentences.map((sentence) => (0,narrative_sentence/* sentenceInline */.t)(page, sentence));
    return [
        ...(section.bullets
            ? (0,blocks/* bullets */.e5)(sentences)
            : sentences.length > 0
                ? [(0,blocks/* paragraph */.FY)((0,phrase/* joinInline */.EN)(sentences, ' '))]
                : []),
        ...section.blocks.flatMap((id) => BLOCKS[id](page)),
    ];
}
/** What could not be looked at, where the rest is, and whose text it is: nobody is spared that. */
function closingBlocks(page, narrative) {
    const { report, messages } = page;
    const words = messages.narrative;
    const reads = report.ledger.known ? [(0,blocks/* paragraph */.FY)((0,gaps/* coverageText */._)(page, report.ledger.value.coverage))] : [];
    return [
        (0,blocks/* heading */.R_)(2, messages.gaps.title),
        ...reads,
        ...(0,blocks/* bullets */.e5)((0,brief_gaps/* briefGaps */._)(page)),
        (0,blocks/* heading */.R_)(2, words.whose),
        (0,blocks/* paragraph */.FY)((0,written_by/* writtenNote */.A)(page, narrative)),
        (0,blocks/* paragraph */.FY)(words.rest((0,blocks/* fileLink */.RF)('report.md'), (0,blocks/* fileLink */.RF)('report.json'))),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/narrative/narrative-files.js


/** Drafts of models, which are grounded again by whoever reads them. */
const NARRATIVE_FILE = 'narrative.json';
/** A page for each reader, and what models wrote. */
function narrativeFiles(report, { kept, ...sources }) {
    return [
        ...sources.pages.map((each) => [(0,narrative_page/* narrativePage */.O)(each), renderNarrative(report, each, sources)]),
        ...(kept === null ? [] : [[NARRATIVE_FILE, kept]]),
    ];
}


/***/ }),

/***/ 94793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ narrativePage)
/* harmony export */ });
/** Name of the file that one reader's page is; ids of personas are lower-case letters, digits and hyphens. */
function narrativePage({ persona }) {
    return `narrative-${persona}.md`;
}


/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ titleText)
/* harmony export */ });
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64053);
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28280);


/** A title of ours or of spendlog.yml, in which nothing is a link, a mention or markup. */
function titleText(title) {
    return (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceText */ .r)((0,_inert_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(title));
}


/***/ }),

/***/ 52997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sampleBanner)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);


/** Nobody may take the sample for a company. GitHub's alert syntax is no Markdown construct, so the marker is set as it is. */
function sampleBanner({ report, messages }) {
    if (!report.source.sample)
        return [];
    const marker = { type: 'html', value: '[!CAUTION]\n' };
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(messages.sampleTitle)} ${messages.sampleText}`;
    return [{ type: 'blockquote', children: [{ type: 'paragraph', children: [marker, ...text] }] }];
}


/***/ }),

/***/ 33254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ spellingBlocks),
/* harmony export */   E0: () => (/* binding */ allocationSection),
/* harmony export */   v1: () => (/* binding */ ownerTables)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _allocations_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33479);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53262);
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86685);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67420);







const MOST = 10;
/** Who owns the spend, what nobody owns, and tag keys that look like one. */
function allocationSection(page) {
    const { costs, messages, depth } = page;
    const { allocations } = costs.allocation;
    const found = (0,_allocations_of_js__WEBPACK_IMPORTED_MODULE_1__/* .allocationsOf */ .t)(costs);
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(depth, messages.allocation.title),
        ...allocations.flatMap((allocation) => allocation.known ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_gap_line_js__WEBPACK_IMPORTED_MODULE_3__/* .gapLine */ .Bc)(page, allocation.gap))]),
        ...ownerTables(page, found),
        ...(depth === 2 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(messages.allocation.rules, ruleBlocks(page, found)) : []),
        ...spellingBlocks(page),
    ];
}
/** A table for each key. */
function ownerTables(page, allocations) {
    return [...Map.groupBy(allocations, ({ by }) => by).values()].flatMap((periods) => ownerBlocks(page, periods));
}
/** One table for all periods of a key; the first period in full. */
function ownerBlocks(page, periods) {
    const [first, ...others] = periods;
    if (!first)
        return [];
    const { formats, messages } = page;
    const words = messages.allocation;
    const titlesOf = (allocation) => {
        const days = formats.shortPeriod(allocation.period);
        return isSplit(allocation) ? [words.direct(days), words.loaded(days)] : [days];
    };
    const titles = [words.owner, ...titlesOf(first), words.share, ...others.flatMap(titlesOf)];
    const numbers = titles.map((_, index) => index).slice(1);
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .dimensionOf */ .eT)(page, first.by))}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joinInline */ .EN)(periods.map((each) => untaggedText(page, each)), '')}`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(titles, numbers), ownerRows(page, { first, others })),
    ];
}
/** Whether shared cost was split, so that direct and loaded differ. */
function isSplit({ shares }) {
    return shares.some(({ direct, loaded }) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(direct, loaded) !== 0);
}
function untaggedText({ formats, messages }, { untagged, period }) {
    if (!untagged)
        return '';
    const { basis, amount, taggable, ratio } = untagged;
    const percent = ratio ? formats.percent(ratio) : messages.unknown;
    const share = basis === 'service' ? `${percent}; ${messages.allocation.byService}` : percent;
    const text = messages.allocation.untagged(formats.money(amount), formats.money(taggable), share);
    return ` ${formats.shortPeriod(period)}: ${text}.`;
}
function ownerRows(page, owners) {
    const { formats, messages } = page;
    const { first } = owners;
    const shown = first.shares.slice(0, MOST);
    const rows = shown.map(({ value }) => [
        ownerOf(page, first.by, value),
        ...ownerCells(page, owners, (share) => share.value === value),
    ]);
    const listed = new Set(shown.map(({ value }) => value));
    const hidden = [first, ...owners.others].flatMap(({ shares }) => shares.filter(({ value }) => !listed.has(value)).map(({ value }) => value));
    if (hidden.length === 0)
        return rows;
    const rest = ownerCells(page, owners, ({ value }) => !listed.has(value));
    return [...rows, [messages.movers.rest(formats, new Set(hidden).size), ...rest]];
}
/** The amounts of the owners chosen, one column a period, two where shared cost was split; the first with its share. */
function ownerCells({ formats, costs }, { first, others }, chosen) {
    const sum = ({ shares }, pick, of = chosen) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .sumMoney */ .M9)(shares.filter(of).map((share) => share[pick]), costs.currency);
    const amounts = (allocation) => [
        ...(isSplit(allocation) ? [formats.money(sum(allocation, 'direct'))] : []),
        formats.money(sum(allocation, 'loaded')),
    ];
    const ratio = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOfMoney */ .D)(sum(first, 'loaded'), sum(first, 'loaded', () => true));
    return [...amounts(first), ratio ? formats.percent(ratio) : '–', ...others.flatMap(amounts)];
}
function ownerOf(page, by, value) {
    if (value === '')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .emphasis */ .lN)(page.messages.allocation.withoutOwner);
    return by === 'subAccountId' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountOf */ .XP)(page, value) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .b)(value);
}
function ruleBlocks(page, allocations) {
    const { formats, messages } = page;
    const words = messages.allocation;
    const rows = allocations.flatMap(({ by, period, rules }) => rules.map(({ rule, state, method, pool, shares }) => [
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .b)(rule),
        (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .dimensionOf */ .eT)(page, by),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(formats.shortPeriod(period)),
        words.methods[method],
        state === 'not-posted' ? words.notPosted : formats.money(pool),
        (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(page, shares.map(({ value, amount }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${ownerOf(page, by, value)} ${formats.money(amount)}`)),
    ]));
    return rows.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(words.ruleColumns, [4]), rows)];
}
/** Tag keys that look like one key. */
function spellingBlocks(page) {
    const { costs, formats, messages } = page;
    const { tagKeyGroups } = costs.allocation;
    const words = messages.allocation;
    if (!tagKeyGroups.known)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_gap_line_js__WEBPACK_IMPORTED_MODULE_3__/* .gapLine */ .Bc)(page, tagKeyGroups.gap))];
    const items = tagKeyGroups.value.slice(0, MOST).map(({ canonical, variants }) => {
        const others = variants
            .filter(({ key }) => key !== canonical)
            .map(({ key, rows, effectiveCost }) => {
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .b)(key)} (${words.rows(formats, rows)}, ${formats.money(effectiveCost)})`;
        });
        return words.spelling((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .b)(canonical), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joinInline */ .EN)(others, ', '));
    });
    return items.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${words.spellings}:`), ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(items)];
}


/***/ }),

/***/ 33279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ breakdownBlocks),
/* harmony export */   m: () => (/* binding */ breakdownsSection)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35345);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86685);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82465);






const MOST = 10;
const MONTHS = 6;
/** Below the fold: what is not usage by month, and what the report knows for everything read only. */
function breakdownsSection(page) {
    const { report, messages, formats } = page;
    const words = messages.breakdowns;
    return [
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.other(messages.metrics.billedCost), otherChargeBlocks(page)),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.title(formats.period(report.span)), wholeSpanBlocks(page)),
    ];
}
/** Regions, and accounts where no allocation tells them by month; everything else is in the files. */
function wholeSpanBlocks(page) {
    const { costs, messages } = page;
    const byMonth = costs.allocation.allocations.some((allocation) => allocation.known && allocation.value.by === 'subAccountId');
    const shown = costs.breakdowns.filter(({ dimension }) => dimension === 'regionId' || (dimension === 'subAccountId' && !byMonth));
    return [
        ...shown.flatMap((breakdown) => breakdownBlocks(page, breakdown)),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(unknownNotes(page)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(messages.breakdowns.files((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLink */ .RF)('summary.json'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLink */ .RF)('costs.csv'))),
    ];
}
/** How many rows each sum has to leave out. */
function unknownNotes({ costs, messages, formats }) {
    const { unknownRows } = costs.totals;
    return _core_charge_js__WEBPACK_IMPORTED_MODULE_2__/* .COST_METRICS */ .CX.filter((metric) => unknownRows[metric] > 0).map((metric) => `${messages.breakdowns.unknownRows(formats, unknownRows[metric], messages.metrics[metric])}.`);
}
/** What one dimension comes to over everything read. */
function breakdownBlocks(page, { dimension, items }) {
    const { messages } = page;
    if (!items.known)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dimensionOf */ .eT)(page, dimension))}: ${(0,_gap_line_js__WEBPACK_IMPORTED_MODULE_5__/* .gapLine */ .Bc)(page, items.gap)}`)];
    const shown = items.value.slice(0, MOST);
    const hidden = items.value.slice(MOST);
    const rows = shown.map((item) => [
        (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(page, item.name, item.label),
        ...amounts(page, item),
    ]);
    if (hidden.length > 0)
        rows.push([
            messages.movers.rest(page.formats, hidden.length),
            ...amounts(page, sumOf(hidden, page.costs.currency)),
        ]);
    if (rows.length === 0)
        return [];
    const titles = [(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dimensionOf */ .eT)(page, dimension), ...messages.breakdowns.columns];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(titles, [1, 2, 3, 4, 5]), rows)];
}
function amounts({ report, formats, messages }, totals) {
    const amount = (value) => (value ? formats.money(value) : messages.unknown);
    return [
        amount(totals.billedCost),
        amount(totals.effectiveCost),
        amount(totals.contractedCost),
        amount(totals.listCost),
        report.rows === null ? '–' : formats.count(totals.rows),
    ];
}
function sumOf(items, currency) {
    const sum = (metric) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKnownMoney */ .XL)(items.map((item) => item[metric]), currency);
    return {
        rows: items.reduce((rows, item) => rows + item.rows, 0),
        billedCost: sum('billedCost'),
        effectiveCost: sum('effectiveCost'),
        listCost: sum('listCost'),
        contractedCost: sum('contractedCost'),
    };
}
/** One row a month, one column a kind of charge that occurs. */
function otherChargeBlocks({ costs, messages, formats }) {
    const charges = costs.otherCharges;
    if (charges.length === 0)
        return [];
    const kinds = _core_charge_js__WEBPACK_IMPORTED_MODULE_2__/* .CHARGE_KINDS */ .Ld.filter((kind) => charges.some(({ chargeKind }) => chargeKind === kind));
    const months = [...new Set(charges.map(({ month }) => month))].sort().reverse().slice(0, MONTHS);
    const cell = (month, kind) => {
        const found = charges.find((charge) => charge.month === month && charge.chargeKind === kind);
        if (!found)
            return '–';
        return found.billedCost ? formats.money(found.billedCost) : messages.unknown;
    };
    const rows = months.map((month) => [formats.month(month), ...kinds.map((kind) => cell(month, kind))]);
    const titles = [messages.breakdowns.month, ...kinds.map((kind) => messages.chargeKinds[kind])];
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(titles, kinds.map((_, index) => index + 1)), rows),
    ];
}


/***/ }),

/***/ 38110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ budgetBlocks),
  B: () => (/* binding */ budgetSection)
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
;// CONCATENATED MODULE: ./build/src/render/sections/calendar-items.js

/** What a forecast takes from the calendar: a row for each kind and way it was arrived at, a column for each month. */
function calendarBlocks(page, { months }) {
    const { formats, messages } = page;
    const words = messages.forecast;
    const groups = Map.groupBy(months.flatMap(({ calendarItems }) => calendarItems), (item) => `${item.kind} ${reasonText(page, item)}`);
    if (groups.size === 0)
        return [];
    const names = months.map(({ month }) => month);
    const titles = [words.calendarWhat, ...names.map((month) => formats.shortMonth(month)), words.calendarHow];
    const numbers = names.map((_, index) => index + 1);
    const rows = [...groups.values()].map((items) => itemRow(page, items, names));
    return [(0,blocks/* paragraph */.FY)(`${words.calendar}:`), (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(titles, numbers), rows)];
}
function itemRow({ formats, messages }, items, months) {
    const [first] = items;
    if (!first)
        return [];
    const amounts = months.map((month) => {
        const own = items.filter((item) => item.month === month).map(({ amount }) => formats.estimate(amount));
        return own.length === 0 ? '–' : own.join(' + ');
    });
    return [messages.forecast.kinds[first.kind], ...amounts, reasonText({ formats, messages }, first)];
}
/** How an amount was arrived at, in the reader's language. */
function reasonText({ formats, messages }, item) {
    const words = messages.forecast.reasons;
    const { reason } = item;
    if (reason.id === 'share')
        return words.share(formats, formats.percent(reason.share), reason.months);
    if (reason.id === 'habit')
        return words.habit(formats, reason.months);
    if (reason.id === 'planned-events')
        return words.events(formats, reason.events);
    return words[reason.id];
}

;// CONCATENATED MODULE: ./build/src/render/sections/forecast.js





/** Below a tenth of a percent a forecast errs to neither side. */
const NO_BIAS = 0.001;
/** The forecast in the metric the page opens with, month by month; below the fold how good it is. Other metrics are in the files. */
function forecastBlocks(page) {
    const { forecasts } = page.costs;
    if (!forecasts.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, forecasts.gap))];
    const metric = (0,headline/* headlineOf */.g)(page)?.now.metric;
    const first = forecasts.value.find((forecast) => forecast.metric === metric) ?? forecasts.value[0];
    if (!first)
        return [];
    const months = monthBlocks(page, first);
    if (page.depth !== 2)
        return months;
    return [...months, ...(0,blocks/* details */.zH)(page.messages.forecast.reliability, reliability(page, first))];
}
function monthBlocks(page, forecast) {
    const { messages, formats } = page;
    const words = messages.forecast;
    const method = methodText(page, forecast.method, forecast.model);
    return [
        (0,blocks/* paragraph */.FY)(words.method(messages.metrics[forecast.metric], method, formats.period(forecast.trainedOn))),
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [1, 2, 3]), forecast.months.map((month) => monthRow(page, month))),
        ...(0,blocks/* bullets */.e5)(forecast.notes.map((gap) => (0,gap_line/* gapText */.Ml)(page, gap))),
    ];
}
function methodText({ messages }, method, model) {
    const name = messages.forecast.methods[method];
    return method === 'model' && model ? `${name} (${model})` : name;
}
function monthRow({ formats, messages }, month) {
    const { low, high } = month;
    const { interval, none } = messages.forecast;
    return [
        formats.month(month.month),
        (0,money/* isZeroMoney */.f9)(month.actual) ? '–' : formats.money(month.actual),
        (0,blocks/* strong */.ko)(formats.estimate(month.expected)),
        low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
    ];
}
function reliability(page, forecast) {
    const tests = forecast.backTests.map((test) => backTestText(page, test, forecast.model));
    return [
        ...(tests.length > 0 ? [(0,blocks/* paragraph */.FY)(`${page.messages.forecast.backTests}:`), ...(0,blocks/* bullets */.e5)(tests)] : []),
        ...calendarBlocks(page, forecast),
    ];
}
function backTestText(page, test, model) {
    const { formats, messages } = page;
    const words = messages.forecast;
    const wape = formats.percent(test.wape);
    const bias = Math.abs(test.bias) < NO_BIAS ? words.noBias : formats.changePercent(test.bias);
    const method = (0,gap_line/* capitalised */.Iu)(methodText(page, test.method, model));
    const text = words.backTest(formats, method, wape, bias, test.origins);
    const coverage = test.intervalCoverage;
    return coverage === null ? `${text}.` : `${text}; ${words.coverage(formats.percent(coverage))}.`;
}

;// CONCATENATED MODULE: ./build/src/render/sections/budget.js





/** Budgets beside what was spent and what is expected. */
function budgetSection(page) {
    return [
        (0,blocks/* heading */.R_)(page.depth === 2 ? 3 : 4, page.messages.budget.title),
        ...budgetBlocks(page),
        ...forecastBlocks(page),
    ];
}
/** Each budget beside what was spent and what is expected. */
function budgetBlocks(page) {
    const { budgets } = page.costs;
    if (!budgets.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, budgets.gap))];
    if (budgets.value.length === 0)
        return [];
    const rows = budgets.value.map((budget) => row(page, budget));
    return [(0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(page.messages.budget.columns, [2, 3, 4, 5]), rows)];
}
function row({ formats, messages }, budget) {
    const words = messages.budget;
    const expected = budget.forecast?.value ?? (budget.actual && (0,money/* moneyToNumber */.jQ)(budget.actual));
    const difference = expected === null ? null : expected - (0,money/* moneyToNumber */.jQ)(budget.amount);
    return [
        words.scope((0,untrusted/* untrusted */.b)(budget.name), messages.metrics[budget.metric], words[budget.includes]),
        (0,blocks/* unbroken */.D_)(formats.shortPeriod(budget.period)),
        formats.money(budget.amount),
        budget.actual ? formats.money(budget.actual) : messages.unknown,
        budget.forecast ? formats.estimate(budget.forecast) : '–',
        difference === null
            ? '–'
            : formats.estimatedChange({ value: difference, currency: budget.amount.currency }),
        (0,blocks/* unbroken */.D_)(messages.states[budget.state]),
        budget.gap ? messages.gaps.reasons[budget.gap.reason] : words.verdicts[budget.verdict],
    ];
}


/***/ }),

/***/ 64030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ gapsSection),
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   ge: () => (/* binding */ unansweredReads)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86685);
/* harmony import */ var _gaps_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74143);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28570);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67420);





const MOST = 50;
/** What could not be looked at: reads that were not answered, and everything the report has to leave open. */
function gapsSection(page) {
    const { report, messages } = page;
    const words = messages.gaps;
    const gaps = (0,_gaps_of_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .d)(report);
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, words.title),
        ...ledgerBlocks(page),
        ...(gaps.length > 0
            ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.list), ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(gaps.map((gap) => (0,_gap_line_js__WEBPACK_IMPORTED_MODULE_2__/* .gapText */ .Ml)(page, gap)))]
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.complete)]),
    ];
}
function ledgerBlocks(page) {
    const { ledger } = page.report;
    if (!ledger.known)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_gap_line_js__WEBPACK_IMPORTED_MODULE_2__/* .gapLine */ .Bc)(page, ledger.gap))];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(coverageText(page, ledger.value.coverage)), ...unansweredReads(page)];
}
/** The reads that were not answered, and why; nothing where all were, or none are known. */
function unansweredReads(page) {
    const { report, messages, formats } = page;
    const rows = report.ledger.known ? report.ledger.value.rows : [];
    const unanswered = rows.filter(({ state }) => state !== 'ok' && state !== 'empty');
    const shown = unanswered.slice(0, MOST).map((row) => ledgerRow(page, row));
    const left = unanswered.length - shown.length;
    return [
        ...(shown.length > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(messages.gaps.columns), shown)] : []),
        ...(left > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(messages.andMore(formats, left))] : []),
    ];
}
/** How many of the planned reads were answered. */
function coverageText({ messages, formats }, { planned, byState }) {
    const words = messages.gaps;
    const answered = byState.ok + byState.empty;
    if (planned === 0)
        return words.nonePlanned;
    if (answered === planned)
        return words.allAnswered(formats, planned);
    return words.intro(formats.count(answered), formats.count(planned));
}
function ledgerRow(page, row) {
    return [
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(row.dataset),
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(row.account),
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(row.region),
        page.messages.gaps.ledgerStates[row.state],
        row.reason ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(row.reason) : '–',
        row.missingPermissions.length > 0 ? (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(page, row.missingPermissions) : '–',
    ];
}


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ kpiTable),
/* harmony export */   v: () => (/* binding */ kpisPage)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_kpis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69766);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53262);
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86685);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28570);





/** `kpis.md`: every figure to steer by, with what it is made of; what cannot be told says why. */
function kpisPage(page) {
    const { report, formats, messages } = page;
    const words = messages.living.kpis;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(1, words.title(formats.day(report.asOf))),
        ...(report.kpis.length === 0
            ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(words.none)]
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(words.intro), kpiTable(page, report.kpis), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(messages.stateLegend)]),
    ];
}
/** Each figure beside its goal, with what it is made of. */
function kpiTable(page, kpis) {
    const rows = kpis.map((kpi) => cellsOf(page, kpi));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(page.messages.living.kpis.columns, [1, 2]), rows);
}
function cellsOf(page, kpi) {
    const { formats, messages } = page;
    const words = messages.living.kpis;
    const verdict = (0,_core_kpis_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(kpi);
    return [
        kpi.subject === null
            ? words.names[kpi.id]
            : words.about(words.names[kpi.id], (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensionOf */ .eT)(page, kpi.subject)),
        kpi.value.known
            ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(measured(page, { unit: kpi.unit, signed: kpi.id === 'budget-variance' }, kpi.value.value))
            : messages.unknown,
        targetText(page, kpi),
        verdict ? words.verdicts[verdict] : '',
        kpi.value.known ? madeOf(page, kpi) : (0,_gap_line_js__WEBPACK_IMPORTED_MODULE_4__/* .gapText */ .Ml)(page, kpi.value.gap),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(formats.shortPeriod(kpi.period)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(messages.states[kpi.state]),
    ];
}
function targetText(page, kpi) {
    const words = page.messages.commitments;
    if (!kpi.target)
        return words.noTarget;
    const value = measured(page, { unit: kpi.unit, signed: false }, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(kpi.target.value));
    if (kpi.target.direction === 'within')
        return words.within(value);
    return kpi.target.direction === 'at-least' ? words.atLeast(value) : words.atMost(value);
}
function measured({ formats, messages }, { unit, signed }, value) {
    const words = messages.living.kpis;
    if (unit === 'days')
        return words.days(formats, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalToNumber */ ._A)(value));
    if (unit === 'hours')
        return words.hours(formats, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalToNumber */ ._A)(value));
    return signed ? formats.changePercent(value) : formats.percent(value);
}
function madeOf(page, { numerator, denominator }) {
    const words = page.messages.living.kpis;
    const parts = [numerator, denominator].flatMap((part) => (part ? [partText(page, part)] : []));
    const [part = '', whole] = parts;
    return whole === undefined ? part : words.of(part, whole);
}
function partText({ formats, messages }, part) {
    if (part.kind === 'money')
        return formats.money(part.amount);
    if (part.kind === 'estimate')
        return formats.estimate(part.amount);
    return messages.living.kpis.counts[part.of](formats, part.count);
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ qualitySection),
/* harmony export */   e: () => (/* binding */ qualityBlocks)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67420);





/** The primary currency first, from the highest number downwards. */
const MOST_INVOICES = 12;
const MOST_MONTHS = 13;
/** Tie-out to the invoice, what deviates in the data, the invariants, and the state of every month. */
function qualitySection(page) {
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, page.messages.quality.title), ...qualityBlocks(page)];
}
function qualityBlocks(page) {
    const { report, messages, formats } = page;
    const words = messages.quality;
    const { quality, invariants, months, costs } = report;
    return [
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)([
            ...costs.flatMap((currency) => tieOutTexts(page, currency)),
            ...qualitySummary(page),
            ...invariantSummary(page),
        ]),
        ...(quality.length > 0 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.items(formats, quality.length), [qualityTable(page)]) : []),
        ...(invariants.length > 0 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.invariants, [invariantTable(page)]) : []),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.invoices, invoiceBlocks(page)),
        ...(months.length > 0 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.months, monthBlocks(page)) : []),
    ];
}
function tieOutTexts(page, { invoice, currency }) {
    const { formats, messages } = page;
    const words = messages.quality;
    const billed = invoice.billedCost ? formats.exactMoney(invoice.billedCost) : messages.unknown;
    const open = formats.exactMoney(invoice.notInvoiced);
    const tie = words.tieOut(billed, formats.exactMoney(invoice.invoiced), open);
    const { costExplorer } = invoice;
    if (!costExplorer.known)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(currency))}: ${tie}`];
    const { period, ours, theirs, gap } = costExplorer.value;
    const explorer = words.costExplorer(formats.period(period), formats.exactMoney(ours), formats.exactMoney(theirs), formats.exactMoney(gap));
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(currency))}: ${tie} ${explorer}`];
}
function qualitySummary({ report, messages, formats }) {
    const { quality } = report;
    return quality.length === 0
        ? [messages.quality.clean]
        : [`${messages.quality.items(formats, quality.length)}.`];
}
/** `5 checks hold; violated: I7; could not be checked: I1`. */
function invariantSummary({ report, messages, formats }) {
    const words = messages.quality;
    const ids = (outcome) => report.invariants.filter((invariant) => invariant.outcome === outcome).map(({ id }) => id);
    if (report.invariants.length === 0)
        return [];
    const parts = [words.invariantsHold(formats, ids('holds').length)];
    const violated = ids('violated');
    const other = ids('not-applicable');
    if (violated.length > 0)
        parts.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(words.invariantsViolated(formats.list(violated))));
    if (other.length > 0)
        parts.push(words.invariantsOther(formats.list(other)));
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${parts.reduce((text, part) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${text}; ${part}`)}.`];
}
function qualityTable(page) {
    const rows = page.report.quality.map((item) => qualityRow(page, item));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(page.messages.quality.columns, [2, 4]), rows);
}
function qualityRow(page, item) {
    const { formats, messages } = page;
    const amounts = item.amounts?.map((amount) => formats.money(amount)) ?? [];
    const examples = item.examples ?? [];
    return [
        messages.quality.severities[item.severity],
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(item.subject),
        formats.count(item.count),
        messages.qualityMessages?.[item.id] ?? item.message,
        amounts.length > 0 ? formats.list(amounts) : '–',
        examples.length > 0 ? (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(page, examples, 3) : '–',
    ];
}
function invariantTable(page) {
    const { report, messages, formats } = page;
    const words = messages.quality;
    const rows = report.invariants.map((invariant) => {
        const residuals = invariant.residuals.filter((residual) => !(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroMoney */ .f9)(residual));
        return [
            invariant.id,
            words.outcomes[invariant.outcome],
            formats.count(invariant.checked),
            formats.count(invariant.violations),
            residuals.length > 0 ? formats.list(residuals.map((residual) => formats.change(residual))) : '–',
            messages.invariantMessages[invariant.message],
        ];
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(words.invariantColumns, [2, 3, 4]), rows);
}
function invoiceBlocks(page) {
    const { report, formats, messages } = page;
    const invoices = report.costs.flatMap(({ invoice }) => invoice.invoices.toReversed());
    if (invoices.length === 0)
        return [];
    const shown = invoices.slice(0, MOST_INVOICES);
    const rows = shown.map(({ invoiceId, billedCost }) => [
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(invoiceId),
        formats.exactMoney(billedCost),
    ]);
    const left = invoices.length - shown.length;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(messages.quality.invoiceColumns, [1]), rows),
        ...(left > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(messages.andMore(formats, left))] : []),
    ];
}
function monthBlocks(page) {
    const { report, messages, formats } = page;
    const shown = report.months.toReversed().slice(0, MOST_MONTHS);
    const left = report.months.length - shown.length;
    const rows = shown.map((row) => monthRow(page, row));
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(messages.quality.monthColumns, [2, 3, 4]), rows),
        ...(left > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(messages.andMore(formats, left))] : []),
    ];
}
function monthRow({ report, formats, messages }, row) {
    const count = (rows) => (report.rows === null ? '–' : formats.count(rows));
    return [
        formats.month(row.month),
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(row.billingAccountId),
        row.billedCost ? formats.exactMoney(row.billedCost) : messages.unknown,
        count(row.rows),
        count(row.rowsWithoutInvoice),
        row.discountMode ? messages.quality.discountModes[row.discountMode] : '–',
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(messages.states[row.state]),
    ];
}


/***/ }),

/***/ 66887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ serviceBlocks),
/* harmony export */   y: () => (/* binding */ servicesSection)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35345);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28570);





/** The primary currency's services, and those of others. */
const MOST = { 2: 10, 3: 5 };
/** What each service cost in the last full month and in the running one, the largest first. */
function servicesSection(page) {
    const blocks = serviceBlocks(page);
    const depth = page.depth === 2 ? 3 : 4;
    return blocks.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(depth, page.messages.services.title), ...blocks];
}
function serviceBlocks(page) {
    const { costs, messages, formats } = page;
    const [first, ...others] = monthsOf(costs);
    const rows = first === undefined ? [] : tableRows(page, [first, ...others]);
    if (first === undefined || rows.length === 0)
        return [];
    const words = messages.services;
    const titles = [
        messages.dimensions.serviceName,
        formats.month(first),
        words.share,
        ...others.map((month) => words.soFar(formats.month(month))),
    ];
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.meaning(messages.compared[costs.metric.metric])),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(titles, [1, 2, 3]), rows),
    ];
}
/** The last full month and the running one, as far as the report compares them. */
function monthsOf({ comparisons, table: rows }) {
    const months = ['lastFullMonth', 'monthToDate'].flatMap((name) => {
        const found = comparisons.find((comparison) => comparison.name === name);
        return found ? [(0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .monthOf */ .GS)(found.now.period.start)] : [];
    });
    return [...new Set(months)].filter((month) => rows.some((row) => row.month === month));
}
function tableRows(page, months) {
    const { costs, formats, messages, depth } = page;
    const counted = countedRows(costs).filter(({ month }) => months.includes(month));
    const services = [...Map.groupBy(counted, ({ serviceName }) => serviceName)]
        .map(([name, rows]) => ({ name, amounts: amountsOf(costs, rows, months) }))
        .sort(byFirstAmount);
    if (services.length === 0)
        return [];
    const totals = amountsOf(costs, counted, months);
    const shown = services.slice(0, MOST[depth]);
    const hidden = services.length - shown.length;
    const cells = (name, amounts) => {
        const [first, ...later] = amounts.map((amount) => (amount ? formats.money(amount) : messages.unknown));
        return [name, first ?? '', shareOf(page, amounts[0], totals[0]), ...later];
    };
    const rest = new Set(services.slice(MOST[depth]).map(({ name }) => name));
    const restRows = counted.filter(({ serviceName }) => rest.has(serviceName));
    return [
        ...shown.map(({ name, amounts }) => cells((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(page, name), amounts)),
        ...(hidden > 0 ? [cells(messages.movers.rest(formats, hidden), amountsOf(costs, restRows, months))] : []),
        cells((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(messages.services.total), totals),
    ];
}
/** What comparisons count: usage, or for the invoice's metric every charge. */
function countedRows({ table: rows, metric }) {
    return metric.metric === 'billedCost'
        ? rows
        : rows.filter(({ chargeKind }) => _core_charge_js__WEBPACK_IMPORTED_MODULE_4__/* .USAGE_KINDS */ .od.includes(chargeKind));
}
function amountsOf({ currency, metric }, rows, months) {
    return months.map((month) => amountOf(rows.filter((row) => row.month === month), metric.metric, currency));
}
function amountOf(rows, metric, currency) {
    if (rows.length === 0)
        return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroMoney */ .Vg)(currency);
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKnownMoney */ .XL)(rows.map((row) => row[metric]), currency);
}
function byFirstAmount(a, b) {
    for (const [index, amount] of a.amounts.entries()) {
        const other = b.amounts[index];
        if (!amount || !other) {
            if (amount || other)
                return amount ? -1 : 1;
            continue;
        }
        const order = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(other, amount);
        if (order !== 0)
            return order;
    }
    return a.name < b.name ? -1 : 1;
}
function shareOf({ formats }, part = null, whole = null) {
    const ratio = part && whole && (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOfMoney */ .D)(part, whole);
    return ratio ? formats.percent(ratio) : '–';
}


/***/ }),

/***/ 35242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ taskList),
/* harmony export */   r: () => (/* binding */ taskItem)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);

/** Something to tick. A box of GitHub's is no Markdown of the serialiser, so that it is set as it is. */
function taskItem(done, text) {
    const box = { type: 'html', value: done ? '[x] ' : '[ ] ' };
    return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [box, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(text)] }],
    };
}
function taskList(items) {
    return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];
}


/***/ })

};
