/// Figures in an article's own tables: what the heads of their rows and columns say of each number.
@NullMarked
package vn.diemtin.enrich.fact.table;

import org.jspecify.annotations.NullMarked;
