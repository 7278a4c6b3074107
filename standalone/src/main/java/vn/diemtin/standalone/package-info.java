/// Everything in one command; the command line, the demo, the journey tests.
@NullMarked
package vn.diemtin.standalone;

import org.jspecify.annotations.NullMarked;
