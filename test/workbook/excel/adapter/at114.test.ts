/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// One level a file: office.js asks for the level once, when it is loaded.

import { describeAdapter } from './adapterSuite';

jest.setTimeout(120_000);

describeAdapter('1.14', true);
