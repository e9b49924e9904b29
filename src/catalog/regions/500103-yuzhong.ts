// Which units, tasks and deadlines the official table of 渝中区 names: its reference catalog, read from the document itself.

import type { Catalog } from '../Catalog';
import { statusWords } from '../statusWords';
import { yuzhongRegion as region } from './headers';
import { task } from './task';
import { unit } from './unit';

/** 参考目录 of 重庆市渝中区; full names are expansions of the printed short forms. */
export const yuzhong: Catalog = {
  version: '2024.1',
  region,
  units: [
    unit(region, 'party', '区委编办', '中共渝中区委机构编制委员会办公室', {
      former: [
        { name: '区编办', from: null, until: '2018-12-31' },
        { name: '渝中区机构编制委员会办公室', from: null, until: '2018-12-31' },
      ],
    }),
    unit(region, 'government', '区发改委', '渝中区发展和改革委员会'),
    unit(region, 'government', '区教委', '渝中区教育委员会'),
    unit(region, 'government', '区科技局', '渝中区科学技术局', {
      former: [
        { name: '区科委', from: null, until: '2018-12-31' },
        { name: '渝中区科学技术委员会', from: null, until: '2018-12-31' },
      ],
    }),
    unit(region, 'government', '区公安分局', '重庆市公安局渝中区分局', { aliases: ['区公安局'] }),
    unit(region, 'government', '区民政局', '渝中区民政局'),
    unit(region, 'government', '区财政局', '渝中区财政局'),
    unit(region, 'government', '区人社局', '渝中区人力资源和社会保障局'),
    unit(region, 'government', '区规自局', '渝中区规划和自然资源局'),
    unit(region, 'government', '区住建委', '渝中区住房和城乡建设委员会', {
      former: [
        { name: '区建委', from: null, until: '2018-12-31' },
        { name: '渝中区城乡建设委员会', from: null, until: '2018-12-31' },
      ],
    }),
    unit(region, 'government', '区文旅委', '渝中区文化和旅游发展委员会', {
      former: [
        { name: '区文化委', from: null, until: '2018-12-31' },
        { name: '渝中区文化委员会', from: null, until: '2018-12-31' },
      ],
    }),
    unit(region, 'government', '区卫健委', '渝中区卫生健康委员会', {
      former: [
        { name: '区卫计委', from: null, until: '2018-12-31' },
        { name: '渝中区卫生和计划生育委员会', from: null, until: '2018-12-31' },
      ],
    }),
    unit(region, 'government', '区市场监管局', '渝中区市场监督管理局', {
      former: [
        { name: '区食药监分局', from: null, until: '2018-12-31' },
        { name: '重庆市食品药品监督管理局渝中区分局', from: null, until: '2018-12-31' },
        { name: '区工商分局', from: null, until: '2018-12-31' },
        { name: '重庆市工商行政管理局渝中区分局', from: null, until: '2018-12-31' },
        { name: '区质监局', from: null, until: '2018-12-31' },
        { name: '渝中区质量技术监督局', from: null, until: '2018-12-31' },
      ],
    }),
    unit(region, 'government', '区医保局', '渝中区医疗保障局'),
    unit(region, 'government', '区大数据局', '渝中区大数据应用发展管理局', { aliases: ['区大数据发展局'] }),
    unit(region, 'township', '大石化新区管委会', '大石化新区管理委员会', { aliases: ['大石化管委会'] }),
    unit(region, 'institution', '区人民医院', '渝中区人民医院'),
    unit(region, 'institution', '区妇幼保健院', '渝中区妇幼保健院'),
    unit(region, 'institution', '区疾控中心', '渝中区疾病预防控制中心', { aliases: ['区疾控'] }),
    unit(region, 'institution', '区精卫中心', '渝中区精神卫生中心'),
    unit(region, 'institution', '重庆市中医骨科医院', '重庆市中医骨科医院'),
    unit(region, 'institution', '重庆牙科医院', '重庆牙科医院'),
    unit(region, 'company', '区大健康公司', '渝中区大健康公司'),
  ],
  tasks: [
    task('1', '科学规划,完善医疗卫生服务体系布局', '夯实医疗卫生服务网底', '2027年'),
    task('2', '科学规划,完善医疗卫生服务体系布局', '完善区级医疗卫生机构功能布局', '2027年'),
    task('3', '科学规划,完善医疗卫生服务体系布局', '强化公共卫生服务体系建设', '2027年'),
    task('4', '强化内涵,提升医疗卫生服务能力', '加强重点专科学科建设', '2027年'),
    task('5', '强化内涵,提升医疗卫生服务能力', '打造人才聚集高地', '2027年'),
    task('6', '强化内涵,提升医疗卫生服务能力', '保障医疗服务质量安全', '2027年'),
    task('7', '强化内涵,提升医疗卫生服务能力', '加快卫生健康科技创新', '2027年'),
    task('8', '创新模式,增强医疗卫生服务群众获得感', '推进分级诊疗制度', '2027年'),
    task('9', '创新模式,增强医疗卫生服务群众获得感', '健全家庭医生制度', '2027年'),
    task('10', '创新模式,增强医疗卫生服务群众获得感', '促进医养结合', '2027年'),
    task('11', '创新模式,增强医疗卫生服务群众获得感', '加强防治结合', '2027年'),
    task('12', '创新模式,增强医疗卫生服务群众获得感', '发挥中医药重要作用', '2027年'),
    task('13', '创新模式,增强医疗卫生服务群众获得感', '改善医疗卫生服务体验', '2027年'),
    task('14', '整体智治,提升医疗卫生服务管理能力', '加快数字健康建设', '2027年'),
    task('15', '整体智治,提升医疗卫生服务管理能力', '健全现代医院管理制度', '2027年'),
    task('16', '整体智治,提升医疗卫生服务管理能力', '加强医疗卫生行业监管', '2027年'),
    task('17', '协同联动,提高医疗卫生治理效能', '完善政府投入机制', '2027年'),
    task('18', '协同联动,提高医疗卫生治理效能', '深化价格和支付方式改革', '2027年'),
    task('19', '协同联动,提高医疗卫生治理效能', '推进人事薪酬制度改革', '2027年'),
  ],
  statusWords,
};
