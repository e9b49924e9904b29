// An address of the web that no task names: the page's own, or a stranger's.

import type { NoiseForm } from './NoiseForm';

/** Addresses of public bodies may stand in a task; so may one that follows the name of its platform. */
const PUBLIC =
  /\.(?:gov|edu|mil|org|ac)(?:\.cn)?(?:[:/]|$)|(?:xuexi|smartedu|12306|people|xinhuanet|news|chinatax|creditchina)\./i;
const NAMED =
  /(?:平台|网站|网|系统|门户|网址|网页|登录|登陆|访问|链接|APP|客户端|公众号|公示|查询|下载|信箱|邮箱)[”"』》]?\s?[（(【“"：:]?\s?(?:网址|域名|地址)?[为是]?[：:]?\s?$/i;

export const webAddress: NoiseForm = {
  kind: 'page',
  example: '健全机制 www.abc123.com 加强考核',
  pattern:
    /(?<![\w@.-])(?:https?:\/\/[^\s，。；、）)<>"”]+|www\.[\w-]+(?:\.[\w-]+)+(?:\/[\w./?=&%-]*)?|(?:(?<=^|\s)(?=\S+(?:\s|$))|(?=[a-z-]*\d))[a-z\d-]{2,}\.(?:com|net|cc|xyz|top|vip|info|club|site|shop|cn|tv|me|org)(?:\.cn)?(?![\w.-])(?:\/[\w./?=&%-]*)?)/gi,
  isHonest: (text, start, end) =>
    PUBLIC.test(text.slice(start, end)) || NAMED.test(text.slice(Math.max(0, start - 20), start)),
};
