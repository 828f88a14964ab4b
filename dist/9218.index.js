export const id = 9218;
export const ids = [9218];
export const modules = {

/***/ 49218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readActionInputs: () => (/* binding */ readActionInputs)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/language.js
var language = __webpack_require__(35099);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/config/option-values.js


/** A whole number given as text. */
function countText(low, high) {
    return schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform((given, context) => {
        const text = String(given).trim();
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= low && value <= high)
            return value;
        context.addIssue({ code: 'custom', message: `Expected a whole number from ${low} to ${high}` });
        return core/* NEVER */.tm;
    });
}
/** A switch: given or not on a command line, `true` or `false` as an input of the action. */
const yesNo = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).transform((given, context) => {
    const text = String(given).trim().toLowerCase();
    if (text === 'true' || text === 'false')
        return text === 'true';
    context.addIssue({ code: 'custom', message: 'Expected true or false' });
    return core/* NEVER */.tm;
});
/** Catalogue ids with commas between them; at least one. */
const serviceIds = schemas/* string */.YjP().transform((text, context) => {
    const ids = text.split(',').map((id) => id.trim());
    if (ids.every((id) => /^[a-z0-9][a-z0-9-]*$/.test(id)))
        return [...new Set(ids)].sort();
    context.addIssue({
        code: 'custom',
        message: 'Expected ids of services with commas between them, such as ebs,ec2',
    });
    return core/* NEVER */.tm;
});
const windowText = schemas/* string */.YjP().transform((text, context) => {
    const value = parseWindow(text.trim());
    if (value)
        return value;
    context.addIssue({
        code: 'custom',
        message: 'Expected a number of days such as 30d, a month such as 2026-10, or 2026-10-01..2026-10-15',
    });
    return core/* NEVER */.tm;
});
function parseWindow(text) {
    const days = /^([1-9]\d{0,2})d$/.exec(text)?.[1];
    if (days)
        return { text, kind: 'days', days: Number(days) };
    const month = /^\d{4}-\d{2}$/.test(text) ? (0,period/* parseDay */.Iq)(`${text}-01`) : null;
    const [from = null, to = null, ...more] = month
        ? [month, (0,period/* addDays */.fi)((0,period/* firstDayOf */.Os)((0,period/* addMonths */.PS)((0,period/* monthOf */.GS)(month), 1)), -1)]
        : text.split('..').map(period/* parseDay */.Iq);
    return from && to && from <= to && more.length === 0 ? { text, kind: 'between', from, to } : null;
}

// EXTERNAL MODULE: ./build/src/config/scalars.js
var scalars = __webpack_require__(45185);
// EXTERNAL MODULE: ./build/src/config/store.js
var store = __webpack_require__(61485);
// EXTERNAL MODULE: ./build/src/config/tenant.js
var tenant = __webpack_require__(75930);
;// CONCATENATED MODULE: ./build/src/config/option-shapes.js






/** A folder of one machine is named in the configuration; here only which kind of store holds. */
const storeText = scalars/* name */.UU.transform((text, context) => {
    const read = store/* store */.M.safeParse(text);
    if (read.success)
        return read.data;
    context.addIssue({ code: 'custom', message: 'Expected file, artifact or s3://bucket/prefix' });
    return core/* NEVER */.tm;
});
/** Every option there is, once; the commands pick from these. What is absent holds as configured. */
const generalShape = {
    config: scalars/* name */.UU.exactOptional(),
    tenant: tenant/* tenantId */.i8.exactOptional(),
    environment: scalars/* name */.UU.exactOptional(),
    store: storeText.exactOptional(),
    logFormat: schemas/* enum */.k5n(['text', 'json']).exactOptional(),
};
const signInShape = {
    roleToAssume: schemas/* string */.YjP()
        .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/, 'Expected the ARN of a role, arn:aws:iam::<account>:role/<name>')
        .exactOptional(),
    awsRegion: schemas/* string */.YjP()
        .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'Expected a region such as us-east-1')
        .exactOptional(),
    audience: scalars/* name */.UU.exactOptional(),
    roleDurationSeconds: countText(900, 43_200).exactOptional(),
    roleSessionName: schemas/* string */.YjP()
        .regex(/^[\w+=,.@-]{2,64}$/, 'Expected 2 to 64 letters, digits or +=,.@-_')
        .exactOptional(),
};
const daysShape = {
    asOf: scalars/* dayText */.Ew.exactOptional(),
    from: scalars/* dayText */.Ew.exactOptional(),
    to: scalars/* dayText */.Ew.exactOptional(),
};
const engineShape = {
    engineUrl: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'Expected an http(s) URL' }).exactOptional(),
    enginePath: scalars/* name */.UU.exactOptional(),
};
const reportShape = {
    out: scalars/* name */.UU.exactOptional(),
    language: schemas/* enum */.k5n(language/* LANGUAGES */.Y).exactOptional(),
    metric: scalars/* spendMetric */.XI.exactOptional(),
};
/** What decides the work of a run, and what a workflow started by hand may say about it. */
const workShape = {
    services: serviceIds.exactOptional(),
    reprocess: yesNo.exactOptional(),
    dryRun: yesNo.exactOptional(),
    analysis: schemas/* enum */.k5n(['full', 'costs', 'recommendations']).exactOptional(),
    window: windowText.exactOptional(),
};
const planShape = {
    ...workShape,
    fresh: yesNo.exactOptional(),
    batchSize: countText(1, 500).exactOptional(),
    targetMinutes: countText(1, 350).exactOptional(),
};
/** A run or a batch as the plan names it: opaque, and part of store keys. */
const opaqueId = schemas/* string */.YjP().regex(/^[0-9a-z][0-9a-z-]{0,127}$/, 'Expected an id as the plan printed it');
const whichRunShape = { run: opaqueId.exactOptional() };
const whichBatchShape = { batch: opaqueId.exactOptional() };
const whichUnitShape = { unit: opaqueId.exactOptional() };
const askShape = {
    question: scalars/* name */.UU.max(2_000, 'Expected a question of at most 2,000 characters'),
    report: scalars/* name */.UU.exactOptional(),
};
const baselineShape = {
    expires: scalars/* dayText */.Ew.exactOptional(),
    reason: scalars/* name */.UU.exactOptional(),
    write: yesNo.exactOptional(),
};
const dispatchShape = {
    workflow: schemas/* string */.YjP()
        .regex(/^[\w.-]+\.ya?ml$/, 'Expected the file name of a workflow, such as spendlog.yml')
        .exactOptional(),
    ref: scalars/* name */.UU.exactOptional(),
};

// EXTERNAL MODULE: ./build/src/config/plain-message.js
var plain_message = __webpack_require__(434);
;// CONCATENATED MODULE: ./build/src/config/run-options.js



/** The options of `run`, the one command that does everything. */
const runShape = {
    costs: schemas/* array */.YOg(scalars/* name */.UU),
    sample: schemas/* boolean */.zMY(),
    ...generalShape,
    ...daysShape,
    ...reportShape,
    ...engineShape,
    ...signInShape,
    ...planShape,
};
/** Also told where another option is wrong: all problems are told together. */
const ALWAYS = { when: () => true };
const firstDayNotAfterLast = {
    test: ({ from, to }) => !(from && to && from > to),
    problem: { path: ['from'], message: 'Lies after the last day', ...ALWAYS },
};
const daysSaidOnce = {
    test: ({ window, from, to }) => !(window && (from || to)),
    problem: { path: ['window'], message: 'Give either a window, or a first and a last day', ...ALWAYS },
};
const runOptionsSchema = schemas/* strictObject */.rej(runShape)
    .refine(firstDayNotAfterLast.test, firstDayNotAfterLast.problem)
    .refine(daysSaidOnce.test, daysSaidOnce.problem);

;// CONCATENATED MODULE: ./build/src/config/command-options.js





function commandOptions(shape, schema) {
    return {
        names: Object.keys(shape),
        check(raw) {
            const parsed = schema.safeParse(raw, { reportInput: true });
            if (parsed.success)
                return { valid: true, options: parsed.data };
            const problems = parsed.error.issues.map((issue) => ({
                option: String(issue.path[0]),
                given: issue.input,
                message: (0,plain_message/* plainMessage */.C)(issue),
            }));
            return { valid: false, problems };
        },
    };
}
/** What every command that reaches into one tenant's AWS accounts may be told. */
const tenantShape = { ...generalShape, ...signInShape };
const billShape = { costs: schemas/* array */.YOg(scalars/* name */.UU), ...engineShape };
const planCommandShape = { ...tenantShape, ...billShape, ...daysShape, ...planShape };
const collectShape = { ...tenantShape, ...whichRunShape, ...whichBatchShape };
const reportCommandShape = { ...tenantShape, ...billShape, ...reportShape, ...whichRunShape };
const dispatchCommandShape = { ...generalShape, ...dispatchShape, ...workShape };
const runsShape = { ...generalShape, ...signInShape };
const oneRunShape = { ...runsShape, ...whichRunShape };
const baselineCommandShape = { ...runsShape, ...baselineShape };
const publishShape = { ...runsShape, ...whichRunShape };
const commentShape = generalShape;
const askCommandShape = { ...askShape, language: reportShape.language, ...runsShape };
const resumeShape = { ...reportCommandShape };
const retryShape = { ...reportCommandShape, ...whichUnitShape };
const runOptions = commandOptions(runShape, runOptionsSchema);
const planOptions = commandOptions(planCommandShape, schemas/* strictObject */.rej(planCommandShape)
    .refine(firstDayNotAfterLast.test, firstDayNotAfterLast.problem)
    .refine(daysSaidOnce.test, daysSaidOnce.problem));
const collectOptions = commandOptions(collectShape, schemas/* strictObject */.rej(collectShape));
const reportShapeAfterReprocess = { ...reportCommandShape, reprocess: workShape.reprocess };
const reportOptions = commandOptions(reportShapeAfterReprocess, schemas/* strictObject */.rej(reportShapeAfterReprocess));
const dispatchOptions = commandOptions(dispatchCommandShape, schemas/* strictObject */.rej(dispatchCommandShape));
const runsOptions = commandOptions(runsShape, schemas/* strictObject */.rej(runsShape));
const oneRunOptions = commandOptions(oneRunShape, schemas/* strictObject */.rej(oneRunShape));
const baselineOptions = commandOptions(baselineCommandShape, schemas/* strictObject */.rej(baselineCommandShape));
const publishOptions = commandOptions(publishShape, schemas/* strictObject */.rej(publishShape));
const narrateOptions = commandOptions(publishShape, schemas/* strictObject */.rej(publishShape));
const askOptions = commandOptions(askCommandShape, schemas/* strictObject */.rej(askCommandShape));
const commentOptions = commandOptions(commentShape, schemas/* strictObject */.rej(commentShape));
const resumeOptions = commandOptions(resumeShape, schemas/* strictObject */.rej(resumeShape));
const retryOptions = commandOptions(retryShape, schemas/* strictObject */.rej(retryShape));

;// CONCATENATED MODULE: ./build/src/app/read-options.js

/**
 * Checks all options and reports every problem together, before any work.
 * @throws SpendlogError INPUT_INVALID
 */
function readOptions(command, { values, spell, problems: found }) {
    const checked = command.check(values);
    const wrong = checked.valid
        ? []
        : checked.problems.map(({ option, given, message }) => `${spell(option)}: ${describe(given, message)}`);
    const problems = [...found, ...wrong];
    if (checked.valid && problems.length === 0)
        return checked.options;
    throw invalidOptions(problems);
}
function describe(given, message) {
    if (given === '')
        return 'Needs a value';
    return typeof given === 'string' ? `${message}, got ${JSON.stringify(given)}` : message;
}
function invalidOptions(problems) {
    const [only] = problems;
    const message = problems.length === 1 && only !== undefined
        ? `Bad option ${only}${only.endsWith('?') ? '' : '.'}`
        : [`${problems.length} bad options:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
    return new errors/* SpendlogError */.T('INPUT_INVALID', message, 'Correct them and run again; nothing has been read.');
}

;// CONCATENATED MODULE: ./build/src/app/commands/ask.js


const askCommandLine = {
    words: ['ask'],
    summary: 'answer a question about a report that was written, from its figures alone',
    options: askOptions.names,
    argument: 'question',
    notes: `Prints what the report does not tell of it, then sentences with where each figure stands in report.json. Questions
are understood in English and Portuguese: what they name (services, accounts, regions, teams …), time (months, quarters, last
week …), and what they are after (growth, forecast, budget, savings, waste, coverage, tags …). Where narrative.writer names a
model it is asked where there is anything to answer with: with figures and opaque ids, never with a name; sentences that the
figures do not bear out are dropped and counted. The same question about the same facts is paid for once.`,
    examples: [
        'spendlog ask "why did RDS grow in May?"',
        'spendlog ask "quanto vamos gastar no próximo mês?" --tenant shop --language pt-BR',
        'spendlog ask "what can we save on EC2?" --report reports/shop/2026/11/20 --json',
    ],
    read: (given) => ({ command: 'ask', options: readOptions(askOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/baseline.js


const baselineCommandLine = {
    words: ['baseline'],
    summary: 'exempt all that the newest run recommends, to begin with what is new',
    options: baselineOptions.names,
    notes: `Prints the exemptions for spendlog.yml; --write adds them to the file, and leaves all else in it as it
stands. They hold for 180 days unless --expires says otherwise, are counted in every report, and come back after that.`,
    examples: [
        'spendlog baseline --tenant shop',
        'spendlog baseline --tenant shop --expires 2027-06-30 --reason "Before the migration" --write',
    ],
    read: (given) => ({ command: 'baseline', options: readOptions(baselineOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/collect.js


const collectCommandLine = {
    words: ['collect'],
    summary: 'read what a plan names and is not in the store yet',
    options: collectOptions.names,
    notes: `Ends with 0 whatever AWS answers: what could not be read is told by report, which gives the verdict.`,
    examples: ['spendlog collect --tenant shop', 'spendlog collect --tenant shop --run 4f6c… --batch 0a1b…'],
    read: (given) => ({ command: 'collect', options: readOptions(collectOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/comment.js


const commentCommandLine = {
    words: ['comment'],
    summary: 'tell on a pull request what the files it changes cost today',
    options: commentOptions.names,
    notes: `One comment, kept up to date. Which files are about what is told by pullRequests: of spendlog.yml; it and the last
report are read from the base branch, never from the pull request. Needs GITHUB_TOKEN (contents: read, pull-requests: write)
and a workflow started by pull_request; on one from a fork nothing is written.`,
    examples: ['spendlog comment', 'spendlog comment --config costs/spendlog.yml'],
    read: (given) => ({ command: 'comment', options: readOptions(commentOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/dispatch.js


const dispatchCommandLine = {
    words: ['dispatch'],
    summary: 'start the workflow once for every active tenant',
    options: dispatchOptions.names,
    notes: `Every tenant is tried; those that were refused are named at the end. One that is started twice finds its work done.
Needs GITHUB_TOKEN (actions: write), GITHUB_REPOSITORY and, outside a workflow, --ref.`,
    examples: ['spendlog dispatch', 'spendlog dispatch --tenant shop --workflow spendlog.yml --window 30d'],
    read: (given) => ({ command: 'dispatch', options: readOptions(dispatchOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/narrate.js


const narrateCommandLine = {
    words: ['narrate'],
    summary: 'have a model write what each kind of reader is told about the report of a run',
    options: narrateOptions.names,
    notes: `Asks the model of narrative.writer in spendlog.yml once for each reader, three readers at a time, and keeps what it
wrote; publish shows it. It is shown figures and opaque ids, never a name. Sentences that the figures do not bear out are
dropped and counted. The same facts are not asked about twice. Where it does not answer the template writes, the page says
why, and the exit code is 0; one that says no for good is asked once. Prints who gets what and when, sentences by writer,
tokens and what they cost. The key of an endpoint comes from SPENDLOG_MODEL_KEY. Give this job no token that writes: it
needs none.`,
    examples: ['spendlog narrate --tenant shop', 'spendlog narrate --tenant shop --run 4f6c…'],
    read: (given) => ({ command: 'narrate', options: readOptions(narrateOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/plan.js


const planCommandLine = {
    words: ['plan'],
    summary: 'sign in, ask where money is spent, and divide the work into batches',
    options: planOptions.names,
    notes: `Every paid question of a run is asked here. In the action the outputs are run, matrix, has-work, narrates and tenant.`,
    examples: [
        'spendlog plan --tenant shop',
        'spendlog plan --tenant shop --dry-run',
        'spendlog plan --tenant shop --services ebs,ec2 --fresh --json',
    ],
    read: (given) => ({ command: 'plan', options: readOptions(planOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/publish.js


const publishCommandLine = {
    words: ['publish'],
    summary: 'deliver the report of a run: commit, issues, Slack, e-mail, SNS, webhook',
    options: publishOptions.names,
    notes: `Delivers through every channel of spendlog.yml. What was delivered is not delivered again, so that it can be run
again after one of them failed (exit code 4). GITHUB_TOKEN and GITHUB_REPOSITORY say where commits and issues go.`,
    examples: ['spendlog publish --tenant shop', 'spendlog publish --tenant shop --run 4f6c…'],
    read: (given) => ({ command: 'publish', options: readOptions(publishOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/report.js


const reportCommandLine = {
    words: ['report'],
    summary: 'read once more what is missing, and write the report of a run',
    options: reportOptions.names,
    notes: `Running it again repairs a report: what failed or was denied is read again, and nothing else. After a
run that read again only what was given up, --reprocess has it read nothing more.`,
    examples: ['spendlog report --tenant shop', 'spendlog report --tenant shop --run 4f6c… --language pt-BR'],
    read: (given) => ({ command: 'report', options: readOptions(reportOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/run.js


const runCommandLine = {
    words: ['run'],
    summary: 'read the bill, look at the resources of every tenant, write the report',
    options: runOptions.names,
    notes: `Without --costs the sources in the configuration are read, else Cost Explorer.
With tenants in the configuration it signs in to AWS as each of them: plan, collect and report at once.`,
    examples: [
        'spendlog run --sample',
        'spendlog run --costs exports/focus',
        'spendlog run --costs "cur/2026-*/*.parquet" --out reports --language pt-BR',
        'spendlog run --costs s3://bucket/exports/focus --as-of 2026-10-31 --json',
        'spendlog run --tenant shop --store s3://bucket/spendlog',
    ],
    read: (given) => ({ command: 'run', options: readOptions(runOptions, given) }),
};

;// CONCATENATED MODULE: ./build/src/app/commands/runs.js


/** Without --tenant each of these looks at every tenant, those that name one run at the only active one. */
const EVERY = 'Without --tenant every tenant is looked at, active or not.';
const ONE = 'Without --run the newest run is taken. Where there are several tenants, name one.';
const runsCommandLines = [
    {
        words: ['runs', 'list'],
        summary: 'the runs that the store remembers, newest first',
        options: runsOptions.names,
        notes: EVERY,
        examples: ['spendlog runs list', 'spendlog runs list --tenant shop --json'],
        read: (given) => ({ command: 'runs-list', options: readOptions(runsOptions, given) }),
    },
    {
        words: ['runs', 'show'],
        summary: 'one run: its reads by state, failures, dead letters and cost',
        options: oneRunOptions.names,
        notes: ONE,
        examples: ['spendlog runs show --tenant shop --run 4f6c…'],
        read: (given) => ({ command: 'runs-show', options: readOptions(oneRunOptions, given) }),
    },
    {
        words: ['runs', 'resume'],
        summary: 'read everything that is outstanding, then write the report',
        options: resumeOptions.names,
        notes: ONE,
        examples: ['spendlog runs resume --tenant shop'],
        read: (given) => ({ command: 'runs-resume', options: readOptions(resumeOptions, given) }),
    },
    {
        words: ['runs', 'retry'],
        summary: 'read again the units that failed, or the one named',
        options: retryOptions.names,
        notes: ONE,
        examples: ['spendlog runs retry --tenant shop --unit 9d2e…'],
        read: (given) => ({ command: 'runs-retry', options: readOptions(retryOptions, given) }),
    },
    {
        words: ['runs', 'reprocess'],
        summary: 'read again only the dead letters',
        options: resumeOptions.names,
        notes: ONE,
        examples: ['spendlog runs reprocess --tenant shop'],
        read: (given) => ({ command: 'runs-reprocess', options: readOptions(resumeOptions, given) }),
    },
    {
        words: ['runs', 'cancel'],
        summary: 'have the jobs of a run stop after the unit they are at',
        options: oneRunOptions.names,
        notes: ONE,
        examples: ['spendlog runs cancel --tenant shop --run 4f6c…'],
        read: (given) => ({ command: 'runs-cancel', options: readOptions(oneRunOptions, given) }),
    },
    {
        words: ['runs', 'cleanup'],
        summary: 'remove what is older than the retention that is configured',
        options: runsOptions.names,
        notes: `${EVERY} A bucket does this itself, by lifecycle rules.`,
        examples: ['spendlog runs cleanup'],
        read: (given) => ({ command: 'runs-cleanup', options: readOptions(runsOptions, given) }),
    },
    {
        words: ['runs', 'watch'],
        summary: 'follow a run: units done, failing, rate and time left',
        options: oneRunOptions.names,
        notes: `${ONE} Ends when every unit is done, given up or refused.`,
        examples: ['spendlog runs watch --tenant shop'],
        read: (given) => ({ command: 'runs-watch', options: readOptions(oneRunOptions, given) }),
    },
    {
        words: ['runs', 'stats'],
        summary: 'success rate, durations, calls, throttles and dollars of each tenant',
        options: runsOptions.names,
        notes: EVERY,
        examples: ['spendlog runs stats --json'],
        read: (given) => ({ command: 'runs-stats', options: readOptions(runsOptions, given) }),
    },
];

;// CONCATENATED MODULE: ./build/src/app/commands/commands.js











/** Every command there is, in the order help shows them. */
const COMMANDS = [
    runCommandLine,
    planCommandLine,
    collectCommandLine,
    reportCommandLine,
    narrateCommandLine,
    publishCommandLine,
    commentCommandLine,
    askCommandLine,
    dispatchCommandLine,
    baselineCommandLine,
    ...runsCommandLines,
];

;// CONCATENATED MODULE: ./build/src/app/action-inputs.js


/** Every option that is an input of the action; the names are those of action.yml. */
const INPUT_OPTIONS = [...new Set(COMMANDS.flatMap(({ options }) => options))];
/**
 * Reads each input of the action once and checks them together.
 * @param input The value of an input, '' where it is not set.
 * @throws SpendlogError INPUT_INVALID
 */
function readActionInputs(input) {
    const named = input('command').trim() || 'run';
    const given = INPUT_OPTIONS.flatMap((option) => {
        const value = input(inputName(option)).trim();
        return value === '' ? [] : [[option, value]];
    });
    const command = COMMANDS.find(({ words }) => words.join('-') === named);
    if (!command)
        throw unknownCommand(named);
    return command.read(optionsFor(command, given, named));
}
function optionsFor({ options }, given, named) {
    const values = new Map(given.filter(([option]) => options.includes(option)));
    if (options.includes('costs'))
        values.set('costs', linesOf(values.get('costs')));
    if (options.includes('sample'))
        values.set('sample', sampleOf(values.get('sample')));
    return {
        values: Object.fromEntries(values),
        spell: inputName,
        problems: given
            .filter(([option]) => !options.includes(option))
            .map(([option]) => `${inputName(option)}: has no meaning for the command ${named}`),
    };
}
/** A switch on the command line; what is neither of both is refused as any other value is. */
function sampleOf(text) {
    if (text === undefined || text === 'false')
        return false;
    return text === 'true' ? true : text;
}
function linesOf(text) {
    const lines = typeof text === 'string' ? text.split('\n').map((line) => line.trim()) : [];
    return lines.filter((line) => line !== '');
}
function inputName(option) {
    return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function unknownCommand(command) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `This version has no command "${command}".`, `Set the input command to one of: ${COMMANDS.map(({ words }) => words.join('-')).join(', ')}.`);
}


/***/ })

};
