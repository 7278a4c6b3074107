@NullMarked
package vn.diemtin.desk.figure;

import org.jspecify.annotations.NullMarked;
