import { answerTo, isAsked, quantityOf } from '#engine/questions/questions.ts';
import { formatExact, withUnit } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import type { RecordInput } from './record-input.ts';

/** The situation in sentences, and the question that it poses. */
export function contextOf({ locale, situation: { answers }, words }: RecordInput): string {
  const { context } = words.record;
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatExact(locale, value), unit);
  const target = quantityOf(answers, 'p99-target');
  const cores = quantityOf(answers, 'cores');
  const connections = quantityOf(answers, 'connections');
  return joinSentences(locale, [
    context.workload[answers.workload],
    context.traffic({
      rate: quantity(quantityOf(answers, 'peak-rate'), 'requests/s'),
      wait: quantity(quantityOf(answers, 'backend-wait'), 'ms'),
      cores: Number.isFinite(cores) ? quantity(cores, 'cores') : null,
    }),
    context.target(Number.isFinite(target) ? quantity(target, 'ms') : null),
    connections > 0 ? context.connections(quantity(connections, 'connections')) : null,
    context.code[answers['existing-code']],
    isAsked('hot-routes', answers) ? context.hotRoutes[answerTo(answers, 'hot-routes')] : null,
    context.libraries[answers['python-libraries']],
    context.team({
      python: answers['python-skill'],
      go: answers['go-skill'],
      runtimes: answers.runtimes,
      deadline: answers.deadline,
    }),
    context.question,
  ]);
}
