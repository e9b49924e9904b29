// Walks the harness page as a person would and takes pictures of every screen into screenshots/pane; runs axe on each.
// Usage: node test/taskpane/harness/shots.mjs [width …] [theme …]; CHROME names another browser.
import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = join(root, 'screenshots/pane');
mkdirSync(out, { recursive: true });
const axe = createRequire(import.meta.url).resolve('axe-core');
const words = process.argv.slice(2);
const widths = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
const themes = words.filter((word) => /^(light|dark|contrast)$/.test(word));
const only = words.filter((word) => !/^\d{3}$|^(light|dark|contrast)$/.test(word));

const types = { html: 'text/html', js: 'text/javascript' };
const server = createServer((request, response) => {
  const name = new URL(request.url, 'http://x').pathname.slice(1) || 'index.html';
  try {
    const body = readFileSync(join(root, '.cache/pane', name));
    response.writeHead(200, { 'content-type': types[name.split('.').at(-1)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}/`;

const click = (page, name, role = 'button') => page.getByRole(role, { name, exact: true }).first().click();
const toCheck = async (page) => {
  await page.getByRole('button', { name: /^督查/ }).click();
};
const run = async (page, state = /^已印发/) => {
  await toCheck(page);
  await page.getByRole('radio', { name: state }).click();
  await click(page, '开始校验');
};
const results = async (page, state) => {
  await run(page, state);
  await page.getByRole('button', { name: '再次校验' }).first().waitFor();
};
const toLights = async (page) => {
  await results(page);
  await page.getByRole('tab', { name: /^时限/ }).click();
  await page.getByRole('list', { name: '各项任务的时限情况' }).waitFor();
};
const fixAll = async (page) => {
  await results(page);
  await page.getByRole('button', { name: /^改正\d+处$/ }).click();
  await page.getByText('只整理填报栏').waitFor();
};
const waive = async (page) => {
  await click(page, '豁免…');
  await page.getByRole('textbox', { name: /^理由/ }).fill('市级方案尚未印发，区级方案须与之衔接。');
  await page.getByRole('textbox', { name: /^批准人/ }).fill('李建国（区医改领导小组办公室）');
  await page.getByRole('textbox', { name: /^有效到/ }).fill('2022-12-31');
  await click(page, '确定豁免');
  await page.getByText('已豁免，保存在本工作簿里').waitFor();
  await click(page, '关闭');
};
const toSheets = async (page) => {
  await page.getByRole('button', { name: /^汇总/ }).click();
  await page.getByRole('heading', { name: '要生成哪些表？' }).waitFor();
};

const toCatalog = async (page) => {
  await toCheck(page);
  await page.getByRole('tab', { name: '目录' }).click();
  await page.getByRole('tab', { name: /^单位/ }).waitFor();
};
const inCatalog = (button) => async (page) => {
  await toCatalog(page);
  await click(page, button);
};
const judgeAll = async (page) => {
  await inCatalog('逐个认定')(page);
  await page.getByRole('textbox', { name: '认定人' }).fill('王敏');
  await page.getByRole('radio', { name: /^不是单位/ }).click();
  await click(page, '记住，看下一个');
  await page.getByRole('radio', { name: /^区财政局/ }).click();
  await click(page, '记住，看下一个');
  await page.getByRole('radio', { name: /^一个新单位/ }).click();
  await click(page, '记住');
  await page.getByText('已写入工作表“参考目录”').waitFor();
};

const toUnits = async (page) => {
  await page.getByRole('button', { name: /^填报/ }).click();
  await page.getByRole('heading', { name: '您是哪个单位的？' }).waitFor();
};
const toTasks = async (page, unit = /^区医保局/) => {
  await toUnits(page);
  await page.getByRole('radio', { name: unit }).click();
  await click(page, '开始填报');
  await page.getByRole('list', { name: '任务' }).waitFor();
};
const toForm = async (page, no = 11) => {
  await toTasks(page);
  await page
    .getByRole('button', { name: new RegExp(`^第${no}项`) })
    .first()
    .click();
  await click(page, '填写这一项');
  await page.getByRole('textbox', { name: '主要做法' }).waitFor();
};
const toEditUnits = async (page) => {
  await toTasks(page, /^区卫健局/);
  await page.evaluate(() => window.book.tellSelection('责任分工', 'E3'));
  await click(page, '这张表还在起草');
  await click(page, '编辑单位');
  await page.getByRole('searchbox').waitFor();
};
const typeEntry = async (page) => {
  await toForm(page);
  const write = (label, words) => page.getByRole('textbox', { name: label }).fill(words);
  await write(
    '主要做法',
    '截至9月底，辖区公立医院全部参加国家和自治区组织的药品耗材集中带量采购，按季度通报采购进度。',
  );
  await write('成效', '累计采购药品通用名272个，中选药品平均降价53%。');
  await page.getByRole('radio', { name: '已完成' }).click();
  await page.waitForTimeout(800);
};
const toConfirm = async (page) => {
  await typeEntry(page);
  await click(page, '核对并写入');
  await page.getByRole('button', { name: '写入表格' }).waitFor();
};

const toNotice = async (page) => {
  await click(page, '由通知生成分工表');
  await page.getByText('通知在哪里？').waitFor();
};
const lookOver = async (page, sheet = /^通知（/) => {
  await toNotice(page);
  await page.getByRole('button', { name: sheet }).click();
  await page.getByRole('tab', { name: /^请核对/ }).waitFor();
};
const openRow = async (page, name) => {
  await page.getByRole('list', { name: '任务' }).getByRole('button', { name }).first().click();
};
const makeTable = async (page) => {
  await lookOver(page);
  await page.getByRole('button', { name: /^生成分工表/ }).click();
};

/** Name of the picture, the workbook, what a person does before it. */
const plan = [
  ['00-reading', 'slow', async (page) => page.waitForTimeout(600)],
  ['01-first-open', 'sample', async (page) => page.getByText('您现在要做什么？').waitFor()],
  ['01-several', 'several', async (page) => page.getByText('您要用哪一张？').waitFor()],
  ['03-no-table', 'none', async (page) => page.getByText('已看过的工作表').waitFor()],
  [
    '05-settings',
    'sample',
    async (page) => {
      await toCheck(page);
      await click(page, '设置和帮助');
      await page.getByRole('link', { name: '使用帮助' }).waitFor();
    },
  ],
  ['62-unfinished', 'unfinished', toCheck],
  ['02-unit', 'blank', toUnits],
  [
    '02-unit-search',
    'blank',
    async (page) => {
      await toUnits(page);
      await page.getByRole('searchbox').fill('qyb');
      await click(page, '没有我的单位');
    },
  ],
  ['10-fill-list', 'blank', toTasks],
  ['10-fill-list-filled', 'sample', toTasks],
  ['10-fill-list-coop', 'blank', (page) => toTasks(page, /^区财政局/)],
  ['11-fill-form-empty', 'blank', toForm],
  ['11-fill-form', 'blank', typeEntry],
  [
    '11-fill-form-status',
    'blank',
    async (page) => {
      await typeEntry(page);
      await page.getByRole('radio', { name: '推进中' }).scrollIntoViewIfNeeded();
    },
  ],
  ['12-fill-confirm', 'blank', toConfirm],
  [
    '13-fill-written',
    'blank',
    async (page) => {
      await toConfirm(page);
      await click(page, '写入表格');
      await page.getByText(/已写入/).waitFor();
    },
  ],
  [
    '13-fill-changed',
    'blank',
    async (page) => {
      await toConfirm(page);
      await page.evaluate(() => {
        const [sheet, cell] = window.book.selected.at(-1).split('!');
        window.book.type(sheet, cell, '同事先写的内容');
      });
      await click(page, '写入表格');
      await page.getByText(/刚被改过/).waitFor();
    },
  ],
  [
    '61-fill-protected',
    'locked',
    async (page) => {
      await toConfirm(page);
      await click(page, '写入表格');
      await page.getByText(/加了保护/).waitFor();
    },
  ],
  [
    '14-units-issued',
    'sample',
    async (page) => {
      await toTasks(page);
      await page.evaluate(() => window.book.tellSelection('附件', 'F22'));
      await page.getByRole('region', { name: /F22/ }).waitFor();
    },
  ],
  [
    '14-units-edit',
    'doubtful',
    async (page) => {
      await toEditUnits(page);
      await page.getByRole('searchbox').fill('yl');
    },
  ],
  [
    '14-units-review',
    'doubtful',
    async (page) => {
      await toEditUnits(page);
      await page.getByRole('button', { name: /^区委组织部/ }).click();
      await click(page, '核对并写入');
    },
  ],
  ['50-catalog', 'doubtful', toCatalog],
  ['50-catalog-sample', 'sample', toCatalog],
  ['50-catalog-unprepared', 'unprepared', toCatalog],
  ['50-catalog-faulty', 'faulty', toCatalog],
  [
    '50-catalog-tasks',
    'sample',
    async (page) => {
      await toCatalog(page);
      await page.getByRole('tab', { name: /^任务/ }).click();
      await page.getByRole('textbox', { name: '查找' }).fill('医保');
    },
  ],
  ['51-judge', 'doubtful', inCatalog('逐个认定')],
  [
    '51-judge-other',
    'doubtful',
    async (page) => {
      await inCatalog('逐个认定')(page);
      await page.getByRole('textbox', { name: '认定人' }).fill('王敏');
      await page.getByRole('radio', { name: /^另一个单位/ }).click();
      await page.getByRole('textbox', { name: '查找单位' }).fill('区委');
      await click(page, '区委宣传部');
    },
  ],
  [
    '51-judge-typo',
    'doubtful',
    async (page) => {
      await inCatalog('逐个认定')(page);
      await click(page, '先跳过');
      await page.getByRole('radio', { name: /^区财政局/ }).click();
    },
  ],
  ['51-judged', 'doubtful', judgeAll],
  [
    '51-judged-list',
    'doubtful',
    async (page) => {
      await judgeAll(page);
      await page.getByRole('tab', { name: /^判断/ }).click();
    },
  ],
  ['52-learn', 'unprepared', inCatalog('从本表学习')],
  [
    '52-confirm',
    'unprepared',
    async (page) => {
      await inCatalog('从本表学习')(page);
      await page.getByRole('button', { name: /^写入\d个/ }).click();
      await click(page, '逐个确认');
      await page.getByRole('radio', { name: '采用', exact: true }).first().click();
    },
  ],
  ['53-region', 'sample', inCatalog('更改地区')],
  ['54-exchange', 'sample', inCatalog('导入导出')],
  [
    '54-exchange-import',
    'faulty',
    async (page) => {
      await inCatalog('导入导出')(page);
      await click(page, '显示文字（.json）');
      await page.getByRole('textbox').waitFor();
      await click(page, '打开为新工作簿');
      await page.waitForFunction(() => window.opened !== undefined);
      const bytes = await page.evaluate(() => [...window.opened]);
      await page.locator('input[type=file]').setInputFiles({
        name: '县目录.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      });
      await page.getByText(/里有单位/).waitFor();
    },
  ],
  ['20-before', 'sample', toCheck],
  [
    '20-before-day',
    'sample',
    async (page) => {
      await toCheck(page);
      await click(page, '更改参照日期');
      await page.getByRole('textbox').fill('9月30日');
      await click(page, '采用');
    },
  ],
  [
    '21-running',
    'slow',
    async (page) => {
      await page.getByText('您现在要做什么？').waitFor();
      await run(page);
      await page.waitForTimeout(600);
    },
  ],
  ['22-results', 'sample', results],
  ['22-results-blank', 'blank', results],
  ['22-results-draft', 'sample', (page) => results(page, /^起草中/)],
  [
    '22-cause-open',
    'sample',
    async (page) => {
      await results(page);
      await page.locator('section button[aria-expanded=false]').first().click();
    },
  ],
  [
    '23-by-unit',
    'sample',
    async (page) => {
      await results(page);
      await page.getByRole('combobox', { name: '排列方式' }).selectOption('按单位');
    },
  ],
  [
    '24-by-row',
    'sample',
    async (page) => {
      await results(page);
      await page.getByRole('combobox', { name: '排列方式' }).selectOption('按行次');
    },
  ],
  [
    '25-card',
    'sample',
    async (page) => {
      await results(page);
      for (let i = 0; i < 3; i++) await click(page, '看下一处');
    },
  ],
  [
    '26-card-last',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '上一处');
    },
  ],
  [
    '27-search',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '查找问题');
      await page.getByRole('searchbox').fill('医保局');
      await page.waitForTimeout(400);
    },
  ],
  [
    '27-search-none',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '查找问题');
      await page.getByRole('searchbox').fill('没有这个词');
      await page.waitForTimeout(400);
    },
  ],
  [
    '28-rule',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '看下一处');
      await click(page, '说明');
      await page.getByText('什么时候提示').waitFor();
    },
  ],
  ['28-fix-all', 'untidy', fixAll],
  [
    '28-fixed',
    'untidy',
    async (page) => {
      await fixAll(page);
      await page.getByRole('button', { name: /^改正选中的/ }).click();
      await page.getByText(/^已改正/).waitFor();
    },
  ],
  [
    '28-refused',
    'untidy',
    async (page) => {
      await fixAll(page);
      await page.evaluate(() => window.book.type('责任分工', 'F3', '别人刚写的'));
      await page.getByRole('button', { name: /^改正选中的/ }).click();
      await page.getByText(/刚被改过/).waitFor();
    },
  ],
  [
    '25-suggested',
    'doubtful',
    async (page) => {
      await results(page, /^起草中/);
      await click(page, '查找问题');
      await page.getByRole('searchbox').fill('材政局');
      await page.waitForTimeout(400);
      await click(page, '看下一处');
      await page.getByRole('button', { name: /^改正：/ }).waitFor();
    },
  ],
  [
    '29-waive',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '看下一处');
      await click(page, '豁免…');
      await page.getByRole('textbox', { name: /^理由/ }).fill('市级方案尚未印发，区级方案须与之衔接。');
    },
  ],
  [
    '29-waive-missing',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '看下一处');
      await click(page, '豁免…');
      await click(page, '确定豁免');
    },
  ],
  [
    '29-waived',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '看下一处');
      await waive(page);
      await page.getByRole('button', { name: /^已豁免/ }).click();
      await page.locator('section[aria-label=已豁免] button[aria-expanded=false]').first().click();
      await page.getByRole('button', { name: '取消豁免' }).waitFor();
    },
  ],
  [
    '29-issued',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '更多');
      await click(page, '记为印发时已有…');
      await page.getByText('记下以后不计入结论').waitFor();
    },
  ],
  [
    '29-notes',
    'kept',
    async (page) => {
      await page.getByRole('button', { name: /^督查/ }).click();
      await click(page, '开始校验');
      await click(page, '更多');
      await page.getByText('已重新列出').waitFor();
    },
  ],
  [
    '61-write-protected',
    'untidyProtected',
    async (page) => {
      await fixAll(page);
      await page.getByRole('button', { name: /^改正选中的/ }).click();
      await page.getByText('没有完成写入').waitFor();
    },
  ],
  [
    '30-stale',
    'sample',
    async (page) => {
      await results(page);
      await click(page, '看下一处');
      await page.evaluate(() => {
        const [sheet, cell] = window.book.selected.at(-1).split('!');
        window.book.type(sheet, cell, '已经改过');
        window.dispatchEvent(new Event('focus'));
      });
      await page.getByRole('button', { name: '重新校验这一格' }).waitFor();
    },
  ],
  ['31-deadlines', 'sample', toLights],
  [
    '31-deadlines-open',
    'sample',
    async (page) => {
      await toLights(page);
      await page.locator('main [role=list] button[aria-expanded=false]').nth(1).click();
    },
  ],
  [
    '31-deadlines-override',
    'sample',
    async (page) => {
      await toLights(page);
      await page.locator('main [role=list] button[aria-expanded=false]').first().click();
      await click(page, '改判…');
      await page.getByRole('radio').first().click();
    },
  ],
  [
    '31-deadlines-judged',
    'sample',
    async (page) => {
      await toLights(page);
      await page.locator('main [role=list] button[aria-expanded=false]').first().click();
      await click(page, '改判…');
      await page.getByRole('radio', { name: '正常' }).click();
      await page
        .getByRole('textbox', { name: /^理由/ })
        .fill('区政府第23次常务会议同意延期至2023年3月底，待自治区文件印发后组织实施。');
      await page.getByRole('textbox', { name: /^批准人/ }).fill('李建国（区医改领导小组办公室）');
      await page.getByRole('textbox', { name: /^有效到/ }).fill('2023-03-31');
      await click(page, '确定改判');
      await page.getByText('人工认定', { exact: true }).waitFor();
    },
  ],
  ['31-deadlines-long', 'long', toLights],
  ['32-clean', 'clean', results],
  [
    '33-certificate',
    'clean',
    async (page) => {
      await results(page);
      await click(page, '校验证明');
      await page.getByRole('button', { name: '打印' }).waitFor();
    },
  ],
  [
    '33-certificate-made',
    'clean',
    async (page) => {
      await results(page);
      await click(page, '校验证明');
      await click(page, '生成证明（A4一页）');
      await page.getByText('已生成工作表').waitFor();
    },
  ],
  ['34-long', 'long', results],
  [
    '34-long-unit',
    'long',
    async (page) => {
      await results(page);
      await page.getByRole('combobox', { name: '排列方式' }).selectOption('按单位');
    },
  ],
  [
    '35-lost',
    'lost',
    async (page) => {
      await results(page);
      await click(page, '看下一处');
      await page.getByText('没有定位到单元格').waitFor();
    },
  ],
  ['40-choose', 'sample', toSheets],
  [
    '41-drawing',
    'slow',
    async (page) => {
      await page.getByText('您现在要做什么？').waitFor();
      await toSheets(page);
      await page.getByRole('button', { name: /^生成\d+张表$/ }).click();
      await page.waitForTimeout(4200);
    },
  ],
  [
    '41-cancelled',
    'slow',
    async (page) => {
      await page.getByText('您现在要做什么？').waitFor();
      await toSheets(page);
      await page.getByRole('button', { name: /^生成\d+张表$/ }).click();
      await page.waitForTimeout(2200);
      await click(page, '取消生成');
      await page.getByText('已取消').waitFor();
    },
  ],
  [
    '42-done',
    'sample',
    async (page) => {
      await toSheets(page);
      await page.getByRole('button', { name: /^生成\d+张表$/ }).click();
      await page.getByText('已生成').waitFor();
    },
  ],
  [
    '43-stale',
    'sample',
    async (page) => {
      await toSheets(page);
      await page.getByRole('button', { name: /^生成\d+张表$/ }).click();
      await page.getByText('已生成').waitFor();
      await page.evaluate(() => {
        window.book.type('附件', 'H5', '已经改过');
        window.dispatchEvent(new Event('focus'));
      });
      await page.getByText('汇总表已过时').waitFor();
    },
  ],
  ['80-notice-give', 'notice', toNotice],
  [
    '80-notice-damaged',
    'notice',
    async (page) => {
      await toNotice(page);
      await page.locator('input[type=file]').setInputFiles({
        name: '通知.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('PK\u0003\u0004 damaged'),
      });
      await page.getByText('没有读成').waitFor();
    },
  ],
  ['81-notice-look', 'notice', (page) => lookOver(page)],
  [
    '81-notice-row',
    'notice',
    async (page) => {
      await lookOver(page);
      await openRow(page, /^第（三）项/);
    },
  ],
  [
    '81-notice-times',
    'notice',
    async (page) => {
      await lookOver(page);
      await page.getByRole('tab', { name: /^全部/ }).click();
      await openRow(page, /^第（二）项/);
      await page.getByText('文中提到的时间').scrollIntoViewIfNeeded();
    },
  ],
  [
    '81-notice-edit',
    'notice',
    async (page) => {
      await lookOver(page);
      await openRow(page, /^第（三）项/);
      await click(page, '更正');
      await page.getByRole('textbox', { name: '责任单位' }).fill('县人社局、县总工会');
    },
  ],
  [
    '81-notice-edited',
    'notice',
    async (page) => {
      await lookOver(page);
      await openRow(page, /^第（三）项/);
      await click(page, '更正');
      await page.getByRole('textbox', { name: '责任单位' }).fill('县人社局、县总工会');
      await click(page, '保存更正');
    },
  ],
  [
    '82-notice-loose',
    'notice',
    async (page) => {
      await lookOver(page);
      await page.getByRole('tab', { name: /^未能归入/ }).click();
      await page.getByRole('radio', { name: /^属于上一项任务/ }).click();
    },
  ],
  [
    '83-notice-clean',
    'notice',
    async (page) => {
      await lookOver(page);
      await click(page, '查看整理后的文字');
      await page.getByText('已采用0项').waitFor();
    },
  ],
  [
    '84-notice-list',
    'noticeBoth',
    async (page) => {
      await lookOver(page);
      await click(page, '查看正文和清单不同的地方');
      await page.getByText(/^清单\d+项，正文/).waitFor();
    },
  ],
  ['84-notice-both', 'noticeBoth', (page) => lookOver(page)],
  [
    '85-notice-made',
    'notice',
    async (page) => {
      await makeTable(page);
      await page.getByText(/^已生成工作表/).waitFor();
    },
  ],
  [
    '85-notice-used',
    'notice',
    async (page) => {
      await makeTable(page);
      await click(page, '使用这张表');
      await page.getByText('已找到责任分工表').waitFor();
    },
  ],
  [
    '86-notice-protected',
    'noticeProtected',
    async (page) => {
      await makeTable(page);
      await page.getByText('没有生成分工表').waitFor();
    },
  ],
  [
    '45-own-forms',
    'forms',
    async (page) => {
      await toSheets(page);
      await click(page, '查找并预览');
      await page.getByText(/格可以填写$/).waitFor();
    },
  ],
  [
    '45-own-forms-filled',
    'forms',
    async (page) => {
      await toSheets(page);
      await click(page, '查找并预览');
      await page.getByRole('button', { name: /^填入\d+格$/ }).click();
      await page.getByText('自用表里没有要填的空白格').waitFor();
    },
  ],
  [
    '45-own-forms-none',
    'sample',
    async (page) => {
      await toSheets(page);
      await click(page, '查找并预览');
      await page.getByText('没有找到可以填写的自用表').waitFor();
    },
  ],
  [
    '44-chase',
    'sample',
    async (page) => {
      await toSheets(page);
      await click(page, '催报文字');
      await page.getByRole('textbox').waitFor();
      await click(page, '复制文字');
      await page.waitForTimeout(300);
    },
  ],
  [
    '44-chase-none',
    'clean',
    async (page) => {
      await toSheets(page);
      await click(page, '催报文字');
      await page.getByText('没有需要催报的单位').waitFor();
    },
  ],
  ['60-busy', 'busy', async (page) => page.getByRole('button', { name: '重试' }).waitFor()],
  [
    '60-broken',
    'broken',
    async (page) => {
      await page.getByRole('button', { name: '重试' }).waitFor();
      await click(page, '详情（给网管看）');
    },
  ],
  [
    '61-protected',
    'protected',
    async (page) => {
      await toSheets(page);
      await page.getByRole('button', { name: /^生成\d+张表$/ }).click();
      await page.getByRole('button', { name: '重试' }).waitFor();
    },
  ],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let bad = 0;
for (const theme of themes.length ? themes : ['light']) {
  for (const width of widths.length ? widths : [380]) {
    for (const [name, book, act] of plan) {
      if (only.length && !only.some((start) => name.startsWith(start))) continue;
      const page = await browser.newPage({
        viewport: { width, height: Number(process.env.HEIGHT ?? 720) },
        deviceScaleFactor: 1.5,
        ...(theme === 'contrast' ? { forcedColors: 'active', colorScheme: 'dark' } : {}),
      });
      const says = [];
      page.setDefaultTimeout(8000);
      page.on('pageerror', (error) => says.push(`ERROR ${error.message}`));
      page.on(
        'console',
        (message) =>
          message.type() === 'error' &&
          !message.text().includes('404') &&
          says.push(message.text().slice(0, 300)),
      );
      await page.goto(`${base}#book=${book}&theme=${theme}`);
      try {
        await act(page);
      } catch (error) {
        says.push(String(error.message).split('\n').slice(0, 3).join(' '));
      }
      await page.waitForTimeout(250);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((e) => e.clientWidth > 1 && e.getBoundingClientRect().right > innerWidth + 1)
          .map((e) => e.outerHTML.slice(0, 80)),
      );
      if (wide.length) says.push(`too wide: ${wide.length} ${wide[0]}`);
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(() =>
        globalThis.axe
          .run({ exclude: [['[data-tabster-dummy]']] })
          .then(({ violations }) =>
            violations.map(
              (v) =>
                `${v.id}(${v.nodes.length}) ${v.nodes[0].html.slice(0, 140)} ${v.nodes[0].any[0]?.message ?? ''}`,
            ),
          ),
      );
      says.push(...found);
      await page.screenshot({
        path: join(out, `${name}-${width}${theme === 'light' ? '' : `-${theme}`}.png`),
      });
      if (says.length) bad += 1;
      console.log(name, width, theme, says.length ? `\n  ${says.join('\n  ')}` : 'ok');
      await page.close();
    }
  }
}
await browser.close();
server.close();
process.exitCode = bad ? 1 : 0;
