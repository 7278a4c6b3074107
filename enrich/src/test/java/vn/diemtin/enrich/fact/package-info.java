/// The finders' tests.
@NullMarked
package vn.diemtin.enrich.fact;

import org.jspecify.annotations.NullMarked;
