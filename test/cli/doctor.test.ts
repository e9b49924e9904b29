// What a desk lacks: each question in its turn, one line each.
import type { Answer } from '../../src/cli/doctor/Answer';
import { httpsAnswer } from '../../src/cli/doctor/httpsAnswer';
import { examine } from '../../src/cli/doctor/examine';
import { exampleTable } from '../../src/rules/exampleTable';
import { runCommand } from './madeUpTerminal';

const base = 'https://addin.example.gov.cn/duty';
const page = '<script src="office/office.js"></script><div id="root"></div>';
const manifest = `<Version>0.1.0.0</Version><SourceLocation DefaultValue="${base}/taskpane.html" />`;
const answer = (text: string, more: Partial<Extract<Answer, { ok: true }>> = {}): Answer => ({
  ok: true,
  status: 200,
  text,
  isTrusted: true,
  validUntil: '2024-06-30',
  ...more,
});
const good: Readonly<Record<string, Answer>> = {
  [`${base}/taskpane.html`]: answer(page),
  [`${base}/office/office.js`]: answer('office'),
  [`${base}/manifest.xml`]: answer(manifest),
};

test('an address in order: every line good, exit code 0', async () => {
  const { code, out } = await runCommand(['doctor', `${base}/`], { answers: good });
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(7);
  expect(out).not.toMatch(/有问题/);
});

const { [`${base}/manifest.xml`]: _none, ...withoutManifest } = good;

test.each<[string, string, Readonly<Record<string, Answer>>, RegExp]>([
  ['http', 'http://addin.example.gov.cn', {}, /不是https网址/],
  ['nobody there', base, {}, /连不上.*ENOTFOUND/],
  [
    'a strange certificate',
    base,
    { ...good, [`${base}/taskpane.html`]: answer(page, { isTrusted: false }) },
    /不受本机信任/,
  ],
  [
    'an old certificate',
    base,
    { ...good, [`${base}/taskpane.html`]: answer(page, { validUntil: '2022-12-30' }) },
    /已于2022-12-30过期/,
  ],
  ['files missing', base, { ...good, [`${base}/taskpane.html`]: answer('', { status: 404 }) }, /状态404/],
  [
    'office.js missing',
    base,
    { ...good, [`${base}/office/office.js`]: answer('', { status: 404 }) },
    /office\.js载入不了/,
  ],
  ['no manifest', base, withoutManifest, /没有manifest\.xml/],
  [
    'a manifest for another address',
    base,
    { ...good, [`${base}/manifest.xml`]: answer(manifest.replace('/duty', '')) },
    /不一致/,
  ],
])('%s is named, exit code 1', async (_what, address, answers, sentence) => {
  const { code, out } = await runCommand(['doctor', address], { answers });
  expect(code).toBe(1);
  const bad = out.split('\n').filter((line) => line.startsWith('有问题'));
  expect(bad.some((line) => sentence.test(line))).toBe(true);
});

test('an old Node.js is named', async () => {
  const [first] = await examine(base, {
    ask: () => Promise.resolve({ ok: false, detail: '' }),
    today: '2022-12-31',
    nodeVersion: 'v18.20.0',
  });
  expect(first?.isGood).toBe(false);
});

test('a certificate about to end is good, and said', async () => {
  const { out } = await runCommand(['doctor', base], {
    answers: { ...good, [`${base}/taskpane.html`]: answer(page, { validUntil: '2023-01-05' }) },
  });
  expect(out).toMatch(/正常　证书5天后（2023-01-05）到期/);
});

test('a port where nobody listens is an answer', async () => {
  expect(await httpsAnswer('https://127.0.0.1:9/')).toMatchObject({ ok: false });
});

test('clean says how many parts it left out', async () => {
  const workbooks = { 'a.xlsx': exampleTable([{}]) };
  const { code, told } = await runCommand(['clean', 'a.xlsx', '--out', 'b.xlsx'], { workbooks });
  expect({ code, told }).toEqual({
    code: 0,
    told: ['已写入b.xlsx，去掉了4个加载项部件。其余内容逐字节照抄。'],
  });
});
