/// How dear the recognition of training events is.
@NullMarked
package vn.diemtin.benchmarks.training;

import org.jspecify.annotations.NullMarked;
