/// Tests of dashboards.
@NullMarked
package vn.diemtin.desk.dashboard;

import org.jspecify.annotations.NullMarked;
