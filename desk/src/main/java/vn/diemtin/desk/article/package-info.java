/// One article with what it says, each fact marked where it stands.
@NullMarked
package vn.diemtin.desk.article;

import org.jspecify.annotations.NullMarked;
