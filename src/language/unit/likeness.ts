// How alike are a misspelt word and a name: does the wrong character look or sound like the right one?

/** Characters of unit names that are taken for each other, by sound (same syllable) or by shape; each group once. */
const GROUPS =
  '财材才裁 政正证整 医一依衣 保报宝堡 卫为未 健建见件 计记纪继 生声升 局句居剧 委尾伟位 发法 改该 社杜设 人入仁 审申 编变便 办半伴力 宣宜 传转专 组祖阻 织职 部布步 市是事视室 场厂 厅斤 监兼坚临 督管 管官馆 工公功 信心 务物 教交较 育玉预 科课 技计支枝 民明 司思 自字资 规归 住主 城成诚 乡相 农浓 村材 水永冰 利力立 交校郊 通同 文汶 旅族 广光 体休本 统同 残惨 联连 妇富 团园 疾急及 控空 中种 心新 大太 数输 据居 区巨 县具 州洲 应映 安按 全金 质志 食实 药约 品拼 扶抚 贫贪 源原员 环还 境竟 生主 总宗 院员 街阶 道到 镇真 消肖 防房 税说 残歼 障章樟 退推 役设 军单 国固 林木 草早 气汽 象像 网冈 党常 法去 纪级 检捡 察查 院完 信倍 访仿 投头 供共 销肖 粮良 食良 能态 港巷 口日 岸岩 编偏 老考 干千 台合 侨桥 红工 会全 管菅 理埋 疗了 康唐 经径 济挤 业亚 府付俯 室宝 公分 路跨 电由 力刀 邮由 政攻 银很 行竹 烟咽'.split(
    ' ',
  );

const alike = new Set<string>();
const looks = new Map<string, string>();
for (const group of GROUPS)
  for (const one of group) {
    for (const other of group) alike.add(one + other);
    looks.set(one, (looks.get(one) ?? '') + group.replace(one, ''));
  }

/** Characters that this one may have been printed for: 障 and 章 for 樟. */
export function lookalikes(character: string): string {
  return looks.get(character) ?? '';
}

/** 1 when the one wrong character looks or sounds like the right one, a doubled or two swapped ones; else 0. */
export function likeness(word: string, form: string): number {
  if (word.length === form.length) {
    const wrong = [...word].map((character, at) => [character, form[at] ?? '']).filter(([a, b]) => a !== b);
    if (wrong.length === 2) return 1;
    return alike.has(wrong.map(([a, b]) => `${a}${b}`).join('')) ? 1 : 0;
  }
  if (word.length < form.length) return 0.4;
  for (let at = 1; at < word.length; at++)
    if (word[at] === word[at - 1] && word.slice(0, at) + word.slice(at + 1) === form) return 1;
  return 0.4;
}
