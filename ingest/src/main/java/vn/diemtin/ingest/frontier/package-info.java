/// Decides which page of which host may be fetched now, and when it is asked again.
@NullMarked
package vn.diemtin.ingest.frontier;

import org.jspecify.annotations.NullMarked;
