/// Tests of corrections by hand.
@NullMarked
package vn.diemtin.events.correction;

import org.jspecify.annotations.NullMarked;
