import type { Run } from '#data/schema/run.ts';
import type { Audit } from '#evidence/audit/finding.ts';
import { audit } from '#evidence/audit/index.ts';
import type { Latency, LoadOutput, NoteId } from '#evidence/parsers/load-output.ts';
import type { Locale } from '#i18n/locale.ts';

/** What an output of a load-test tool may leave open, in the order in which it is asked. */
export const ownQuestions = [
  'subject',
  'cores',
  'endpoint',
  'wait',
  'connections',
  'duration',
  'pauses',
  'workers',
  'versions',
  'same-machine',
] as const;
export type OwnQuestion = (typeof ownQuestions)[number];

/** Options of the questions that have some; all others take text. */
export const ownOptions = {
  subject: ['flask', 'gin', 'other'],
  pauses: ['no', 'yes'],
  'same-machine': ['no', 'yes'],
} as const satisfies Partial<Record<OwnQuestion, readonly string[]>>;
export type OwnSubject = (typeof ownOptions)['subject'][number];

/** Numbers that are asked: what the least is, and whether parts of one make sense. */
const numbers = {
  cores: { above: 0, whole: false },
  wait: { above: -1, whole: false },
  connections: { above: 0, whole: true },
  duration: { above: 0, whole: false },
  workers: { above: 0, whole: true },
} as const satisfies Partial<Record<OwnQuestion, { above: number; whole: boolean }>>;
export type OwnNumber = keyof typeof numbers;

/** Answers as they were entered; empty where there is none. */
export type OwnAnswers = Readonly<Record<OwnQuestion, string>>;

/** One output that the reader added. */
export interface OwnRun {
  /** Id of the run file that it becomes, such as `own-run-1`. */
  readonly id: string;
  readonly output: LoadOutput;
  readonly answers: OwnAnswers;
}

/** Words that go into a run file. */
export interface RunFileTexts {
  readonly title: (subject: OwnSubject, tool: string) => string;
  readonly notes: Readonly<Record<NoteId, string>>;
}

export const noAnswers: OwnAnswers = {
  subject: '',
  cores: '',
  endpoint: '',
  wait: '',
  connections: '',
  duration: '',
  pauses: '',
  workers: '',
  versions: '',
  'same-machine': '',
};

/** What must be asked, because the output cannot say it or does not. */
export function questionsFor(output: LoadOutput): readonly OwnQuestion[] {
  return ownQuestions.filter((question) => {
    if (question === 'endpoint') return output.endpoint === null;
    if (question === 'connections') return connectionsOf(output) === null;
    if (question === 'duration') return !output.duration;
    if (question === 'pauses') return canPause.has(output.tool) && !isRateLimited(output);
    return true;
  });
}

/** Tools that can pause between requests without saying so, by their script or by a rate. */
const canPause: ReadonlySet<string> = new Set([
  'autocannon',
  'hey',
  'k6',
  'oha',
  'locust',
  'jmeter',
]);

export function isNumberQuestion(question: OwnQuestion): question is OwnNumber {
  return question in numbers;
}

/** The number that was entered; null where there is none, or none that makes sense. */
export function numberAnswer(answers: OwnAnswers, question: OwnNumber): number | null {
  // Digits of a Chinese input method may be full-width.
  const text = answers[question].normalize('NFKC').trim();
  const { above, whole } = numbers[question];
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  return value > above && (!whole || Number.isInteger(value)) ? value : null;
}

/** Whether something was entered that is not used. */
export function isWrong(answers: OwnAnswers, question: OwnQuestion): boolean {
  return (
    isNumberQuestion(question) &&
    answers[question].trim() !== '' &&
    numberAnswer(answers, question) === null
  );
}

export function subjectOf({ answers: { subject } }: OwnRun): OwnSubject | null {
  return ownOptions.subject.find((option) => option === subject) ?? null;
}

/** The output and the answers as a run of the same form as those in data/benchmarks. */
export function runOf(own: OwnRun, texts: Readonly<Record<Locale, RunFileTexts>>): Run {
  const { id, output, answers } = own;
  const subject = subjectOf(own) ?? 'other';
  const connections = connectionsOf(output) ?? numberAnswer(answers, 'connections');
  const wait = numberAnswer(answers, 'wait');
  const values = valuesOf(output);
  const bilingual = (text: (words: RunFileTexts) => string) => ({
    zh: text(texts.zh),
    en: text(texts.en),
  });
  return {
    $schema: '../../schemas/run.json',
    id,
    source: 'own-run',
    section: null,
    figures: [],
    kind: 'reproduced',
    date: null,
    title: bilingual(({ title }) => title(subject, output.tool)),
    setup: {
      tool: output.tool,
      toolVersion: output.toolVersion || null,
      connections,
      connectionsMeaning: null,
      duration: output.duration || numberAnswer(answers, 'duration'),
      rampUp: null,
      cores: numberAnswer(answers, 'cores'),
      memory: null,
      machine: null,
      endpoint: output.endpoint || answers.endpoint.trim() || null,
      routes: null,
      server: null,
      versions: answers.versions.trim() || null,
      workers: numberAnswer(answers, 'workers'),
      loadOnSameMachine: answers['same-machine'] === '' ? null : answers['same-machine'] === 'yes',
      repeats: null,
      percentiles: percentilesOf(output.latency),
      commands: null,
      noise: null,
    },
    units: Object.fromEntries(values.map(({ measure, unit }) => [measure, unit])),
    rows: [
      {
        id: subject,
        subject,
        test: null,
        stack: null,
        variant: null,
        // A set rate and users who pause keep fewer requests in flight than there are connections.
        concurrency: isRateLimited(output) || answers.pauses === 'yes' ? null : connections,
        values: Object.fromEntries(values.map(({ measure, value }) => [measure, { value }])),
      },
    ],
    capacity: null,
    provenance: null,
    // No answer can be faster than the wait that every request takes.
    claims: wait ? [{ kind: 'work', takes: wait, rows: [subject] }] : [],
    flaws: output.notes.includes('connection-per-request')
      ? [
          {
            kind: 'connection-per-request',
            rows: null,
            detail: bilingual(({ notes }) => notes['connection-per-request']),
          },
        ]
      : [],
    caveats: output.notes
      .filter((note) => note !== 'connection-per-request')
      .map((note) => bilingual(({ notes }) => notes[note])),
  };
}

/**
 * The audit of a run that stands alone; `texts` of any language will do. Errors that the tool keeps
 * out of its throughput are not found in it; the grade stays, because one run alone is at most B.
 */
export function auditOwn(own: OwnRun, texts: RunFileTexts): Audit {
  const { findings, grade } = audit(runOf(own, { zh: texts, en: texts }), []);
  const counted = own.output.notes.includes('throughput-includes-failures');
  return { grade, findings: findings.filter(({ id }) => counted || id !== 'errors-in-throughput') };
}

/** Runs of newly read outputs, with ids that none of the others has. */
export function newRuns(outputs: readonly LoadOutput[], runs: readonly OwnRun[]): OwnRun[] {
  const used = runs.map(({ id }) => Number(id.replace('own-run-', '')));
  const next = Math.max(0, ...used) + 1;
  return outputs.map((output, index) => ({
    id: `own-run-${next + index}`,
    output,
    answers: noAnswers,
  }));
}

function valuesOf({ throughput, latency, errors, timeouts }: LoadOutput) {
  const figures = [
    { measure: 'throughput', unit: 'requests/s', value: throughput },
    { measure: 'latency-mean', unit: 'ms', value: latency.mean },
    { measure: 'latency-p50', unit: 'ms', value: latency.p50 },
    { measure: 'latency-p75', unit: 'ms', value: latency.p75 },
    { measure: 'latency-p90', unit: 'ms', value: latency.p90 },
    { measure: 'latency-p99', unit: 'ms', value: latency.p99 },
    { measure: 'latency-max', unit: 'ms', value: latency.max },
    { measure: 'errors', unit: 'count', value: errors },
    { measure: 'timeouts', unit: 'count', value: timeouts },
  ] as const;
  return figures.flatMap(({ value, ...figure }) => (value === null ? [] : [{ ...figure, value }]));
}

function percentilesOf(latency: Latency): string | null {
  const names = { p50: 'p50', p75: 'p75', p90: 'p90', p95: 'p95', p99: 'p99', p999: 'p99.9' };
  const stated = Object.entries(latency).filter(([, value]) => value !== null);
  const listed = stated.flatMap(([key]) => Object.entries(names).find(([id]) => id === key)?.[1]);
  return listed.filter((name) => name !== undefined).join(', ') || null;
}

/** Connections as a count; some tools print 0 or a part where they do not know it. */
function connectionsOf({ connections }: LoadOutput): number | null {
  return connections !== null && Number.isInteger(connections) && connections > 0
    ? connections
    : null;
}

function isRateLimited({ notes }: LoadOutput): boolean {
  return notes.includes('rate-limited');
}
