@NullMarked
package vn.diemtin.ingest.read.page;

import org.jspecify.annotations.NullMarked;
