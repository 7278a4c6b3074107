/// Tests of `people`.
@NullMarked
package vn.diemtin.desk.people;

import org.jspecify.annotations.NullMarked;
