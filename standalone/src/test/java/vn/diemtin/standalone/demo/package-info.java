/// The demo portals as the reader sees them.
@NullMarked
package vn.diemtin.standalone.demo;

import org.jspecify.annotations.NullMarked;
