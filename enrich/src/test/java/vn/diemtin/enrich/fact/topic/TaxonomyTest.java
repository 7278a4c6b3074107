package vn.diemtin.enrich.fact.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Field;

class TaxonomyTest {

	private final Taxonomy standard = Taxonomy.standard();

	@Test
	void readsItsOwnTopicsWithoutProblem() {
		assertThat(standard.problems()).isEmpty();
		assertThat(standard.topics()).extracting(Topic::id)
			.contains("gender-equality", "gender-violence", "labour-safety", "tourism", "disaster")
			.doesNotHaveDuplicates();
		assertThat(standard.topics()).allSatisfy((topic) -> assertThat(topic.says()).isNotEmpty());
	}

	@Test
	void addsAndReplacesTopics() {
		Taxonomy own = standard.with("own.yaml", """
				# của tôi
				sea-turtles:
				  name: "Rùa biển"
				  parent: environment
				  says:
				    - rùa biển
				    - 'cứu hộ rùa'
				tourism:
				  says: [khách tàu biển, "cảng, bến"]
				""");
		assertThat(own.problems()).isEmpty();
		assertThat(own.topics()).hasSize(standard.topics().size() + 1);
		assertThat(found(own, "Đội cứu hộ rùa thả rùa biển. Rùa biển về nơi an toàn.")).containsExactly("environment",
				"sea-turtles");
		assertThat(found(own, "Lượng khách du lịch tăng mạnh dịp này.")).doesNotContain("tourism");
	}

	@Test
	void tellsWhatIsWrongAndKeepsTheRest() {
		Taxonomy own = standard.with("own.yaml", """
				Bad Id:
				  says: [một]
				tourism:
				  sings: [hai]
				health:
				  says: [ba
				orphan:
				  parent: nowhere
				  says: [bốn]
				empty:
				  name: Rỗng
				good:
				  says: [năm mới vui vẻ]
				good:
				  says: [sáu]
				""");
		assertThat(own.problems()).hasSize(6)
			.allMatch((problem) -> problem.startsWith("own.yaml"))
			.anyMatch((problem) -> problem.contains("line 4") && problem.contains("tourism"));
		assertThat(own.topics()).extracting(Topic::id)
			.contains("good", "tourism", "health")
			.doesNotContain("orphan", "empty");
		assertThat(own.topics().stream().filter((topic) -> topic.id().equals("tourism")).findFirst())
			.hasValueSatisfying((topic) -> assertThat(topic.says()).contains("du lịch"));
	}

	@Test
	void readsAnyBytesWithoutFailing() {
		for (String text : List.of("", "\uFEFF", ":", "- ", "a:\n\tb", "a:\n  says: [", "[]", "a:\n  says: []\n",
				"{}\n---\n...")) {
			assertThat(standard.with("own.yaml", text).topics()).hasSizeGreaterThanOrEqualTo(standard.topics().size());
		}
	}

	@Test
	void doesNotTakeOtherWordsForGender() {
		for (String text : List.of("Cả thế giới hướng về khu vực biên giới.", "Giới thiệu sách mới cho giới trẻ.",
				"Cơ giới hóa sản xuất giúp giảm chi phí.", "Giới chức địa phương lên tiếng.")) {
			assertThat(found(standard, text)).doesNotContain("gender-equality");
		}
	}

	@Test
	void tellsPartsOfATopic() {
		assertThat(found(standard, "Hội thảo bàn về phòng, chống bạo lực gia đình và bạo lực trên cơ sở giới."))
			.containsExactly("gender-equality", "gender-violence");
		assertThat(found(standard, "Tỷ số giới tính khi sinh vẫn ở mức cao.")).containsExactly("gender-equality",
				"sex-ratio");
	}

	private static List<String> found(Taxonomy taxonomy, String text) {
		return new TopicFinder(taxonomy).find(List.of(Passage.of(Field.TITLE, ""), Passage.of(Field.TEXT, text)));
	}

}
