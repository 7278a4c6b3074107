/// Turns what was read from a page into links found and articles collected.
@NullMarked
package vn.diemtin.ingest.collect;

import org.jspecify.annotations.NullMarked;
