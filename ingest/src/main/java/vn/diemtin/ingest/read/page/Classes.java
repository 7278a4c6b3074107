package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A whole class attribute, as the elements of a page share it, with what it says.
final class Classes {

	static final Classes NONE = new Classes("");

	/// The elements that have it.
	final List<Mark> marks = new ArrayList<>(2);

	/// Whether it takes an element out of sight.
	final boolean unseen;

	private final String attribute;

	private @Nullable Tokens tokens;

	Classes(String attribute) {
		this.attribute = attribute;
		this.unseen = Markup.isUnseen(attribute);
	}

	/// Its words.
	Tokens tokens() {
		Tokens known = tokens;
		if (known == null) {
			known = attribute.isEmpty() ? Tokens.NONE : Tokens.of(attribute);
			tokens = known;
		}
		return known;
	}

}
