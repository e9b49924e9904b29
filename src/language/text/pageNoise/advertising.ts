// Advertising: invitations to a site, prizes for joining, services nobody offers in a task, and where to order them.

import { isFought } from './isFought';
import { wordsPattern, type NoiseForm } from './NoiseForm';

export const advertising: NoiseForm = {
  kind: 'spam',
  example: '欢迎登录某某在线门户网站',
  pattern: wordsPattern(`
    欢迎(?:登录|登陆|访问|光临|来到|注册|下载)[^，。；\\n]{0,24}(?:网站|官网|门户|平台|入口|娱乐城|客户端|首页)
    (?:注册|开户|首存|充值)(?:即|就)?送(?:彩金|\\d+) (?:官方|手机|最新)(?:版)?(?:app下载|网址大全|备用网址|下载安装官网)
    代开(?:各类|增值税|正规)?发票(?!行为) 办证刻章 刻章办证 (?:无抵押|免抵押|秒批|当天放款)[^，。；]{0,6}贷款? 信用卡套现 代孕(?:公司|价格|网) 裸聊 一夜情 (?:同城|激情)(?:交友|视频|约) 成人(?:电影|直播|网站|影院) 私家侦探 代写论文
    (?:加|联系|咨询|客服|业务)?(?:qq|扣扣|微信|v信|薇信|vx|wx)(?:号|群)?[:：]?\\s?(?=[\\w-]*\\d)[a-z\\d_-]{6,20}
    (?:订购|咨询|客服|招商|加盟|代理|业务)(?:热线|电话)[:：]?\\s?(?:400|1[3-9])[-\\d]{8,12}
  `),
  isHonest: isFought,
};
