// Eight kinds of county documents with the tasks they set, and the catalog of the made-up county they are for.

import type { Catalog, CatalogUnit } from '../../../src/catalog/Catalog';

/** A kind of document: its title's words, its groups, and tasks as `text|lead`. */
export interface DocumentKind {
  readonly title: string;
  readonly groups: readonly string[];
  readonly tasks: readonly string[];
}

const kind = (title: string, groups: string, tasks: string): DocumentKind => ({
  title,
  groups: groups.split(' '),
  tasks: tasks.trim().split(/\s+/),
});

export const documentKinds: readonly DocumentKind[] = [
  kind(
    '深化医药卫生体制改革重点任务',
    '医疗服务 医疗保障 公共卫生',
    `
    推进紧密型县域医共体建设，落实人员统一管理|县卫健局 完善医保支付方式改革配套政策|县医保局 健全药品耗材集中带量采购执行机制|县医保局
    加强乡镇卫生院发热门诊规范化管理|县卫健局 建立公立医院薪酬动态调整机制|县人社局 推行家庭医生签约服务电子化|县卫健局
    改善基层中医药服务条件，配齐中医诊疗设备|县卫健局 落实公立医院财政投入责任|县财政局 规范民营医疗机构校验和执业行为|县卫健局`,
  ),
  kind(
    '义务教育优质均衡发展责任分工',
    '办学条件 师资队伍 育人质量',
    `
    推进城区学校改扩建，缓解大班额问题|县教育局 优化农村寄宿制学校后勤保障|县教育局 健全教师县管校聘管理办法|县教育局
    落实中小学教师工资待遇保障要求|县财政局 完善校园周边道路交通安全设施|县公安局 规范校外培训机构收费管理|县市场监管局
    开展校园食堂互联网明厨亮灶建设|县市场监管局 加强青少年心理健康辅导站建设|县教育局 统筹教职工编制向乡村学校倾斜|县委编办`,
  ),
  kind(
    '生态环境保护督察整改任务',
    '水污染防治 大气治理 固废处置',
    `
    实施城区雨污分流管网改造，消除直排口|县住建局 开展砂石料场扬尘综合治理|县生态环境局 推动畜禽养殖粪污资源化利用|县农业农村局
    整治饮用水水源地周边违规建设问题|县水利局 建设一般工业固体废物填埋场|县工信局 淘汰建成区燃煤小锅炉|县生态环境局
    修复历史遗留废弃矿山，恢复植被|县自然资源局 建立河湖长制部门联席会议制度|县水利局 推广新能源公交车辆和充电设施|县交通局`,
  ),
  kind(
    '优化营商环境重点任务',
    '简政放权 公正监管 便民服务',
    `
    推行企业开办全流程一网通办|县行政审批局 规范涉企行政检查，推广联合检查|县司法局 落实公平竞争审查制度|县市场监管局
    压减工程建设项目审批环节|县住建局 完善不动产登记与水电气联动过户|县自然资源局 清理拖欠中小企业账款|县工信局
    健全政务服务好差评机制|县行政审批局 优化纳税缴费服务，推行非接触式办理|县税务局 建立重点企业服务专员制度|县发改局`,
  ),
  kind(
    '数字政府建设任务清单',
    '基础设施 数据共享 应用场景',
    `
    建成县级政务数据共享交换平台|县大数据中心 推动部门业务系统迁移上云|县大数据中心 归集电子证照并开展跨部门核验|县行政审批局
    建设社会治理综合指挥系统|县委政法委 推进智慧水利监测站点联网|县水利局 开展网络安全等级保护测评|县公安局
    完善公共信用信息归集机制|县发改局 建设数字档案室，推行电子文件归档|县档案局 提升干部职工数字技能|县委组织部`,
  ),
  kind(
    '乡村振兴重点工作分工',
    '产业发展 乡村建设 乡村治理',
    `
    培育特色种植专业合作社，完善利益联结|县农业农村局 实施农村供水管网延伸工程|县水利局 健全防返贫动态监测帮扶机制|县乡村振兴局
    整治农村人居环境，建立长效管护制度|县农业农村局 推进农村公路路况提升|县交通局 发展乡村旅游，打造精品线路|县文旅局
    规范村级小微权力运行|县纪委监委 推广积分制管理，倡导移风易俗|县委宣传部 落实农村低保动态管理政策|县民政局`,
  ),
  kind(
    '安全生产治本攻坚任务',
    '责任落实 风险管控 应急能力',
    `
    开展危险化学品企业安全评估|县应急局 整治城镇燃气经营和使用隐患|县住建局 加强道路运输企业动态监控|县交通局
    压实非煤矿山企业主体责任|县应急局 排查人员密集场所消防通道堵塞问题|县消防救援大队 强化特种设备定期检验|县市场监管局
    完善应急广播和预警信息发布体系|县应急局 组织学校开展防灾避险演练|县教育局 建立重大隐患挂牌督办机制|县应急局`,
  ),
  kind(
    '防范化解金融风险工作任务',
    '债务管理 金融监管 信用建设',
    `
    落实政府债务限额管理要求|县财政局 盘活行政事业单位闲置资产|县财政局 规范国有企业对外担保行为|县国资中心
    开展非法集资线索摸排和宣传|县委宣传部 健全地方金融组织监管台账|县发改局 推动政府采购合同融资|县财政局
    强化重点领域审计监督|县审计局 完善守信激励和失信惩戒措施|县发改局 推进农村信用体系建设|县农业农村局`,
  ),
];

/** Short names of the made-up county's units; full names where they differ. */
const names = `
  县纪委监委 县委组织部 县委宣传部 县委政法委 县委编办 县发改局=县发展和改革局 县教育局 县科技局 县工信局=县工业和信息化局 县公安局 县民政局 县司法局 县财政局
  县人社局=县人力资源和社会保障局 县自然资源局 县生态环境局 县住建局=县住房和城乡建设局 县交通局=县交通运输局 县水利局 县农业农村局 县商务局
  县文旅局=县文化和旅游局 县卫健局=县卫生健康局 县应急局=县应急管理局 县审计局 县市场监管局=县市场监督管理局 县医保局=县医疗保障局
  县行政审批局=县行政审批服务局 县大数据中心 县乡村振兴局 县税务局 县国资中心 县档案局 县消防救援大队 县统计局 县信访局
`
  .trim()
  .split(/\s+/);

export const unitNames: readonly string[] = names.map((name) => name.split('=')[0] ?? name);

/** Full name of a unit that is usually written short. */
export const fullNames = new Map(
  names.filter((name) => name.includes('=')).map((name) => name.split('=') as [string, string]),
);

export const plantedCatalog: Catalog = {
  version: 'planted',
  region: {
    id: 'planted',
    name: '云山省青岭市石桥县',
    level: 'county',
    prefix: '县',
    titleWords: ['石桥县'],
  },
  units: unitNames.map((short, place): CatalogUnit => ({
    id: `u${place}`,
    name: fullNames.get(short) ?? short,
    short,
    kind: short.includes('委') ? 'party' : 'government',
    aliases: short === '县发改局' ? ['县发改委'] : [],
    former: short === '县卫健局' ? [{ name: '县卫计局', from: '2014-01-01', until: '2019-02-28' }] : [],
    successor: null,
  })),
  tasks: documentKinds.map(({ tasks: [first = ''] }, place) => ({
    no: String(place + 1),
    group: null,
    text: first.split('|')[0] ?? '',
    deadline: '2024年底',
  })),
  statusWords: [
    { word: '已完成', value: 'done' },
    { word: '基本完成', value: 'mostly' },
    { word: '推进中', value: 'doing' },
    { word: '未启动', value: 'not-started' },
    { word: '未完成', value: 'not-done' },
    { word: '长期坚持', value: 'standing' },
  ],
};
