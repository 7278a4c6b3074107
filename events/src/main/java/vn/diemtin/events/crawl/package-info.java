/// The way from a source to a page: what is due, how the fetch ended, what came back, which links it held.
@NullMarked
package vn.diemtin.events.crawl;

import org.jspecify.annotations.NullMarked;
