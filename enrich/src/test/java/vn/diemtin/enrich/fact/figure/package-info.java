/// The finders' tests.
@NullMarked
package vn.diemtin.enrich.fact.figure;

import org.jspecify.annotations.NullMarked;
