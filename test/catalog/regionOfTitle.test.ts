// Which shipped region a title speaks of, and which region it names when none is shipped.

import { regionCatalog, regionFromTitleText, regionOfTitle } from '../../src/catalog';

test.each([
  ['沙坡头区深入推广三明市医改经验监测评价指标体系及责任分工', '640502'],
  ['宁夏回族自治区中卫市沙坡头区2022年重点任务', '640502'],
  ['加快推进临夏州深化医药卫生体制改革2021年重点工作任务', '622900'],
  ['临夏回族自治州人民政府办公室关于印发……的通知', '622900'],
  ['保康县深化医药卫生体制改革2017年重点工作任务', '420626'],
  ['湖北省襄阳市保康县人民政府办公室关于印发……', '420626'],
  ['哈尔滨市城市公立医院综合改革实施方案', '230100'],
  ['渝中区贯彻落实《重庆市进一步完善医疗卫生服务体系实施方案》的工作措施', '500103'],
  ['重庆市渝中区2024年民生实事责任分工表', '500103'],
  ['哈尔滨市南岗区2023年重点工作任务分工表', null],
  ['临夏州临夏市2023年重点工作任务分工表', null],
  ['三明市推广沙坡头区经验任务分工表', null],
  ['2023年重点工作任务分工表', null],
  ['', null],
])('%s → %s', (title, id) => {
  expect(regionOfTitle(title)?.id ?? null).toBe(id);
});

test.each([
  ['南京市玄武区2023年重点工作责任分工表', '南京市玄武区', 'county', '区'],
  ['泾县2023年政府工作报告任务分解表', '泾县', 'county', '县'],
  ['附件1：广东省人民政府办公厅关于印发……', '广东省', 'province', '省'],
  ['关于印发《江苏省盐城市滨海县环保督察整改清单》的通知', '江苏省盐城市滨海县', 'county', '县'],
  ['内蒙古自治区鄂尔多斯市准格尔旗民生实事任务清单', '内蒙古自治区鄂尔多斯市准格尔旗', 'county', '旗'],
  ['新疆维吾尔自治区优化营商环境任务分工', '新疆维吾尔自治区', 'province', '自治区'],
  ['苏州市2024年民生实事项目责任分解表', '苏州市', 'prefecture', '市'],
  ['江苏省苏州市昆山市2024年重点任务', '江苏省苏州市昆山市', 'county', '市'],
  ['大理白族自治州2022年放管服改革任务分工', '大理白族自治州', 'prefecture', '州'],
  ['甘南州2022年重点任务清单', '甘南州', 'prefecture', '州'],
  ['锡林郭勒盟2022年重点任务清单', '锡林郭勒盟', 'prefecture', '盟'],
  ['上海市浦东新区2022年重点任务清单', '上海市浦东新区', 'county', '区'],
  ['北京市2022年重点任务清单', '北京市', 'province', '市'],
  ['中共泾县委员会办公室关于印发重点任务的通知', '泾县', 'county', '县'],
  ['2023年泾县重点工作任务分解表', '泾县', 'county', '县'],
  ['贯彻落实江苏省若干措施责任分工', '江苏省', 'province', '省'],
])('%s names %s', (title, name, level, prefix) => {
  expect(regionFromTitleText(title)).toEqual({ name, level, prefix });
});

test.each([
  ['城市公立医院综合改革责任分工'],
  ['市场监管重点任务分工'],
  ['全市重点工作任务分工表'],
  ['农村地区垃圾分类任务表'],
  ['2023年民生实事'],
  [''],
])('%j names no region', (title) => {
  expect(regionFromTitleText(title)).toBeNull();
});

test('a region is found by code, full name or any of its words', () => {
  for (const word of ['640502', '宁夏回族自治区中卫市沙坡头区', '沙坡头区'])
    expect(regionCatalog(word)?.region.id).toBe('640502');
  expect(regionCatalog('玄武区')).toBeNull();
});
