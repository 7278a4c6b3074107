/// Stories without a server.
@NullMarked
package vn.diemtin.desk.story;

import org.jspecify.annotations.NullMarked;
