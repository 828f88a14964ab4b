export const id = 6837;
export const ids = [6837];
export const modules = {

/***/ 99218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitChannel: () => (/* binding */ openGitChannel)
});

// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/core/report-folders.js
var report_folders = __webpack_require__(82339);
;// CONCATENATED MODULE: ./build/src/render/git/commit-texts.js
/** One commit of a report. Its marks are trailers, so that `git log` finds the commit of a report. */
function commitMessage({ report, messages }, marks) {
    const { commit, commitOf } = messages.git;
    const { tenant, asOf } = report;
    return {
        headline: tenant === 'default' ? commit(asOf) : commitOf(tenant, asOf),
        body: `Spendlog-Report: ${marks.report}\nSpendlog-Run: ${marks.run}`,
    };
}
/** The pull request that the reports of a tenant arrive in. */
function reportPullRequest({ report, messages }) {
    const { pullRequest, pullRequestOf, pullRequestText } = messages.git;
    const title = report.tenant === 'default' ? pullRequest : pullRequestOf(report.tenant);
    return { title, body: pullRequestText };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/channels/git/certainly.js


/** Work on a branch after whose refusal certainly nothing is there. */
async function certainly(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,errors/* isSpendlogError */.r)(error))
            throw error;
        throw new outbox/* NotDelivered */.g(`${error.message} ${error.hint}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/core/backoff.js
var backoff = __webpack_require__(18925);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/core/hex.js
var hex = __webpack_require__(49932);
;// CONCATENATED MODULE: ./build/src/channels/git/blob-id.js

/** SHA-1 gives 40 digits, SHA-256 more. */
const SHA1_DIGITS = 40;
/**
 * The id git gives a file with this text in a repository whose ids have so many digits: tells whether a file differs
 * without reading it.
 */
async function blobId(text, digits) {
    const content = new TextEncoder().encode(text);
    const header = new TextEncoder().encode(`blob ${content.length}\0`);
    const whole = new Uint8Array(header.length + content.length);
    whole.set(header);
    whole.set(content, header.length);
    const hash = digits === SHA1_DIGITS ? 'SHA-1' : 'SHA-256';
    return (0,hex/* hexOf */.Z)(new Uint8Array(await crypto.subtle.digest(hash, whole)));
}

// EXTERNAL MODULE: ./build/src/render/render-index.js
var render_index = __webpack_require__(27125);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
;// CONCATENATED MODULE: ./build/src/channels/git/indexed-reports.js


/** One line a report: another one is one changed line. */
function writeIndexed(reports) {
    const lines = reports.map(({ summary, entry }) => JSON.stringify({ summary, ...entry }));
    return `[\n${lines.join(',\n')}\n]\n`;
}
/** Those that can be read; a file in a repository may hold anything. */
function readIndexed(text) {
    const rows = (0,parse_json/* parseJson */.q)(text);
    return (Array.isArray(rows) ? rows : []).flatMap((row) => {
        if (typeof row !== 'object' || row === null)
            return [];
        const { summary, path } = row;
        const entry = typeof path === 'string' ? (0,render_index/* indexEntry */.R)(path, JSON.stringify(row)) : null;
        return entry && typeof summary === 'string' ? [{ summary, entry }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
;// CONCATENATED MODULE: ./build/src/render/git/left-out-files.js



/** Beside a report, where any of its files is not committed. */
const LEFT_OUT_FILE = 'not-committed.md';
/** The page that names them: differs where any of them does. `limit` in bytes. */
function leftOutPage({ formats, messages }, files, limit) {
    const words = messages.git.leftOut;
    return (0,markdown_of/* markdownOf */.R)([
        (0,blocks/* heading */.R_)(1, words.title),
        (0,blocks/* paragraph */.FY)(words.intro(formats.bytes(limit))),
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [1]), files.map(({ name, bytes, sha256 }) => [code(name), formats.bytes(bytes), code(sha256)])),
    ]);
}
/** The last paragraph of a page with such a file beside it. */
function leftOutNote({ messages }) {
    return (0,markdown_of/* markdownOf */.R)([(0,blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${messages.git.leftOut.page}${(0,blocks/* fileLink */.RF)(LEFT_OUT_FILE)}.`)]);
}
function code(value) {
    return { type: 'inlineCode', value };
}

// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/render-report.js + 9 modules
var render_report = __webpack_require__(84950);
// EXTERNAL MODULE: ./build/src/render/report-files.js + 4 modules
var report_files = __webpack_require__(87261);
;// CONCATENATED MODULE: ./build/src/channels/git/report-to-commit.js





/** Nobody reviews a larger file: it stays in the store. */
const LARGEST_FILE = 1_000_000;
const PAGE_FILE = 'report.md';
async function reportToCommit({ report, notes, links, narrativeFiles }, sources) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const files = (0,report_files/* reportFiles */.I)(report, notes, { ...narrativeFiles, ...sources, links });
    const json = files.get('report.json') ?? '';
    const day = await withoutLargeOnes(page, files);
    const latest = await withoutLargeOnes(page, new Map(files).set(PAGE_FILE, (0,render_report/* renderReport */.B)(report, null, narrativeFiles.pages)));
    const leftOut = [...files.keys()].filter((name) => !day.has(name));
    const name = day.has('report.json') ? 'report.json' : LEFT_OUT_FILE;
    const identity = { name, text: day.get(name) ?? '' };
    return { page, day, latest, identity, sha256: await (0,sha256/* sha256OfText */.i)(json), leftOut };
}
async function withoutLargeOnes(page, files) {
    const kept = new Map();
    const large = [];
    for (const [name, text] of files) {
        const bytes = new TextEncoder().encode(text).length;
        if (bytes <= LARGEST_FILE)
            kept.set(name, text);
        else
            large.push({ name, bytes, sha256: await (0,sha256/* sha256OfText */.i)(text) });
    }
    if (large.length === 0)
        return kept;
    const report = kept.get(PAGE_FILE);
    if (report !== undefined)
        kept.set(PAGE_FILE, `${report}\n${leftOutNote(page)}`);
    return kept.set(LEFT_OUT_FILE, leftOutPage(page, large, LARGEST_FILE));
}

;// CONCATENATED MODULE: ./build/src/channels/git/committed-index.js





const SUMMARY = 'summary.json';
const PAGE = 'README.md';
/** What the page is made of, so that not every summary is read for each commit. */
const ENTRIES = 'index.json';
/** Digits of an id in a repository that has none yet. */
const committed_index_SHA1_DIGITS = 40;
/** The index of the reports of all tenants by path: those that are in the branch and stay, and the one that is published. */
async function committedIndex(output, tip, staying, { page, day }) {
    const { tenant, asOf, language } = page.report;
    const summaries = summariesIn(output, staying);
    const mine = (0,report_folders/* dayFolder */.dQ)(tenant, asOf);
    summaries.delete(mine);
    const known = await knownEntries(tip, staying.get(`${output}/${ENTRIES}`), summaries);
    const text = day.get(SUMMARY) ?? '';
    const entry = (0,render_index/* indexEntry */.R)(pageIn(mine), text);
    if (entry) {
        const digits = [...staying.values()][0]?.length ?? committed_index_SHA1_DIGITS;
        summaries.set(mine, await blobId(text, digits));
        known.set(mine, entry);
    }
    const inOrder = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const indexed = inOrder.map(([folder, of]) => ({ summary: summaries.get(folder) ?? '', entry: of }));
    const entries = inOrder.map(([, of]) => of);
    return new Map([
        [`${output}/${PAGE}`, (0,render_index/* renderIndex */.r)(entries, language)],
        [`${output}/${ENTRIES}`, writeIndexed(indexed)],
    ]);
}
/** Entries by folder: from the last index where their summary is the same, else from the summary itself. */
async function knownEntries(tip, index, summaries) {
    const texts = index === undefined ? null : await tip.texts([index]);
    const indexed = readIndexed(texts?.get(index ?? '') ?? '');
    const before = new Map(indexed.map((one) => [one.entry.path, one]));
    const known = new Map();
    const unread = [];
    for (const [folder, summary] of summaries) {
        const there = before.get(pageIn(folder));
        if (there?.summary === summary)
            known.set(folder, there.entry);
        else
            unread.push([folder, summary]);
    }
    const read = await tip.texts([...new Set(unread.map(([, summary]) => summary))]);
    for (const [folder, summary] of unread) {
        const entry = (0,render_index/* indexEntry */.R)(pageIn(folder), read.get(summary) ?? '');
        if (entry)
            known.set(folder, entry);
    }
    return known;
}
/** Blobs of summaries by the folder of their day, below the folder of all reports. */
function summariesIn(output, files) {
    const found = [...files].flatMap(([path, blob]) => {
        const place = (0,report_folders/* placeOfDay */.tY)(path.slice(output.length + 1));
        const folder = place && (0,report_folders/* dayFolder */.dQ)(place.tenant, place.day);
        return folder && path === `${output}/${folder}/${SUMMARY}` ? [[folder, blob]] : [];
    });
    return new Map(found);
}
function pageIn(folder) {
    return `${folder}/${PAGE_FILE}`;
}

;// CONCATENATED MODULE: ./build/src/channels/git/change-of-branch.js





async function readBranch({ output }, branch) {
    const tip = await branch.tip();
    return { tip, files: await tip.files(output) };
}
/** Whether the report stands there: in the folder of its day, and as the latest one where it is that. */
async function holds({ output }, files, report) {
    const { identity, page } = report;
    const { tenant, asOf } = page.report;
    const isThere = async (folder) => {
        const there = files.get(`${output}/${folder}/${identity.name}`);
        return there !== undefined && there === (await blobId(identity.text, there.length));
    };
    if (!(await isThere((0,report_folders/* dayFolder */.dQ)(tenant, asOf))))
        return false;
    return !isLatest(output, files, report) || isThere((0,report_folders/* latestFolder */.o2)(tenant));
}
/** What to commit so that the report stands there, and the folders of days that are too old do not. */
async function changeOf(layout, { tip, files: before }, report, { run, at }) {
    const { output } = layout;
    const { tenant, asOf } = report.page.report;
    const mine = (0,report_folders/* dayFolder */.dQ)(tenant, asOf);
    const expired = expiredFiles(layout, before, report, (0,period/* day */.vd)(at.slice(0, 10)));
    const after = new Map(inFolder(`${output}/${mine}`, report.day));
    const replaced = [`${output}/${mine}/`];
    if (isLatest(output, before, report)) {
        for (const [path, text] of inFolder(`${output}/${(0,report_folders/* latestFolder */.o2)(tenant)}`, report.latest))
            after.set(path, text);
        replaced.push(`${output}/${(0,report_folders/* latestFolder */.o2)(tenant)}/`);
    }
    const kept = new Map([...before].filter(([path]) => !expired.has(path)));
    for (const [path, text] of await committedIndex(output, tip, kept, report))
        after.set(path, text);
    const gone = [...before.keys()].filter((path) => expired.has(path) || (!after.has(path) && replaced.some((folder) => path.startsWith(folder))));
    return {
        additions: await differing(before, after),
        deletions: gone.sort(),
        message: commitMessage(report.page, { report: report.sha256, run }),
    };
}
function isLatest(output, files, { page }) {
    const { tenant, asOf } = page.report;
    return daysIn(output, files).every((place) => place.tenant !== tenant || place.day <= asOf);
}
function daysIn(output, files) {
    return [...files.keys()].flatMap((path) => (0,report_folders/* placeOfDay */.tY)(path.slice(output.length + 1)) ?? []);
}
/** Files of the tenant's days before the first that is kept; the day that is published stays however old it is. */
function expiredFiles({ output, keepDays }, files, { page }, today) {
    const first = (0,period/* addDays */.fi)(today, -keepDays);
    const { tenant, asOf } = page.report;
    const gone = [...files.keys()].filter((path) => {
        const place = (0,report_folders/* placeOfDay */.tY)(path.slice(output.length + 1));
        return place?.tenant === tenant && place.day < first && place.day !== asOf;
    });
    return new Set(gone);
}
function inFolder(folder, files) {
    return [...files].map(([name, text]) => [`${folder}/${name}`, text]);
}
async function differing(before, after) {
    const changed = new Map();
    for (const [path, text] of after) {
        const there = before.get(path);
        if (there === undefined || there !== (await blobId(text, there.length)))
            changed.set(path, text);
    }
    return changed;
}

;// CONCATENATED MODULE: ./build/src/channels/git/put-report.js




/** How often a branch may move under one report. */
const TRIES = 5;
/** Those who meet part where they pause a few times as long as one try takes; at least so long, and at most, in milliseconds. */
const TIMES_A_TRY = 4;
const SHORTEST_TRY = 125;
const LONGEST_PAUSE = 30_000;
/** Where a report stands already; `null`: nowhere. */
async function standingIn({ layout }, branch, report) {
    return certainly(async () => standingAt(layout, branch, await readBranch(layout, branch), report));
}
/**
 * Commits a report to a branch. Where somebody else was first the branch is read again and the report is made anew,
 * for the index depends on what is there.
 * @throws NotDelivered
 */
async function putReport(parts, branch, report, occasion) {
    const { layout, clock, random } = parts;
    for (let attempt = 1;; attempt += 1) {
        const began = clock.now().getTime();
        const outcome = await certainly(async () => {
            const read = await readBranch(layout, branch);
            const there = await standingAt(layout, branch, read, report);
            return there ?? read.tip.put(await changeOf(layout, read, report, occasion));
        });
        if (!('state' in outcome))
            return outcome;
        if (outcome.state === 'committed')
            return { branch, reference: outcome.reference, declined: false };
        if (outcome.state === 'protected')
            return { protected: outcome.reason };
        if (attempt === TRIES)
            throw givenUp(branch, outcome);
        const took = Math.max(SHORTEST_TRY, clock.now().getTime() - began);
        const pause = { base: TIMES_A_TRY * took, cap: LONGEST_PAUSE };
        await clock.sleep((0,backoff/* backoffDelay */.E)(pause, attempt, random));
    }
}
async function standingAt(layout, branch, { tip, files }, report) {
    const { reference } = tip;
    if (await holds(layout, files, report))
        return { branch, reference, declined: false };
    const declined = await tip.declined?.(layout.output);
    if (declined && (await holds(layout, declined, report)))
        return { branch, reference, declined: true };
    return null;
}
function givenUp(branch, outcome) {
    if (outcome.state === 'moved')
        return new outbox/* NotDelivered */.g(`Others committed to ${branch.name} each of the ${TRIES} times it was tried.`, {
            postponed: true,
        });
    return new Error(`Whether the commit to ${branch.name} is there is not known: ${outcome.reason ?? ''}`);
}

;// CONCATENATED MODULE: ./build/src/channels/git/git-channel.js






/** Commits reports to a branch of a repository, or to a pull request where nobody may commit to it. */
function gitChannel(parts) {
    return { id: 'git', publish: (publication) => publish(parts, publication) };
}
async function publish(parts, publication) {
    const report = await reportToCommit(publication, parts.sources);
    const { committed, standing } = await commit(parts, publication, report);
    if (!standing || standing.declined)
        return { deliveries: [committed] };
    return presented(parts, report, { committed, standing });
}
async function commit(parts, publication, report) {
    const found = { standing: null };
    const sending = {
        async find() {
            found.standing = await standingAnywhere(parts, report);
            return found.standing?.reference ?? null;
        },
        async send() {
            found.standing = await putAnywhere(parts, publication, report);
            return found.standing.reference;
        },
    };
    const outcome = await failureAsValue(() => deliver(parts, itemOf(parts, report), sending));
    const name = found.standing?.branch.name ?? parts.branch.name;
    const committed = { what: `commit to ${name}${withoutFiles(report)}`, ...outcome };
    return { committed, standing: 'reference' in outcome ? found.standing : null };
}
/**
 * What a branch holds is the truth, whatever the outbox says of it: a report that was committed and then overwritten,
 * by that of another run or by people, is committed again.
 */
async function deliver({ outbox, branch }, item, sending) {
    if ((await outbox.delivered(item)) === null)
        return outbox.deliver(item, sending);
    const reference = await sending.find();
    if (reference !== null)
        return { state: 'unchanged', reference };
    const tip = await certainly(() => branch.tip());
    return outbox.deliver({ ...item, item: `${item.item} again after ${tip.commit}` }, sending);
}
function itemOf({ branch }, { page, sha256 }) {
    const { tenant, asOf } = page.report;
    return { channel: 'git', item: `${branch.name} ${tenant} ${asOf}`, content: sha256 };
}
async function standingAnywhere(parts, report) {
    const { branch, pullRequest } = parts;
    const there = await standingIn(parts, branch, report);
    return there ?? (pullRequest && standingIn(parts, pullRequest, report));
}
async function putAnywhere(parts, publication, report) {
    const ways = [parts.branch, ...(parts.pullRequest ? [parts.pullRequest] : [])];
    const refusals = [];
    for (const branch of ways) {
        const outcome = await putReport(parts, branch, report, publication);
        if ('branch' in outcome)
            return outcome;
        refusals.push(`${branch.name}: ${outcome.protected}`);
    }
    throw new outbox/* NotDelivered */.g(`Nobody may commit to it. ${refusals.join(' ')}`);
}
/** Shows people where it stands. Tried again by every run that finds it there. */
async function presented({ layout }, { page }, { committed, standing }) {
    const { tenant, asOf } = page.report;
    const shown = await failureAsValue(() => certainly(() => standing.branch.present(reportPullRequest(page))));
    if ('state' in shown)
        return { deliveries: [committed, { what: 'pull request', ...shown }] };
    const url = shown.page(`${layout.output}/${(0,report_folders/* dayFolder */.dQ)(tenant, asOf)}/${PAGE_FILE}`);
    return {
        deliveries: [committed],
        ...(url === null ? {} : { reportUrl: url }),
        ...(shown.pullRequest === null ? {} : { pullRequest: shown.pullRequest }),
    };
}
/** What a destination refuses is a delivery that failed; mistakes of ours are thrown. */
async function failureAsValue(work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,outbox/* isNotDelivered */.s)(error))
            return { state: error.postponed ? 'postponed' : 'failed', reason: error.message };
        throw error;
    }
}
function withoutFiles({ leftOut }) {
    if (leftOut.length === 0)
        return '';
    return ` without ${leftOut.join(', ')} (over ${LARGEST_FILE / 1_000_000} MB)`;
}

;// CONCATENATED MODULE: ./build/src/platform/git/fast-import.js
/** What `git fast-import` makes one commit of; it prints its id. No file is written, no filter or attribute applied. */
function fastImport({ change, parent, committer, reference }) {
    const { headline, body } = change.message;
    return Buffer.concat([
        fast_import_text(`commit ${reference}\nmark :1\ncommitter ${committer}\n`),
        data(`${headline}\n\n${body}\n`),
        fast_import_text(parent === null ? '' : `from ${parent}\n`),
        ...change.deletions.map((path) => fast_import_text(`D ${quoted(path)}\n`)),
        ...[...change.additions].flatMap(([path, content]) => [
            fast_import_text(`M 100644 inline ${quoted(path)}\n`),
            data(content),
        ]),
        fast_import_text('\nget-mark :1\ndone\n'),
    ]);
}
function data(content) {
    const bytes = Buffer.from(content);
    return Buffer.concat([fast_import_text(`data ${bytes.length}\n`), bytes, fast_import_text('\n')]);
}
function quoted(path) {
    const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
    return `"${escaped}"`;
}
function fast_import_text(line) {
    return Buffer.from(line);
}

;// CONCATENATED MODULE: ./build/src/platform/git/git-runner.js

/** A command that says nothing for so long hangs; one that fetches a large repository says nothing for a while. */
const SILENCE_MS = 300_000;
/** Where a program of the repository's configuration could be started by what we run, it is not. */
const WITHOUT_PROGRAMS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false'];
/** How people have git reach a server; everything else that begins with GIT_ would have it work on another repository. */
const PASSED_ON = [
    'GIT_ASKPASS',
    'GIT_COMMITTER_EMAIL',
    'GIT_COMMITTER_NAME',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_TERMINAL_PROMPT',
    'SSH_ASKPASS',
];
/** Programs for people at a terminal, and git's own variables. */
const HELD_BACK = /^(?:GIT_|EDITOR$|VISUAL$|PAGER$|PREFIX$)/i;
const UNSAFE = {
    allowUnsafeAskPass: true,
    allowUnsafeConfigPaths: true,
    allowUnsafeFsMonitor: true,
    allowUnsafeHooksPath: true,
    allowUnsafeSshCommand: true,
};
function gitRunner(options) {
    return {
        async run(args, input) {
            const { git, answer } = await prepared(options, input);
            const out = await unlessStopped(options, () => git.raw([...args]));
            return { ...answer(), out };
        },
        async objects(ids) {
            const { git } = await prepared(options, new TextEncoder().encode(`${ids.join('\n')}\n`));
            const bytes = await unlessStopped(options, () => git.binaryCatFile(['--batch']));
            return Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
        },
    };
}
/** A command that was ended, by whoever stopped the run or for its silence. */
async function unlessStopped({ signal }, command) {
    try {
        return await command();
    }
    catch (cause) {
        const isSilent = cause instanceof Error && 'plugin' in cause && cause.plugin === 'timeout';
        if (!signal.aborted && !isSilent)
            throw cause;
        const why = isSilent ? 'git did nothing for five minutes.' : 'git was stopped.';
        throw new errors/* SpendlogError */.T('CANCELLED', why, 'The next run goes on with it.', { cause });
    }
}
async function prepared({ folder, environment, signal }, input) {
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
    const ended = { exitCode: 0, error: '' };
    const settings = {
        baseDir: folder,
        config: WITHOUT_PROGRAMS,
        unsafe: UNSAFE,
        allowEnvironment: PASSED_ON,
        timeout: { block: SILENCE_MS },
        abort: signal,
        ...(input === undefined ? {} : { input: () => Buffer.from(input) }),
        errors: (error, { exitCode, stdErr }) => {
            ended.exitCode = exitCode;
            ended.error = Buffer.concat(stdErr).toString('utf8');
            return exitCode === 0 || stdErr.length > 0 || !error ? undefined : error;
        },
    };
    const passed = Object.entries(environment).filter(([name]) => PASSED_ON.includes(name) || !HELD_BACK.test(name));
    const git = simpleGit(settings).env({
        ...Object.fromEntries(passed),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    });
    return { git, answer: () => ended };
}
/** What git printed, without the secrets that a remote's address may hold. */
function gitSaid(text) {
    return text.replace(/\/\/[^/\s]+@/g, '//').trim();
}
function gitRefused(what, { error }, hint) {
    return new errors/* SpendlogError */.T('OUTPUT_UNWRITABLE', `${what}: ${gitSaid(error)}`, hint);
}

;// CONCATENATED MODULE: ./build/src/platform/git/index-in-step.js
/**
 * Where the branch that is checked out gets a commit, git takes what the commit brought for undone by hand, and the
 * next commit of people would undo it. So the index takes over the files that differ; the work tree stays as it is. `false`: somebody has locked it.
 */
async function keepIndexInStep(git, before, after) {
    const differing = before === null ? ['ls-tree', '-r', '-z', after] : ['diff-tree', '-r', '-z', before, after];
    const { out } = await git.run(differing);
    const entries = before === null ? listed(out) : differences(out);
    const input = Buffer.from(entries.join(''));
    return (await git.run(['update-index', '-z', '--index-info'], input)).exitCode === 0;
}
function listed(out) {
    return out.split('\0').flatMap((line) => {
        const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        return path ? [`${mode} ${id}\t${path}\0`] : [];
    });
}
/** `:<mode> <mode> <id> <id> <status>` and the path, by turns; a file that goes has the mode 000000. */
function differences(out) {
    const parts = out.split('\0');
    return parts.flatMap((part, at) => {
        const [, mode, id] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) \w+$/.exec(part) ?? [];
        const path = parts[at + 1];
        return mode && path ? [`${mode === '000000' ? '0' : mode} ${id}\t${path}\0`] : [];
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/platform/git/local-repository.js



/** `null`: the folder is in none, or there is no git. */
async function localRepository(options) {
    const git = gitRunner(options);
    const { exitCode, out } = await git
        .run(['rev-parse', '--is-bare-repository', '--show-prefix'])
        .catch(noGit);
    const [bare, prefix = ''] = out.split('\n');
    if (exitCode !== 0 || bare !== 'false')
        return null;
    return { git, prefix, remote: await remoteOf(git) };
}
/** Where the program is not installed nothing answers. */
function noGit() {
    return { exitCode: 1, out: '', error: '' };
}
/** `origin`, or the only one. */
async function remoteOf(git) {
    const names = linesOf((await git.run(['remote'])).out);
    if (names.includes('origin'))
        return 'origin';
    const [only, ...others] = names;
    if (others.length === 0)
        return only ?? null;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', 'The repository has several remotes, and none of them is called origin.', 'Name the one that reports are pushed to origin: git remote rename <name> origin.');
}
async function headsOf({ git, remote }) {
    if (remote === null)
        return headsHere(git);
    const answer = await git.run(['ls-remote', '--symref', remote, 'HEAD', 'refs/heads/*']);
    if (answer.exitCode !== 0)
        throw unreachable(remote, answer);
    const lines = linesOf(answer.out).map((line) => line.split('\t'));
    const [symbolic = ''] = lines.find(([what, name]) => name === 'HEAD' && what?.startsWith('ref: ')) ?? [];
    return {
        defaultBranch: branchIn(symbolic.slice('ref: '.length)) ?? (await checkedOut(git)),
        commitOf: (branch) => lines.find(([, name]) => name === `refs/heads/${branch}`)?.[0] ?? null,
    };
}
async function headsHere(git) {
    const { out } = await git.run(['for-each-ref', '--format=%(objectname)%09%(refname)', 'refs/heads']);
    const lines = linesOf(out).map((line) => line.split('\t'));
    return {
        defaultBranch: await checkedOut(git),
        commitOf: (branch) => lines.find(([, name]) => name === `refs/heads/${branch}`)?.[0] ?? null,
    };
}
/** The branch the work tree is on, whether it has a commit or not; `null`: on none. */
async function checkedOut(git) {
    return branchIn((await git.run(['symbolic-ref', '--quiet', 'HEAD'])).out.trim());
}
function branchIn(reference) {
    return reference.startsWith('refs/heads/') ? reference.slice('refs/heads/'.length) : null;
}
/** Brings the objects of a branch here, without a branch, a tag or FETCH_HEAD of this repository changing. */
async function fetchBranch({ git, remote }, branch) {
    if (remote === null)
        return null;
    const reference = ownReference();
    const from = `+refs/heads/${branch}:${reference}`;
    const quiet = [
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
    ];
    const answer = await git.run(['fetch', ...quiet, remote, from]);
    if (answer.exitCode !== 0)
        throw unreachable(remote, answer);
    try {
        return (await git.run(['rev-parse', '--verify', reference])).out.trim();
    }
    finally {
        await git.run(['update-ref', '-d', reference]);
    }
}
/** A name that nobody else uses. */
function ownReference() {
    return `refs/spendlog/${(0,external_node_crypto_.randomUUID)()}`;
}
function unreachable(remote, answer) {
    return gitRefused(`The remote ${remote} cannot be read`, answer, 'Sign git in to it, so that git fetch works in this folder.');
}
function linesOf(out) {
    return out.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/src/platform/git/object-texts.js
const LINE_FEED = 10;
/** Texts of blobs by id; one that is not there, or is no text, is missing. */
async function objectTexts(git, blobs) {
    const texts = new Map();
    if (blobs.length === 0)
        return texts;
    const bytes = await git.objects(blobs);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(LINE_FEED, at);
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(bytes.toString('latin1', at, end)) ?? [];
        if (end < 0)
            break;
        at = end + 1;
        if (id === undefined)
            continue;
        const text = decoded(bytes.subarray(at, at + Number(size)));
        if (text !== null)
            texts.set(id, text);
        at += Number(size) + 1;
    }
    return texts;
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/git/push-answer.js

/** Somebody else was first, before the push or while it was on its way. */
const MOVED = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to (?:update|lock)|unable to lock|incorrect old value|reference already exists/i;
const REJECTED = /^!\t[^\t]*\t\[(?<by>[^\]]*)\](?: \((?<why>.*)\))?/m;
const TAKEN = /^[ *=]\t/m;
/** Reads `git push --porcelain` of one reference. */
function pushOutcome({ exitCode, out, error }) {
    if (exitCode === 0 && TAKEN.test(out))
        return { state: 'pushed' };
    const { by, why = '' } = REJECTED.exec(out)?.groups ?? {};
    if (MOVED.test(why))
        return { state: 'moved' };
    const said = [why, ...remoteLines(error)].filter((line) => line !== '').join(' ');
    if (by === 'remote rejected')
        return { state: 'protected', reason: said };
    return { state: 'unanswered', reason: said || gitSaid(error) };
}
/** What the server says to whoever pushes. */
function remoteLines(error) {
    return [...error.matchAll(/^remote: ?(.*)$/gm)].map(([, line = '']) => line.trim());
}

;// CONCATENATED MODULE: ./build/src/platform/git/local-report-branch.js







/** A branch of the repository on this machine, and of its remote where it has one. The work tree is never touched. */
async function localReportBranch(options) {
    const name = options.branch ?? (await headsOf(options.repository)).defaultBranch;
    if (name === null) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', 'No branch is checked out, so there is none to commit reports to.', 'Name one in git.branch of spendlog.yml.');
    }
    const local = { ...options, name, committer: await committerOf(options.repository) };
    return {
        name,
        tip: () => tipOf(local),
        present: async () => ({ page: () => null, pullRequest: null }),
    };
}
async function tipOf(local) {
    const { repository, name, orphan } = local;
    const { git, remote } = repository;
    const heads = await headsOf(repository);
    const isThere = heads.commitOf(name) !== null;
    const from = isThere || orphan ? name : (heads.defaultBranch ?? name);
    const there = heads.commitOf(from);
    const commit = there !== null && remote !== null ? await fetchBranch(repository, from) : there;
    return {
        commit,
        reference: commit ?? '',
        files: async (folder) => (commit === null ? new Map() : filesBelow(repository, commit, folder)),
        texts: (blobs) => objectTexts(git, blobs),
        put: (change) => put(local, { commit, before: isThere ? commit : null }, change),
    };
}
async function filesBelow({ git }, commit, folder) {
    const answer = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`]);
    if (answer.exitCode !== 0)
        throw gitRefused('Files cannot be listed', answer, 'Check it with git fsck.');
    const files = new Map();
    for (const line of answer.out.split('\0')) {
        const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        if (blob && path)
            files.set(path, blob);
    }
    return files;
}
async function put(local, onto, change) {
    const { git } = local.repository;
    const reference = ownReference();
    const committer = `${local.committer} ${Math.floor(local.now().getTime() / 1000)} +0000`;
    const stream = fastImport({ change, parent: onto.commit, committer, reference });
    const made = await git.run(['fast-import', '--quiet', '--done', '--date-format=raw'], stream);
    if (made.exitCode !== 0)
        throw gitRefused('A commit cannot be made', made, 'Make the repository writable.');
    const commit = made.out.trim();
    try {
        return await (local.repository.remote === null ? move(local, onto, commit) : push(local, commit));
    }
    finally {
        await git.run(['update-ref', '-d', reference]);
    }
}
const SIGN_IN = /authentication failed|could not read username|permission denied|access denied|error: 40[13]/i;
/** Never forced: the server takes it only where it stands on what the branch has. */
async function push({ repository, name }, commit) {
    const { git, remote } = repository;
    const flags = ['--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', '--no-signed'];
    const answer = await git.run(['push', ...flags, remote ?? '', `${commit}:refs/heads/${name}`]);
    if (answer.exitCode !== 0 && SIGN_IN.test(answer.error)) {
        const hint = 'Sign git in to the remote, so that git push works in this folder.';
        throw gitRefused(`${name} cannot be pushed`, answer, hint);
    }
    const outcome = pushOutcome(answer);
    return outcome.state === 'pushed' ? { state: 'committed', reference: commit } : outcome;
}
/** What update-ref says of a branch that somebody else has moved, made or is moving. */
const local_report_branch_MOVED = /but expected|already exists|file exists|unable to resolve/i;
/** Without a remote: moves the branch here, unless it has moved. */
async function move({ repository, name, log }, { before }, commit) {
    const { git } = repository;
    const expected = before ?? '0'.repeat(commit.length);
    const answer = await git.run([
        'update-ref',
        '-m',
        'spendlog: report',
        `refs/heads/${name}`,
        commit,
        expected,
    ]);
    if (answer.exitCode !== 0) {
        if (local_report_branch_MOVED.test(answer.error))
            return { state: 'moved' };
        throw gitRefused(`The branch ${name} cannot be moved`, answer, 'Make the repository writable.');
    }
    const inStep = (await checkedOut(git)) !== name || (await keepIndexInStep(git, before, commit));
    if (!inStep)
        log.write('warn', `The index is behind the report on ${name}: run git reset in this folder`);
    return { state: 'committed', reference: commit };
}
const NOBODY = 'Spendlog <spendlog@localhost>';
/** Whoever git says is working here. */
async function committerOf({ git }) {
    const { exitCode, out } = await git.run(['var', 'GIT_COMMITTER_IDENT']);
    const [who = NOBODY] = exitCode === 0 ? (/^.*<[^<>]*>/.exec(out) ?? []) : [];
    return who;
}

// EXTERNAL MODULE: ./build/src/platform/github/report-branch.js
var report_branch = __webpack_require__(6372);
// EXTERNAL MODULE: ./build/src/platform/github/blob-texts.js
var blob_texts = __webpack_require__(98239);
// EXTERNAL MODULE: ./build/src/platform/github/branch-refusal.js
var branch_refusal = __webpack_require__(18916);
// EXTERNAL MODULE: ./build/src/platform/github/commit-on-branch.js + 1 modules
var commit_on_branch = __webpack_require__(93687);
// EXTERNAL MODULE: ./build/src/platform/github/git-data.js
var git_data = __webpack_require__(2894);
// EXTERNAL MODULE: ./build/src/platform/github/github-failure.js
var github_failure = __webpack_require__(22921);
;// CONCATENATED MODULE: ./build/src/platform/github/report-pull-request.js






/**
 * Reports as one pull request, which each report is added to until people merge or close it. Its branch never goes
 * back: where the base has moved, or the last pull request is done with, the next commit has both as parents.
 */
async function report_pull_request_reportPullRequest(options) {
    const base = options.base ?? (await (0,git_data/* defaultBranchOf */.dV)(options.repository));
    const pull = { ...options, base };
    return {
        name: options.branch,
        tip: () => report_pull_request_tipOf(pull),
        present: (text) => present(pull, text),
    };
}
async function stateOf(pull) {
    const { repository, branch, base } = pull;
    const head = await (0,git_data/* headOf */.Uo)(repository, branch);
    const baseHead = (await (0,git_data/* headOf */.Uo)(repository, base)) ?? (await (0,report_branch/* defaultHeadOf */.fX)(repository));
    const pulls = await pullsOf(pull);
    const open = pulls.find(({ state }) => state === 'open')?.number ?? null;
    const last = pulls.find(({ head: of }) => of.sha === head);
    // Of a run that ended before it opened the pull request.
    const isNew = last === undefined && head !== null && (await comparison(pull, baseHead, head)).ahead_by > 0;
    return {
        head,
        baseHead,
        open,
        pending: open !== null || isNew,
        declined: open === null && last !== undefined && last.merged_at === null,
    };
}
/** The newest first. */
async function pullsOf({ repository, branch, base }) {
    const { client, owner, repo } = repository;
    return (0,branch_refusal/* askGithub */.fP)(`The pull requests of ${owner}/${repo} cannot be listed`, async () => {
        const { rest } = await client();
        const order = { sort: 'created', direction: 'desc', per_page: 20 };
        const { data } = await rest.pulls.list({
            owner,
            repo,
            head: `${owner}:${branch}`,
            base,
            state: 'all',
            ...order,
        });
        return data;
    });
}
/** How far the branch is ahead of its base, and behind it. */
async function comparison({ repository, base: name }, base, head) {
    const { client, owner, repo } = repository;
    return (0,branch_refusal/* askGithub */.fP)(`${name} of ${owner}/${repo} cannot be compared`, async () => {
        const { rest } = await client();
        const basehead = `${base}...${head}`;
        return (await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })).data;
    });
}
async function report_pull_request_tipOf(pull) {
    const { repository, folder } = pull;
    const state = await stateOf(pull);
    const { head, baseHead, pending, declined } = state;
    const isBehind = head !== null && pending && (await comparison(pull, baseHead, head)).behind_by > 0;
    const base = head !== null && pending && !isBehind ? head : baseHead;
    const commit = head !== null && pending ? head : baseHead;
    const own = isBehind ? await (0,git_data/* treeAt */.Ss)(repository, head, folder) : null;
    return {
        commit,
        reference: (0,report_branch/* commitAddress */.IR)(repository, commit),
        files: async (below) => {
            const files = await (0,git_data/* filesBelow */.DR)(repository, base, below);
            return isBehind ? joined(files, await (0,git_data/* filesBelow */.DR)(repository, head, folder), folder) : files;
        },
        ...(declined && head !== null
            ? { declined: (below) => (0,git_data/* filesBelow */.DR)(repository, head, below) }
            : {}),
        texts: (blobs) => (0,blob_texts/* blobTexts */.E)(repository, blobs),
        put: (change) => (0,commit_on_branch/* commitOnBranch */.$)({
            data: repository,
            branch: pull.branch,
            head,
            parents: [...new Set([head ?? base, base])],
            base,
            address: (made) => (0,report_branch/* commitAddress */.IR)(repository, made),
            ...(own === null ? {} : { folder: { path: folder, tree: own } }),
        }, change),
    };
}
/** The tenant's reports as they stand in the pull request, and everything else as it stands in the base. */
function joined(base, own, folder) {
    const others = [...base].filter(([path]) => !path.startsWith(`${folder}/`));
    return new Map([...others, ...own]);
}
async function present(pull, text) {
    const { repository, base } = pull;
    const { head, open, pending } = await stateOf(pull);
    if (!pending || head === null)
        return { page: (path) => (0,report_branch/* pageAt */.F3)(repository, base, path), pullRequest: null };
    const number = open ?? (await openPull(pull, text));
    return { page: (path) => (0,report_branch/* pageAt */.F3)(repository, head, path), pullRequest: number };
}
async function openPull(pull, { title, body }) {
    const { repository, branch, base } = pull;
    const { client, owner, repo } = repository;
    const what = `No pull request from ${branch} to ${base} of ${owner}/${repo}`;
    return (0,branch_refusal/* askGithub */.fP)(what, async () => {
        const { rest } = await client();
        try {
            return (await rest.pulls.create({ owner, repo, head: branch, base, title, body })).data.number;
        }
        catch (error) {
            // Two runs that open it together: it is there all the same.
            const there = (0,github_failure/* githubFailure */.e)(error)?.status === 422 ? await openOne(pull) : null;
            if (there === null)
                throw error;
            return there;
        }
    });
}
async function openOne(pull) {
    return (await pullsOf(pull)).find(({ state }) => state === 'open')?.number ?? null;
}

// EXTERNAL MODULE: ./build/src/app/guide-of.js + 1 modules
var guide_of = __webpack_require__(20905);
// EXTERNAL MODULE: ./build/src/app/layer-of.js
var layer_of = __webpack_require__(1508);
;// CONCATENATED MODULE: ./build/src/app/channels/git-channel.js








/** Commits reports through GitHub where a token tells the repository, else by the git of this machine. */
const openGitChannel = async (parts) => {
    const { config, environment, outbox } = parts;
    if (!config.git)
        return null;
    const output = folderInRepository(config.output);
    const ways = parts.github ? await atGithub(parts, parts.github, output) : await onThisMachine(parts);
    return gitChannel({
        branch: ways.branch,
        pullRequest: ways.pullRequest,
        outbox,
        sources: { guide: guide_of/* guideOf */.G, layerOf: layer_of/* layerOf */.Z },
        layout: { output: `${ways.prefix}${output}`, keepDays: config.git.keepDays },
        clock: environment.clock,
        random: environment.random,
    });
};
async function atGithub({ tenant, config, environment }, place, output) {
    const { branch: name, orphan = false, pullRequest: always = false } = config.git ?? {};
    const repository = (0,report_branch/* githubRepository */.GP)({ place, log: environment.log });
    const pullRequest = await report_pull_request_reportPullRequest({
        repository,
        branch: `spendlog/reports-${tenant}`,
        base: name ?? null,
        folder: `${output}/${tenant}`,
    });
    if (always)
        return { branch: pullRequest, pullRequest: null, prefix: '' };
    const branch = await (0,report_branch/* githubReportBranch */.UV)({ repository, branch: name ?? null, orphan });
    return { branch, pullRequest, prefix: '' };
}
async function onThisMachine({ config, environment }) {
    const { branch = null, orphan = false, pullRequest = false } = config.git ?? {};
    const folder = environment.workingFolder;
    const repository = await localRepository({
        folder,
        environment: environment.environment,
        signal: environment.signal,
    });
    if (!repository || pullRequest) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', pullRequest
            ? 'git.pullRequest needs GitHub, and there is no token to speak to it.'
            : `git: is on, and neither is there a token for GitHub nor is ${folder} in a git repository.`, 'Set GITHUB_TOKEN and GITHUB_REPOSITORY, run in a clone of the repository, or take git: out of spendlog.yml.');
    }
    const now = () => environment.clock.now();
    const local = await localReportBranch({ repository, branch, orphan, now, log: environment.log });
    return { branch: local, pullRequest: null, prefix: repository.prefix };
}
/** A folder of the repository that holds nothing but reports: its README.md is replaced by their index. */
function folderInRepository(output) {
    const names = output.split('/').filter((name) => name !== '' && name !== '.');
    const isInside = !output.startsWith('/') && names.length > 0 && !names.includes('..') && !output.includes('\\');
    if (isInside && !names.includes('.git'))
        return names.join('/');
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `Reports in ${JSON.stringify(output)} cannot be committed: it is no folder inside of the repository.`, 'Name one in output: of spendlog.yml, e.g. reports.');
}


/***/ })

};
