// Which words does the language of deadlines know, and by which letter? A line is a letter, the number its words carry, and the words;
// `长期+坚持+推进` is 长期坚持 and 长期推进, `中~央心` is 中央 and 中心. The first line that has a word wins, the longest word at a place wins.
// Figures have letters of their own: 4 a year, 1 and 2 short, 6 and 8 a date without separators, 3 and 9 any other, c a Chinese numeral, l 两; p is a plan (十四五), % damaged digits, x any other character.

const WORDS = `
y0 年
Y0 年+度+份
m0 月
M0 月份
d0 日
D0 号
q0 季度 季
h1 上半年 前半年
h2 下半年
t1 上旬
t2 中旬 中上旬 上中旬
t3 下旬 中下旬
a0 今年 本年 今年度 本年度
a1 明年 来年 明年度 下年度 下一年 下一年度
a2 后年
a-1 去年 上年 上一年 上年度 上一年度
a-2 前年
A0 当年 同年 该年 当年度
A1 次年 翌年 第二年
Q0 本季 本季度
Q1 下季 下季度 下一季度
n0 本月 这个月
n1 下月 下个月
N0 当月
N1 次月
e0 底 末 终 尾 末期 期末
i0 中
b0 初 期初
E0 岁末 岁尾
f0 前 以前 之前
w0 内 以内 之内 期间 期内 时期
u0 止 为止
z0 后 以后 之后
s0 起 开始
S0 始 起步 起始
g0 以来
o0 前后 左右
F0 自 从 由
T0 至 到 截至 截止 截止到 截止至 截至到 直至 直到 止于 迄
~0 — – ― − 〜 ─ ━ ‐ ‑ ‒ ー ⁓ ∼ ~
-0 -
.0 .
/0 / \\
&0 、 和 及 与 以及 并 且 并且 和以及
,0 ,
:0 :
(0 (
"0 “ ” " ' ‘ ’ 「 」 『 』
?0 ? _
;0 。 ; ) + [ ] 【 】 ! · • * # ★ ▲ ● ■ ◆ ※ | ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ = < >
!0 力争 争取 确保 保证 务必 务求 必须 赶在 最迟 最晚 至迟 不晚于 不迟于 不超过 力争+到+在 最迟不超过 最晚不超过 最迟不晚于
R0 每 各 每个 每一
r1 每+年+年度+个年度+一年+自然年 各年 各年度 逐年 按年 按年度
r2 每半年 每个半年 按半年 逐半年
r3 每+季+季度+个季度+一季度 各季度 按季 按季度 逐季 逐季度
r4 每+月+个月+月度+月份+一个月 各月 按月 按月度 逐月
r5 每+周+星期+个星期+一周 按周 逐周
r0 定期 不定期 定期不定期 每+旬+双月+半月+半个月+两周+双周+学期+学年 按旬
L0 长期 长期+性+有效+抓+持续+化+不懈 持续 常态 常态化 常态长效 长效常态 常抓不懈 长抓不懈 常抓 全年 贯穿+全年+始终+全过程 全过程 实时 动态 始终坚持 坚持不懈 久久为功 日常 日常工作 经常性 永久 一以贯之 长效 长远 不间断 不断+推进+完善+深化+巩固+提升 常年 持久 长治 常规 长久
v0 坚持 推进 开展 执行 实施 落实 整改 保持 巩固 深化 提升 完善 加强 任务 工作 用力 发力
I0 立+即+行立改+查立改+整立改+说立行+知立改+刻+改+改立行 即+知即改+行即改+查即改+刻+时+日+改 边查边改 边整边改 边督边改 边学边改 马上 马上就办 当即 从速
J0 即日起
P0 分+阶段+步+步骤+期+批+批次+年度+季度+月+年+期分批+步分期+类分步+类分批+阶段分步骤+轮次 梯次 逐+步+批+项 滚动 压茬
V0 春节 元旦 国庆 国庆节 五一 劳动节 端午 端午节 中秋 中秋节 清明 清明节 七一 八一 汛期 主汛期 防汛期 入汛 雨季 入冬 冬季 供暖 供暖期 供暖季 采暖期 采暖季 秋冬季 夏季 春季 秋季 冬春 开学 秋季开学 春季开学 秋季学期 春季学期 新学期 学期 暑假 寒假 暑期 春耕 春播 秋收 秋播 春运 双节 今冬 明春 今冬明春 今夏 今秋 枯水期 丰水期 禁渔期 休渔期 三夏 三秋 两会 全国两会 换届 政府换届 党代会 人代会 高考 中考 年关 封冻 上冻 防火期 高温期 任期 届期 本周 下周 当天 当日 次日 当场 近期 中期 远期 短期 中远期 汛前 汛后 节前 节后 元宵 疫情
#0 个 多 余
j0 个月 载
G0 工作日 个工作日 天 周 星期 小时 周年 分钟
O0 第 头
00 无 暂无 没有 不限 无+时限+时限要求+明确时限+具体时限+期限+要求 未明确 不设时限 空
W0 动工 开工 启动 封顶 竣工 完工 投用 投入+使用+运行+运营 投产 交付 交付使用 验收 竣工验收 建成+投用+投运 建成 通车 挂牌 试运行 上线 上线运行 正式上线 试运营 运营 招标 招投标 立项 主体+封顶+完工+竣工 全面+开工+建成 开工建设 通水 通气 启用 开园 开业 搬迁 入驻 供地 设计 批复 初验 终验 投运 试点 见成效 完成主体工程 完成主体 基本建成
X0 结束 终了
C0 次
U0 星期~一二三四五六日 周~一二三四五六日
@0 于 在
k0 要 须 应
Z0 的
H0 半
c0 〇 一 二 三 四 五 六 七 八 九 ○ 零 十 廿 卅
l2 两
B0 Q q
K0 H h
=0 首
<0 今
_0 完成 规划 全年+任务+目标+累计+完成+新增 第一批 第二批 第三批 摸底 健全 手续 上午 下午 晚上 中午 下班 现 原 原定 调整 调整为 调整至 延期 延长 全部 全面 基本 实现 达到 取得 阶段性 成效 阶段性成效 进展 明显 实质性 推动 到位 销号 以 为 等 需 将 把 了 再 均 都 已 按 按照 原则上 预计 计划 拟 时限 时间 完成+时限+时间 整改+时限+时间 时间节点 节点 截止日期 截止时间 期限 时间要求 时限要求 年度目标 进度 目标 进行 组织 继续 有所 突破 初步 显著 见效 有效 运行 形成 建立 出台 印发 制定 报送 上报 至少 不少于 整治 治理 建设 其他 其余 事项 前期 后期 工作任务 调度 通报 督查 考核 评估 总结 更新 公布 检查 自查 报告 结合实际 及时 有序 稳步 扎实 着力 加快 抓好 做好 抓紧 之间 时 段 期 阶段 第一阶段 第二阶段 第三阶段 其中 同时 然后 同步 随后 后续 常 化 长效+机制+化+机制建设 一批 率先 实质 一定 阶段目标 阶段任务 具备 条件 见底 清零 全覆盖 推开 全面推开 推广 启动实施 组织实施 含 暂定 初定 最终 常态长效机制 常态化机制 长期机制 之日
x0 中~央心小医西国学级等共部型标高职药华 前置 前瞻 前沿 前端 前列 前往 前提 目前 此前 当前 提前 空前 眼前 生前 以前年度 内~部容控设涵科外生 县内 域内 区内 市内 国内 室内 底~数线册层色板 到底 兜底 彻底 末端 末位 周末 初~中级审稿次心 初验收 最初 起~草到动点付 提起 引起 一起 后~勤备台端 最后 日~常监管报间 月均 月报 年~均报检审龄产级限鉴会代轻货薪票费 近年 近几年 往年 历年 多年 几年 数年 常年有效期 青年 少年 老年 成年 中年 童年 学年 财年 周年庆 生产 一生 做到 得到 受到 看到 找到 感到 遇到 提到 直达 从~严业事 自~身主治然行愿评 来自 由于 理由 自由 长期+护理+债务+照护+处方+住院+规划 中长期 中长期规划 持续性 可持续 持续+稳定+健康 日常监管 日常生活 逐项目 月饼 五一路 号召 号码 记号 信号 编号 账号 文号 型号 季节 旺季 淡季 一日游 生日 节日 纪念日 假日 日本 日用 今日 昨日 明日 近日 连日 至多 甚至 乃至 冬至 夏至 以至 每~次项家户人位名村镇乡县校所亩万百千吨升 每平方 各~地级类项县区乡镇 各部门 各单位 各有关 各成员`;

/** The words that begin with the same characters: the letter and number of the one that ends here, if one does, and those that go on. */
export interface Branch {
  kind: string;
  value: number;
  readonly more: Map<number, Branch>;
}

/** The known words, character by character. */
export const VOCABULARY: Branch = readVocabulary();

function readVocabulary(): Branch {
  const root: Branch = { kind: '', value: 0, more: new Map() };
  for (const line of WORDS.slice(1).split('\n')) {
    const [head = '', ...entries] = line.split(' ');
    for (const word of entries.flatMap(spell)) {
      let branch = root;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        const longer = branch.more.get(code) ?? { kind: '', value: 0, more: new Map<number, Branch>() };
        branch.more.set(code, longer);
        branch = longer;
      }
      if (branch.kind === '') [branch.kind, branch.value] = [head.charAt(0), Number(head.slice(1))];
    }
  }
  return root;
}

function spell(entry: string): string[] {
  const [, stem = '', mark, ends = ''] = /^(.+?)(?:([+~])(.*))?$/.exec(entry) ?? [];
  return mark ? ends.split(mark === '+' ? '+' : '').map((end) => stem + end) : [entry];
}
