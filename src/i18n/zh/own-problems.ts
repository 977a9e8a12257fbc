import type { OwnProblemWords } from '../own-run-words.ts';

export const words: OwnProblemWords = {
  problems: {
    empty: '没有内容。请粘贴工具的输出，或选择存有输出的文件。',
    'too-large': '内容超过 5 MB。请改用工具的汇总结果而不是逐条样本，或者缩短压测。',
    binary: '这不是文本。请把输出存为 UTF-8 编码的文本、JSON 或 CSV。',
    'unknown-tool': '认不出这是哪个工具的输出。请连同开头几行完整粘贴，支持的工具列在文本框下方。',
    'too-many-runs': '一次超过了 100 次压测，只添加前 100 次，其余请另外粘贴。',
    'unsupported-format': '工具认得，但读不了这种格式的报告。',
    truncated: '输出不完整，数字还没出完就断了，或者中间缺了一段。请完整复制到最后一行。',
    malformed: '不是合法的 JSON 或 CSV。请重新导出，不要手工改动。',
    'too-deep': '这份 JSON 嵌套过深，不像任何工具的输出。请重新导出汇总结果。',
    'missing-field': '缺少该工具必定会输出的一项数据。请重新导出，并保留所有字段。',
    'not-a-number': '本该是数字的地方出现了别的内容。请对照工具的原始输出检查此处。',
    'out-of-range': '有数字为负，或大得不可能。请对照工具的原始输出检查此处。',
    'no-requests': '没有完成任何请求，无从判断。请检查地址后重新压测。',
    'all-failed': '所有请求都失败了，数字说明不了服务器的性能。请查明原因后重新压测。',
    'unreadable-file': '浏览器读不了这个文件。请确认它还在、也不是文件夹，或者直接粘贴内容。',
  },
  place: ({ tool, line, field }) => {
    const parts = [
      ...(tool ? [`工具：${tool}`] : []),
      ...(line === undefined ? [] : [`第 ${line} 行`]),
      ...(field ? [`数据项：${field}`] : []),
    ];
    return parts.length > 0 ? `（${parts.join('，')}）` : '';
  },
  instead: {
    'ab-output': '请粘贴 ab 最后打印的文本，不要用 -e、-g 的文件或 -w 的网页。',
    'hey-output':
      '这里只有 hey 的错误列表，没有任何请求得到响应。请查明原因后重新压测，并粘贴完整输出。',
    'jmeter-csv':
      '请把结果存为 CSV（jmeter.save.saveservice.output_format=csv），或者改用聚合报告。',
    'jmeter-header':
      '请让结果带上表头（jmeter.save.saveservice.print_field_names=true），或者改用聚合报告。',
    'jmeter-milliseconds':
      '请把时间存成毫秒（jmeter.save.saveservice.timestamp_format=ms），或者改用聚合报告。',
    'k6-summary': '请改用 k6 最后打印的汇总，或 --summary-export 的文件。',
    'locust-statistics': '请改用文件名以 _stats.csv 结尾的文件，或 Locust 打印的最后一张表。',
    'oha-summary': '请改用 oha 打印的汇总，或 --output-format json。',
    'vegeta-report': '请改用 vegeta report 的输出，文本或 -type=json 都行。',
    'zrk-json': '请改用 zrk --format json 的汇总。',
  },
  inFile: (name, problem) => `${name}：${problem}`,
};
