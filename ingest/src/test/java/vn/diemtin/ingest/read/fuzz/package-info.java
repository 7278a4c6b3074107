/// Targets that a fuzzer drives, the process that runs it, and the replay of what it found.
@NullMarked
package vn.diemtin.ingest.read.fuzz;

import org.jspecify.annotations.NullMarked;
