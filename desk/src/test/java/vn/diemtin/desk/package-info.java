/// Tests of the desk.
@NullMarked
package vn.diemtin.desk;

import org.jspecify.annotations.NullMarked;
