@NullMarked
package vn.diemtin.ingest.revise;

import org.jspecify.annotations.NullMarked;
