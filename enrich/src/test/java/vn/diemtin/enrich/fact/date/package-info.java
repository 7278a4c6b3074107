/// The finders' tests.
@NullMarked
package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.NullMarked;
