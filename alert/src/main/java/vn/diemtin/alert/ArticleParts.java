package vn.diemtin.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;

/// The texts of an article on one line of offsets: title, lead, text.
record ArticleParts(List<Part> parts) {

	ArticleParts {
		parts = List.copyOf(parts);
	}

	static ArticleParts of(Article article) {
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(Field.TITLE, article.title(), 0));
		add(parts, Field.LEAD, article.lead());
		add(parts, Field.TEXT, article.text());
		return new ArticleParts(parts);
	}

	private static void add(List<Part> parts, Field field, @Nullable String text) {
		if (text != null) {
			parts.add(new Part(field, text, parts.getLast().end() + 1));
		}
	}

	/// The text between two of the line's offsets, quoted; nothing when they are not of
	/// one part.
	Optional<Phrase> quote(int start, int end) {
		return this.parts.stream()
			.filter((part) -> part.offset() <= start && start < end && end <= part.end())
			.findFirst()
			.map((part) -> part.quote(start - part.offset(), end - part.offset()));
	}

	/// The text that a fact was read from, quoted; nothing when there is no such text.
	Optional<Phrase> quote(Evidence evidence) {
		return this.parts.stream()
			.filter((part) -> part.field() == evidence.field() && evidence.start() >= 0
					&& evidence.start() < evidence.end() && evidence.end() <= part.text().length())
			.findFirst()
			.map((part) -> part.quote(evidence.start(), evidence.end()));
	}

	/// Whether nothing but spaces lies between two offsets.
	boolean isSpace(int from, int to) {
		return from >= to || quote(from, to).map((phrase) -> phrase.text().isBlank()).orElse(false);
	}

	/// @param offset where it begins on the line
	record Part(Field field, String text, int offset) {

		int end() {
			return this.offset + this.text.length();
		}

		Phrase quote(int start, int end) {
			return new Phrase(this.text.substring(start, end), this.field, start, end);
		}

	}

}
