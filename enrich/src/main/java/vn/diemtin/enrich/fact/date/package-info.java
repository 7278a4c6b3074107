/// Dates and intervals in Vietnamese text.
@NullMarked
package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.NullMarked;
