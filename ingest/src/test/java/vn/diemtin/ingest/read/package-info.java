@NullMarked
package vn.diemtin.ingest.read;

import org.jspecify.annotations.NullMarked;
