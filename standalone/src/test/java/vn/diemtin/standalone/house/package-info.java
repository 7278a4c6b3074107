/// The rules that keep the house in its shape.
@NullMarked
package vn.diemtin.standalone.house;

import org.jspecify.annotations.NullMarked;
