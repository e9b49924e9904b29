// Which units, tasks and deadlines the official table of 临夏回族自治州 names: its reference catalog, read from the document itself.

import type { Catalog } from '../Catalog';
import { statusWords } from '../statusWords';
import { linxiaRegion as region } from './headers';
import { task } from './task';
import { unit } from './unit';

/** 参考目录 of 甘肃省临夏回族自治州; full names are expansions of the printed short forms. */
export const linxia: Catalog = {
  version: '2021.1',
  region,
  units: [
    unit(region, 'party', '州委宣传部', '中共临夏州委宣传部'),
    unit(region, 'party', '州委编办', '中共临夏州委机构编制委员会办公室', {
      former: [
        { name: '州编办', from: null, until: '2019-01-31' },
        { name: '临夏州机构编制委员会办公室', from: null, until: '2019-01-31' },
      ],
    }),
    unit(region, 'party', '州委网信办', '中共临夏州委网络安全和信息化委员会办公室'),
    unit(region, 'government', '州发改委', '临夏州发展和改革委员会'),
    unit(region, 'government', '州教育局', '临夏州教育局'),
    unit(region, 'government', '州科技局', '临夏州科学技术局'),
    unit(region, 'government', '州工信局', '临夏州工业和信息化局', {
      former: [
        { name: '州工信委', from: null, until: '2019-01-31' },
        { name: '临夏州工业和信息化委员会', from: null, until: '2019-01-31' },
      ],
    }),
    unit(region, 'government', '州公安局', '临夏州公安局'),
    unit(region, 'government', '州民政局', '临夏州民政局'),
    unit(region, 'government', '州财政局', '临夏州财政局'),
    unit(region, 'government', '州人社局', '临夏州人力资源和社会保障局'),
    unit(region, 'government', '州卫健委', '临夏州卫生健康委员会', {
      former: [
        { name: '州卫计委', from: null, until: '2019-01-31' },
        { name: '临夏州卫生和计划生育委员会', from: null, until: '2019-01-31' },
      ],
    }),
    unit(region, 'government', '州国资委', '临夏州国有资产监督管理委员会'),
    unit(region, 'government', '州市场监管局', '临夏州市场监督管理局', {
      former: [
        { name: '州食药监局', from: null, until: '2019-01-31' },
        { name: '临夏州食品药品监督管理局', from: null, until: '2019-01-31' },
        { name: '州工商局', from: null, until: '2019-01-31' },
        { name: '临夏州工商行政管理局', from: null, until: '2019-01-31' },
        { name: '州质监局', from: null, until: '2019-01-31' },
        { name: '临夏州质量技术监督局', from: null, until: '2019-01-31' },
      ],
    }),
    unit(region, 'government', '州体育局', '临夏州体育局'),
    unit(region, 'government', '州医保局', '临夏州医疗保障局'),
    unit(region, 'group', '州医改领导小组办公室', '临夏州深化医药卫生体制改革领导小组办公室', {
      aliases: ['州医改办'],
    }),
    unit(region, 'institution', '州中医院', '临夏州中医院', { aliases: ['州中医医院'] }),
    unit(region, 'institution', '州人民医院', '临夏州人民医院'),
  ],
  tasks: [
    task('（一）', '扎实推广三明市医改经验', '加强组织领导', null),
    task('（二）', '扎实推广三明市医改经验', '建立健全部门联动', null),
    task('（三）', '扎实推广三明市医改经验', '落实政府投入责任', null),
    task('（四）', '推动公立医院高质量发展', '开展公立医院高质量发展试点', null),
    task('（五）', '推动公立医院高质量发展', '建立公立医院高质量发展评价体系', null),
    task('（六）', '推动公立医院高质量发展', '坚持和加强党对公立医院的全面领导', null),
    task('（七）', '深化医药卫生体制联动改革', '推动药品耗材集中采购', null),
    task('（八）', '深化医药卫生体制联动改革', '增强药品供应保障能力', null),
    task('（九）', '深化医药卫生体制联动改革', '深化医疗服务价格改革', null),
    task('（十）', '深化医药卫生体制联动改革', '推进医保支付方式改革', null),
    task('（十一）', '深化医药卫生体制联动改革', '深化人事薪酬制度改革', null),
    task('（十二）', '深化医药卫生体制联动改革', '加强人才培养引进和使用', null),
    task('（十三）', '促进优质医疗资源均衡布局', '推动优质医疗资源扩容和均衡布局', null),
    task('（十四）', '促进优质医疗资源均衡布局', '加快推进分级诊疗体系建设', null),
    task('（十五）', '促进优质医疗资源均衡布局', '推进紧密型医联体建设', null),
    task('（十六）', '促进优质医疗资源均衡布局', '提升基层卫生服务能力', null),
    task('（十七）', '促进优质医疗资源均衡布局', '推动中医药振兴发展', null),
    task('（十八）', '加强疫情防控和公共卫生体系建设', '加强新冠肺炎疫情防控', null),
    task('（十九）', '加强疫情防控和公共卫生体系建设', '深化疾病预防控制体系改革', null),
    task('（二十）', '加强疫情防控和公共卫生体系建设', '持续推进健康临夏行动', null),
    task('（二十一）', '加强疫情防控和公共卫生体系建设', '创新医防协同机制', null),
    task('（二十二）', '统筹推进相关重点领域改革', '推进健康信息化建设', null),
    task('（二十三）', '统筹推进相关重点领域改革', '改善群众服务体验', null),
    task('（二十四）', '统筹推进相关重点领域改革', '检验检查结果互认', null),
    task('（二十五）', '统筹推进相关重点领域改革', '完善全民医保制度', null),
    task('（二十六）', '统筹推进相关重点领域改革', '严格监督管理', null),
  ],
  statusWords,
};
