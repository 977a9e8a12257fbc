import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import type { Bilingual } from '#schema/fields.ts';
import { arePinned, type CorePlan } from './cores.ts';

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
