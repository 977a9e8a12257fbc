import { seededRandom } from '#engine/numbers/seeded-random.ts';
import { ordinary } from '#engine/testing/situations.ts';

/** An answer to every question. */
const complete = new URLSearchParams(ordinary).toString();

/**
 * Queries with something wrong in each, the same at every run. Eight of them in a row have a fault
 * of each kind.
 */
export function hostileQueries(count: number): readonly string[] {
  const random = seededRandom(20_251_124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const script = '<script>window.hacked=1</script>';
  const values = [
    script,
    `"><img src=x onerror=window.hacked=1>`,
    'javascript:window.hacked=1',
    'x'.repeat(5000),
    '9'.repeat(400),
    '-1',
    'NaN',
    '1e400',
    '\u202eevil\u0000',
    '😀'.repeat(100),
    '__proto__',
    '../../etc/passwd',
    "' OR 1=1 --",
    '{}',
  ];
  const keys = [
    'colour',
    '__proto__',
    'constructor',
    'toString',
    'weight.cost',
    'weight.__proto__',
    'weight.nothing',
    'assume.hop',
    'assume.handlerCpu.record.node',
    'assume.__proto__.polluted',
    'evidence',
    'verdict',
    'data',
    'cores',
    'peak-rate',
    'workload',
    script,
  ];
  const wrong = [
    () => `${encodeURIComponent(pick(keys))}=${encodeURIComponent(pick(values))}`,
    () => `cores=8&cores=${encodeURIComponent(pick(values))}`,
    () => '%E0%A4%A=1&%',
    () => `${pick(['a', 'b', 'c'])}%ZZ=%C3%28`,
    () => Array.from({ length: 300 }, (_, index) => `k${index}=${index}`).join('&'),
    () => `${complete}&weight.team=${pick(['1e7', '-2', 'much'])}`,
    () => `${complete}&assume.utilization.flask=${pick(['0', '2', '-1'])}`,
    () => `${complete}&${weights(0)}`,
  ];
  return Array.from({ length: count }, (_, index) =>
    (wrong[index % wrong.length] ?? pick(wrong))(),
  );
}

/** Every criterion with one weight. */
function weights(value: number): string {
  return ['cost', 'latency', 'team', 'delivery', 'ecosystem', 'operations']
    .map((id) => `weight.${id}=${value}`)
    .join('&');
}
