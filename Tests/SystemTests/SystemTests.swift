// Whole processes: dispatcher, workers, PostgreSQL, an agent over HTTP. One test after the other, since each wants the machine for itself.
// Extended by the other files of this folder, one for each promise.

import Testing

@Suite(.serialized) struct SystemTests {}
