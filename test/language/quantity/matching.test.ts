// Which reported figure answers a target: pairs that must be found, and look-alikes that must not be paired.

import { matchFigures, readQuantities } from '../../../src/language/quantity';

const none = { year: 2022, date: null };
const pairs = (targets: string, entry: string): string[] =>
  matchFigures(readQuantities(targets, none), readQuantities(entry, none)).map(
    ({ target, figure, reached }) => `${target.raw} ← ${figure.raw} ${reached}`,
  );

test.each([
  ['县域内住院量占比达到85%以上', '县域内住院占比82%', ['达到85%以上 ← 82% false']],
  [
    '县域内住院量占比达到85%以上',
    '住院量占比达到85.6%，基层诊疗人次同比增长9.2%',
    ['达到85%以上 ← 达到85.6% true'],
  ],
  [
    '采购药品通用名数超过300个',
    '采购药品通用名数达到258个，节约药费2170万元',
    ['超过300个 ← 达到258个 false'],
  ],
  ['医疗费用平均增长控制在10%以内', '医疗费用平均增长11.2%', ['控制在10%以内 ← 增长11.2% false']],
  ['婴儿死亡率控制在4.5‰以内', '婴儿死亡率0.42%', ['控制在4.5‰以内 ← 0.42% true']],
  ['财政补助由每人每年420元提高到450元', '财政补助450元', ['由每人每年420元提高到450元 ← 450元 true']],
  ['人员支出占业务支出的比重控制在35%—50%', '人员支出占业务支出比重52.3%', ['控制在35%—50% ← 52.3% false']],
  [
    '省级经营性资产集中统一监管比例达到98%以上',
    '集中统一监管比例达到97.1%',
    ['达到98%以上 ← 达到97.1% false'],
  ],
  ['新建标准化幼儿园5所', '标准化幼儿园建成3所', ['5所 ← 3所 false']],
  [
    '财政直接补助收入占公立医院总支出的比例不低于25%',
    '财政直接补助收入占公立医院总支出的21.3%',
    ['不低于25% ← 占公立医院总支出的21.3% false'],
  ],
  ['重点人群签约覆盖率达到81%', '重点人群签约覆盖率在80%以上', ['达到81% ← 80%以上 null']],
  ['招聘医务人员20名', '招聘医务人员18人', ['20名 ← 18人 false']],
  ['造林1500亩', '造林100公顷', ['1500亩 ← 100公顷 true']],
  ['引进专业人才200名', '引进专业人才近200名', ['200名 ← 近200名 null']],
])('%s: %s', (targets, entry, expected) => {
  expect(pairs(targets, entry)).toEqual(expected);
});

test.each([
  ['another subject', '县域内住院量占比达到85%以上', '基层诊疗量占比62%，病案入组率98.1%'],
  ['another part of the people', '家庭医生签约服务重点人群覆盖率达到81%', '家庭医生签约服务覆盖率45%'],
  ['another ward', '住院次均费用增长率控制在5%以内', '门诊次均费用增长率6.2%'],
  ['another age', '5岁以下儿童死亡率控制在6‰以下', '孕产妇死亡率12‰'],
  ['a level for a growth', '一般公共预算收入增长8%左右', '一般公共预算收入3.2亿元'],
  ['a growth for a level', '参保率达到95%以上', '参保率提高2.1个百分点'],
  ['another unit', '培训全科医生30名', '培训全科医生4期'],
  ['what is new for what there is', '社区医院达到20家', '新增社区医院3家'],
  ['a part of the whole', '新增“四上”企业60家', '其中服务业31家'],
  ['what is left', '高标准农田8000亩', '剩余800亩未完工'],
  ['a wider word', '新增“四上”企业60家', '走访企业132家'],
  ['another kind', '示范中医馆达到5个', '精品中医馆2个'],
  ['begun for done', '棚户区改造基本建成1900套', '棚户区改造开工2815套'],
  ['two figures that answer differently', '公共厕所40座', '公共厕所28座；公共厕所45座'],
])('%s is no answer: %s / %s', (_why, targets, entry) => {
  expect(pairs(targets, entry)).toEqual([]);
});

test('each of several targets takes its own figure', () => {
  expect(
    pairs(
      '签约服务覆盖率达到30%以上，重点人群签约服务覆盖率达到60%以上',
      '重点人群签约服务覆盖率58%，签约服务覆盖率33%',
    ),
  ).toEqual(['达到30%以上 ← 33% true', '达到60%以上 ← 58% false']);
});
