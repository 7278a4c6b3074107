/// Training events as a list and as a calendar.
@NullMarked
package vn.diemtin.desk.training;

import org.jspecify.annotations.NullMarked;
