/// Tests of `training`.
@NullMarked
package vn.diemtin.desk.training;

import org.jspecify.annotations.NullMarked;
