// Which words does the language of deadlines know, and by which letter? A line is a letter, the number its words carry where they do, and the words;
// `(常|长)抓` is 常抓 and 长抓, `年度?` 年度 and 年. The first line that has a word wins, the longest word at a place wins.
// Figures have letters of their own: 4 a year, 1 and 2 short, 6 and 8 a date without separators, 3 and 9 any other, c a Chinese numeral, l 两; p is a plan (十四五), % damaged digits, x any other character.

const WORDS = `
y1 年
Y 年(度|份)
m4 月
M 月份
d 日
D 号
q3 季度?
h1 (上|前)半年
h2 下半年
t1 上旬
t2 中旬 (中上|上中)旬
t3 中?下旬
a (今|本)年度?
a1 (明|来|下一)年 (明|下|下一)年度
a2 后年
a-1 (去|上|上一)年度?
a-2 前年
A (当|同|该)年 当年度
A1 (次|翌|第二)年
Q 本季度?
Q1 下一?季度?
n 本月 这个月
n1 下个?月
N 当月
N1 次月
e 底 末期? 终 尾 期末
i 中
b 期?初
E 岁(末|尾)
f (以|之|)前
w (以|之|期|)内 期间 时期
u 为?止
z2 (以|之|)后
s 起 开始
S 始 起(步|始)
g 以来
o 前后 左右
F 自 从 由
T 至 (截止|截至|直|)到 截止至? 截至 直至 止于 迄
~ — – ― − 〜 ─ ━ ‐ ‑ ‒ ー ⁓ ∼ ~
- -
. .
/ / \\
& 、 以?及 并?且 并 和 与 和以及
, ,
: :
( (
" “ ” " ' ‘ ’ 「 」 『 』
? ? _
; 。 ; ) + [ ] 【 】 ! · • * # ※ | = < >
! 力争(到|在|) 争取 确保 保证 务(必|求) 必须 赶在 最(迟|晚) 至迟 不(晚|迟)于 不超过
R 每(个|一|) 各
r1 每(自然|一|个|)年度? (各|按|逐)年度?
r2 (每|每个|按|逐)半年
r3 (每|每个|每一|各|按|逐)季度?
r4 (每|每个|每一个|各|按|逐)月(度|份|)
r5 (每|每个|每一|按|逐)(周|星期)
r 不?定期 隔年 定期不定期 每(旬|双月|半月|半个月|两周|双周|学期|学年) 按旬
L 长期(性|有效|抓|化|不懈|) 持续 常态化? (常|长)抓不懈 常抓 全年 贯穿(全年|始终|全过程) 全过程 实时 动态 始终坚持 坚持不懈 久久为功 持之以恒 日常 经常性 永久 一以贯之 长(效|远|治|久) 不间断 不断(推进|完善|深化|巩固|提升) 常(年|规) 持久
v 坚持 推进 开展 执行 实施 落实 整改 保持 巩固 深化 提升 完善 加强 任务 工作 用力 发力
I 立(即|行立改|查立改|整立改|说立行|知立改|刻|改|改立行) 即(知即改|行即改|查即改|刻|时|日|改) 边(查|整|督|学)边改 马上(就办|) 当即 从速
J (即日|现在|今日)起
P 分(阶段|步|步骤|期|批|批次|年度|季度|月|年|类分步|类分批|轮次) 梯次 逐(步|批|项) 滚动 压茬
V 春节 元旦 (国庆|端午|中秋|清明)节? 劳动节 (五|七|八)一 (主汛|防汛|汛|枯水|丰水|禁渔|休渔|防火|高温|任|届|暑|近|中|远|短|中远)期 入(汛|冬) 雨季 (春|夏|秋|冬|秋冬)季 冬春 (供|采)暖(期|季|) (开|新|)学期 开学 (暑|寒)假 春(耕|播|运) 秋(收|播) 双节 (今|明)(春|夏|秋|冬) 三(夏|秋) (全国|)两会 (政府|)换届 (党|人)代会 (高|中)考 年关 (封|上)冻 (本|下)周 当(天|日|场) 次日 (汛|节)(前|后) 元宵 疫情
# 个 多 余
j4 个月 载
G 个?工作日 天 周年 小时 分钟
G5 周 星期
O 第 头
0 暂?无 没有 不限 无(时间要求|明确时间要求|时限|时限要求|明确时限|具体时限|期限|要求) 未明确 不设时限 空
W (动|开|竣|完|主体竣|主体完|全面开)工 启动 (主体|)封顶 投(用|产|运) (投入|交付|)使用 投入运(行|营) 交付 (竣工|)验收 建成(投用|投运|) 通(车|水|气) 挂牌 试运(行|营) (正式|)上线(运行|) 运营 招(标|投标) 立项 (全面|基本)建成 开工建设 启用 开(园|业) 搬迁 入驻 供地 设计 批复 (初|终)验 试点 见成效 完成主体(工程|)
X 结束 终了
C 次
U (星期|周)(一|二|三|四|五|六|日)
@ 于 在
k 要 须 应
Z 的
H 半
B Q q
K H h
=1 首季度?
c 〇 一 二 三 四 五 六 七 八 九 ○ 零 十 廿 卅
l2 两
< 今
_ 完成 规划 全年(任务|目标|累计|完成|新增) 第(一|二|三)(批|阶段) 摸底 健全 手续 (上|下|中)午 晚上 下班 现 原定? 调整 延(期|长) 全(部|面) 基本 实现 达到 取得 (阶段|实质)性 成效 进(展|度|行) 明显 推(动|开|广) 到位 销号 以 为 等 需 将 把 了 再 均 都 已 按照? 原则上 预计 计划 拟 时(限|间|) 节点 日期 期限 要求 (年度|)目标 组织 继续 有(所|效) 突破 初步 显著 见(效|底) 运行 形成 建(立|设) 出台 印发 制定 报?送 上报 至少 不少于 整治 治理 其(他|余|中) 事项 前期 后(期|续) 调度 通报 督查 考核 评估 总结 更新 公布 检查 自查 报告 结合实际 及时 有序 稳步 扎实 着力 加快 抓(好|紧) 做好 之间 段 期 阶段 同(时|步) 然后 随后 常 化 一(批|定) 率先 实质 具备 条件 清零 全覆盖 含 (暂|初)定 最终 之日
x 月龄 中(等|长期) 底(数|线|册|层|色|板) 初(中|级|审|稿|次|心) 起(草|到|动|点|付) (近|近几|往|历|多|几|数|青|少|老|成|童|学|财)年 可持续 持续(性|稳定|健康) 日常(监管|生活) 季节`;

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
  const [, before = '', several, optional, behind = ''] = /^(.*?)(?:\((.*?)\)|(.)\?)(.*)$/.exec(entry) ?? [];
  const choices = several ?? (optional && `${optional}|`);
  return choices === undefined
    ? [entry]
    : choices.split('|').flatMap((choice) => spell(before + choice + behind));
}
