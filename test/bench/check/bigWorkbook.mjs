// What would an official table of thousands of tasks look like? The filled Shapotou table's rows over and over, with a running number.

/** With the seed's own columns, heights, fonts, borders and wrapped cells, and with merged group and deadline cells or each printed anew. `source`: the seed's sheet as the library read it. */
export async function officialWorkbook(Workbook, source, tasks, size, isMerged) {
  const book = new Workbook();
  const sheet = book.addWorksheet('责任分工');
  source.columns.forEach(({ width }, at) => (sheet.getColumn(at + 1).width = width));
  const drawRow = (row, from, values) => {
    const like = source.getRow(from);
    sheet.getRow(row).height = like.height;
    values.forEach((value, at) => {
      const cell = sheet.getCell(row, at + 1);
      cell.value = value;
      cell.style = like.getCell(at + 1).style;
    });
  };
  const printed = (from) =>
    Array.from({ length: 11 }, (_, at) => {
      const { row, col } = source.getCell(from, at + 1).master;
      return row === from && col === at + 1 ? source.getCell(from, at + 1).value : null;
    });
  for (const from of [1, 2, 3, 4]) drawRow(from, from, printed(from));
  for (const area of ['A2:K2', 'A3:C3', 'B4:C4', ...[...'DEFGHIJK'].map((column) => `${column}3:${column}4`)])
    sheet.mergeCells(area);
  const groups = new Map();
  for (let place = 0; place < size; place += 1) {
    const at = place % tasks.length;
    const task = tasks[at];
    const before = at === 0 ? null : tasks[at - 1];
    const opensGroup = before?.group !== task.group;
    if (opensGroup) groups.set(place, task);
    const [one, two] = task.progress;
    drawRow(place + 5, task.row, [
      ...(opensGroup || !isMerged ? printedGroup(source, tasks, task) : [null, null]),
      `${place + 1}.${task.text.raw}`,
      task.indicator?.raw ?? '',
      isMerged && isTogether(before, task) ? null : (task.deadline?.raw ?? ''),
      task.lead?.raw ?? '',
      task.coop?.raw ?? '',
      one.raw,
      task.status[0].raw,
      two.raw,
      task.status[1].raw,
    ]);
  }
  if (isMerged) {
    mergeRuns(sheet, 'AB', size, (place) => groups.has(place));
    mergeRuns(
      sheet,
      'E',
      size,
      (place) => !isTogether(tasks[(place - 1) % tasks.length], tasks[place % tasks.length]),
    );
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Nine columns without any style. */
export async function plainWorkbook(Workbook, { tasks, groups }, size) {
  const book = new Workbook();
  const sheet = book.addWorksheet('责任分工');
  sheet.addRow(['沙坡头区深化医药卫生体制改革监测评价指标体系及责任分工（2022年）']);
  sheet.addRow([
    '序号',
    '主要任务',
    '任务内容',
    '国家指标要求与评价方法',
    '完成时限',
    '牵头单位',
    '配合单位',
    '进展情况',
    '完成情况',
  ]);
  for (let place = 0; place < size; place += 1) {
    const task = tasks[place % tasks.length];
    sheet.addRow([
      place + 1,
      groups[task.group]?.title ?? '',
      task.text.raw,
      task.indicator?.raw ?? '',
      task.deadline?.raw ?? '',
      task.lead?.raw ?? '',
      task.coop?.raw ?? '',
      task.progress[0]?.raw ?? '',
      task.status[0]?.raw ?? '',
    ]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Two rows of one merged deadline cell. */
function isTogether(before, task) {
  return before?.deadline != null && task.deadline != null && before.deadline.row === task.deadline.row;
}

/** Number and title as the first row of the group prints them. */
function printedGroup(source, tasks, task) {
  const { row } = tasks.find(({ group }) => group === task.group) ?? task;
  return [source.getCell(row, 1).value, source.getCell(row, 2).value];
}

function mergeRuns(sheet, columns, size, opens) {
  let first = 0;
  for (let place = 1; place <= size; place += 1) {
    if (place < size && !opens(place)) continue;
    for (const column of columns)
      if (place - first > 1) sheet.mergeCells(`${column}${first + 5}:${column}${place + 4}`);
    first = place;
  }
}
