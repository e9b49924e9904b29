// What is said about an office's own form that was filled in?

export const templateWords = {
  /** Headings an office gives to what we count, without blanks, brackets and 数. */
  heads: {
    unit: '单位 单位名称 责任单位 责任部门 牵头单位 牵头部门 部门 部门名称 承办单位 主办单位',
    tasks:
      '任务 牵头任务 责任任务 任务总 总任务 承担任务 任务项 总 项 牵头项目 牵头 任务合计 合计 任务总项 牵头事项 事项 应完成',
    coop: '配合任务 配合 配合事项 协办任务 参与任务',
    done: '已完成 完成 办结 已办结 完成任务 已完成任务 完成项 办结任务',
    doing: '推进中 推进 正在推进 进行中 在办 办理中 正在办理 正在进行',
    standing: '长期坚持 长期 长期任务 常态化',
    notStarted: '未启动 未开展 尚未启动 未开工 未实施',
    blank: '未填报',
    unclear: '待核对',
    open: '未完成 未办结 尚未完成',
    late: '逾期 超期 逾期未完成 超时限 逾期任务 超期未办结 超期未完成',
    soon: '临期 即将到期 临近到期 临近 近期到期',
    gaps: '未报 未上报 缺报 填报有缺 未报齐 未报送 欠报 漏报',
    rate: '完成率 办结率 完成比例 完成占比',
  },
  total: '合计 总计 小计 共计 汇总 全区 全县 全市 全省',
  numberHeads: '序 序号 编号',
  noHeads: '这张表没有认出“单位”和统计栏目，没有填写。',
  filled: '已写入{file}：填写{count}格。',
  unknownHeads: '没有认出的栏目，没有填写：{names}。',
  unknownUnits: '本表中没有任务的单位，没有填写：{names}。',
  unknownPlaceholders: '没有认出的占位符，没有改动：{names}。',
  noRoom: '模板行数不够，这些单位没有列入：{names}。',
  between: '、',
} as const;
