/// What was read from a page, and the events of an article on its way.
@NullMarked
package vn.diemtin.events.article;

import org.jspecify.annotations.NullMarked;
