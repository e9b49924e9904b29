// Which provinces are there (行政区划, GB/T 2260)? Names a reader knows without any region's catalog; cities and counties are read by their shape.

/** A province: its full name, and the short one used before branches of the centre (甘肃银保监局). */
export interface KnownPlace {
  readonly name: string;
  readonly short: string;
}

/** Provinces, autonomous regions, the four cities under the centre. */
export const knownPlaces: readonly KnownPlace[] =
  '北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团 香港特别行政区 澳门特别行政区'
    .split(' ')
    .map((name) => ({
      name,
      short: name.replace(/[省市]$|壮族自治区|回族自治区|维吾尔自治区|自治区|生产建设兵团|特别行政区/, ''),
    }));
