// A document fetches the catalog of the region it names, and no other.

test('the catalog of the named region is there after preparing, the others are not', async () => {
  jest.resetModules();
  const { prepareReading } = await import('../../src/jobs/prepareReading');
  const { regionCatalog } = await import('../../src/catalog');
  expect(regionCatalog('渝中区')).toBeNull();
  await prepareReading(['附件', '渝 中 区贯彻落实《重庆市进一步完善医疗卫生服务体系实施方案》重点任务清单']);
  expect(regionCatalog('渝中区')?.region.id).toBe('500103');
  expect(regionCatalog('沙坡头区')).toBeNull();
});
