// Packages as other programs write them, by hand: how WPS, Excel in strict mode, .NET and scripts name parts and spell XML. All hold the same table.
import { zipOf } from './packageOf';

type Parts = Readonly<Record<string, string>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relation = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
const relations = (...inside: readonly string[]) =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${inside.join('')}</Relationships>`;

const CELLS =
  '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:3"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="1"/></row>' +
  '<row r="3"><c r="A3"/><c r="B3" t="s"><v>5</v></c><c r="C3"/></row>';
const WORDS = ['任务内容', '责任单位', '进展情况', '建立机制', '区财政局', '区教育局'];
const STRINGS = `<si><t>${WORDS.join('</t></si><si><t>')}</t></si>`;
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

const plain: Parts = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="任务分工" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId3', 'styles', 'styles.xml'),
  ),
  'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:C3"/><sheetData>${CELLS}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6">${STRINGS}</sst>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`,
};

const changed = (parts: Parts, part: string, change: (xml: string) => string): Parts => ({
  ...parts,
  [part]: change(parts[part] ?? ''),
});
const SHEET = 'xl/worksheets/sheet1.xml';

/** What WPS adds: its own properties, absolute names, extension lists, a picture in a cell. */
const wps: Parts = {
  ...changed(plain, SHEET, (xml) =>
    xml
      .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
      .replace(
        '<sheetData>',
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="2"/><sheetData>',
      )
      .replace(
        '</mergeCells>',
        '</mergeCells><conditionalFormatting sqref="C2:C3"><cfRule type="expression" dxfId="0" priority="1"><formula>$C2=""</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2"><formula1>"已完成,推进中"</formula1></dataValidation></dataValidations>' +
          '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter/>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="0"/></ext></extLst>',
      ),
  ),
  '_rels/.rels': relations(
    relation('rId1', 'officeDocument', '/xl/workbook.xml'),
    `<Relationship Id="rId3" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>`,
    `<Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`,
  ),
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId4', 'styles', '/xl/styles.xml'),
    relation('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
    relation('rId3', 'sharedStrings', '/xl/sharedStrings.xml'),
    `<Relationship Id="rId5" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>`,
  ),
  'xl/cellimages.xml': `${HEAD}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
  'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>`,
  'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>`,
};

/** Every element of the main namespace behind a prefix. */
const prefixed = Object.entries(plain).reduce<Parts>(
  (parts, [name, xml]) => ({
    ...parts,
    [name]: /^xl\/[^_]/.test(name)
      ? xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
      : xml,
  }),
  {},
);

/** Texts in the cells themselves, no part of texts. */
const inline: Parts = (() => {
  const rest = changed(plain, SHEET, (xml) =>
    xml.replace(
      /t="s"><v>(\d)<\/v>/g,
      (_, place: string) => `t="inlineStr"><is><t>${WORDS[Number(place)]}</t></is>`,
    ),
  );
  const { 'xl/sharedStrings.xml': _texts, ...without } = rest;
  return changed(without, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(/<Relationship Id="rId2"[^>]*>/, ''),
  );
})();

const strict = Object.entries(plain).reduce<Parts>(
  (parts, [name, xml]) => ({
    ...parts,
    [name]: xml.replaceAll(MAIN, STRICT).replaceAll(OFFICE, STRICT_OFFICE),
  }),
  {},
);

/** A master with everything an office puts beside its table. */
const rich: Parts = {
  ...changed(plain, SHEET, (xml) =>
    xml.replace(
      '</mergeCells>',
      '</mergeCells><conditionalFormatting sqref="C2:C3"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(C2))=0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C3"><formula1>词表</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="B1" r:id="rId4"/></hyperlinks><pageSetup paperSize="8" orientation="landscape" r:id="rId5"/>' +
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
    ),
  ),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="任务分工" sheetId="1" r:id="rId1"/><sheet name="参数" sheetId="2" state="hidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">任务分工!$1:$1</definedName><definedName name="上年">[1]上年!$A$1</definedName><definedName name="词表">参数!$A$1:$A$2</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId3', 'styles', 'styles.xml'),
    relation('rId4', 'worksheet', 'worksheets/sheet2.xml'),
    relation('rId5', 'externalLink', 'externalLinks/externalLink1.xml'),
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    relation('rId1', 'drawing', '../drawings/drawing1.xml'),
    relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    relation('rId3', 'comments', '../comments1.xml'),
    relation('rId4', 'hyperlink', 'https://example.invalid/', ' TargetMode="External"'),
    relation('rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'),
  ),
  'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>已完成</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>推进中</t></is></c></row></sheetData></worksheet>`,
  'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
  'xl/media/image1.png': '\u0089PNG',
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>办公室</author></authors><commentList><comment ref="A2" authorId="0"><text><t>报市局核定</t></text></comment></commentList></comments>`,
  'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
    relation('rId1', 'externalLinkPath', 'file:///C:/上年.xlsx', ' TargetMode="External"'),
  ),
  'xl/printerSettings/printerSettings1.bin': 'HP LaserJet',
  'customXml/item1.xml': '<办公室 xmlns="urn:office"/>',
};

/** By the name of what is special about them. */
export const foreignParts: Readonly<Record<string, Parts>> = {
  'the plain one': plain,
  'rules, lists, comments, pictures, names, links to other files, a hidden sheet': rich,
  'WPS: absolute names, lists, rules, extensions, its own parts': wps,
  'a prefix before every element': prefixed,
  'texts in the cells, no part of texts': inline,
  'strict Open XML': strict,
  'a byte order mark before every part': Object.fromEntries(
    Object.entries(plain).map(([name, xml]) => [name, `\uFEFF${xml}`]),
  ),
  'no XML declaration, single quotes, blanks in tags': changed(plain, SHEET, (xml) =>
    xml.slice(HEAD.length).replaceAll('"', "'").replaceAll('<c ', '<c\n  ').replaceAll('<v>', '<v >'),
  ),
  'rows and cells without their addresses': changed(plain, SHEET, (xml) =>
    xml.replace(/(<row) r="\d"/g, '$1').replace(/(<c) r="[A-C]\d"/g, '$1'),
  ),
  'texts with phonetic runs and rich pieces': changed(plain, 'xl/sharedStrings.xml', (xml) =>
    xml.replace(
      '<t>区财政局</t>',
      '<r><rPr><b/></rPr><t>区财</t></r><r><t xml:space="preserve">政局</t></r><rPh sb="0" eb="2"><t>qū</t></rPh><phoneticPr fontId="1"/>',
    ),
  ),
  'alternate content and revision marks': changed(
    changed(plain, SHEET, (xml) =>
      xml
        .replace(
          '<worksheet ',
          '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}" ',
        )
        .replace(
          '</worksheet>',
          '<mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>',
        ),
    ),
    'xl/workbook.xml',
    (xml) =>
      xml.replace(
        '<sheets>',
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="D:\\文件\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><sheets>',
      ),
  ),
  'part names in another case': {
    ...Object.fromEntries(Object.entries(plain).filter(([name]) => name !== 'xl/sharedStrings.xml')),
    'xl/SharedStrings.xml': plain['xl/sharedStrings.xml'] ?? '',
  },
  'backslashes in part names': Object.fromEntries(
    Object.entries(plain).map(([name, xml]) => [name.replaceAll('/', '\\'), xml]),
  ),
};

/** The package with those parts. */
export const foreignPackage = (name: string): Promise<Uint8Array> => zipOf(foreignParts[name] ?? {});
