/// Plots of what was collected.
@NullMarked
package vn.diemtin.desk.dashboard;

import org.jspecify.annotations.NullMarked;
