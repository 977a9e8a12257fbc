import type { Grammar } from './grammar.ts';
import { withoutPrefixes } from './prefixes.ts';

/** How many services of a log are told apart. */
const maxStreams = 16;

/** `bench_1  | ` as docker compose writes it before each line of a service. */
const serviceLabel = /^[ \t]*([\w.@/-]{1,80})[ \t]*\|(?:[ \t]|$)/;

/**
 * What each program wrote into a text, without what a log, a comment or a quotation has put before
 * its lines. Lines of others are empty, so that all lines keep their numbers.
 */
export function streamsOf(text: string, grammar: Grammar): readonly string[] {
  const services = servicesIn(text, grammar);
  if (services.size === 0) return [withoutPrefixes(text, grammar)];
  const lines = text.split('\n');
  const labels = lines.map((line) => serviceOf(line));
  const streamOf = (service: string | null) =>
    lines
      .map((line, index) => {
        const label = labels[index] ?? null;
        const isOfNone = service === null && (label === null || !services.has(label));
        return isOfNone ? line : label === service ? line.replace(serviceLabel, '') : '';
      })
      .join('\n');
  return [null, ...services].map((service) => withoutPrefixes(streamOf(service), grammar));
}

/** The services that print something which a tool prints. */
function servicesIn(text: string, { mark }: Grammar): ReadonlySet<string> {
  const services = new Set<string>();
  if (!text.includes('|')) return services;
  for (const line of text.split('\n')) {
    const label = serviceOf(line);
    if (label === null || services.has(label)) continue;
    const rest = line.replace(serviceLabel, '').trim();
    if (rest.startsWith('{') || mark.test(rest)) services.add(label);
    if (services.size === maxStreams) break;
  }
  return services;
}

function serviceOf(line: string): string | null {
  return serviceLabel.exec(line.slice(0, 120))?.[1] ?? null;
}
