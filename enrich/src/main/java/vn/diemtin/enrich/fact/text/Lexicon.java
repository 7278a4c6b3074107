package vn.diemtin.enrich.fact.text;

import java.util.Arrays;
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
		Node<V> root = new Node<>(null);
		phrases.forEach((phrase, value) -> add(root, phrase, value));
		return new Lexicon<>(root);
	}

	/// The lexicon of phrases that stand for themselves.
	public static Lexicon<String> of(List<String> phrases) {
		Node<String> root = new Node<>(null);
		phrases.forEach((phrase) -> add(root, phrase, phrase));
		return new Lexicon<>(root);
	}

	/// The longest phrase that begins at a token.
	public @Nullable Hit<V> at(Passage passage, int token) {
		Node<V> node = root;
		Hit<V> longest = null;
		for (int at = token; at < passage.size(); at++) {
			node = node.next(passage, at);
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
				node = node.next(passage, at);
			}
			if (node != null && node.value != null) {
				return new Hit<>(from, token, node.value);
			}

		}
		return null;
	}

	/// Whether a phrase begins at a token.
	public boolean isAt(Passage passage, int token) {
		Node<V> node = root.next(passage, token);
		for (int at = token + 1; node != null; at++) {
			if (node.value != null) {
				return true;
			}
			node = node.next(passage, at);
		}
		return false;
	}

	private static <V> void add(Node<V> root, String phrase, V value) {
		Node<V> node = root;
		Passage passage = Passage.of(Field.TEXT, phrase);
		for (int at = 0; at < passage.size(); at++) {
			node = node.below(passage.key(at));
		}
		node.value = value;
	}

	/// What has been read of a phrase, with a small open table of what may follow: most
	/// words follow nothing, and a look at
	/// their hash code is enough to tell it.
	private static final class Node<V> {

		private static final int MIX = 0x9E3779B9;

		private final @Nullable String key;

		private @Nullable V value;

		private int filled;

		private int shift = 30;

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private @Nullable Node<V>[] followers = new Node[4];

		private int[] hashes = new int[4];

		private Node(@Nullable String key) {
			this.key = key;
		}

		private @Nullable Node<V> next(Passage passage, int token) {
			if (filled == 0 || !passage.has(token)) {
				return null;
			}
			int hash = passage.hash(token);
			int mask = hashes.length - 1;
			for (int slot = hash * MIX >>> shift;; slot = slot + 1 & mask) {
				Node<V> follower = hashes[slot] == hash ? followers[slot] : null;
				if (follower != null && passage.key(token).equals(follower.key)) {
					return follower;
				}
				if (hashes[slot] == 0 && followers[slot] == null) {
					return null;
				}
			}
		}

		private Node<V> below(String word) {
			for (Node<V> follower : followers) {
				if (follower != null && word.equals(follower.key)) {
					return follower;
				}
			}
			if (4 * ++filled > hashes.length) {
				grow();
			}
			Node<V> follower = new Node<>(word);
			put(follower, word.hashCode());
			return follower;
		}

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private void grow() {
			@Nullable Node<V>[] before = followers;
			followers = new Node[2 * before.length];
			hashes = new int[followers.length];
			shift--;
			Arrays.stream(before).forEach((follower) -> {
				if (follower != null && follower.key != null) {
					put(follower, follower.key.hashCode());
				}
			});
		}

		private void put(Node<V> follower, int hash) {
			int slot = hash * MIX >>> shift;
			while (followers[slot] != null) {
				slot = slot + 1 & hashes.length - 1;
			}
			followers[slot] = follower;
			hashes[slot] = hash;
		}

	}

}
