/// Counted and measured quantities in Vietnamese text.
@NullMarked
package vn.diemtin.enrich.fact.figure;

import org.jspecify.annotations.NullMarked;
