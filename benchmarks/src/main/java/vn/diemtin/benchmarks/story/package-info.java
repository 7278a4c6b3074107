/// What putting articles into stories costs.
@NullMarked
package vn.diemtin.benchmarks.story;

import org.jspecify.annotations.NullMarked;
