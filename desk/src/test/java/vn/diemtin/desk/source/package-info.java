/// Tests of what the desk says of sources.
@NullMarked
package vn.diemtin.desk.source;

import org.jspecify.annotations.NullMarked;
