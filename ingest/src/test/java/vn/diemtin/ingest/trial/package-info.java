@NullMarked
package vn.diemtin.ingest.trial;

import org.jspecify.annotations.NullMarked;
