/// The tests of figures in tables.
@NullMarked
package vn.diemtin.enrich.fact.table;

import org.jspecify.annotations.NullMarked;
