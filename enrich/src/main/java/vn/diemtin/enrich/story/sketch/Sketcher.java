package vn.diemtin.enrich.story.sketch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.story.sketch.Mark.Kind;
import vn.diemtin.enrich.story.sketch.Words.Word;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Fact;

/// Makes sketches, in time linear to the text.
public final class Sketcher {

	/// By how many hashes an article is found.
	public static final int FINGERPRINTS = 16;

	private static final int SHINGLE = 3;

	private static final int LONGEST_TEXT = 200_000;

	private static final int HEAD_WORDS = 70;

	private static final int LONGEST_TITLE = 40;

	private static final Set<Integer> DIGESTS = Stream
		.of("điểm tin", "tin vắn", "điểm báo", "chùm tin", "tin nhanh", "tin tổng hợp", "bản tin tổng hợp")
		.map(Folding::hashOf)
		.collect(Collectors.toUnmodifiableSet());

	private static final int EDGE_LINES = 4;

	private static final int LONGEST_EDGE = 80;

	private final List<Line> lines = new ArrayList<>();

	private record Line(String text, List<Word> words, int hash) {
	}

	private Sketcher() {
	}

	/// The sketch of an article.
	/// @param isFurniture whether the line of this hash is known to be furniture of the
	/// source
	public static Sketched sketch(String title, @Nullable String lead, String text, List<Fact> facts,
			IntPredicate isFurniture) {
		Sketcher sketcher = new Sketcher();
		sketcher.add(lead);
		sketcher.add(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
		return sketcher.sketch(title, facts, isFurniture);
	}

	private void add(@Nullable String text) {
		if (text == null) {
			return;
		}
		text.lines().forEach((line) -> {
			List<Word> words = Words.of(line);
			if (!words.isEmpty()) {
				int hash = 0;
				for (Word word : words) {
					hash = Folding.chain(hash, word.hash());
				}
				this.lines.add(new Line(line, words, hash));
			}
		});
	}

	private Sketched sketch(String title, List<Fact> facts, IntPredicate isFurniture) {
		int[] edges = edges();
		List<Line> telling = withoutFurniture(isFurniture);
		List<Word> titleWords = Words.of(title);
		long[] hashes = new long[telling.stream().mapToInt((line) -> line.words().size()).sum() + titleWords.size()
				+ 1];
		int count = shingles(titleWords, hashes, 0);
		List<Mark> marks = new ArrayList<>();
		MarkReader.read(title, titleWords, true, marks);
		int words = 0;
		for (Line line : telling) {
			count = shingles(line.words(), hashes, count);
			MarkReader.read(line.text(), line.words(), words < HEAD_WORDS, marks);
			words += line.words().size();
		}
		agencies(facts, marks);
		int distinct = distinct(hashes, count);
		int[] sample = new int[Math.min(Sketch.SAMPLE, distinct)];
		for (int i = 0; i < sample.length; i++) {
			sample[i] = (int) (hashes[i] >>> 31);
		}
		return new Sketched(new Sketch(distinct, sample, title(titleWords), kept(marks)),
				Arrays.copyOf(hashes, Math.min(FINGERPRINTS, distinct)), edges);
	}

	private static int[] title(List<Word> words) {
		IntStream all = words.stream().mapToInt(Word::hash).limit(LONGEST_TITLE);
		return (isDigest(words) ? IntStream.concat(all, IntStream.of(Sketch.DIGEST)) : all).sorted()
			.distinct()
			.toArray();
	}

	private static boolean isDigest(List<Word> title) {
		int hash = 0;
		for (int i = 0; i < Math.min(3, title.size()); i++) {
			hash = Folding.chain(hash, title.get(i).hash());
			if (DIGESTS.contains(hash)) {
				return true;
			}
		}
		return false;
	}

	private int[] edges() {
		int size = this.lines.size();
		return IntStream.range(0, size)
			.filter((at) -> at < EDGE_LINES || at >= size - EDGE_LINES)
			.mapToObj(this.lines::get)
			.filter((line) -> line.words().size() <= LONGEST_EDGE)
			.mapToInt(Line::hash)
			.distinct()
			.toArray();
	}

	/// What is left; everything when nothing would be left.
	private List<Line> withoutFurniture(IntPredicate isFurniture) {
		int from = 0;
		int to = this.lines.size();
		while (from < to && isFurniture(this.lines.get(from), true, isFurniture)) {
			from++;
		}
		while (to > from && isFurniture(this.lines.get(to - 1), true, isFurniture)) {
			to--;
		}
		List<Line> left = this.lines.subList(from, to)
			.stream()
			.filter((line) -> !isFurniture(line, false, isFurniture))
			.toList();
		return left.isEmpty() ? this.lines : left;
	}

	private static boolean isFurniture(Line line, boolean isEdge, IntPredicate isKnown) {
		return Furniture.is(line.words(), isEdge) || isKnown.test(line.hash());
	}

	/// Runs of words that do not cross lines, so that swapped paragraphs change nothing;
	/// a shorter line is one run.
	private static int shingles(List<Word> line, long[] into, int from) {
		int count = from;
		int last = Math.max(Math.min(1, line.size()), line.size() - SHINGLE + 1);
		for (int start = 0; start < last; start++) {
			long hash = 0x9E3779B97F4A7C15L;
			for (int i = start; i < Math.min(line.size(), start + SHINGLE); i++) {
				hash = mix(hash ^ line.get(i).hash());
			}
			into[count++] = hash >>> 1;
		}
		return count;
	}

	/// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
	private static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

	private static int distinct(long[] hashes, int count) {
		Arrays.sort(hashes, 0, count);
		int distinct = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || hashes[i] != hashes[i - 1]) {
				hashes[distinct++] = hashes[i];
			}
		}
		return distinct;
	}

	/// What a short name such as `Sở Nội vụ` means on the portal where it is read.
	private static void agencies(List<Fact> facts, List<Mark> marks) {
		for (Fact fact : facts) {
			if (fact instanceof AgencyFact agency && agency.agency() != null) {
				int slot = Folding.hash(agency.evidence().surface());
				marks.add(new Mark(slot, agency.agency().hashCode(), Kind.AGENCY, false));
			}
		}
	}

	/// Of very many marks those with the smallest slots, which are the same ones wherever
	/// they stand.
	private static Mark[] kept(List<Mark> marks) {
		return Stream.concat(kept(marks, true), kept(marks, false)).toArray(Mark[]::new);
	}

	private static Stream<Mark> kept(List<Mark> marks, boolean decisive) {
		List<Mark> all = marks.stream().filter((mark) -> mark.kind().isDecisive() == decisive).distinct().toList();
		return (all.size() <= Sketch.MARKS) ? all.stream()
				: all.stream().sorted(Comparator.comparingInt(Mark::slot)).limit(Sketch.MARKS);
	}

}
