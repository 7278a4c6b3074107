/// Tests of the reading of numbers.
@NullMarked
package vn.diemtin.enrich.fact.number;

import org.jspecify.annotations.NullMarked;
