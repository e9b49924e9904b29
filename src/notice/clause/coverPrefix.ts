// Does a line give units to all that stands above it (以上任务由…负责)?

const PREFIX =
  /^[\s　]*[（([〔【［〖]?[\s　]*(?:以上|上述|前述)[^，,。；;：:由负牵]{0,8}(?:任务|工作|措施|事项|项目|内容|各项|各条)(?:[，,]?(?:均|都|统一)?由)?/;

/**
 * Length of the words before the units; 0 when the line is none of these.
 * @example coverPrefix('以上任务由县教育局负责。') //=> 5
 */
export function coverPrefix(text: string): number {
  return PREFIX.exec(text)?.[0].length ?? 0;
}
