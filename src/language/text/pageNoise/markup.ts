// Tags, character codes and field codes that a program should have turned into text.

import { wordsPattern, type NoiseForm } from './NoiseForm';

export const markup: NoiseForm = {
  kind: 'markup',
  example: '健全机制<br/>加强&nbsp;考核',
  pattern: wordsPattern(`
    </?(?:p|br|div|span|a|img|t[drh]|table|tbody|font|strong|b|i|u|em|script|style|o:p|li|[uo]l|h\\d|input|iframe|sub|sup)(?:\\s[^<>]*)?/?> <!--[^]*?-->
    &(?:nbsp|lt|gt|amp|quot|[lr][ds]quo|[mn]dash|middot|hellip|ensp|emsp|times|#\\d{2,5}|#x[\\da-f]{2,4});
    _x000[dDaA]_ \\[object\\sobject\\] javascript: 错误[!！]\\s?未(?:找到|定义)[^。]{0,8}。? error!\\sreference\\ssource\\snot\\sfound\\.? pageref\\s_toc\\d+ hyperlink\\s"[^"]*"
  `),
};
