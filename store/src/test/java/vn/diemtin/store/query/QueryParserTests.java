package vn.diemtin.store.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Has;
import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.AllOf;
import vn.diemtin.events.query.Query.AnyOf;
import vn.diemtin.events.query.Query.Everything;
import vn.diemtin.events.query.Query.Field;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.events.query.Query.Kind;
import vn.diemtin.events.query.Query.Not;
import vn.diemtin.events.query.Query.OneFact;
import vn.diemtin.events.query.Query.Phrase;
import vn.diemtin.events.query.Query.Words;

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
		Query expected = new AllOf(List.of(new FieldIs(Field.PROVINCE, "Thanh Hoá"), new FieldIs(Field.TOPIC, "law"),
				new OneFact(Kind.TRAINING, List.of(new Has(Trait.STATUS, "held"))),
				new FieldIs(Field.AGENCY, "Bộ Nội vụ"), new FieldIs(Field.FUNCTION, "gender-equality"),
				new FieldIs(Field.SOURCE, "x"), new FieldIs(Field.KIND, "training")));
		assertThat(read("province:\"Thanh Hoá\" topic:law status:held agency:\"Bộ Nội vụ\" "
				+ "function:gender-equality source:x kind:training"))
			.isEqualTo(expected);
		assertThat(read("tỉnh:\"Thanh Hoá\" chủ-đề:law trạng-thái:\"đã tổ chức\" Cơ-quan:\"Bộ Nội vụ\" "
				+ "chuc-nang:\"bình đẳng giới\" nguồn:x loại:\"tập huấn\""))
			.isEqualTo(expected);
		assertThat(read("10:30 https://mau.vn")).isEqualTo(new Words("10:30 https://mau.vn"));
	}

	@Test
	void readsDaysAsPeopleTypeThem() {
		assertThat(read("from:2025")).isEqualTo(new FieldIs(Field.FROM, "2025-01-01"));
		assertThat(read("to:2025")).isEqualTo(new FieldIs(Field.TO, "2025-12-31"));
		assertThat(read("to:2/2024")).isEqualTo(new FieldIs(Field.TO, "2024-02-29"));
		assertThat(read("from:1/3/2025")).isEqualTo(new FieldIs(Field.FROM, "2025-03-01"));
		assertThat(read("from:2025-03-01")).isEqualTo(new FieldIs(Field.FROM, "2025-03-01"));
		for (String no : List.of("31/2/2025", "hôm-qua", "0", "99999", "1/2/3/2025", "--2025")) {
			assertThat(mend("from:" + no)).as(no).isEqualTo(new Words(no));
		}
	}

	@Test
	void mendsWhatIsUnbalanced() {
		assertThat(mend("\"bình đẳng")).isEqualTo(new Phrase("bình đẳng"));
		assertThat(mend("((a OR b")).isEqualTo(new AnyOf(List.of(new Words("a"), new Words("b"))));
		assertThat(mend("a ) b")).isEqualTo(new AllOf(List.of(new Words("a"), new Words("b"))));
		assertThat(read("a AND")).isEqualTo(new Words("a"));
		assertThat(read("OR a NOT")).isEqualTo(new Words("a"));
		assertThat(mend("province:")).isEqualTo(new Words("province"));
		assertThat(mend("Nguồn: TTXVN")).isEqualTo(new Words("Nguồn TTXVN"));
	}

	@Test
	void tellsWhereSomethingWasNotUnderstood() {
		for (String typed : List.of("lớp [status:sắp-xong] giới", "a [(]b", "a [)] b", "chữ [\"mở mà]",
				"[từ:2025-13-01] x", "tập* giới".replace("tập*", "[tập*]"), "training([status:xong] people>3)",
				"[nguồn:] tin", "training(a OR [\"b)]".replace("a OR", "people>2"), "x [within:mai]",
				"\"" + "từ ".repeat(10) + "\" [\"" + "lớp ".repeat(40).strip() + "\"]")) {
			String query = typed.replace("[", "").replace("]", "");
			Parsed.Note note = QueryParser.parse(query).notes().getFirst();
			assertThat(query.substring(0, note.start()) + "[" + query.substring(note.start(), note.end()) + "]"
					+ query.substring(note.end()))
				.isEqualTo(typed);
		}
		assertThat(QueryParser.parse("chữ ".repeat(600)).notes()).allSatisfy(
				(note) -> assertThat(note.end()).isGreaterThan(note.start()).isLessThanOrEqualTo(QueryParser.LONGEST));
	}

	@Test
	void joinsTwoDenials() {
		assertThat(read("NOT NOT a")).isEqualTo(new Words("a"));
		assertThat(read("KHÔNG -a")).isEqualTo(new Words("a"));
	}

	@Test
	void capsLengthTermsAndDepth() {
		assertThat(QueryParser.parse("chữ ".repeat(600)).problems()).hasSize(2);
		Words words = (Words) QueryParser.parse("x ".repeat(100)).query();
		assertThat(words.text().split(" ")).hasSize(QueryParser.MOST_TERMS);
		Parsed deep = QueryParser.parse("(".repeat(400) + "a" + ")".repeat(400));
		assertThat(deep.query()).isEqualTo(new Words("a"));
		assertThat(deep.problems()).isNotEmpty();
	}

	@Test
	void asksOneFactForConditionsWithinItsParentheses() {
		Query expected = new OneFact(Kind.TRAINING, List.of(new Has(Trait.PROVINCE, "Thanh Hóa"),
				new Has(Trait.STATUS, "planned"), new Condition.Within(30)));
		assertThat(read("training(province:\"Thanh Hóa\" status:planned within:30d)")).isEqualTo(expected);
		assertThat(read("training:(province:\"Thanh Hóa\" AND status:planned within:30)")).isEqualTo(expected);
		assertThat(read("tập-huấn(tỉnh:\"Thanh Hóa\" trạng-thái:\"dự kiến\" trong:30-ngày)")).isEqualTo(expected);
		assertThat(read("training()")).isEqualTo(new OneFact(Kind.TRAINING, List.of()));
		assertThat(read("training (a)")).isEqualTo(new AllOf(List.of(new Words("training"), new Words("a"))));
	}

	@Test
	void asksOneFactForConditionsSideBySide() {
		assertThat(read("sex:female unit:percent giới")).isEqualTo(new AllOf(List.of(
				new OneFact(Kind.STATISTIC, List.of(new Has(Trait.SEX, "female"), new Has(Trait.UNIT, "percent"))),
				new Words("giới"))));
		assertThat(read("sex:nữ AND sex:nam")).isInstanceOf(AllOf.class);
	}

	@Test
	void comparesFiguresAsPeopleTypeThem() {
		List<Condition> expected = List.of(new Has(Trait.SEX, "female"), new Has(Trait.UNIT, "percent"),
				new Condition.Amount(Relation.LESS, 20), new Has(Trait.ROLE, "level"));
		for (String typed : List.of("statistic(sex:female value<20%)", "số-liệu(giới-tính:nữ giá-trị<20%)",
				"sex:female value:<20%", "giới:nữ giá-trị<20,0%", "statistic:(sex:female unit:percent value<20)")) {
			assertThat(read(typed)).as(typed).isEqualTo(new OneFact(Kind.STATISTIC, expected));
		}
		assertThat(number("value>=1.200")).isEqualTo(new Condition.Amount(Relation.AT_LEAST, 1_200));
		assertThat(number("value=12.5")).isEqualTo(new Condition.Amount(Relation.EQUAL, 12.5));
		assertThat(number("value>1.200.000,5")).isEqualTo(new Condition.Amount(Relation.MORE, 1_200_000.5));
		assertThat(number("people<=100")).isEqualTo(new Condition.Amount(Relation.AT_MOST, 100));
		for (String no : List.of("ít", "1,2,3", "1.2.3", "1e5", "5-")) {
			assertThat(mend("value<" + no)).as(no).isEqualTo(new Words(no));
		}
	}

	private static Condition number(String text) {
		return ((OneFact) read(text)).conditions()
			.stream()
			.filter(Condition.Amount.class::isInstance)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void searchesForWordsWhereAConditionIsNotUnderstood() {
		assertThat(mend("status:vậy")).isEqualTo(new Words("vậy"));
		assertThat(mend("training(status:held giới)")).isEqualTo(new AllOf(
				List.of(new OneFact(Kind.TRAINING, List.of(new Has(Trait.STATUS, "held"))), new Words("giới"))));
		assertThat(mend("training(status:held source:x)")).isEqualTo(new AllOf(List
			.of(new OneFact(Kind.TRAINING, List.of(new Has(Trait.STATUS, "held"))), new FieldIs(Field.SOURCE, "x"))));
		assertThat(mend("tập* huấn")).isEqualTo(new Words("tập* huấn"));
	}

	@Test
	void readsAgainWhatIsWritten() {
		for (String text : List.of("a OR (b AND NOT \"c d\")", "province:\"Thanh Hóa\" AND topic:law",
				"training(province:\"Thanh Hóa\" status:planned within:30d from:2026-01-01 people>=12)",
				"NOT statistic(sex:female unit:percent value<20,5 role:level)")) {
			assertThat(QueryText.of(read(text))).isEqualTo(text);
			assertThat(read(QueryText.of(read(text)))).isEqualTo(read(text));
		}
	}

	@Test
	void cutsEndlessPhrases() {
		Phrase phrase = (Phrase) mend("\"" + "từ ".repeat(100) + "\"");
		assertThat(phrase.text().split(" ")).hasSize(QueryParser.LONGEST_PHRASE);
	}

	@Test
	void givesNfc() {
		assertThat(read(Normalizer.normalize("bình đẳng", Normalizer.Form.NFD))).isEqualTo(new Words("bình đẳng"));
	}

	@Test
	void neverFailsNorGoesDeepOnArbitraryText() {
		Random random = new Random(20_261_122);
		List<String> pieces = List.of("(", ")", "\"", "“", "AND", "OR", "NOT", "-", "VÀ", " ", "a", "đ", "from:",
				"province:", "training(", "sex:nữ", "value<", "%", ":", "2025", "/", "\uD83D", "\uDE00", "\u0000", "~",
				"\\", "*");
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
			case OneFact fact -> 0;
			case Everything everything -> 0;
		};
	}

}
