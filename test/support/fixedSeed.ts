// Properties try the same cases on every run, so that a red run is the change's fault; FC_SEED=… tries others.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20221231) });
