import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Bilingual } from '#schema/fields.ts';
import { arePinned, type CorePlan } from './cores.ts';
import { paths, root } from '../paths.ts';
import { thisMachine, wrkVersion } from '../tools.ts';

/** Memory of the machine in GB (10⁹ bytes), to one decimal. */
export function memoryInGigabytes(): number {
  return Math.round(totalmem() / 1e8) / 10;
}

/** The machine in words: processor, kernel, and how server and load shared its cores. */
export function describeMachine(plan: CorePlan): Bilingual {
  const model = cpus()[0]?.model.trim() ?? process.arch;
  const kernel = `${process.platform === 'darwin' ? 'Darwin' : 'Linux'} ${kernelVersion()}`;
  const virtual = isVirtual();
  return {
    zh: `${virtual ? '虚拟机，' : ''}${model}，${plan.total} 核，${kernel}；${
      arePinned(plan)
        ? `服务器绑定 ${plan.server} 核，压测工具绑定另外 ${plan.load} 核`
        : '服务器与压测工具共用全部核心'
    }`,
    en: `${virtual ? 'virtual machine, ' : ''}${model}, ${plan.total} cores, ${kernel}; ${
      arePinned(plan)
        ? `server pinned to ${plan.server} cores, load generator to ${plan.load} others`
        : 'server and load generator share all cores'
    }`,
  };
}

/** Versions of all that was measured, and of the load generator. */
export function readVersions(): { servers: string; wrk: string | null } {
  const ask = (command: string, ...args: string[]) =>
    (thisMachine.ask(command, ...args) ?? '').trim();
  const python = ask(`${paths.venv}/bin/python`, '-c', pythonVersions);
  const [go = '', gin = ''] = ask(paths.gin, '-versions').split(' ');
  const node = ask(paths.node, '--version').replace('v', '');
  return {
    servers: [
      python,
      `Go ${go.replace('go', '')}`,
      `Gin ${gin.replace('v', '')}`,
      `Node ${node}`,
      `Express ${packageVersion('express')}`,
      `Fastify ${packageVersion('fastify')}`,
    ].join(', '),
    wrk: wrkVersion(thisMachine.ask('wrk', '-v')),
  };
}

const pythonVersions = `
import importlib.metadata, platform
names = ["Flask", "Werkzeug", "Gunicorn", "gevent"]
versions = [f"{name} {importlib.metadata.version(name)}" for name in names]
print(", ".join([f"Python {platform.python_version()}", *versions]))
`;

function packageVersion(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  // npm wrote the file, and every package has a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The numbers alone: what a distribution or a host adds to them says nothing here. */
function kernelVersion(): string {
  return /^\d+(\.\d+)*/.exec(release())?.[0] ?? release();
}

function isVirtual(): boolean {
  try {
    return /^flags\s*:.*\bhypervisor\b/m.test(readFileSync('/proc/cpuinfo', 'utf8'));
  } catch {
    return false;
  }
}
