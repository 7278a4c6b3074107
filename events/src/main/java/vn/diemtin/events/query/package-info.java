/// What a search or an alert rule asks for, as it is kept in rules: free of any search engine and of how it was typed.
@NullMarked
package vn.diemtin.events.query;

import org.jspecify.annotations.NullMarked;
