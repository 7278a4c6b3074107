/// Trains the model that tells the blocks of an article, and measures what is read with it.
@NullMarked
package vn.diemtin.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
