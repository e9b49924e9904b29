// Tests that name a region find its catalog loaded.

import '../../src/catalog/regions';
