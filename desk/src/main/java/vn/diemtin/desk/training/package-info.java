/// Training events as a list and as a calendar, and each with all that is told of it.
@NullMarked
package vn.diemtin.desk.training;

import org.jspecify.annotations.NullMarked;
