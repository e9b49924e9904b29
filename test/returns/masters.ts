// Five issued tables that are laid out otherwise than Shapotou's, made by a foreign writer; one carries an add-in.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { ZipArchive } from '../../src/workbook/file/zip/ZipArchive';
import { writeZip } from '../../src/workbook/file/zip/writeZip';

type Row = readonly (string | number)[];

export interface Master {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly sheet: string;
  /** Columns of the text, the units that answer, progress and status, from 1. */
  readonly columns: {
    readonly text: number;
    readonly units: number;
    readonly progress: number;
    readonly status: number;
  };
  readonly period: string;
  /** Units that get a workbook, as the dispatch names them. */
  readonly units: readonly string[];
  /** Names that get none. */
  readonly left: readonly string[];
  /** Units that are printed under other names. */
  readonly alias?: Readonly<Record<string, readonly string[]>>;
}

/** Writes a title, a header and rows; `groups` are rows merged over the whole width. */
function lay(sheet: Worksheet, title: string, rows: readonly Row[], width: number): void {
  [[title], ...rows].forEach((row, at) => {
    row.forEach((value, column) => {
      const cell = sheet.getCell(at + 1, column + 1);
      if (value !== '') cell.value = value;
      cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' } };
      cell.alignment = { wrapText: true, vertical: 'middle' };
    });
    sheet.getRow(at + 1).height = 30 + (at % 3) * 6;
    if (row.length === 1) sheet.mergeCells(at + 1, 1, at + 1, width);
  });
  sheet.pageSetup.paperSize = 8;
  sheet.pageSetup.orientation = 'landscape';
}

const packed = async (book: Workbook) => new Uint8Array(await book.xlsx.writeBuffer());

/** 责任单位 only, nobody called lead; groups as rows of their own. */
async function leadless(): Promise<Uint8Array> {
  const book = new Workbook();
  lay(
    book.addWorksheet('任务台账'),
    '平山县2022年安全生产重点任务责任分工表',
    [
      ['序号', '工作任务', '责任单位', '完成时限', '三季度进展情况', '完成情况'],
      ['一、压实责任'],
      [1, '开展危险化学品企业安全评估', '县应急管理局', '2022年9月底前', '', ''],
      [2, '排查整治燃气安全隐患', '县住建局、县市场监管局', '2022年10月底前', '', ''],
      ['二、强化执法'],
      [3, '开展道路交通秩序整治', '县公安局、县交通运输局', '2022年12月底前', '', ''],
      [4, '组织安全宣传“五进”', '县应急管理局、县教育局、各乡镇', '持续推进', '', ''],
      [5, '完成消防通道标线施划', '县消防救援大队、县住建局', '2022年11月底前', '', ''],
    ],
    6,
  );
  return packed(book);
}

/** The table stands on the second of three sheets; the workbook opens with an add-in's pane. */
async function severalSheets(): Promise<Uint8Array> {
  const book = new Workbook();
  const cover = book.addWorksheet('封面');
  cover.getCell('A1').value = '江川市教育局 2022年9月';
  const sheet = book.addWorksheet('分工');
  lay(
    sheet,
    '江川市2022年义务教育优质均衡发展任务分工',
    [
      ['序号', '主要任务', '具体举措', '牵头单位', '配合单位', '时限', '三季度进展', '三季度完成情况'],
      ['1', '优化布局', '编制学校布局专项规划', '市教育局', '市自然资源局、市住建局', '2022年9月', '', ''],
      ['2', '', '新增学位8000个', '市住建局', '市教育局、市财政局', '2022年8月', '', ''],
      ['3', '建强队伍', '落实“县管校聘”', '市教育局', '市委编办、市人社局', '2022年12月', '', ''],
      ['4', '', '补充教师600名', '市人社局', '市教育局', '2022年8月', '', ''],
    ],
    8,
  );
  sheet.mergeCells('B3:B4');
  sheet.mergeCells('B5:B6');
  sheet.getCell('H3').note = '以市局核定为准';
  const words = book.addWorksheet('参数', { state: 'hidden' });
  words.getCell('A1').value = '已完成';
  return withAddIn(await packed(book));
}

/** What Excel puts in when an add-in's pane was open on saving. */
async function withAddIn(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await ZipArchive.open(bytes);
  const parts: Record<string, string> = {
    'xl/webextensions/taskpanes.xml':
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    'xl/webextensions/webextension1.xml':
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A}"><we:reference id="duty" version="1.0" store="developer"/></we:webextension>',
    'xl/webextensions/_rels/taskpanes.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
  };
  const old = await Promise.all(
    zip.names.map(async (name) => ({ name, bytes: (await zip.read(name)) ?? new Uint8Array() })),
  );
  const changed = old.map(({ name, bytes: content }) => {
    if (name !== '_rels/.rels') return { name, bytes: content };
    const pane =
      '<Relationship Id="rIdPane" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>';
    const xml = new TextDecoder().decode(content).replace('</Relationships>', pane);
    return { name, bytes: new TextEncoder().encode(xml) };
  });
  const added = Object.entries(parts).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) }));
  return writeZip([...changed, ...added]);
}

/** The header is printed again on every page of six rows; merged groups end where pages do. */
async function repeatedPages(): Promise<Uint8Array> {
  const book = new Workbook();
  const header: Row = [
    '序号',
    '重点任务',
    '工作内容',
    '牵头单位',
    '责任单位',
    '完成时限',
    '三季度进展情况',
    '完成情况',
  ];
  const leads = ['省卫生健康委', '省医保局', '省财政厅', '省药监局'];
  const task = (no: number): Row => [
    no,
    (no - 1) % 6 === 0 ? `重点任务${(no - 1) / 6 + 1}` : '',
    `落实第${no}项改革举措，健全配套制度`,
    leads[no % 4] ?? '',
    leads[(no + 1) % 4] ?? '',
    '2022年12月底前',
    '',
    '',
  ];
  const rows: Row[] = [];
  for (let page = 0; page < 4; page += 1)
    rows.push(header, ...Array.from({ length: 6 }, (_, at) => task(page * 6 + at + 1)));
  const sheet = book.addWorksheet('Sheet1');
  lay(sheet, '清江省2022年深化医药卫生体制改革重点任务分工表', rows, 8);
  for (let page = 0; page < 4; page += 1) sheet.mergeCells(page * 7 + 3, 2, page * 7 + 8, 2);
  return packed(book);
}

/** One body under several names. */
async function aliases(): Promise<Uint8Array> {
  const book = new Workbook();
  lay(
    book.addWorksheet('营商环境'),
    '和州市优化营商环境2022年重点任务责任分工表',
    [
      ['序号', '任务内容', '牵头单位', '配合单位', '完成时限', '进展情况', '完成情况'],
      [1, '压减企业开办时间', '市市场监督管理局', '市公安局、市税务局', '2022年12月底', '', ''],
      [2, '推行告知承诺制', '市发改委', '市司法局', '2022年12月底', '', ''],
      [3, '清理涉企收费', '市发展和改革委员会', '市财政局、市市场监管局', '2022年12月底', '', ''],
      [4, '开展信用修复“一网通办”', '市发展改革委', '市市场监管局', '2022年12月底', '', ''],
      [5, '建立医保基金监管联动机制', '市医保局', '市卫健委', '2022年12月底', '', ''],
      [6, '推进检查检验结果互认', '市卫生健康委员会', '市医疗保障局', '2022年12月底', '', ''],
    ],
    7,
  );
  return packed(book);
}

const TOWNS = [...'东西南北中上下前后大'].flatMap((one) =>
  [...'河山坪湾沟岭桥庄塘川'].map((two) => `${one}${two}镇`),
);

/** One task each for a hundred towns, and one bureau over all. */
async function hundred(): Promise<Uint8Array> {
  const book = new Workbook();
  lay(
    book.addWorksheet('清单'),
    '长宁县2022年农村人居环境整治任务清单',
    [
      ['序号', '任务内容', '牵头单位', '配合单位', '完成时限', '进展情况', '完成情况'],
      ...TOWNS.map((town, at): Row => [
        at + 1,
        `完成${town}户厕改造${at + 20}户`,
        town,
        '县农业农村局',
        '2022年11月底前',
        '',
        '',
      ]),
    ],
    7,
  );
  return packed(book);
}

export const masters: readonly Master[] = [
  {
    name: 'nobody called lead, groups in rows of their own',
    bytes: leadless,
    sheet: '任务台账',
    columns: { text: 2, units: 3, progress: 5, status: 6 },
    period: '2022年三季度',
    units: [
      '县应急管理局',
      '县住建局',
      '县市场监管局',
      '县公安局',
      '县交通运输局',
      '县教育局',
      '县消防救援大队',
    ],
    left: ['各乡镇'],
  },
  {
    name: 'three sheets, a note, an add-in inside',
    bytes: severalSheets,
    sheet: '分工',
    columns: { text: 3, units: 4, progress: 7, status: 8 },
    period: '2022年三季度',
    units: ['市教育局', '市自然资源局', '市住建局', '市财政局', '市委编办', '市人社局'],
    left: [],
  },
  {
    name: 'the header on every page',
    bytes: repeatedPages,
    sheet: 'Sheet1',
    columns: { text: 3, units: 4, progress: 7, status: 8 },
    period: '2022年三季度',
    units: ['省医保局', '省财政厅', '省药监局', '省卫生健康委'],
    left: [],
  },
  {
    name: 'one body under several names',
    bytes: aliases,
    sheet: '营商环境',
    columns: { text: 2, units: 3, progress: 6, status: 7 },
    period: '2022年三季度',
    units: [
      '市市场监督管理局',
      '市公安局',
      '市税务局',
      '市发改委',
      '市司法局',
      '市财政局',
      '市医保局',
      '市卫健委',
    ],
    left: [],
    alias: {
      市发改委: ['市发展和改革委员会', '市发展改革委'],
      市卫健委: ['市卫生健康委员会'],
      市医保局: ['市医疗保障局'],
    },
  },
  {
    name: 'a hundred units and one',
    bytes: hundred,
    sheet: '清单',
    columns: { text: 2, units: 3, progress: 6, status: 7 },
    period: '2022年三季度',
    units: [...TOWNS, '县农业农村局'],
    left: [],
  },
];
