/// Reads articles and lists of articles from HTML pages.
@NullMarked
package vn.diemtin.ingest.read.page;

import org.jspecify.annotations.NullMarked;
