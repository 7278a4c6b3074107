package vn.diemtin.enrich.fact.text;

import org.jspecify.annotations.Nullable;

/// A set of words that tokens are asked for; one look at the hash code of a token tells most that are not in it.
public final class Words {

	private static final int MIX = 0x9E3779B9;

	private final @Nullable String[] slots;

	private final int shift;

	private Words(String[] words) {
		int bits = 34 - Integer.numberOfLeadingZeros(words.length);
		this.slots = new String[1 << bits];
		this.shift = 32 - bits;
		for (String word : words) {
			int slot = word.hashCode() * MIX >>> shift;
			while (slots[slot] != null) {
				slot = slot + 1 & slots.length - 1;
			}
			slots[slot] = word;
		}
	}

	/// The set of these words, each in the form of keys.
	public static Words of(String... words) {
		return new Words(words);
	}

	/// Whether a token's key is one of them.
	public boolean holds(Passage passage, int token) {
		int hash = passage.hash(token);
		@Nullable String word = slots[hash * MIX >>> shift];
		for (int slot = hash * MIX >>> shift; word != null;) {
			if (word.hashCode() == hash && word.equals(passage.key(token))) {
				return true;
			}
			slot = slot + 1 & slots.length - 1;
			word = slots[slot];
		}
		return false;
	}

}
