// Which regions ship with the add-in: their names and levels only, so that a title can be recognised before any catalog is loaded.

import type { Region } from '../Catalog';

export const harbinRegion: Region = {
  id: '230100',
  name: '黑龙江省哈尔滨市',
  level: 'prefecture',
  prefix: '市',
  titleWords: ['黑龙江省哈尔滨市', '哈尔滨市', '哈尔滨'],
};

export const baokangRegion: Region = {
  id: '420626',
  name: '湖北省襄阳市保康县',
  level: 'county',
  prefix: '县',
  titleWords: ['湖北省襄阳市保康县', '襄阳市保康县', '保康县', '保康'],
};

export const yuzhongRegion: Region = {
  id: '500103',
  name: '重庆市渝中区',
  level: 'county',
  prefix: '区',
  titleWords: ['重庆市渝中区', '渝中区', '渝中'],
};

export const linxiaRegion: Region = {
  id: '622900',
  name: '甘肃省临夏回族自治州',
  level: 'prefecture',
  prefix: '州',
  titleWords: ['甘肃省临夏回族自治州', '临夏回族自治州', '甘肃省临夏州', '临夏州'],
};

export const shapotouRegion: Region = {
  id: '640502',
  name: '宁夏回族自治区中卫市沙坡头区',
  level: 'county',
  prefix: '区',
  titleWords: ['宁夏回族自治区中卫市沙坡头区', '中卫市沙坡头区', '沙坡头区', '沙坡头'],
};

/** Every shipped region, by administrative code. */
export const shippedRegions: readonly Region[] = [
  harbinRegion,
  baokangRegion,
  yuzhongRegion,
  linxiaRegion,
  shapotouRegion,
];
