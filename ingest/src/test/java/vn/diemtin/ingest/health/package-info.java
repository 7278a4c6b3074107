@NullMarked
package vn.diemtin.ingest.health;

import org.jspecify.annotations.NullMarked;
