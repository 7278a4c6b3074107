/// What is found, as tables to take away: CSV and workbooks.
@NullMarked
package vn.diemtin.desk.export;

import org.jspecify.annotations.NullMarked;
