package vn.diemtin.store.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.diemtin.store.query.Query.AllOf;
import vn.diemtin.store.query.Query.AnyOf;
import vn.diemtin.store.query.Query.Everything;
import vn.diemtin.store.query.Query.Field;
import vn.diemtin.store.query.Query.FieldIs;
import vn.diemtin.store.query.Query.Not;
import vn.diemtin.store.query.Query.Phrase;
import vn.diemtin.store.query.Query.Words;

import static org.assertj.core.api.Assertions.assertThat;

class QueryParserTests {

	private static Query read(String text) {
		Parsed parsed = QueryParser.parse(text);
		assertThat(parsed.problems()).as(text).isEmpty();
		return parsed.query();
	}

	private static Query mend(String text) {
		Parsed parsed = QueryParser.parse(text);
		assertThat(parsed.problems()).as(text).hasSize(1);
		return parsed.query();
	}

	@Test
	void keepsWordsSideBySideTogether() {
		assertThat(read("  tập   huấn\u00A0bình đẳng giới ")).isEqualTo(new Words("tập huấn bình đẳng giới"));
	}

	@Test
	void asksForEverythingWhenNothingIsAskedFor() {
		for (String nothing : List.of("", " ", "\n", "!!! ???", "AND", "()", "\"\"")) {
			assertThat(read(nothing)).as(nothing).isEqualTo(new Everything());
		}
	}

	@Test
	void readsPhrasesInAnyQuotationMarks() {
		for (String text : List.of("\"bình đẳng giới\"", "“bình đẳng giới”", "« bình đẳng giới »")) {
			assertThat(read(text)).isEqualTo(new Phrase("bình đẳng giới"));
		}
	}

	@Test
	void bindsNotStrongerThanAndStrongerThanOr() {
		Query expected = new AnyOf(
				List.of(new Words("a"), new AllOf(List.of(new Words("b"), new Not(new Words("c d"))))));
		assertThat(read("a OR b AND NOT c d")).isEqualTo(expected);
		assertThat(read("a HOẶC b VÀ KHÔNG c d")).isEqualTo(expected);
		assertThat(read("(a) OR ((b) -(c d))")).isEqualTo(expected);
	}

	@Test
	void takesOperatorsInSmallLettersForWords() {
		assertThat(read("đất và nước không and or")).isEqualTo(new Words("đất và nước không and or"));
	}

	@Test
	void takesDashesWithinWordsForPartsOfThem() {
		assertThat(read("NĐ-CP 25/2025/NĐ-CP - văn xã")).isEqualTo(new Words("NĐ-CP 25/2025/NĐ-CP văn xã"));
		assertThat(read("văn -xã")).isEqualTo(new AllOf(List.of(new Words("văn"), new Not(new Words("xã")))));
	}

	@Test
	void readsFields() {
		assertThat(read("province:\"Thanh Hoá\" topic:law status:held agency:\"Bộ Nội vụ\" source:x"))
			.isEqualTo(new AllOf(List.of(new FieldIs(Field.PROVINCE, "Thanh Hoá"), new FieldIs(Field.TOPIC, "law"),
					new FieldIs(Field.STATUS, "held"), new FieldIs(Field.AGENCY, "Bộ Nội vụ"),
					new FieldIs(Field.SOURCE, "x"))));
		assertThat(read("10:30 https://mau.vn")).isEqualTo(new Words("10:30 https://mau.vn"));
	}

	@Test
	void readsDaysAsPeopleTypeThem() {
		assertThat(read("from:2025")).isEqualTo(new FieldIs(Field.FROM, "2025-01-01"));
		assertThat(read("to:2025")).isEqualTo(new FieldIs(Field.TO, "2025-12-31"));
		assertThat(read("to:2/2024")).isEqualTo(new FieldIs(Field.TO, "2024-02-29"));
		assertThat(read("from:1/3/2025")).isEqualTo(new FieldIs(Field.FROM, "2025-03-01"));
		assertThat(read("from:2025-03-01")).isEqualTo(new FieldIs(Field.FROM, "2025-03-01"));
		for (String no : List.of("from:31/2/2025", "from:hôm-qua", "to:0", "to:99999", "to:1/2/3/2025",
				"from:--2025")) {
			assertThat(mend(no)).as(no).isEqualTo(new Everything());
		}
	}

	@Test
	void mendsWhatIsUnbalanced() {
		assertThat(mend("\"bình đẳng")).isEqualTo(new Phrase("bình đẳng"));
		assertThat(mend("((a OR b")).isEqualTo(new AnyOf(List.of(new Words("a"), new Words("b"))));
		assertThat(mend("a ) b")).isEqualTo(new AllOf(List.of(new Words("a"), new Words("b"))));
		assertThat(read("a AND")).isEqualTo(new Words("a"));
		assertThat(read("OR a NOT")).isEqualTo(new Words("a"));
		assertThat(mend("province:")).isEqualTo(new Everything());
	}

	@Test
	void joinsTwoDenials() {
		assertThat(read("NOT NOT a")).isEqualTo(new Words("a"));
		assertThat(read("KHÔNG -a")).isEqualTo(new Words("a"));
	}

	@Test
	void capsLengthTermsAndDepth() {
		assertThat(QueryParser.parse("chữ ".repeat(400)).problems()).hasSize(2);
		Words words = (Words) QueryParser.parse("x ".repeat(100)).query();
		assertThat(words.text().split(" ")).hasSize(QueryParser.MOST_TERMS);
		Parsed deep = QueryParser.parse("(".repeat(400) + "a" + ")".repeat(400));
		assertThat(deep.query()).isEqualTo(new Words("a"));
		assertThat(deep.problems()).isNotEmpty();
	}

	@Test
	void givesNfc() {
		assertThat(read(Normalizer.normalize("bình đẳng", Normalizer.Form.NFD))).isEqualTo(new Words("bình đẳng"));
	}

	@Test
	void neverFailsNorGoesDeepOnArbitraryText() {
		Random random = new Random(20_261_122);
		List<String> pieces = List.of("(", ")", "\"", "“", "AND", "OR", "NOT", "-", "VÀ", " ", "a", "đ", "from:",
				"province:", ":", "2025", "/", "\uD83D", "\uDE00", "\u0000", "~", "\\", "*");
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = random.nextInt(60); j > 0; j--) {
				text.append(pieces.get(random.nextInt(pieces.size())));
			}
			assertThat(depth(QueryParser.parse(text.toString()).query())).isLessThan(3 * QueryParser.DEEPEST + 5);
		}
	}

	private static int depth(Query query) {
		return 1 + switch (query) {
			case AllOf(List<Query> parts) -> parts.stream().mapToInt(QueryParserTests::depth).max().orElse(0);
			case AnyOf(List<Query> parts) -> parts.stream().mapToInt(QueryParserTests::depth).max().orElse(0);
			case Not(Query part) -> depth(part);
			case Words words -> 0;
			case Phrase phrase -> 0;
			case FieldIs field -> 0;
			case Everything everything -> 0;
		};
	}

}
