export const id = 3508;
export const ids = [3508];
export const modules = {

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ guideOf)
});

// EXTERNAL MODULE: ./build/src/checks/registry.js + 689 modules
var registry = __webpack_require__(554);
;// CONCATENATED MODULE: ./build/src/core/guide-in-language.js
/** A guide as readers of a language get it: commands are the same in each. */
function guideInLanguage(guide, language) {
    if (language === 'en')
        return guide;
    const { verify, fix, terraform, ...words } = guide.ptBr;
    return {
        ...guide,
        ...words,
        verify: { ...guide.verify, console: verify },
        fix: { ...guide.fix, console: fix, terraform },
    };
}

;// CONCATENATED MODULE: ./build/src/app/guide-of.js


const guides = new Map(registry/* everyCheck */.yA.map(({ id, guide }) => [id, guide]));
/** How a finding of a check is verified and fixed. */
const guideOf = (check, language) => {
    const guide = guides.get(check);
    return guide ? guideInLanguage(guide, language) : null;
};


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ layerOf)
/* harmony export */ });
/* harmony import */ var _core_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62120);
/* harmony import */ var _services_find_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);


/** The layer of a service by its name, of the bill or of the catalogue. */
function layerOf(serviceName) {
    return (0,_core_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .layerOfBillName */ .n9)((0,_services_find_service_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesOfBillName */ .WR)(serviceName), (0,_services_find_service_js__WEBPACK_IMPORTED_MODULE_1__/* .nonServiceOf */ .G5)(serviceName)?.reason ?? null);
}


/***/ }),

/***/ 11201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ draftsOfModels)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _narrative_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65602);
/* harmony import */ var _narrative_prompt_prompt_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80743);
/* harmony import */ var _fitting_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18230);
/* harmony import */ var _model_door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43893);





/** Readers that are asked for at a time: providers allow few requests a minute. */
const AT_A_TIME = 3;
/** Asks for every reader, each at most once for the same facts, and gives the drafts in their order. Who gets no answer has the reason. */
async function draftsOfModels(personas, parts) {
    const { config, table, language } = parts;
    const facts = await (0,_narrative_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHash */ .v0)(table);
    const ask = (0,_model_door_js__WEBPACK_IMPORTED_MODULE_3__/* .modelDoor */ .A)(parts);
    const draftFor = async (persona, index) => {
        const doing = `Asking ${config.provider} for ${persona.id} (${index + 1} of ${personas.length})`;
        const prompt = (0,_fitting_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fittingPrompt */ .m)(config, table, (told) => (0,_narrative_prompt_prompt_of_js__WEBPACK_IMPORTED_MODULE_1__/* .promptOf */ .G)({ persona, table: told, language }));
        const { draft, written } = await ask(prompt, doing);
        return { persona: persona.id, language, facts, draft, written };
    };
    return (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(personas, draftFor, { concurrency: AT_A_TIME });
}


/***/ }),

/***/ 19991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ duePages)
/* harmony export */ });
/* harmony import */ var _channels_cadence_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27471);
/* harmony import */ var _config_narrative_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23036);


/**
 * Whose page stands beside this report: of a weekly one the first report of a week has it, of a monthly one the first of a
 * month. It follows from the report, so that the same report has the same pages however often it is written.
 */
function duePages({ narrative }, { asOf, changes }) {
    const previous = changes.known ? changes.value.previous : null;
    return narrative.pages.map(_config_narrative_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .Z).flatMap(({ persona, when }) => {
        const isFirst = previous === null || (0,_channels_cadence_period_js__WEBPACK_IMPORTED_MODULE_0__/* .cadencePeriod */ .P)(when, previous).key !== (0,_channels_cadence_period_js__WEBPACK_IMPORTED_MODULE_0__/* .cadencePeriod */ .P)(when, asOf).key;
        return isFirst ? [persona] : [];
    });
}


/***/ }),

/***/ 38279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ factsOfReport)
/* harmony export */ });
/* harmony import */ var _narrative_facts_facts_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50902);
/* harmony import */ var _narrative_facts_read_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43063);
/* harmony import */ var _render_recommendations_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50361);
/* harmony import */ var _render_render_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35373);




/** The facts of a report, taken from the text that its `report.json` has: what a narrative says can be looked up there. */
function factsOfReport(report, { narrative }) {
    const read = (0,_narrative_facts_read_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)((0,_render_render_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .h)(report), (0,_render_recommendations_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecommendations */ .z_)(report));
    if (!read)
        throw new Error('A report.json that was just written cannot be read');
    return (0,_narrative_facts_facts_of_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(read, narrative);
}


/***/ }),

/***/ 76463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ narrated),
  l: () => (/* binding */ narrativeParts)
});

// EXTERNAL MODULE: ./build/src/core/publication.js
var publication = __webpack_require__(74427);
// EXTERNAL MODULE: ./build/src/narrative/kept.js
var kept = __webpack_require__(65602);
// EXTERNAL MODULE: ./build/src/narrative/grounding/slot-text.js
var slot_text = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/narrative/standing-drafts.js

/**
 * What of the drafts stands, with its slots: all that may lie beside a report, where everybody reads it. What a model wrote
 * besides (figures of its own, addresses, what looks like a secret and stops a push) stays in the store.
 */
function standingDrafts(drafts, narratives) {
    return drafts.flatMap((kept) => {
        const narrative = narratives.get(kept.persona);
        const isTold = kept.draft !== null && narrative?.language === kept.language;
        return isTold && narrative.written.writer !== 'template'
            ? [{ ...kept, draft: standingDraft(narrative) }]
            : [];
    });
}
function standingDraft({ sections, refilled }) {
    return {
        sections: sections
            .filter(({ id, sentences }) => sentences.length > 0 && !refilled.includes(id))
            .map(({ id, sentences }) => ({ id, sentences: sentences.map(slot_text/* slotText */.a) })),
    };
}

// EXTERNAL MODULE: ./build/src/app/guide-of.js + 1 modules
var guide_of = __webpack_require__(20905);
// EXTERNAL MODULE: ./build/src/app/layer-of.js
var layer_of = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/src/app/narrative/due-pages.js
var due_pages = __webpack_require__(19991);
// EXTERNAL MODULE: ./build/src/app/narrative/narratives-of-report.js
var narratives_of_report = __webpack_require__(77210);
;// CONCATENATED MODULE: ./build/src/app/narrative/narrated.js







/** @param drafts What models wrote, if they did: asks nobody. */
async function narrated(report, config, drafts) {
    const narratives = await (0,narratives_of_report/* narrativesOfReport */.T)(report, config, drafts);
    const standing = standingDrafts(drafts, narratives);
    return {
        narratives,
        narrativeFiles: {
            pages: (0,due_pages/* duePages */.N)(config, report).flatMap((id) => narratives.get(id) ?? []),
            kept: standing.length === 0 ? null : (0,kept/* keptText */.GD)(standing),
        },
    };
}
/** What the pages in a folder are rendered from: nothing of them stands on the web yet. */
async function narrativeParts(report, config, drafts = []) {
    const { narrativeFiles } = await narrated(report, config, drafts);
    return { ...narrativeFiles, links: publication/* NO_LINKS */.E, guide: guide_of/* guideOf */.G, layerOf: layer_of/* layerOf */.Z };
}


/***/ }),

/***/ 77210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ narrativesOfReport)
/* harmony export */ });
/* harmony import */ var _narrative_narratives_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6207);
/* harmony import */ var _facts_of_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38279);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67299);
/* harmony import */ var _readers_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32276);




/**
 * A report for each of its readers: as a model wrote it where that is kept, else as the template does. Asks nobody: only
 * `narrate` does, in whose job nothing can be written.
 */
function narrativesOfReport(report, config, kept) {
    return (0,_narrative_narratives_of_js__WEBPACK_IMPORTED_MODULE_0__/* .narrativesOf */ .z)({
        table: (0,_facts_of_report_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOfReport */ .L)(report, config),
        language: report.language,
        personas: (0,_readers_of_js__WEBPACK_IMPORTED_MODULE_3__/* .readersOf */ .c)(config, report),
        kept,
        otherwise: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .byTemplateUnasked */ .DM)(config.narrative.writer),
    });
}


/***/ }),

/***/ 32276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readersOf)
/* harmony export */ });
/* harmony import */ var _narrative_personas_configured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47510);
/* harmony import */ var _due_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19991);


/** Everyone that some page or channel is written for, each once: those with a page beside this report first. */
function readersOf(config, report) {
    const personas = (0,_narrative_personas_configured_js__WEBPACK_IMPORTED_MODULE_0__/* .personasOf */ .F)(config.narrative);
    const ids = [...(0,_due_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .duePages */ .N)(config, report), ...toldIds(config)];
    return [...new Set(ids)].flatMap((id) => personas.get(id) ?? []);
}
function toldIds({ slack, email, pullRequests }) {
    return [
        ...(slack ? [slack.persona, ...slack.readers.map(({ persona }) => persona)] : []),
        ...(email ? email.recipients.map(({ persona }) => persona) : []),
        ...(pullRequests ? [pullRequests.persona] : []),
    ];
}


/***/ }),

/***/ 12716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Oe: () => (/* binding */ inOrderOfDays)
/* harmony export */ });
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53201);

async function predecessorOf(runStore, asOf, scope) {
    const runs = remembered(await runStore.history());
    const before = inOrderOfDays(runs).findLast(({ summary }) => summary.asOf < asOf && (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameScope */ .t4)(summary, scope));
    const measured = runs.findLast(({ summary }) => hasMeasured(summary, scope));
    const record = measured ? await runStore.readRunRecord(measured.run) : null;
    return { run: before?.run ?? null, seconds: new Map(Object.entries(record?.unitSeconds ?? {})) };
}
/** In the order in which they were written. */
function remembered(history) {
    return history.flatMap(({ run, content }) => {
        const summary = (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunSummary */ .Au)(content);
        return summary ? [{ run, summary }] : [];
    });
}
/** By the day they are about; a run of an old day may be repaired today. Of one day, the one written last is last. */
function inOrderOfDays(runs) {
    return runs.toSorted(({ summary: a }, { summary: b }) => a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? -1 : 1);
}
/** A run of all services has met the units of some as well. */
function hasMeasured({ scope = _run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz }, asked) {
    return scope.analysis !== 'costs' && (scope.services === null || (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameServices */ .Rp)(scope, asked));
}


/***/ }),

/***/ 95602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPublished),
/* harmony export */   w: () => (/* binding */ keepPublished)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15299);
/* harmony import */ var _store_portable_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98091);


/** Keeps a report whole, amounts and all, so that another job can publish it; returns its hash. */
function keepPublished(runStore, { run, report, notes }) {
    return runStore.writeInput(run, (0,_store_portable_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toPortableJson */ .N)({ run, report, notes }));
}
/** The report kept under a hash; `null` where it is gone, or of a version that means something else. */
async function readPublished(runStore, run, hash) {
    const text = await runStore.readInput(run, hash);
    const kept = text === null ? null : (0,_store_portable_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPortableJson */ .i)(text);
    return isPublished(kept) && kept.run === run ? kept : null;
}
/** The text carries its own hash, so that it is what this program wrote; which version of it is told by the report. */
function isPublished(kept) {
    if (typeof kept !== 'object' || kept === null || !('report' in kept) || !('run' in kept))
        return false;
    const { report } = kept;
    return (typeof report === 'object' &&
        report !== null &&
        'schemaVersion' in report &&
        report.schemaVersion === _core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA_VERSION */ .W);
}


/***/ }),

/***/ 27471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cadencePeriod)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** The period an ISO instant lies in: a UTC day, a week from Monday on, or a calendar month. */
function cadencePeriod(cadence, at) {
    const firstDay = FIRST_DAYS[cadence]((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(at.slice(0, 10)));
    return { key: `${cadence} ${firstDay}`, firstDay };
}
const DAYS_A_WEEK = 7;
const FIRST_DAYS = {
    daily: (today) => today,
    weekly: (today) => (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, -(((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(today) + DAYS_A_WEEK - 1) % DAYS_A_WEEK)),
    monthly: (today) => (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(today)),
};


/***/ }),

/***/ 74427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LINKS)
/* harmony export */ });
/* unused harmony export NO_NARRATIVE_FILES */
const NO_NARRATIVE_FILES = { pages: [], kept: null };
const NO_LINKS = { report: null, run: null, check: () => null, issue: () => null };


/***/ }),

/***/ 65602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   eG: () => (/* binding */ keptFor),
/* harmony export */   v0: () => (/* binding */ tableHash)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35099);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58008);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_narrative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84019);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73529);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89706);
/* harmony import */ var _report_reported_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7832);
/* harmony import */ var _readable_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25552);









/** Version of `narrative.json`; raised when a field changes its meaning or goes away. */
const NARRATIVE_SCHEMA_VERSION = 1;
/** Ids of models as spendlog.yml takes them: no words, that a page would print as they stand. */
const MODEL_ID = /^[\w.:/@+-]{1,400}$/;
const written = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    writer: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_narrative_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITER_IDS */ .t),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(MODEL_ID).nullable(),
    usage: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0),
        cost: _report_reported_values_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedMoney */ .I_.nullable(),
    })
        .nullable(),
    cached: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    instead: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        of: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_narrative_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITER_IDS */ .t).exclude(['template']),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_FAILURES */ .Id).or(zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('not-here')),
    })
        .nullable(),
});
const document = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(NARRATIVE_SCHEMA_VERSION),
    drafts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        persona: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        language: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_language_js__WEBPACK_IMPORTED_MODULE_6__/* .LANGUAGES */ .Y),
        facts: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        draft: _readable_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .readableDraft */ .w.nullable(),
        written,
    })),
});
/** The text that drafts are kept in. Nothing of one may be shown before it was held against the facts again, whoever kept it. */
function keptText(drafts) {
    const plain = drafts.map((kept) => ({ ...kept, written: writtenJson(kept.written) }));
    return `${JSON.stringify({ schemaVersion: NARRATIVE_SCHEMA_VERSION, drafts: plain }, null, 2)}\n`;
}
/** Empty where the text is of another version, or nothing of the kind. */
function readKept(text) {
    const read = text === null ? null : document.safeParse((0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(text));
    return read?.success ? read.data.drafts : [];
}
/** The one for this reader and these very facts: slots of any other mean something else. */
function keptFor(kept, wanted) {
    return (kept.findLast(({ persona, language, facts }) => persona === wanted.persona && language === wanted.language && facts === wanted.facts) ?? null);
}
/** Names a table of facts: the same facts, the same hash. */
function tableHash(table) {
    return (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256OfText */ .i)(JSON.stringify(table, (_key, part) => (typeof part === 'bigint' ? `${part}n` : part)));
}
function writtenJson({ usage, ...rest }) {
    return { ...rest, usage: usage && { ...usage, cost: costJson(usage.cost) } };
}
function costJson(cost) {
    return cost && (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyToJson */ .SG)(cost);
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ narrativesOf)
/* harmony export */ });
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65602);
/* harmony import */ var _narrative_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98004);


/** One report for each of these readers, in their order. */
async function narrativesOf(parts) {
    const { table, language, personas, kept, otherwise } = parts;
    const facts = await (0,_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHash */ .v0)(table);
    return new Map(personas.map((persona) => {
        const found = (0,_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .keptFor */ .eG)(kept, { persona: persona.id, language, facts });
        const { draft, written } = found ?? { draft: null, written: otherwise };
        return [persona.id, (0,_narrative_of_js__WEBPACK_IMPORTED_MODULE_1__/* .narrativeOf */ .e)({ persona, table, language, draft, written })];
    }));
}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openReportFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41384);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26699);






const PART = /^(?!\.{1,2}$)[^/\\\0]+$/;
/**
 * A folder on disk that reports are written to, relative to the working folder or absolute. Files are written beside their place and moved there
 * when all are complete, so that a failure leaves what was there before.
 */
function openReportFolder(workingFolder, folder = '.') {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, folder);
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts(path));
    return {
        check: () => writing(root, () => tryFolder(root)),
        replace: (path, files) => writing(at(path), () => replaceFolder(at(path), files)),
        write: (path, text) => writing(at(path), () => replaceFile(at(path), text)),
        read: (path) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(at(path), 'utf8')),
        list: async (path) => {
            const names = (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at(path)))) ?? [];
            return names.filter((name) => !name.startsWith('.')).sort();
        },
    };
}
/** Paths come from tenants and days; one that could leave the folder is our fault. */
function parts(path) {
    const names = path === '' ? [] : path.split('/');
    const wrong = names.find((name) => !PART.test(name));
    if (wrong !== undefined)
        throw new TypeError(`Not a path below the report folder: ${path}`);
    return names;
}
/** Makes the folder and something in it, and takes both away again. */
async function tryFolder(root) {
    const made = await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(root);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.writable-')));
    }
    finally {
        for (const folder of made.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder);
    }
}
async function replaceFolder(target, files) {
    const fresh = beside(target, 'new');
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(fresh);
    try {
        for (const [name, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, ...parts(name));
            await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
        }
        await swap(fresh, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true });
    }
}
/** A folder cannot be renamed over a full one: the old one steps aside and comes back if the new one cannot take its place. */
async function swap(fresh, target) {
    const old = beside(target, 'old');
    const moved = (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old).then(() => true))) ?? false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, target);
    }
    catch (error) {
        if (moved)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target);
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true });
}
async function replaceFile(target, text) {
    const fresh = beside(target, 'new');
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
    }
}
function beside(target, role) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.${role}.tmp`);
}
async function writing(target, work) {
    try {
        await work();
    }
    catch (cause) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(cause))
            throw cause;
        const message = `Cannot write ${target}: ${cause.message}`;
        const hint = 'Name another folder with --out, or make this one writable. Earlier reports are unchanged.';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpendlogError */ .T('OUTPUT_UNWRITABLE', message, hint, { cause });
    }
}


/***/ }),

/***/ 34560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ isTellingCheck),
/* harmony export */   kd: () => (/* binding */ hasLedgerFile),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   vk: () => (/* binding */ isMissingRead),
/* harmony export */   wP: () => (/* binding */ renderLedger)
/* harmony export */ });
/* unused harmony export MOST_ROWS_IN_REPORT */
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75510);

/** How many rows of reads and checks `report.json` holds: beyond that only those that people must know of. */
const MOST_ROWS_IN_REPORT = 1_000;
const LEDGER_FILE = 'ledger.ndjson';
/**
 * `ledger.ndjson`: every planned read (`kind: read`) and how each check ended in each place (`kind: check`), one a line.
 * `null` where `report.json` holds them all.
 */
function renderLedger(report) {
    if (!hasLedgerFile(report))
        return null;
    const reads = readsOf(report).map((row) => ({ kind: 'read', ...row }));
    const checks = checksOf(report).map((row) => ({ kind: 'check', ...row }));
    return [...reads, ...checks].map((row) => `${JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(row))}\n`).join('');
}
/** Whether `report.json` leaves rows to the file. */
function hasLedgerFile(report) {
    return readsOf(report).length + checksOf(report).length > MOST_ROWS_IN_REPORT;
}
/** A read that is not there. */
function isMissingRead({ state }) {
    return state !== 'ok' && state !== 'empty';
}
/** A check that found something, or could not tell of everything it looked at. */
function isTellingCheck({ state, found, undecided, missing }) {
    return state !== 'evaluated' || found > 0 || undecided.length > 0 || missing.length > 0;
}
function readsOf({ ledger }) {
    return ledger.known ? ledger.value.rows : [];
}
function checksOf({ collection }) {
    return collection.known ? collection.value.checks : [];
}


/***/ }),

/***/ 50361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MOST_IN_REPORT),
/* harmony export */   sK: () => (/* binding */ RECOMMENDATIONS_FILE),
/* harmony export */   z_: () => (/* binding */ renderRecommendations)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75510);

/** How many recommendations `report.json` holds: people review it, and much more of them would not be reviewed. */
const MOST_IN_REPORT = 500;
const RECOMMENDATIONS_FILE = 'recommendations.ndjson';
/** `recommendations.ndjson`: all of them, one a line, as `report.json` has them. `null` where that one holds them all. */
function renderRecommendations({ recommendations }) {
    if (!recommendations.known || recommendations.value.length <= MOST_IN_REPORT)
        return null;
    return recommendations.value.map((each) => `${JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(each))}\n`).join('');
}


/***/ }),

/***/ 35373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/render/ledger-file.js
var ledger_file = __webpack_require__(34560);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
;// CONCATENATED MODULE: ./build/src/render/report-document.js



/** Git keeps what people review: rows by the thousand stand in files of their own. */
function reportDocument({ outcomes: _, ...report }) {
    const toFile = (0,ledger_file/* hasLedgerFile */.kd)(report);
    return {
        ...report,
        costs: report.costs.map(currencyDocument),
        recommendations: (0,known/* mapKnown */.ym)(report.recommendations, (all) => all.slice(0, recommendations_file/* MOST_IN_REPORT */.f)),
        moreRecommendations: moreOf(report),
        ledger: (0,known/* mapKnown */.ym)(report.ledger, ({ coverage, rows }) => ({
            coverage,
            rows: toFile ? rows.filter(ledger_file/* isMissingRead */.vk) : rows,
        })),
        collection: (0,known/* mapKnown */.ym)(report.collection, ({ run: _, advised: __, stopped: ___, findings: ____, ledger: _____, ...collection }) => ({
            ...collection,
            checks: toFile ? collection.checks.filter(ledger_file/* isTellingCheck */.Wx) : collection.checks,
        })),
    };
}
function moreOf({ recommendations }) {
    return recommendations.known ? Math.max(0, recommendations.value.length - recommendations_file/* MOST_IN_REPORT */.f) : 0;
}
function currencyDocument({ table: _, ...costs }) {
    return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}

;// CONCATENATED MODULE: ./build/src/render/render-json.js


/** `report.json`; its published schema is `docs/schema/report.schema.json`. */
function renderJson(report) {
    return (0,json_value/* jsonText */.s)(reportDocument(report));
}


/***/ })

};
