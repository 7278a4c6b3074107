package vn.diemtin.ingest.read.feed;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Writes a mended tree as well-formed XML: one root, every prefix declared, no character
/// that XML forbids.
final class XmlWriter {

	private static final Set<String> LEFT_OUT = Set.of("skiphours", "skipdays", "ttl", "cloud");

	private final StringBuilder out = new StringBuilder();

	private final Set<String> prefixes = new LinkedHashSet<>();

	private XmlWriter() {
	}

	/// The first root in the document; nothing when it has none.
	static String write(XmlNode top) {
		XmlNode root = root(top);
		if (root == null) {
			return "";
		}
		XmlWriter writer = new XmlWriter();
		writer.element(root, true);
		StringBuilder declarations = new StringBuilder();
		for (String prefix : writer.prefixes) {
			String address = root.attributes.get("xmlns:" + prefix);
			declarations.append(" xmlns:").append(prefix).append("=\"");
			XmlNode.escape(address == null || address.isBlank() ? "urn:undeclared:" + prefix : address, declarations);
			declarations.append('"');
		}
		return writer.out.insert(root.name.length() + 1, declarations).toString();
	}

	private static @Nullable XmlNode root(XmlNode top) {
		for (XmlNode node : top.children) {
			if (FeedVocabulary.ROOTS.contains(node.key)) {
				return node;
			}
		}
		return null;
	}

	private void element(XmlNode node, boolean root) {
		if (node.key.equals(XmlNode.CHARACTERS)) {
			text(node.characters);
			return;
		}
		if (LEFT_OUT.contains(node.key)) {
			return;
		}
		note(node.name);
		out.append('<').append(node.name);
		for (Map.Entry<String, String> attribute : node.attributes.entrySet()) {
			String name = attribute.getKey().equals("ispermalink") ? "isPermaLink" : attribute.getKey();
			if (name.startsWith("xmlns:") && (root || attribute.getValue().isBlank())) {
				note(name.substring(6) + ":");
				continue;
			}
			note(name.startsWith("xmlns") ? "" : name);
			out.append(' ').append(name).append("=\"");
			text(attribute.getValue());
			out.append('"');
		}
		out.append('>');
		text(node.characters);
		for (XmlNode child : node.children) {
			element(child, false);
		}
		out.append("</").append(node.name).append('>');
	}

	private void note(String name) {
		int colon = name.indexOf(':');
		if (colon > 0 && !name.startsWith("xml:")) {
			prefixes.add(name.substring(0, colon));
		}
	}

	private void text(CharSequence raw) {
		StringBuilder valid = new StringBuilder(raw.length());
		raw.codePoints()
			.filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xd800 || c >= 0xe000 && c <= 0xfffd
					|| c >= 0x10000)
			.forEach(valid::appendCodePoint);
		XmlNode.escape(valid, out);
	}

}
