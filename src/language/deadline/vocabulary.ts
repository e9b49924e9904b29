// Which words does the language of deadlines know, and how is each written in code? A line is the code and the words; `(常|长)抓` is 常抓 and 长抓, `年(度|)` 年度 and 年.
// The first line that has a word wins, the longest word at a place wins. Code is letters, one for a class of words, and digits, which are numbers:
// 今年6月底前 is `ay6mef`, 下半年 `h2`. Figures and Chinese numerals are digits of their own (cutWords.ts); p is a plan (2025p is 十四五), % damaged digits, x any other character.

const WORDS = `
y 年(度|份|)
m 月(份|度|)
d 日
D 号
q 季(度|)
h1 (上|前)半年 H1
h2 下半年 H2
h1&h2 上(、|和|及|与|)下半年
1q (首|Ⅰ|I)季(度|) Q1
2q (Ⅱ|II)季(度|) Q2 两季度
3q (Ⅲ|III)季(度|) Q3
4q (Ⅳ|IV)季(度|) Q4
t1 上旬
t2 (中上|上中|中)旬
t3 (中|)下旬
ay (今|本)年(度|)
ly (明|来|下一)年(度|) 下年度
My 后年
Ky (去|上|上一)年(度|)
Yy 前年
Ay (当|同|该)年(度|)
Dy (次|翌|第二)年
am 本月 这个月
Sm 当月
lm 下(个|)月 次月
aq 本季(度|)
lq 下(一|)季(度|)
e 底 末(期|) 终 尾 期末
i 中
b (期|)初
ye 岁(末|尾)
f (以|之|)前
w (以|之|)内
E 期(间|内) 时期
u (为|)止
z (以|之|)后
s 起 开始
o 前后 左右
F 自 从 由
TN (至|迄)今
T (截|截止|截至|直|)(到|至) 截止
~ — – ― − 〜 ─ ━ ‐ ‑ ‒ ー ⁓ ∼ ~
- -
. .
/ / \\
& 、 以(及|) 并(且|) 和(以及|) 与
, ,
: :
( (
" “ ” " ' ‘ ’ 「 」 『 』
? ? _ 曰
; 。 ; ) + [ ] 【 】 ! · • * # ※ | = < >
! 限期 力争(到|在|) 争取 确保 保证 务(必|求) 必须 赶在 最(迟|晚) 至迟 不(晚|迟)于 不超过
R 每(自然|一个|一|个|) 各
B 按 逐
r (不|)定期 定期(、|和|或|与|)不定期 隔年 (每|按)旬 (每|逢)(单|双)月 每(半|半个)月 每(两|双)周 每学(期|年)
L 长期(性|化|有效|) 持续 常态(化|) 常抓 全年 贯穿 始终坚持 贯穿始终 全过程 实时 动态 坚持不懈 久久为功 一以贯之 持之以恒 日常 经常性 永久 长(抓|效|远) 不间断 不断(推进|完善|深化|巩固|提升) 常(年|规) 持久
v 坚持 推进 开展 执行 实施 落实 整改 保持 巩固 深化 提升 完善 加强 任务 工作 用力 发力 不懈
I 立(即|刻|改|说立行|改立行) 立(行|查|整|知)立改 即(知|行|查)即改 即(刻|时|日|改) 边(查|整|督|学)边改 马上(就办|) 当即 从速
g 时
J (即日|现在|今日)起
P 分(阶段|步|步骤|期|批|批次|轮次|年度|季度|月|年) 分(二|两|三|四|五|2|3|5)年 梯次 逐(步|批|项) 滚动 压茬
< 春 夏 秋 冬
V (农历|)(正|腊|冬)月 春节 元(旦|宵) 劳动节 入汛 冬春 (国庆|端午|中秋|清明)(节|) (五|七|八)一 (主汛|防汛|汛|枯水|丰水|禁渔|休渔|防火|高温|任|暑|近|中|远|短)期 (雨|春|夏|秋|冬|秋冬)季 入冬 (供|采)暖(期|季|) 取暖(期|季) (开|新|)学期 开学 (暑|寒)假 春(耕|播|运) 秋(收|播) 双节 (今|明)(春|夏|秋|冬) 三(夏|秋) 两会 疫情 换届 (党|人)代会 (高|中)考 年关 (封|上)冻 (本|下)周 当(天|日|场) 次日 (汛|节)(前|中|后) (十八|十九|二十|二十一)大 (冬奥|亚运)会
# 个 多 余
j 个月 载
G (个|)工作日 天 周年 小时 分钟
c 周 星期
O 第 头
2010p 十一五 第十一个五年
2015p 十二五 第十二个五年
2020p 十三五 第十三个五年
2025p 十四五 第十四个五年
2030p 十五五 第十五个五年
n (暂|)无 没有 不限 未明确 不设时限
W (动|开|竣|完)工 启(动|用) 主体 封顶 投(用|产|运|入) 使用 交付 验收 建成 通(车|水|气) 挂牌 (试|)运(行|营) (正式|)上线 招标 立项 开(园|业) 搬迁 入驻 批复 设计 试点 见成效
X 结束 来临 到来 召开 前期 后期
C 次
@ 于 在
k 要 须 应
Z 的
H 半
_ 完成 序时 规划 全年(任务|工作|目标|累计|完成|新增|总结) 第(一|二|三)(批|阶段) (上|下|中)午 调整 延(期|长) 全(部|面) 基本 实现 达到 取得 (阶段|实质)性 成效 进(展|度|行) 明显 推(动|广) 到位 销号 将 已 拟 计划 按照 原则上 时(限|间) 节点 日期 期限 明确 具体 要求 (年度|)目标 组织 继续 突破 初(步|见|显|具) 见(效|底) 建(立|设) 出台 印发 施行 制定 (报|)送 至少 不少于 整治 治理 其(他|余|中) 事项 后续 调度 通报 督查 考核 总结 检查 报告 及时 有序 稳步 加快 抓(好|紧) 做好 阶段 同(时|步) 一(批|定) 全覆盖 (暂|初)定 最终 之日
x 一遇 无进展 日常(监管|生活) 处分期 分期(付|偿|缴|还|支) 一个时期 以来 月龄 两季 起(步|草|点) 中(等|长期) 底(数|线) 初(中|级|审) (近|往|历|多|几|青|少|老|学|财)年 可持续 持续(稳定|健康) 季节`;

/** The words that begin with the same characters: code and length of the one that ends here, if one does, and those that go on. */
interface Branch {
  code?: string;
  readonly length: number;
  readonly more: Map<number, Branch>;
}

const root: Branch = { length: 0, more: new Map() };

for (const line of WORDS.slice(1).split('\n')) {
  const [code = '', ...words] = line.split(' ');
  for (const word of words.flatMap(spell)) {
    let branch = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const longer = branch.more.get(unit) ?? { length: branch.length + 1, more: new Map() };
      branch.more.set(unit, longer);
      branch = longer;
    }
    branch.code ??= code;
  }
}

function spell(word: string): string[] {
  const [, before = '', choices, behind = ''] = /^(.*?)\((.+?)\)(.*)$/.exec(word) ?? [];
  return choices ? choices.split('|').flatMap((choice) => spell(before + choice + behind)) : [word];
}

/** The longest known word that begins at a place of a text. */
export function wordAt(text: string, at: number): Branch | undefined {
  let found: Branch | undefined;
  for (let branch: Branch | undefined = root; (branch = branch.more.get(text.charCodeAt(at++)));)
    if (branch.code) found = branch;
  return found;
}
