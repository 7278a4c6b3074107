/// The demo portals: seven sites on loopback, each in the markup of a CMS family, with invented news.
@NullMarked
package vn.diemtin.standalone.demo;

import org.jspecify.annotations.NullMarked;
