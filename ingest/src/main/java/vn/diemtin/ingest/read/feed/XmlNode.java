package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// An element of a mended document, or a run of characters between elements.
final class XmlNode {

	/// The key of a run of characters.
	static final String CHARACTERS = "#text";

	final String name;

	/// The name in its vocabulary.
	final String key;

	/// Decoded, the names in lower case.
	final Map<String, String> attributes;

	final Namespaces namespaces;

	final @Nullable XmlNode parent;

	/// Whether characters, and no elements of the feed, stand inside it.
	final boolean holdsCharacters;

	final int depth;

	List<XmlNode> children = List.of();

	/// Its own characters, not those of the elements in it.
	final StringBuilder characters = new StringBuilder(0);

	XmlNode(String name, String key, Map<String, String> attributes, Namespaces namespaces, @Nullable XmlNode parent,
			boolean holdsCharacters) {
		this.name = name;
		this.key = key;
		this.attributes = attributes;
		this.namespaces = namespaces;
		this.parent = parent;
		this.holdsCharacters = holdsCharacters;
		this.depth = parent == null ? 0 : parent.depth + 1;
	}

	void add(XmlNode child) {
		if (children.isEmpty()) {
			children = new ArrayList<>();
		}
		children.add(child);
	}

	/// Where characters that stand there now go.
	StringBuilder sink() {
		if (holdsCharacters) {
			return characters;
		}
		if (!children.isEmpty() && children.getLast().key.equals(CHARACTERS)) {
			return children.getLast().characters;
		}
		XmlNode run = new XmlNode(CHARACTERS, CHARACTERS, Map.of(), namespaces, this, true);
		add(run);
		return run.characters;
	}

	@Nullable String attribute(String name) {
		String value = attributes.get(name);
		return value == null || value.isBlank() ? null : value;
	}

	/// The first child of that name.
	@Nullable XmlNode child(String wanted) {
		for (XmlNode child : children) {
			if (child.key.equals(wanted)) {
				return child;
			}
		}
		return null;
	}

	/// Its characters, with the markup inside it as markup.
	String text() {
		if (children.isEmpty()) {
			return characters.toString();
		}
		StringBuilder out = new StringBuilder(characters);
		for (XmlNode child : children) {
			child.append(out);
		}
		return out.toString();
	}

	/// Whether nothing is written in it anywhere, its attributes apart.
	boolean isBlank() {
		for (int i = 0; i < characters.length(); i++) {
			if (characters.charAt(i) > ' ') {
				return false;
			}
		}
		for (XmlNode child : children) {
			if (!child.isBlank() || !child.attributes.isEmpty()) {
				return false;
			}
		}
		return true;
	}

	private void append(StringBuilder out) {
		if (key.equals(CHARACTERS)) {
			escape(characters, out);
			return;
		}
		String tag = key.substring(key.indexOf(':') + 1);
		out.append('<').append(tag).append('>');
		escape(characters, out);
		for (XmlNode child : children) {
			child.append(out);
		}
		out.append("</").append(tag).append('>');
	}

	static void escape(CharSequence text, StringBuilder out) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '&' -> out.append("&amp;");
				case '"' -> out.append("&quot;");
				default -> out.append(c);
			}
		}
	}

}
