import type { Locale } from '#i18n/locale.ts';

export interface RefusedWord {
  /** Matches the word, and no part of another one. */
  readonly refused: RegExp;
  /** The word of this project for the idea. */
  readonly instead: string;
}

/**
 * Words that stand for an idea which has another word here, and what is translated word by word
 * from the other language. CONTRIBUTING.md has the words of the code.
 */
export const refusedWords: Readonly<Record<Locale, readonly RefusedWord[]>> = {
  zh: [
    { refused: /(利特尔|Little\s?)定律/, instead: '利特尔法则' },
    { refused: /协调遗漏/, instead: '协同遗漏' },
    { refused: /封闭模型/, instead: '闭环' },
    { refused: /开放模型/, instead: '开环' },
    { refused: /升压|加压阶段|逐步加满/, instead: '爬坡' },
    { refused: /吞吐(?!量)/, instead: '吞吐量' },
    { refused: /(?<!长)尾延迟|尾部/, instead: '长尾延迟' },
    { refused: /百分位/, instead: '分位数' },
    { refused: /[算延][力迟]余量/, instead: '容量、延迟' },
    { refused: /执行位置/, instead: '槽位' },
    { refused: /握着|接待/, instead: '容纳、同时处理' },
    { refused: /先答应/, instead: '先受理，后完成' },
    { refused: /限速/, instead: '限流；压测工具则是“设定速率”' },
    { refused: /热点键|互斥键/, instead: '热点 key' },
    { refused: /结果通道/, instead: '结果 channel' },
    { refused: /链路\s?id/i, instead: 'trace ID' },
    { refused: /热路由/, instead: '热点路由' },
    { refused: /搬到|搬走|没搬/, instead: '迁移' },
    { refused: /(?<!worker )工作进程/, instead: 'worker 进程' },
    { refused: /[种组]回答|回答组合/, instead: '答案' },
    { refused: /问卷/, instead: '向导' },
    { refused: /散列/, instead: '哈希' },
    { refused: /分量/, instead: '权重；说代码则是“代码量”' },
    { refused: /零件/, instead: '组件' },
    { refused: /够[得不]着/, instead: '有没有现成的、能不能达到' },
    { refused: /照看/, instead: '值班负担、运维' },
    { refused: /撑起|撑得起/, instead: '取决于' },
    { refused: /只有\s?Python\s?才有/, instead: 'Python 独有' },
    { refused: /死信存放处|存放失败任务的地方/, instead: '死信队列' },
    { refused: /人情世故/, instead: '公司政治' },
    { refused: /(?<![\w./-])nginx(?![\w./-])/, instead: 'Nginx' },
  ],
  en: [
    { refused: /\bat night\b/i, instead: 'to operate, on call' },
    { refused: /\breckon(s|ed)?\b/i, instead: 'assume, estimate' },
    { refused: /\bplaces? (of execution|to wait in)\b/i, instead: 'slot' },
    { refused: /\bgiv(es?|ing) way\b/i, instead: 'yield' },
    { refused: /\b(can|could|cannot) bear\b/i, instead: 'handle' },
    { refused: /\bways? back\b/i, instead: 'rollback' },
    { refused: /\brun(s|ning)? warm\b/i, instead: 'warm up' },
    { refused: /\bof one[’']s own\b/i, instead: 'custom' },
    { refused: /\bat [\d,]+ concurrent\b/i, instead: 'at a concurrency of' },
    { refused: /\b(the )?leanest\b/i, instead: 'cheapest' },
    { refused: /\brests? (it |the wizard |them )?on\b/i, instead: 'is based on, uses' },
    { refused: /\bsoon there\b/i, instead: 'comes soon' },
    { refused: /\bwithin reach\b/i, instead: 'available, achievable' },
    { refused: /\btakes? long\b/i, instead: 'takes a long time' },
    { refused: /(?<![\w./-])nginx(?![\w./-])/, instead: 'Nginx' },
  ],
};
