/// What the wire promises, against a real broker.
@NullMarked
package vn.diemtin.wire;

import org.jspecify.annotations.NullMarked;
