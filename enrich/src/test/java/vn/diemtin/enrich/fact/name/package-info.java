/// The finders' tests.
@NullMarked
package vn.diemtin.enrich.fact.name;

import org.jspecify.annotations.NullMarked;
