// Noise is found where it stands; official words that look like it are let alone.

import { noiseForms } from '../../../../src/language/text/pageNoise/forms';
import { findPageNoise } from '../../../../src/language/text/pageNoise';
import { loadSimplifier } from '../../../../src/language/text';
import fc from 'fast-check';

beforeAll(loadSimplifier);

const parts = (text: string): string[] =>
  findPageNoise(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end).trim()}`);

test.each(noiseForms.map((form) => ({ form })))(
  'the form of “$form.example” finds its example',
  ({ form }) => {
    expect(findPageNoise(form.example).some(({ kind }) => kind === form.kind)).toBe(true);
  },
);

describe('noise', () => {
  test.each([
    ['制定开展高值18新利手机集中采购的实施方案', ['spam 18新利手机']],
    ['製定開展高值18新利手机集中采購的實施方案', ['spam 18新利手机']],
    ['欢迎登录bet007体育在线投注门户网站 推进医改', ['spam 欢迎登录bet007体育在线投注门户网站']],
    ['完善分级诊疗澳门新葡京制度', ['spam 澳门新葡京']],
    ['推进家庭医生签约亚博体育app服务', ['spam 亚博体育app']],
    ['加强监管，代开各类发票13800000000', ['spam 代开各类发票']],
    ['落实保障措施 联系QQ：123456789', ['spam 联系QQ：123456789']],
    ['落实保障措施加微信xyz88888', ['spam 加微信xyz88888']],
    ['整治城镇燃气经营18新利手机和使用隐患', ['spam 18新利手机']],
    ['注册送88元，落实责任', ['spam 注册送88']],
    ['来源：某某县人民政府网 推进改革', ['page 来源：某某县人民政府网']],
    ['健全机制。责任编辑：张三', ['page 责任编辑：张三']],
    ['健全机制。【打印】【关闭窗口】', ['page 【打印】【关闭窗口】']],
    ['健全机制。[打印本页] [关闭窗口]', ['page [打印本页] [关闭窗口]']],
    [
      '健全机制。上一篇：没有了 下一篇：关于印发方案的通知',
      ['page 上一篇：没有了 下一篇：关于印发方案的通知'],
    ],
    ['发布时间：2018-01-05 浏览次数：356次 推进改革', ['page 发布时间：2018-01-05 浏览次数：356次']],
    ['字号：【大 中 小】推进改革', ['page 字号：【大 中 小】']],
    ['分享到：推进改革', ['page 分享到：']],
    ['扫一扫在手机打开当前页 推进改革', ['page 扫一扫在手机打开当前页']],
    ['版权所有：某某县人民政府 京ICP备12039121号-1', ['page 版权所有：某某县人民政府 京ICP备12039121号-1']],
    ['©2017-2025 某某版權所有', ['page ©2017-2025 某某版權所有']],
    ['网站标识码：6405020001 推进改革', ['page 网站标识码：6405020001']],
    ['您现在所在位置：首页>>政务信息公开', ['page 您现在所在位置：首页>>政务信息公开']],
    ['健全机制 www.komibo.com 加强考核', ['page www.komibo.com']],
    ['健全机制http://abc.example.cc/a.html，加强考核', ['page http://abc.example.cc/a.html']],
    ['健全机制 — 12 — 加强考核', ['page — 12 —']],
    ['健全机制\n—12—\n加强考核', ['page —12—']],
    ['健全机制 第3页 共20页 加强考核', ['page 第3页 共20页']],
    ['健全机制<br/>加强<b>考核</b>', ['markup <br/>', 'markup <b>', 'markup </b>']],
    ['健全&nbsp;&nbsp;机制', ['markup &nbsp;&nbsp;']],
    ['健全机制_x000D_加强考核', ['markup _x000D_']],
    ['按照错误！未找到引用源。要求推进', ['markup 错误！未找到引用源。']],
    ['健全锟斤拷锟斤拷机制', ['damaged 锟斤拷锟斤拷']],
    ['健全��机制', ['damaged ��']],
    ['åŒ»ç–—å«ç”Ÿ', ['damaged åŒ»ç–—å«ç”Ÿ']],
    ['體(ti) 製改革任務', ['gloss (ti)']],
    ['縣保險協會(hui) 、體(ti) 製', ['gloss (hui)', 'gloss (ti)']],
    ['縣委宣傳(chuan) 部', ['gloss (chuan)']],
    ['医药卫生体tǐ制zhì改革', ['gloss tǐ', 'gloss zhì']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

/** Sentences as offices write them: each has something that noise has too. */
const honest = `
推进“互联网+政务服务”，优化12345政务服务便民热线
推广“浙里办”APP，高频事项掌上可办率达到90%
依托国家企业信用信息公示系统（www.gsxt.gov.cn）做好公示
登录国家中小学智慧教育平台（basic.smartedu.cn）开展教研
在“信用中国”网站（www.creditchina.gov.cn）公示处罚信息
及时在门户网站（www.abc.com）更新办事指南
资金来源：县级财政、社会资本
落实水源地保护，拓宽筹资来源，明确资金来源：财政拨款
严厉打击“六合彩”等网络赌博违法犯罪活动
依法查处百家乐、老虎机等赌博设备
打击境外bet365等赌博网站，斩断资金链
打击代开发票、虚开增值税专用发票行为
开展体育彩票公益金项目绩效评价
办好全民健身运动会，建设半岛体育中心、金沙体育公园
保护金沙江流域生态，推进金沙县乡村振兴
推动皇冠山、银河社区老旧小区改造
发展壮大文化娱乐产业，规范娱乐场所管理
新建5G基站1200个，建成AI算力中心
推广PPP、EPC、F+EPC模式，完善O2O服务
落实ICP备案制度，规范网站管理
加强版权保护，严查侵犯版权所有者权益行为
推进版权所有人登记便利化
规范网站链接和政务新媒体管理，清理僵尸账号
在微信公众号、微博、抖音开设专栏
建立QQ工作群、微信工作群，每周调度
推行“扫一扫”开门、扫码点餐明厨亮灶
推广扫描二维码下载国家反诈中心APP
建立举报电话和举报信箱，畅通0930-6232686
一般公共预算支出增长35%—50%
每3万—10万人口规划设置1所
2023—2025年，每年改造20—30个小区
推进A—B—C三级网络，落实省—市—县联动
完成3-5个村试点；1-3月完成排查
严格落实“三个不低于”：投入、人员、设备
制定目录、编制清单、公布指南：县政务服务局负责
建设云平台，实现“一网、一门、一次”改革
完善县、乡、村三级物流体系（含冷链）
提升人工智能(ai)应用水平
加强成人教育和老年教育，规范成人培训机构
落实小额贷款贴息、创业担保贷款政策
规范办证大厅服务，推行证照联办
打印复印、关闭落后产能、返回原岗位等事项由各单位负责
关闭煤矿12处，退出产能300万吨
优化流程，实现群众办事“最多跑一次”
推进一体化平台“首页”改版，分享经验做法
推广三明医改经验，分享到全市各医院
编辑出版地方志，完成年鉴编辑工作
加强PM2.5和O3协同控制，PM10浓度降至60μg/m³以下
化学需氧量(COD)、氨氮(NH3-N)排放量下降8%
推行DRG/DIP付费，住院费用DRG付费占比达到70%
落实《中华人民共和国噪声污染防治法》第12条、第13页附表
全县中小学图书生均30册，每学期阅读8本
完善“一站式”服务，提供政策查询、下载、打印服务
推动“互联网+监管”与“双随机、一公开”融合
做好位置服务数据共享，更新电子地图
浏览量、点击量纳入政务新媒体考核
发布时间不晚于次年1月31日
县融媒体中心客户端下载量达到5万次
欢迎企业来县投资兴业，落实招商引资政策
欢迎各界群众监督，公开举报渠道
推进彩色稻田、博物馆、体育馆免费开放
此项工作由县教育局牵头，此件不公开的除外
建设高标准农田5.2万亩（含高效节水0.8万亩）
推进“放管服”改革【牵头单位：县政务服务局】
（主办单位：县教育局；协办单位：县财政局）
提供技术支持：由省信息中心负责
B级以上危房动态清零，C级、D级危房改造
a类事项全部下沉，b类事项委托办理
“双减”“双升”双线推进；“5+2”课后服务全覆盖
加强对外宣传，在人民网、新华网、学习强国发稿20篇
推动县公安局公安网安大队升级，落实公网安全责任
治理“大棚房”，整治“散乱污”企业
查看现场、查阅台账，核查问题整改
完善应急广播“村村响”，建成率100%
建设海绵城市示范区，改造管网36.5km
落实“一户一策”方案，动态监测户数为0
制定“十四五”规划纲要中期评估报告
开展“我为群众办实事”实践活动
对照“1+3+N”政策体系逐项落实
落实“林长+检察长”机制，完善X+1考核
开展“双公示”，归集率、及时率达到100%
完成Ⅱ类水体保护，消除劣Ⅴ类断面
为65岁以上老年人免费体检（含B超）
实施P2P网贷风险处置，防范化解地方金融风险
`
  .trim()
  .split('\n');

test.each(honest)('no noise: %s', (text) => {
  expect(parts(text)).toEqual([]);
});

test('spans are inside the text, in order and apart, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...noiseForms.map(({ example }) => example),
    ...honest.slice(0, 20),
    ' ',
    '\n',
    '１',
    '體(ti) ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (texts) => {
      const text = texts.join('');
      let last = 0;
      for (const { start, end } of findPageNoise(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
