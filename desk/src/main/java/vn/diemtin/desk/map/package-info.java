/// Vietnam as a picture to lay counts on.
@NullMarked
package vn.diemtin.desk.map;

import org.jspecify.annotations.NullMarked;
