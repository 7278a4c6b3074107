/// What an article is to queries: its fields, which the index stores, and whether it answers a query and why.
@NullMarked
package vn.diemtin.store.match;

import org.jspecify.annotations.NullMarked;
