import type { OwnChoiceWords } from '../own-choice-words.ts';

export const words: OwnChoiceWords = {
  name: (path, handlerIncluded) =>
    `你自己的压测${path ? `（${path}${handlerIncluded ? '，已含处理函数' : ''}）` : handlerIncluded ? '（已含处理函数）' : ''}`,
  notScored: '你自己的压测（还缺条件，不采用）',
  notUsed: (grade) => `你自己的压测（等级 ${grade}，不采用）`,
  kept: '你自己的压测只保存在这台设备上，链接里不带它：在别处打开时会用默认的那次。',
  look: '查看你自己的压测',
  clear: '清除你自己的压测',
  cleared: '你自己的压测已从这台设备上清除，结论改以默认的那次为依据。',
  absent: '这个地址以另一台设备上的压测为依据，而这台设备上没有它。结论改以默认的那次为依据。',
  unusable: '你自己的压测现在还不能用，结论改以默认的那次为依据。',
  unread: '这台设备保存的你自己的压测有一部分读不出来，没有采用。',
};
