// Departments inside a body, named alone, are one name each; members of a body are one collective; role words are no part of either.
import { emptyCatalog } from '../../../../src/catalog';
import { createUnitReader } from '../../../../src/language/unit';

const reader = createUnitReader({ catalog: emptyCatalog('county'), documentDate: null });

test.each([
  ['城管科、各社区居委会', ['城管科', '各社区居委会']],
  ['城管科,派出所', ['城管科', '派出所']],
  ['监督检查股、预算股', ['监督检查股', '预算股']],
  ['规划财务与法规司牵头，各司配合', ['规划财务与法规司', '各司']],
  ['科技教育与国际合作司、中国疾病预防控制中心', ['科技教育与国际合作司', '中国疾病预防控制中心']],
  ['由规划科牵头，财务科和人事科配合', ['规划科', '财务科', '人事科']],
  ['综合监督一司、综合监督二司分别负责', ['综合监督一司', '综合监督二司']],
  ['县医院医务科、护理部', ['县医院', '医务科', '护理部']],
  ['市城管科', ['市城管科']],
  ['市城管科、市教育督导室', ['市城管科', '市教育督导室']],
  ['县城管执法科和县财政局', ['县城管执法科', '县财政局']],
  ['教育科和县财政局', ['教育科', '县财政局']],
  ['市教育科技局', ['市教育科技局']],
  ['市财政、市教育', ['市财政', '市教育']],
  ['市教育局体卫艺科', ['市教育局体卫艺科']],
  ['市工商联会员企业', ['市工商联会员企业']],
  ['武江铁路局集团公司', ['武江铁路局集团公司']],
])('%s', (cell, units) => {
  expect(reader.read(cell).map(({ clean }) => clean)).toEqual(units);
});
