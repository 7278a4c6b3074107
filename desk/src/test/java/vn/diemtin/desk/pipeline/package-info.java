/// Tests of the pipeline's pages.
@NullMarked
package vn.diemtin.desk.pipeline;

import org.jspecify.annotations.NullMarked;
