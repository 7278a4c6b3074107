/// The news of one day on one page, to print or to mail.
@NullMarked
package vn.diemtin.desk.digest;

import org.jspecify.annotations.NullMarked;
