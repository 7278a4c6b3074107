/// The journeys of the whole, and the rules of the house.
@NullMarked
package vn.diemtin.standalone;

import org.jspecify.annotations.NullMarked;
