// What does the examination of an office's address say?

export const doctorWords = {
  good: '正常',
  bad: '有问题',
  node: '本机Node.js版本为{version}。',
  oldNode: '本机Node.js版本为{version}，太旧。请安装20.19或更新的版本（只有命令行和生成加载项需要）。',
  notHttps: '“{address}”不是https网址，Excel不会加载。请在服务器上配置证书，改用https。',
  unreachable: '连不上{address}（{detail}）。请核对网址、服务器和防火墙；内网要能解析这个名称。',
  reachable: '能连上{address}。',
  trusted: '证书受本机信任。',
  untrusted: '证书不受本机信任，Excel会拒绝加载。请用组策略把签发机构的证书装入“受信任的根证书颁发机构”。',
  valid: '证书有效期到{until}。',
  expiring: '证书{days}天后（{until}）到期，请尽早更换。',
  expired: '证书已于{until}过期，Excel会拒绝加载。请更换证书。',
  page: '窗格页面可以打开。',
  noPage: '窗格页面打不开（状态{status}）。请确认dist/里的全部文件已放到服务器上。',
  office: 'office.js可以载入：{office}。',
  noOffice: 'office.js载入不了：{office}。封闭网络请用自带的office.js（生成时不写--office-js）。',
  manifest: '清单文件与网址一致，版本{version}。',
  noManifest: '服务器上没有manifest.xml。它只是给网管核对用的，Excel用共享文件夹里的那一份；请确认两份相同。',
  otherManifest:
    '清单文件写的是“{source}”，与这个网址不一致。请按这个网址重新生成：npm run build -- --base-url {address}。',
};
