/// Knowledge: spelling, places, agencies and calendar of Vietnam.
@NullMarked
package vn.diemtin.vietnam;

import org.jspecify.annotations.NullMarked;
