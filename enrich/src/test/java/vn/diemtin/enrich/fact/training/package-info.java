/// The finders' tests.
@NullMarked
package vn.diemtin.enrich.fact.training;

import org.jspecify.annotations.NullMarked;
