// How a time looks to a trap: pattern pieces over the normal text, shared by the traps.

const FIGURE = '[0-9〇○零一二三四五六七八九十]';
const UNIT = `(?:[“"]?十[一二三四五六]五[”"]?(?:期间|时期|期?末)?|${FIGURE}{1,4}(?:年度?|月份?|日|号)|[上下]半年|[第前]?${FIGURE}季度|[上中下]旬|[今去明本上]年度?)`;

/** A printed time without its bound: 2021年, 2021年底, 2021年8月26日至9月26日, 前三季度. */
export const TIME = `${UNIT}(?:年?[底末初中]|${UNIT}|[—–~-]+(?=${FIGURE})|[至到](?=${FIGURE})){0,8}`;

/** The words that make a time a limit. */
export const BOUND = '(?:以前|之前|前|以内|之内|内|止|起)';
