/// Tests of `access`.
@NullMarked
package vn.diemtin.desk.access;

import org.jspecify.annotations.NullMarked;
