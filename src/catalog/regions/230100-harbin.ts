// Which units, tasks and deadlines the official table of 哈尔滨市 names: its reference catalog, read from the document itself.

import type { Catalog } from '../Catalog';
import { statusWords } from '../statusWords';
import { harbinRegion as region } from './headers';
import { task } from './task';
import { unit } from './unit';

/** 参考目录 of 黑龙江省哈尔滨市; full names are expansions of the printed short forms. */
export const harbin: Catalog = {
  version: '2017.1',
  region,
  units: [
    unit(region, 'government', '市发改委', '哈尔滨市发展和改革委员会'),
    unit(region, 'government', '市工信委', '哈尔滨市工业和信息化委员会', {
      former: [{ name: '市工信委', from: null, until: '2019-01-31' }],
      successor: '哈尔滨市工业和信息化局',
    }),
    unit(region, 'government', '市民政局', '哈尔滨市民政局'),
    unit(region, 'government', '市财政局', '哈尔滨市财政局'),
    unit(region, 'government', '市人社局', '哈尔滨市人力资源和社会保障局'),
    unit(region, 'government', '市商务局', '哈尔滨市商务局'),
    unit(region, 'government', '市卫生计生委', '哈尔滨市卫生和计划生育委员会', {
      aliases: ['卫生计生行政部门'],
      former: [{ name: '市卫生计生委', from: null, until: '2019-01-31' }],
      successor: '哈尔滨市卫生健康委员会',
    }),
    unit(region, 'government', '市审计局', '哈尔滨市审计局'),
    unit(region, 'government', '市国资委', '哈尔滨市国有资产监督管理委员会'),
    unit(region, 'government', '市食药监局', '哈尔滨市食品药品监督管理局', {
      former: [{ name: '市食药监局', from: null, until: '2019-01-31' }],
      successor: '哈尔滨市市场监督管理局',
    }),
    unit(region, 'government', '市编办', '哈尔滨市机构编制委员会办公室', {
      former: [{ name: '市编办', from: null, until: '2019-01-31' }],
      successor: '中共哈尔滨市委机构编制委员会办公室',
    }),
    unit(region, 'group', '市医改办', '哈尔滨市深化医药卫生体制改革领导小组办公室', {
      aliases: ['市医改领导小组办公室'],
    }),
    unit(region, 'people', '市残联', '哈尔滨市残疾人联合会'),
    unit(region, 'institution', '市中医医院', '哈尔滨市中医医院', { aliases: ['市中医院'] }),
    unit(region, 'institution', '市第一医院', '哈尔滨市第一医院'),
  ],
  tasks: [
    task('1', '建立健全公立医院运行新机制', '破除“以药补医”机制', null),
    task('2', '建立健全公立医院运行新机制', '理顺医疗服务价格', null),
    task('3', '建立健全公立医院运行新机制', '降低药品和医用耗材费用', null),
    task('4', '建立健全公立医院运行新机制', '落实政府投入责任', null),
    task('5', '充分发挥医保基础性作用', '全面推进医保支付方式改革', null),
    task('6', '充分发挥医保基础性作用', '健全全民医保体系', null),
    task('7', '充分发挥医保基础性作用', '完善异地就医结算机制', null),
    task('8', '充分发挥医保基础性作用', '推进健康扶贫工作', null),
    task('9', '加快建立现代医院管理制度', '理顺政府办医体制', null),
    task('10', '加快建立现代医院管理制度', '落实公立医院运营管理自主权', null),
    task('11', '加快建立现代医院管理制度', '建立健全以公益性为导向的考核评价机制', null),
    task('12', '加快建立现代医院管理制度', '加强公立医院精细化管理', null),
    task('13', '加快建立现代医院管理制度', '完善多方监管机制', null),
    task('14', '建立符合行业特点的人事薪酬制度', '深化编制人事制度改革', null),
    task('15', '建立符合行业特点的人事薪酬制度', '推进薪酬制度改革', null),
    task('16', '建立符合行业特点的人事薪酬制度', '健全医务人员绩效考核制度', null),
    task('17', '加快分级诊疗制度建设', '组建医疗联合体', null),
    task('18', '加快分级诊疗制度建设', '推进家庭医生签约服务', null),
    task('19', '加快分级诊疗制度建设', '健全分级诊疗配套政策', null),
    task('20', '构建协同发展的服务体系', '优化公立医院布局和结构', null),
    task('21', '构建协同发展的服务体系', '发展和规范社会办医,推进社会力量参与公立医院改革', null),
    task('22', '构建协同发展的服务体系', '加强人才队伍培养,提升服务能力', null),
    task('23', '构建协同发展的服务体系', '发挥中医药服务优势', null),
    task('24', '推进医药卫生信息化建设,改善群众就医感受', '加快全民健康信息化建设', null),
    task('25', '推进医药卫生信息化建设,改善群众就医感受', '全面开展便民惠民服务', null),
  ],
  statusWords,
};
