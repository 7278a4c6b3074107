/// Measurements: how fast pages are read and facts are found, beside a named floor.
@NullMarked
package vn.diemtin.benchmarks;

import org.jspecify.annotations.NullMarked;
