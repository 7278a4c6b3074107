package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// What a page says of itself for machines: `meta` elements and JSON-LD.
final class MachineData {

	private static final String[] NAMES = { "property", "name", "itemprop", "http-equiv" };

	private static final int LONGEST = 100_000;

	/// The metas that name one author each, as papers write them.
	private static final Set<String> AUTHORS = Set.of("citation_author", "dc.creator", "dcterms.creator",
			"article:author", "author");

	private static final int MOST_AUTHORS = 20;

	private final Map<String, String> metas = new HashMap<>();

	private final Map<String, List<String>> authors = new HashMap<>();

	private final PageMarks marks;

	private @Nullable LinkedData linked;

	private MachineData(PageMarks marks) {
		this.marks = marks;
	}

	static MachineData of(PageMarks marks) {
		MachineData data = new MachineData(marks);
		for (Mark meta : marks.tag("meta")) {
			String content = meta.attr("content");
			if (content.isBlank() || content.length() > LONGEST) {
				continue;
			}
			for (String key : NAMES) {
				String name = meta.attr(key);
				if (!name.isEmpty()) {
					String lower = name.toLowerCase(Locale.ROOT);
					data.metas.putIfAbsent(lower, content);
					if (AUTHORS.contains(lower)) {
						data.author(lower, content);
					}
				}
			}
		}
		return data;
	}

	private void author(String name, String content) {
		List<String> all = authors.computeIfAbsent(name, any -> new ArrayList<>());
		if (all.size() < MOST_AUTHORS) {
			all.add(CleanText.decodeEntities(content));
		}
	}

	/// Every value of a meta for authors, in their order.
	List<String> authors(String name) {
		List<String> all = authors.get(name);
		String one = all == null ? meta(name) : null;
		return all != null ? all : one == null ? List.of() : List.of(one);
	}

	/// The first of some metas that is there, cleaned.
	@Nullable String meta(String... names) {
		for (String name : names) {
			String value = metas.get(name);
			String line = value == null ? null : CleanText.lineOrNull(CleanText.decodeEntities(value));
			if (line != null) {
				return line;
			}
		}
		return null;
	}

	/// The metas by their names in lower case.
	Map<String, String> metas() {
		return metas;
	}

	/// The page's JSON-LD.
	LinkedData linked() {
		LinkedData data = linked;
		if (data == null) {
			data = LinkedData.of(marks);
			linked = data;
		}
		return data;
	}

	/// A field of the page's article, or of the page where there is no article.
	@Nullable String linked(String field) {
		return linked().text(field);
	}

	/// The names in a field of the page's article.
	/// @param bodies whether names of organisations count
	List<String> names(String field, boolean bodies) {
		return linked().names(field, bodies);
	}

}
