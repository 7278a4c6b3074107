/// From sources to articles: which page is due, fetching it, reading it.
@NullMarked
package vn.diemtin.ingest;

import org.jspecify.annotations.NullMarked;
