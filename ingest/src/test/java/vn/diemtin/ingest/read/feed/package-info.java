@NullMarked
package vn.diemtin.ingest.read.feed;

import org.jspecify.annotations.NullMarked;
