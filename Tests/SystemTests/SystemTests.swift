// Whole processes: dispatcher, workers, PostgreSQL, an agent over HTTP. One test after the other, since each would like the
// machine for itself; script/test has two such rows beside each other.
// Extended by the other files of this folder, one for each promise.

import Testing

@Suite(.serialized) struct SystemTests {}
