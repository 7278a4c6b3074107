package vn.diemtin.vietnam;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells syllables of Vietnamese from other words by how they begin and end.
final class Syllables {

	private static final int LONGEST = 7;

	private static final Set<String> HEADS = set(
			" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x kr kl pl đr br gr chr hr");

	private static final Set<String> TAILS = set(" c ch m n ng nh p t k r l");

	private static final String VOWELS = "aăâeêioôơuưy";

	private Syllables() {
	}

	private static Set<String> set(String words) {
		return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
	}

	/// Whether the part of a key may be a syllable of Vietnamese, or of the Central
	/// Highlands as Vietnamese letters write it.
	static boolean isVietnamese(String key, int start, int end) {
		StringBuilder letters = new StringBuilder();
		for (int at = start; at < end; at++) {
			char c = key.charAt(at);
			if (!Letters.isMark(c) && c != '\'') {
				letters.append(c);
			}
		}
		int length = letters.length();
		int head = 0;
		while (head < length && VOWELS.indexOf(letters.charAt(head)) < 0) {
			head++;
		}
		int tail = length;
		while (tail > head && VOWELS.indexOf(letters.charAt(tail - 1)) < 0) {
			tail--;
		}
		if (head == length || length > LONGEST || tail - head > 3) {
			return false;
		}
		for (int at = head; at < tail; at++) {
			if (VOWELS.indexOf(letters.charAt(at)) < 0) {
				return false;
			}
		}
		String first = letters.substring(0, head);
		return (HEADS.contains(first) || first.equals("q") && letters.charAt(head) == 'u')
				&& TAILS.contains(letters.substring(tail));
	}

}
