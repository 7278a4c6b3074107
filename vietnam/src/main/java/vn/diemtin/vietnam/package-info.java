/// Knowledge: spelling, places and agencies of Vietnam, by date.
@NullMarked
package vn.diemtin.vietnam;

import org.jspecify.annotations.NullMarked;
