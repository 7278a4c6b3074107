/// Everything in one command: [Diemtin] is the command line; `run` starts the pipeline, `read` uses its pure
/// functions without any server, `demo` imitates portals.
@NullMarked
package vn.diemtin.standalone;

import org.jspecify.annotations.NullMarked;
