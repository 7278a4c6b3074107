/// Reads fetched bytes as an article, a list, a feed or a sitemap: pure functions, without framework.
@NullMarked
package vn.diemtin.ingest.read;

import org.jspecify.annotations.NullMarked;
