/// The table of figures, to narrow, compare and plot.
@NullMarked
package vn.diemtin.desk.figure;

import org.jspecify.annotations.NullMarked;
