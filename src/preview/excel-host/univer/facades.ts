// Which parts of Univer's facade the bridge uses: types only, the packages themselves are started in startHeadless and the preview page.

import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets/facade';

export type { FUniver } from '@univerjs/core/facade';
