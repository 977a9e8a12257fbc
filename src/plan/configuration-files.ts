import type { CandidatePlan } from './plan.ts';
import { nginxSplit } from './nginx-split.ts';
import type { Setting } from './setting.ts';

export const fileIds = ['gunicorn', 'sqlalchemy', 'go', 'nginx'] as const;
/** A piece of configuration or code that holds a part's settings. */
export type FileId = (typeof fileIds)[number];

export interface ConfigurationFile {
  readonly id: FileId;
  readonly text: string;
}

/** The settings as they are written where they belong. */
export function configurationFiles(plan: CandidatePlan): readonly ConfigurationFile[] {
  const { python, go } = plan.configuration;
  return [
    ...(python ? [{ id: 'gunicorn', text: gunicornText(python.server) } as const] : []),
    ...(python && python.pool.length > 0
      ? [{ id: 'sqlalchemy', text: sqlalchemyText(python.pool) } as const]
      : []),
    ...(go ? [{ id: 'go', text: goText(go.server, go.pool) } as const] : []),
    ...(plan.hybrid
      ? [{ id: 'nginx', text: nginxSplit(plan.hybrid, plan.configuration, plan.inFlight) } as const]
      : []),
  ];
}

function gunicornText(settings: readonly Setting[]): string {
  const lines = settings.map(({ id, value }) =>
    typeof value === 'string' ? `${id} = "${value}"` : `${id} = ${value}`,
  );
  return ['bind = "127.0.0.1:8000"', ...lines].join('\n');
}

function sqlalchemyText(settings: readonly Setting[]): string {
  const lines = settings
    .filter(({ id }) => id !== 'database-connections')
    .map(({ id, value }) => `    ${id}=${value},`);
  return ['engine = create_engine(', '    url,', ...lines, ')'].join('\n');
}

function goText(server: readonly Setting[], pool: readonly Setting[]): string {
  const fields = [
    ['Addr', '"127.0.0.1:8080"'],
    ['Handler', 'router'],
    ...server
      .filter(({ unit }) => unit === 's')
      .map(({ id, value }) => [id, `${value} * time.Second`] as const),
  ] as const;
  const width = Math.max(...fields.map(([name]) => name.length)) + 1;
  return [
    'server := &http.Server{',
    ...fields.map(([name, value]) => `\t${`${name}:`.padEnd(width)} ${value},`),
    '}',
    ...pool.map(({ id, value }) => `db.${id}(${value})`),
  ].join('\n');
}
