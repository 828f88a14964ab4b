export const id = 6063;
export const ids = [6063];
export const modules = {

/***/ 12232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ dollarsText)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** Exact, with cents at least: `$0.60`, `$0.000605`. */
function dollarsText(amount) {
    const [whole = '0', fraction = ''] = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .amountText */ .cY)(amount).split('.');
    return `$${whole}.${fraction.padEnd(2, '0')}`;
}


/***/ }),

/***/ 31007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  narrate: () => (/* binding */ narrate)
});

// EXTERNAL MODULE: ./build/src/core/report-folders.js
var report_folders = __webpack_require__(82339);
// EXTERNAL MODULE: ./build/src/narrative/kept.js
var kept = __webpack_require__(65602);
// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
// EXTERNAL MODULE: ./build/src/app/publish/report-of-run.js
var report_of_run = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 46 modules
var tenant_session = __webpack_require__(11501);
// EXTERNAL MODULE: ./build/src/app/write-report.js
var write_report = __webpack_require__(83565);
// EXTERNAL MODULE: ./build/src/app/narrative/drafts-of-models.js + 1 modules
var drafts_of_models = __webpack_require__(69508);
// EXTERNAL MODULE: ./build/src/app/narrative/facts-of-report.js
var facts_of_report = __webpack_require__(38279);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/app/dollars-text.js
var dollars_text = __webpack_require__(12232);
;// CONCATENATED MODULE: ./build/src/app/narrative/narrate-result.js


/** What was written for whom, and what it took. A model that did not answer is told, and no failure: the template wrote. */
function narrateResult(narratives, readers) {
    const all = [...narratives.values()];
    const line = narrateLine(all);
    return {
        exitCode: 0,
        document: { readers, narratives: all.map(narrativeDocument) },
        line,
        tables: [readersTable(readers), writtenTable(all)],
        closing: [line],
        outputs: {},
        page: null,
    };
}
function readersTable(readers) {
    return {
        head: ['Reader', 'Gets it by', 'Where', 'When'],
        rows: readers.map(({ persona, channel, where, when }) => [persona, channel, where, when]),
    };
}
function writtenTable(all) {
    return {
        head: [
            'Reader',
            'Written by',
            'Sentences',
            'Dropped',
            'Sections by the template',
            'Tokens in and out',
            'Cost',
        ],
        rows: all.map(({ persona, sentences, dropped, refilled, written }) => [
            persona,
            writerText(written),
            String(sentences),
            String(countOf(dropped)),
            written.writer === 'template' ? 'all' : String(refilled.length),
            tokensText(written),
            costText(written),
        ]),
    };
}
function narrativeDocument({ persona, sentences, dropped, refilled, written }) {
    const { usage } = written;
    const cost = usage?.cost ? (0,money/* moneyToJson */.SG)(usage.cost) : null;
    return { persona, sentences, dropped, refilled, ...written, usage: usage && { ...usage, cost } };
}
function narrateLine(all) {
    const models = all.filter(({ written }) => written.writer !== 'template');
    if (models.length === 0 && all.every(({ written }) => written.instead === null)) {
        return 'No model is configured (narrative.writer in spendlog.yml): the template writes, and nobody needs to be asked.';
    }
    const instead = all.length - models.length;
    const rest = instead === 0 ? '' : `, ${instead} by the template instead`;
    const asked = all.flatMap(({ written }) => (mayCost(written) ? [written] : []));
    return `Narrated: ${models.length} of ${all.length} by the model${rest}; ${tookText(asked)}, ${paidText(asked)}.`;
}
/** Whoever could not be asked, or would not begin, charges nothing. */
const FREE = new Set(['not-here', 'denied', 'throttled', 'closed']);
/** Of this run: what was read from an earlier one costs nothing, and an answer that nobody waited for may well cost. */
function mayCost({ writer, cached, usage, instead }) {
    if (cached)
        return false;
    if (usage)
        return true;
    return instead ? !FREE.has(instead.reason) : writer !== 'template';
}
function tookText(asked) {
    const usages = asked.flatMap(({ usage }) => usage ?? []);
    if (usages.length === 0 && asked.length > 0)
        return 'tokens are not told';
    const input = usages.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
    const output = usages.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
    const partly = usages.length < asked.length ? ' as far as they are told' : '';
    return `${input} tokens in, ${output} out${partly}`;
}
function paidText(asked) {
    if (asked.length === 0)
        return 'nothing was paid';
    if (asked.some(({ usage }) => usage === null))
        return 'what was paid is not known';
    const costs = asked.flatMap(({ usage }) => usage?.cost ?? []);
    const [first] = costs;
    if (!first || costs.length < asked.length)
        return 'at a price that spendlog.yml does not tell';
    return moneyText((0,money/* sumMoney */.M9)(costs, first.currency));
}
function writerText({ writer, model, cached, instead }) {
    if (instead)
        return `template (${instead.of}: ${instead.reason})`;
    const named = model === null ? writer : `${writer} ${model}`;
    return cached ? `${named}, kept from before` : named;
}
function tokensText(written) {
    const { usage } = written;
    if (!mayCost(written))
        return '0';
    return usage ? `${usage.inputTokens} / ${usage.outputTokens}` : 'not told';
}
function costText(written) {
    if (!mayCost(written))
        return '0';
    return written.usage?.cost ? moneyText(written.usage.cost) : 'not known';
}
function moneyText(amount) {
    return amount.currency === 'USD' ? (0,dollars_text/* dollarsText */.l)(amount) : `${(0,money/* moneyToJson */.SG)(amount).amount} ${amount.currency}`;
}
function countOf(dropped) {
    return Object.values(dropped).reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js
var narrated = __webpack_require__(21279);
// EXTERNAL MODULE: ./build/src/app/narrative/narratives-of-report.js
var narratives_of_report = __webpack_require__(77210);
// EXTERNAL MODULE: ./build/src/app/narrative/open-model.js + 10 modules
var open_model = __webpack_require__(3289);
// EXTERNAL MODULE: ./build/src/core/masked-address.js
var masked_address = __webpack_require__(14025);
;// CONCATENATED MODULE: ./build/src/app/narrative/readers-matrix.js

/** The matrix that spendlog.yml makes up, pages first. */
function readersMatrix({ narrative, slack, email, pullRequests }) {
    return [
        ...narrative.pages.map(pageRow),
        ...(slack ? slackRows(slack) : []),
        ...(email?.recipients ?? []).map(mailRow),
        ...(pullRequests ? [commentRow(pullRequests)] : []),
    ];
}
function pageRow(persona) {
    return { persona, channel: 'page', where: `narrative-${persona}.md`, when: 'each report' };
}
function slackRows({ channel, readers, ...main }) {
    return [{ ...main, channel: channel ?? 'the channel of the web hook' }, ...readers].map(({ persona, channel: where, when }) => ({ persona, channel: 'slack', where, when }));
}
function mailRow({ persona, to, when }) {
    return { persona, channel: 'email', where: to.map(masked_address/* maskedAddress */.e).join(', '), when };
}
function commentRow({ persona }) {
    return { persona, channel: 'pull-request', where: 'comment', when: 'each push' };
}

// EXTERNAL MODULE: ./build/src/app/narrative/readers-of.js
var readers_of = __webpack_require__(32276);
;// CONCATENATED MODULE: ./build/src/app/narrative/narrate-command.js















/** `narrate`: a model writes about the report of a run, and what it wrote is kept for `publish`. */
function narrate(options, environment) {
    return (0,tenant_session/* asTenant */.l)(options, environment, async (session) => {
        const published = await (0,report_of_run/* reportOfRun */.Z)(session, options.run);
        const drafts = await draftsAbout(published, session, environment);
        await session.runStore.narratives(published.run).write((0,kept/* keptText */.GD)(drafts));
        await rewritePages(published, drafts, session, environment);
        environment.progress.done('Narrated');
        const narratives = await (0,narratives_of_report/* narrativesOfReport */.T)(published.report, session.config, drafts);
        return narrateResult(narratives, readersMatrix(session.config));
    });
}
/** None where the template writes: it needs nobody to be asked. */
async function draftsAbout({ run, report }, { id, config, runStore, access }, environment) {
    const { writer } = config.narrative;
    if (writer === 'template')
        return [];
    if (writer.provider === 'openai-compatible') {
        const { host } = new URL(writer.url);
        environment.progress.warn(`Figures of this report, without names, leave your AWS account: ${host} is asked.`);
    }
    return (0,drafts_of_models/* draftsOfModels */.c)((0,readers_of/* readersOf */.c)(config), {
        config: writer,
        client: once(() => (0,open_model/* openModel */.G)(writer, { access, environment })),
        cache: runStore.narrativeCache(),
        table: (0,facts_of_report/* factsOfReport */.L)(report, config),
        language: report.language,
        metadata: { tenant: id, run },
        environment,
    });
}
/** Opened with the first question, and the same for all that follow. */
function once(open) {
    const opened = {};
    return () => {
        opened.it ??= open();
        return opened.it;
    };
}
/** The pages beside a report that lies on this machine are those that will be published. */
async function rewritePages({ report, notes }, drafts, { config }, { workingFolder }) {
    const folder = (0,report_folder/* openReportFolder */.X)(workingFolder, config.output);
    const there = await folder.read(`${(0,report_folders/* dayFolder */.dQ)(report.tenant, report.asOf)}/report.json`);
    if (there !== (0,render_json/* renderJson */.h)(report))
        return;
    await (0,write_report/* writeReport */.u)(folder, report, { notes, narratives: await (0,narrated/* narrativeParts */.l)(report, config, drafts) });
}


/***/ }),

/***/ 36133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reportOfRun)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12716);
/* harmony import */ var _published_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95602);



/**
 * The report of the run that was named, else of the one reported on last.
 * @throws SpendlogError RUN_NOT_FOUND
 */
async function reportOfRun({ id, runStore }, asked) {
    const runs = (0,_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(await runStore.history());
    const found = asked === undefined ? runs.at(-1) : runs.findLast(({ run }) => run === asked);
    if (!found)
        throw nothingReported(id, asked);
    const hash = found.summary.publication;
    const kept = hash === undefined ? null : await (0,_published_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublished */ .D)(runStore, found.run, hash);
    if (!kept)
        throw notKept(found.run);
    return kept;
}
function nothingReported(tenant, run) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('RUN_NOT_FOUND', run === undefined
        ? `The store remembers no report of the tenant ${tenant}.`
        : `The store remembers no report of the run ${run}.`, 'Write one first: spendlog report, or spendlog run. The runs there are: spendlog runs list.');
}
function notKept(run) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('RUN_NOT_FOUND', `The report of the run ${run} is not in the store any more, or of another version.`, 'Write it again with spendlog report, then publish it.');
}


/***/ }),

/***/ 53201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ readRunSummary),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   Rp: () => (/* binding */ isSameServices),
/* harmony export */   t4: () => (/* binding */ isSameScope)
/* harmony export */ });
const TEXTS = ['asOf', 'report', 'paid'];
const COUNTS = ['exitCode', 'planned', 'done', 'seconds', 'calls', 'throttles'];
/** An entry as this version writes it; `null` for any other. */
function readRunSummary(content) {
    return isRunSummary(content) ? content : null;
}
function isRunSummary(content) {
    if (typeof content !== 'object' || content === null)
        return false;
    const value = (name) => Reflect.get(content, name);
    const coverage = value('coverage');
    return (TEXTS.every((name) => typeof value(name) === 'string') &&
        COUNTS.every((name) => typeof value(name) === 'number') &&
        (coverage === null || typeof coverage === 'number') &&
        ['sightings', 'lives', 'publication'].every((name) => ['string', 'undefined'].includes(typeof value(name))) &&
        (value('scope') === undefined || isScope(value('scope'))));
}
function isScope(scope) {
    if (typeof scope !== 'object' || scope === null)
        return false;
    const services = Reflect.get(scope, 'services');
    return typeof Reflect.get(scope, 'analysis') === 'string' && (services === null || Array.isArray(services));
}
function scopeOf({ analysis, services = null }) {
    return { analysis, services };
}
/** Whether two runs looked at the same; entries of earlier versions tell nothing else than that they looked at everything. */
function isSameScope({ scope = EVERYTHING }, other) {
    return scope.analysis === other.analysis && isSameServices(scope, other);
}
function isSameServices({ services: some }, { services: others }) {
    return JSON.stringify(some) === JSON.stringify(others);
}
const EVERYTHING = { analysis: 'full', services: null };


/***/ }),

/***/ 83565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reportDays),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82339);
/* harmony import */ var _render_render_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27125);
/* harmony import */ var _render_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87261);




/** Days a tenant has a report for, ascending. */
async function reportDays(folder, tenant) {
    const days = [];
    const below = async (path, digits) => {
        return (await folder.list(path)).filter((name) => digits.test(name));
    };
    for (const year of await below(tenant, /^\d{4}$/)) {
        for (const month of await below(`${tenant}/${year}`, /^\d{2}$/)) {
            for (const day of await below(`${tenant}/${year}/${month}`, /^\d{2}$/)) {
                const found = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(`${year}-${month}-${day}`);
                if (found)
                    days.push(found);
            }
        }
    }
    return days.sort();
}
/**
 * Writes the report of a day, and as `latest` where no later one exists. Everything is rendered before
 * anything is written, so a failure leaves the earlier reports as they were.
 */
async function writeReport(folder, report, { notes = null, narratives = null } = {}) {
    const { tenant, asOf } = report;
    const files = (0,_render_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .I)(report, notes, narratives);
    const path = (0,_core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolder */ .dQ)(tenant, asOf);
    const days = await reportDays(folder, tenant);
    await folder.replace(path, files);
    if (days.every((each) => each <= asOf))
        await folder.replace((0,_core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .latestFolder */ .o2)(tenant), files);
    await folder.write('README.md', await indexOf(folder, report.language));
    return path;
}
async function indexOf(folder, language) {
    const entries = [];
    for (const tenant of await folder.list('')) {
        for (const day of await reportDays(folder, tenant)) {
            const path = (0,_core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolder */ .dQ)(tenant, day);
            const summary = await folder.read(`${path}/summary.json`);
            const entry = summary === null ? null : (0,_render_render_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexEntry */ .R)(`${path}/report.md`, summary);
            if (entry)
                entries.push(entry);
        }
    }
    return (0,_render_render_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderIndex */ .r)(entries, language);
}


/***/ }),

/***/ 14025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskedAddress),
/* harmony export */   o: () => (/* binding */ withAddressesMasked)
/* harmony export */ });
const ADDRESS = /[^\s<>"'()[\],;:@]+@(?<host>[^\s<>"'()[\],;:@]*[^\s<>"'()[\],;:@.])/g;
/** An e-mail address as it may stand in a log or a report: `j…@example.com`. */
function maskedAddress(address) {
    const at = address.lastIndexOf('@');
    return `${Array.from(address.slice(0, Math.max(at, 0)))[0] ?? ''}…${at < 0 ? '' : address.slice(at)}`;
}
/** A text of somebody else's, e.g. of a mail server, with every address in it masked. */
function withAddressesMasked(text) {
    return text.replace(ADDRESS, (address) => maskedAddress(address));
}


/***/ })

};
