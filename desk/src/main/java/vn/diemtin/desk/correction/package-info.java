/// Facts hidden and mended by hand.
@NullMarked
package vn.diemtin.desk.correction;

import org.jspecify.annotations.NullMarked;
