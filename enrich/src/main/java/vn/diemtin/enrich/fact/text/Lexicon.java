package vn.diemtin.enrich.fact.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.fact.Field;

/// Phrases with what they stand for; the longest one at a token is found in one walk.
public final class Lexicon<V> {

	private final Node<V> root;

	private Lexicon(Node<V> root) {
		this.root = root;
	}

	/// A phrase that was found.
	///
	/// @param from its first token
	/// @param to after its last
	public record Hit<V>(int from, int to, V value) {
	}

	/// The lexicon of these phrases.
	public static <V> Lexicon<V> of(Map<String, V> phrases) {
		Node<V> root = new Node<>();
		phrases.forEach((phrase, value) -> add(root, phrase, value));
		return new Lexicon<>(root);
	}

	/// The lexicon of phrases that stand for themselves.
	public static Lexicon<String> of(List<String> phrases) {
		Node<String> root = new Node<>();
		phrases.forEach((phrase) -> add(root, phrase, phrase));
		return new Lexicon<>(root);
	}

	/// The longest phrase that begins at a token.
	public @Nullable Hit<V> at(Passage passage, int token) {
		Node<V> node = root;
		Hit<V> longest = null;
		for (int at = token; at < passage.size(); at++) {
			node = node.next.get(passage.key(at));
			if (node == null) {
				return longest;
			}
			if (node.value != null) {
				longest = new Hit<>(token, at + 1, node.value);
			}
		}
		return longest;
	}

	/// The longest phrase that ends before a token, of at most six tokens.
	public @Nullable Hit<V> before(Passage passage, int token) {
		for (int from = Math.max(0, token - 6); from < token; from++) {
			Node<V> node = root;
			for (int at = from; at < token && node != null; at++) {
				node = node.next.get(passage.key(at));
			}
			if (node != null && node.value != null) {
				return new Hit<>(from, token, node.value);
			}

		}
		return null;
	}

	/// Whether a phrase begins at a token.
	public boolean isAt(Passage passage, int token) {
		return at(passage, token) != null;
	}

	private static <V> void add(Node<V> root, String phrase, V value) {
		Node<V> node = root;
		Passage passage = Passage.of(Field.TEXT, phrase);
		for (int at = 0; at < passage.size(); at++) {
			node = node.next.computeIfAbsent(passage.key(at), (key) -> new Node<>());
		}
		node.value = value;
	}

	private static final class Node<V> {

		private final Map<String, Node<V>> next = new HashMap<>();

		private @Nullable V value;

	}

}
