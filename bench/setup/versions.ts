import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresPrograms } from '../database/postgres-commands.ts';
import type { Machine } from '../machine/this-machine.ts';
import { needsOf } from '../measuring/services.ts';
import { paths, root } from '../paths.ts';
import { type Language, type Software, software, stacks } from '../servers/stacks.ts';
import type { Case } from '../suites/cases.ts';
import { wrkVersion } from './tools.ts';

/** Versions of what was measured, as a list in words, and of the load generators. */
export interface Versions {
  readonly servers: string;
  readonly languages: Readonly<Partial<Record<Language, string>>>;
  readonly wrk: string | null;
  readonly vegeta: string | null;
}

/** Reads them from what --setup made; of all that some configurations use. */
export function readVersions(machine: Machine, cases: readonly Case[]): Versions {
  const known = { ...pythonVersions(machine), ...goVersions(), ...otherVersions(machine) };
  const used = new Set(cases.flatMap(softwareOf));
  return {
    servers: software
      .filter((name) => used.has(name))
      .map((name) => `${name} ${known[name] ?? 'unknown'}`)
      .join(', '),
    languages: known,
    wrk: wrkVersion(machine.ask('wrk', '-v')),
    vegeta: known.vegeta ?? null,
  };
}

type Known = Partial<Record<Software | 'vegeta', string>>;

function softwareOf({ stack, test }: Case): readonly Software[] {
  const own: readonly Software[] = stacks[stack].software;
  const [python, go] = [own.includes('Python'), own.includes('Go')];
  const called: readonly Software[] =
    needsOf(test) === 'database'
      ? [
          'PostgreSQL',
          ...(python ? (['SQLAlchemy', 'psycopg'] as const) : []),
          ...(go ? (['pgx'] as const) : []),
        ]
      : [];
  const upstream: readonly Software[] = needsOf(test) === 'upstream' && python ? ['requests'] : [];
  const password: readonly Software[] =
    test !== 'password' ? [] : python ? ['bcrypt'] : ['x/crypto'];
  return [...own, ...called, ...upstream, ...password];
}

const distributions = {
  Flask: 'Flask',
  Werkzeug: 'Werkzeug',
  Gunicorn: 'gunicorn',
  gevent: 'gevent',
  Granian: 'granian',
  FastAPI: 'fastapi',
  Quart: 'Quart',
  Uvicorn: 'uvicorn',
  SQLAlchemy: 'SQLAlchemy',
  psycopg: 'psycopg',
  requests: 'requests',
  bcrypt: 'bcrypt',
} as const satisfies Partial<Record<Software, string>>;

function pythonVersions({ ask }: Machine): Known {
  const program = `
import importlib.metadata, json, platform, sys
names = json.loads(sys.argv[1])
versions = {name: importlib.metadata.version(own) for name, own in names.items()}
print(json.dumps({"Python": platform.python_version(), **versions}))
`;
  const printed = ask(`${paths.venv}/bin/python`, '-c', program, JSON.stringify(distributions));
  // The program above prints an object of names and versions.
  return JSON.parse(printed ?? '{}') as Known;
}

const modules = {
  Gin: 'github.com/gin-gonic/gin',
  Fiber: 'github.com/gofiber/fiber/v3',
  pgx: 'github.com/jackc/pgx/v5',
  'x/crypto': 'golang.org/x/crypto',
  vegeta: 'github.com/tsenart/vegeta/v12',
} as const;

/** From what `go version -m` said of the programs when they were built. */
function goVersions(): Known {
  return parseGoVersions(readFileSync(join(root, paths.goVersions), 'utf8'));
}

export function parseGoVersions(text: string): Known {
  const go = /: go(\S+)$/m.exec(text)?.[1];
  const found = Object.entries(modules).flatMap(([name, module]) => {
    const version = new RegExp(`^\\t(?:dep|mod)\\t${module}\\tv(\\S+)`, 'm').exec(text)?.[1];
    return version === undefined ? [] : [[name, version]];
  });
  return { ...(go !== undefined && { Go: go }), ...Object.fromEntries(found) };
}

function otherVersions(machine: Machine): Known {
  const programs = postgresPrograms(machine);
  const postgres =
    'problem' in programs ? null : machine.ask(`${programs.folder}/postgres`, '--version');
  return {
    PostgreSQL: /\) (\S+)/.exec(postgres ?? '')?.[1] ?? 'unknown',
    Node: (machine.ask(paths.node, '--version') ?? '').trim().replace('v', ''),
    Express: packageVersion('express'),
    Fastify: packageVersion('fastify'),
  };
}

function packageVersion(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  // npm wrote the file, and every package has a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
