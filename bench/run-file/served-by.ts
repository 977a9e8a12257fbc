import type { Bilingual } from '#schema/fields.ts';
import { gthreadThreads, type StackId } from '../servers.ts';

/** How each stack was served on a number of cores, in words. */
const descriptions: Record<StackId, (cores: number) => Bilingual> = {
  'gunicorn-gevent': (cores) => ({
    zh: `Flask：Gunicorn + gevent，${cores} 个 worker`,
    en: `Flask on Gunicorn with gevent, ${cores} workers`,
  }),
  'gunicorn-gthread': (cores) => ({
    zh: `Flask：Gunicorn + gthread，${cores} 个 worker，每个 ${gthreadThreads} 个线程`,
    en: `Flask on Gunicorn with gthread, ${cores} workers of ${gthreadThreads} threads`,
  }),
  'gunicorn-sync': (cores) => ({
    zh: `Flask：Gunicorn + sync，${cores} 个 worker`,
    en: `Flask on Gunicorn with sync, ${cores} workers`,
  }),
  'flask-dev': () => ({
    zh: 'Flask：自带的开发服务器',
    en: 'Flask on its development server',
  }),
  'gin-release': (cores) => ({
    zh: `Gin：发布模式，不写日志，GOMAXPROCS=${cores}`,
    en: `Gin in release mode without a logger, GOMAXPROCS=${cores}`,
  }),
  'gin-default': (cores) => ({
    zh: `Gin：gin.Default()，调试模式，写日志，GOMAXPROCS=${cores}`,
    en: `Gin as gin.Default() in debug mode, with its logger, GOMAXPROCS=${cores}`,
  }),
  express: (cores) => node('Express', cores),
  fastify: (cores) => node('Fastify', cores),
};

/** How the stacks of a run were served; each stack once. */
export function servedBy(stacks: readonly StackId[], cores: number): Bilingual {
  const texts = [...new Set(stacks)].map((stack) => descriptions[stack](cores));
  return {
    zh: texts.map(({ zh }) => zh).join('；'),
    en: texts.map(({ en }) => en).join('; '),
  };
}

function node(name: string, cores: number): Bilingual {
  return {
    zh: `${name}：${cores} 个工作进程，另有一个主进程`,
    en: `${name}, ${cores} workers under a primary process`,
  };
}
