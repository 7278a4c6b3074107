/// What several articles tell together: the tellings of a story and how two of them differ.
@NullMarked
package vn.diemtin.desk.story;

import org.jspecify.annotations.NullMarked;
