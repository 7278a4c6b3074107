/// The search page and the same query as feeds and tables.
@NullMarked
package vn.diemtin.desk.search;

import org.jspecify.annotations.NullMarked;
