@NullMarked
package vn.diemtin.ingest.read.text;

import org.jspecify.annotations.NullMarked;
