/// What editors do with sources: try, add, edit, pause, ask now, go back in time.
@NullMarked
package vn.diemtin.desk.source;

import org.jspecify.annotations.NullMarked;
