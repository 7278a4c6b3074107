/// What all pages share: language, frame, dates, failures.
@NullMarked
package vn.diemtin.desk.page;

import org.jspecify.annotations.NullMarked;
