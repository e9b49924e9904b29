// jsdom as a browser window for office.js, with what Node's libraries need beside it.

const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // Node's own, so that bytes made on one side are bytes on the other.
    Object.assign(this.global, {
      TextDecoder,
      TextEncoder,
      Uint8Array,
      ArrayBuffer,
      ReadableStream,
      WritableStream,
      TransformStream,
      DecompressionStream,
      CompressionStream,
      Response,
      Blob,
    });
  }

  exportConditions() {
    return ['node', 'require', 'default'];
  }
};
