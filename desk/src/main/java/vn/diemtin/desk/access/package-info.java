/// Who may read and who may change something, and what browsers are told to refuse.
@NullMarked
package vn.diemtin.desk.access;

import org.jspecify.annotations.NullMarked;
