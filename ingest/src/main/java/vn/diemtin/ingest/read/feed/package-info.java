/// Reads feeds and sitemaps, mending what is broken in them.
@NullMarked
package vn.diemtin.ingest.read.feed;

import org.jspecify.annotations.NullMarked;
