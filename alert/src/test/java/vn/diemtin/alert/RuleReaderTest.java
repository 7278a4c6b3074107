package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

class RuleReaderTest {

	private final JsonMapper mapper = new JsonMapper();

	private final RuleReader reader = new RuleReader(this.mapper, Invented.REGISTRY);

	private RuleState read(Asked asked) {
		AlertRule rule = new AlertRule(new RuleId("r"), "Luật", "chữ cũ", "lan", 4, true, Invented.NOW, List.of(),
				asked);
		return this.reader.read("r", this.mapper.writeValueAsBytes(rule));
	}

	@Test
	void holdsTheTreeAndNotTheText() {
		for (String text : List.of("giới -trẻ", "(a OR \"b c\") province:Huế",
				"training(province:\"Thanh Hóa\" status:planned within:30d people>9) OR statistic(sex:nữ value<20%)")) {
			Query query = QueryParser.parse(text).query();
			assertThat(read(Asked.of(query))).isInstanceOfSatisfying(Live.class,
					(live) -> assertThat(live.query()).isEqualTo(query));
		}
	}

	@Test
	void tellsTheOwnerWhatIsWrong() {
		assertThat(read(new Asked(Query.VERSION + 1, new Query.Words("a")))).isInstanceOfSatisfying(Broken.class,
				(broken) -> {
					assertThat(broken.owned().owner()).isEqualTo("lan");
					assertThat(broken.version()).isEqualTo(4);
					assertThat(broken.problem()).contains("newer version");
				});
		String unknown = "{\"id\":\"r\",\"name\":\"Luật\",\"owner\":\"lan\",\"version\":7,\"asked\":"
				+ "{\"version\":1,\"query\":{\"ask\":\"smell\"}}}";
		assertThat(this.reader.read("r", unknown.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Broken.class,
				(broken) -> {
					assertThat(broken.owned().owner()).isEqualTo("lan");
					assertThat(broken.owned().name()).isEqualTo("Luật");
					assertThat(broken.version()).isEqualTo(7);
				});
	}

	@Test
	void takesNoTreeThatCostsTooMuch() {
		Query wide = new Query.AnyOf(Collections.nCopies(1_000, new Query.Words("a")));
		Query deep = new Query.Words("a");
		for (int i = 0; i < 60; i++) {
			deep = new Query.Not(deep);
		}
		for (Query query : List.of(wide, deep, new Query.Phrase("a ".repeat(5_000)),
				new Query.FieldIs(Query.Field.FROM, "2025-02-31"), new Query.Everything())) {
			assertThat(read(Asked.of(query))).isInstanceOf(Broken.class);
		}
	}

}
