/// Who changed what at the desk.
@NullMarked
package vn.diemtin.desk.audit;

import org.jspecify.annotations.NullMarked;
