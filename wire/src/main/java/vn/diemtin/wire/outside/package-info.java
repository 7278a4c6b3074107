/// Connections to addresses that somebody else chose: to the open Internet, and nowhere else.
@NullMarked
package vn.diemtin.wire.outside;

import org.jspecify.annotations.NullMarked;
