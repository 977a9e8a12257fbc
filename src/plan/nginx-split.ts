import type { HybridPlan } from '#engine/explanation/hybrid-plan.ts';
import { deviations } from './concurrency.ts';
import { idle } from './idle-timeouts.ts';
import type { StartingConfiguration } from './starting-configuration.ts';

/**
 * The configuration of nginx in front of both parts, for the context of `http`
 * (https://nginx.org/en/docs/http/ngx_http_upstream_module.html). The routes are examples: `/moved/`
 * and `/python/` have gone to the part that is not the default one, `/moving/` sends it a small
 * share of its clients, who stay there.
 * @param inFlight requests that the whole holds at once
 */
export function nginxSplit(
  { firstRoute, python }: HybridPlan,
  { deadline }: StartingConfiguration,
  inFlight: number,
): string {
  const fromPython = firstRoute === 'busiest-stateless-read';
  const [stays, takes] = fromPython ? (['flask', 'gin'] as const) : (['gin', 'flask'] as const);
  const inPython = python.workers?.inFlight ?? 0;
  return [
    ...upstream('flask', 8000, inPython),
    ...upstream('gin', 8080, Math.max(0, inFlight - inPython)),
    'split_clients $remote_addr $moving {',
    `    5% ${takes};`,
    `    *  ${stays};`,
    '}',
    '',
    'server {',
    '    listen 8088;',
    '',
    '    proxy_http_version 1.1;',
    '    proxy_set_header Connection "";',
    '    proxy_set_header Host $host;',
    '    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    '    proxy_connect_timeout 1s;',
    `    proxy_read_timeout ${deadline.seconds}s;`,
    '',
    // With the prefix /moved/, nginx would answer /moved by a redirect, in which a POST is lost.
    `    location ~ ^${fromPython ? '/moved' : '/python'}(/|$) { proxy_pass http://${takes}; }`,
    '    location ~ ^/moving(/|$) { proxy_pass http://$moving; }',
    `    location / { proxy_pass http://${stays}; }`,
    '}',
  ].join('\n');
}

/** nginx keeps idle as many connections as what is in flight goes up and down by. */
function upstream(name: string, port: number, inFlight: number): readonly string[] {
  const spread = Math.ceil(deviations * Math.sqrt(inFlight));
  return [
    `upstream ${name} {`,
    `    server 127.0.0.1:${port};`,
    `    keepalive ${Math.max(leastIdle, spread)};`,
    `    keepalive_timeout ${idle.atProxy}s;`,
    '}',
    '',
  ];
}

const leastIdle = 32;
