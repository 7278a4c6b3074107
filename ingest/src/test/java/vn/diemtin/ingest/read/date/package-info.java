@NullMarked
package vn.diemtin.ingest.read.date;

import org.jspecify.annotations.NullMarked;
