@NullMarked
package vn.diemtin.desk.digest;

import org.jspecify.annotations.NullMarked;
