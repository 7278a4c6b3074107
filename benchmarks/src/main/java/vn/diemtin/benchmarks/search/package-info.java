/// What a search costs its reader: a desk over an index of many articles, asked as browsers ask.
@NullMarked
package vn.diemtin.benchmarks.search;

import org.jspecify.annotations.NullMarked;
